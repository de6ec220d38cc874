import { afterEach, beforeEach, expect, test } from 'vitest'
import { eachBrowser, type OpenExtensionPage, type Rig } from './rig/browsers.ts'
import { cardText, clickInCard, inCard, marksOf, openCard, paintedMarks, pointAt } from './rig/card.ts'
import type { Chromium } from './rig/chromium.ts'
import { never, until } from './rig/wait.ts'

const BODY = `<h1>Massage menu</h1><p>A Swedish massage, a hot stone massage. Our Swedish massage is calm.</p>
  <p>A tide ritual, then the tide ritual once more.</p>
  <h2>Also</h2><p>Swedish massage for two.</p>`

interface Api {
  chrome: {
    storage: Record<
      'sync' | 'local',
      {
        get(k: null): Promise<Record<string, { v: number; value: unknown }>>
        set(items: object): Promise<void>
        clear(): Promise<void>
      }
    >
    runtime: { sendMessage(m: object, f: (a: unknown) => void): void; lastError?: unknown }
  }
}

const stored = (rig: Rig, area: 'sync' | 'local') =>
  rig.background((name) => (globalThis as unknown as Api).chrome.storage[name].get(null), area)

const kept = async (rig: Rig) => {
  const [sync, { own, ownSites }] = await Promise.all([stored(rig, 'sync'), stored(rig, 'local')])
  return { sync, own, ownSites }
}

async function openOptions(rig: Rig): Promise<OpenExtensionPage> {
  const page = await rig.extensionPage('options.html')
  await until('the options page', () => page.run(() => document.querySelectorAll('main .part').length === 6))
  return page
}

/** Clicks what a reader would find under these words, inside a part of the page. */
async function press(page: OpenExtensionPage, within: string, words: string): Promise<void> {
  const click = (root: string, name: string): boolean => {
    const all = [...document.querySelectorAll<HTMLElement>(`${root} button, ${root} label`)]
    const found = all.find((e) => (e.getAttribute('aria-label') ?? e.textContent).trim() === name)
    found?.click()
    return found !== undefined
  }
  await until(`“${words}” in ${within}`, () => page.run(click, within, words))
}

/** Writes into the field with this label. */
async function write(page: OpenExtensionPage, within: string, label: string, words: string): Promise<void> {
  const fill = (root: string, name: string, value: string): boolean => {
    const all = [...document.querySelectorAll<HTMLLabelElement>(`${root} label`)]
    const field = all.find((l) => l.textContent.trim() === name)?.control
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    return true
  }
  await until(`the field “${label}”`, () => page.run(fill, within, label, words))
}

const says = (page: OpenExtensionPage, selector: string, words: string) =>
  until(`“${words}” in ${selector}`, () =>
    page.run(
      (s, w) => [...document.querySelectorAll(s)].some((e) => e.textContent.includes(w)),
      selector,
      words,
    ),
  )

/** Gives a file to the field for files. */
async function giveFile(page: OpenExtensionPage, text: string): Promise<void> {
  await page.run((content) => {
    const input = document.querySelector<HTMLInputElement>('#backup input[type=file]')!
    const files = new DataTransfer()
    files.items.add(new File([content], 'kneadwise.json', { type: 'application/json' }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
}

/** Adds the own term “Tide ritual”. */
async function addOwn(page: OpenExtensionPage): Promise<void> {
  await press(page, '#own', 'Add a term')
  await write(page, '.own-form', 'Name', 'Tide ritual')
  await write(page, '.own-form', 'What it means', 'A salt scrub by candle light.')
  await press(page, '.own-form', 'Save the term')
  await says(page, '#own li', 'Tide ritual')
}

const count = async (rig: Rig, page: Parameters<typeof marksOf>[1], text: string): Promise<number> =>
  (await marksOf(rig, page)).filter((m) => m.text.toLowerCase() === text).length

const clear = (rig: Rig) =>
  rig.background(async () => {
    const { sync, local } = (globalThis as unknown as Api).chrome.storage
    await sync.clear()
    await local.clear()
  })

eachBrowser((rig) => {
  beforeEach(() => clear(rig))
  afterEach(() => clear(rig))

  test('a choice is saved at once and reaches the pages that are open', async () => {
    const page = await rig.open(BODY)
    await until('marks', async () => (await count(rig, page, 'swedish massage')) === 2)
    const options = await openOptions(rig)
    await press(options, '#marked', 'Every mention')
    await says(options, '.status', 'Saved')
    await until('every mention', async () => (await count(rig, page, 'swedish massage')) === 3)
    await press(options, '#marked', 'The first one on the page')
    await until('one mention', async () => (await count(rig, page, 'swedish massage')) === 1)
    expect((await stored(rig, 'sync')).density).toEqual({ v: 1, value: 'page' })
  })

  test('a site is switched off, and on again; what is no site is said at the field', async () => {
    const page = await rig.open(BODY)
    await until('marks', async () => (await count(rig, page, 'swedish massage')) > 0)
    const options = await openOptions(rig)
    await write(options, '#sites', 'Site to add', 'two words')
    await press(options, '#sites', 'Add')
    await says(options, '#sites .mistake', 'Write the name of a site')
    expect(await options.run(() => document.querySelector('#sites [aria-invalid="true"]')?.id)).toBeTruthy()
    await write(options, '#sites', 'Site to add', 'http://127.0.0.1/menu')
    await press(options, '#sites', 'Add')
    await until('no marks', async () => (await marksOf(rig, page)).length === 0)
    await press(options, '#sites', 'Remove 127.0.0.1')
    await until('marks again', async () => (await count(rig, page, 'swedish massage')) > 0)
  })

  test('only the listed sites: nothing elsewhere', async () => {
    const page = await rig.open(BODY)
    await until('marks', async () => (await count(rig, page, 'swedish massage')) > 0)
    const options = await openOptions(rig)
    await press(options, '#sites', 'Only on the sites I list')
    await until('no marks', async () => (await marksOf(rig, page)).length === 0)
    await write(options, '#sites', 'Site to add', '127.0.0.1')
    await press(options, '#sites', 'Add')
    await until('marks again', async () => (await count(rig, page, 'swedish massage')) > 0)
  })

  test('a term that is known loses its marks from its own card, and gets them back', async () => {
    const page = await rig.open(BODY)
    await openCard(rig, page, 'Swedish massage')
    await clickInCard(rig, page, '[data-act="know"]')
    await until('no card', async () => !(await cardText(rig, page)))
    await until('no mark of it', async () => (await count(rig, page, 'swedish massage')) === 0)
    expect(await count(rig, page, 'hot stone massage')).toBe(1)
    const options = await openOptions(rig)
    await press(options, '#known', 'Mark again: Swedish massage')
    await until('its marks', async () => (await count(rig, page, 'swedish massage')) === 2)
  })

  test('lines, opening and colours follow the choices on an open page', async () => {
    const page = await rig.open(BODY)
    await openCard(rig, page, 'Swedish massage')
    const options = await openOptions(rig)
    await press(options, '#looks fieldset:nth-of-type(1)', 'Strongmassagemassagemassagemassage')
    await press(options, '#looks', 'Click or tap a term, or go to it with keys')
    await press(options, '#looks', 'Dark')
    await until('dark options', () =>
      options.run(() => getComputedStyle(document.documentElement).colorScheme === 'dark'),
    )
    await options.close()
    await page.bringToFront()
    const strong = await until('strong lines', async () => {
      const marks = await paintedMarks(page)
      return marks.length > 0 && marks.every((m) => m.name.endsWith('-strong')) && marks
    })
    await page.mouse.move(1, 1)
    await until('no card', async () => !(await cardText(rig, page)))
    const mark = strong.find((m) => m.text === 'hot stone massage')!
    await pointAt(page, mark)
    await never('a card on pointing', () => cardText(rig, page), 600)
    await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2)
    await until('the card on a click', () => cardText(rig, page))
    expect(await inCard(rig, page, (root) => getComputedStyle(root.host).colorScheme)).toBe('dark')
  })

  test('an own term is marked on a site that is allowed, and nowhere before', async () => {
    const options = await openOptions(rig)
    await press(options, '#own', 'Add a term')
    await press(options, '.own-form', 'Save the term')
    await says(options, '.own-form .mistake', 'Write at least two letters')
    await press(options, '.own-form', 'Cancel')
    await addOwn(options)
    const page = await rig.open(BODY)
    await until('marks', async () => (await count(rig, page, 'swedish massage')) > 0)
    expect(await count(rig, page, 'tide ritual')).toBe(0)
    expect((await paintedMarks(page)).some((m) => /tide/i.test(m.text))).toBe(false)
    expect(await tell(rig, page, 'terms', [await ownId(rig)])).toEqual({ res: [] })

    await write(options, '#own', 'Site to add', '127.0.0.1')
    await press(options, '#own', 'Add')
    await until('the own mark', async () => (await count(rig, page, 'tide ritual')) === 1)
    await page.bringToFront()
    await openCard(rig, page, 'tide ritual')
    const said = await cardText(rig, page)
    expect(said).toContain('A salt scrub by candle light.')
    expect(said).toContain('You added this entry')
    expect(said).not.toContain('Sources')

    await press(options, '#own', 'Remove 127.0.0.1')
    await until('no own mark', async () => (await count(rig, page, 'tide ritual')) === 0)
  })

  test('what one page script may not ask for changes nothing', async () => {
    const page = await rig.open(BODY)
    await until('marks', async () => (await marksOf(rig, page)).length > 0)
    const asked: [string, unknown][] = [
      ['options', undefined],
      ['change', { do: 'set', key: 'density', value: 'all' }],
      ['exportFile', 'all'],
      ['preview', '{}'],
      ['importFile', '{}'],
      ['undoImport', undefined],
      ['forgetAll', undefined],
      ['know', 'not-a-term'],
      ['know', '__proto__'],
      ['know', { id: 'swedish-massage' }],
    ]
    for (const [type, data] of asked) {
      const { res, err } = (await tell(rig, page, type, data)) as { res?: unknown; err?: unknown }
      expect([res, Boolean(err)], type).toEqual([undefined, true])
    }
    expect(await kept(rig)).toEqual({ sync: {}, own: undefined, ownSites: undefined })
  })

  test('everything goes out as a file, is deleted, and comes back; the import can be undone', async () => {
    const options = await openOptions(rig)
    await press(options, '#marked', 'Every mention')
    await write(options, '#sites', 'Site to add', 'news.example')
    await press(options, '#sites', 'Add')
    await says(options, '#sites li', 'news.example')
    await addOwn(options)
    await write(options, '#own', 'Site to add', 'clinic.example')
    await press(options, '#own', 'Add')
    await says(options, '#own li', 'clinic.example')
    const before = await kept(rig)

    const text = await exported(options)
    expect(JSON.parse(text)).toMatchObject({ app: 'kneadwise', version: 1, scope: 'all' })
    await press(options, '#backup', 'Delete everything…')
    await press(options, '#backup', 'Yes, delete everything')
    await says(options, '#backup', 'Everything was deleted.')
    expect([await stored(rig, 'sync'), await stored(rig, 'local')]).toEqual([{}, {}])

    await giveFile(options, text)
    await says(options, '.preview', 'Added: news.example')
    await says(options, '.preview', 'Added: Tide ritual')
    expect(await stored(rig, 'sync')).toEqual({})
    await press(options, '.preview', 'Import')
    await says(options, '#backup', 'The file was imported.')
    expect(await kept(rig)).toEqual(before)

    await press(options, '#backup', 'Undo the last import')
    await says(options, '#backup', 'The import was undone.')
    expect(await kept(rig)).toEqual({ sync: {}, own: undefined, ownSites: undefined })
  })

  test('a file that cannot be used is refused by name, and everything stays', async () => {
    const options = await openOptions(rig)
    await addOwn(options)
    await press(options, '#marked', 'Every mention')
    // "Saved" stands there since the own term was added.
    await until('the choice', async () => 'density' in (await kept(rig)).sync)
    const good = await exported(options)
    const before = await kept(rig)
    const bad: [text: string, said: string][] = [
      ['{\n"app": "kneadwise",\noops', 'broken at line 3'],
      ['{"app":"somebody"}', 'not a file of Kneadwise'],
      [good.replace('"version": 1', '"version": 9'), 'another version of Kneadwise (9)'],
      [good.replace('"value": "all"', '"value": "<b>"'), 'cannot be used: density'],
      [good.replace('"name": "Tide ritual"', '"name": "T"'), 'own › 1 (T) › name'],
      [good.replace('"settings": {', '"settings": { "__proto__": {"a": 1},'), '__proto__'],
      ['x'.repeat(1024 * 1024 + 1), 'too big'],
    ]
    for (const [text, said] of bad) {
      await giveFile(options, text)
      await says(options, '#backup .mistake', said)
      expect(await options.run(() => document.querySelector('.preview'))).toBeNull()
    }
    expect(await kept(rig)).toEqual(before)
    const html = good.replace('A salt scrub by candle light.', '<img src=x onerror=document.title=1>')
    await giveFile(options, html)
    await says(options, '.preview', 'Changed: Tide ritual')
    await press(options, '.preview', 'Import')
    await says(options, '#own li', '<img src=x')
    expect(await options.run(() => document.querySelectorAll('img').length)).toBe(0)
  })

  test('a write that the browser refuses is shown and taken back', async () => {
    const options = await openOptions(rig)
    await rig.background(async () => {
      const { sync } = (globalThis as unknown as Api).chrome.storage
      for (const [i, size] of [
        ...Array<number>(14).fill(8000),
        4000,
        2000,
        1000,
        500,
        250,
        125,
        60,
        30,
        10,
      ].entries())
        await sync.set({ [`junk${i}`]: 'x'.repeat(size) }).catch(() => undefined)
    })
    await press(options, '#marked', 'Every mention')
    await says(options, '#marked .mistake', 'nothing was changed')
    expect(
      await options.run(() => {
        const on = [...document.querySelectorAll<HTMLInputElement>('#marked input[type=radio]')]
        return on.find((r) => r.checked)?.value
      }),
    ).toBe('section')
    expect((await stored(rig, 'sync')).density).toBeUndefined()
    expect((await stored(rig, 'local'))['good:density']).toBeUndefined()
  })

  test('axe finds nothing, at rest and with all that opens', async () => {
    const options = await rig.extensionPage('options.html')
    try {
      await until('the options page', () => options.run(() => document.querySelector('main .part') !== null))
      expect(await options.violations()).toEqual([])
      await addOwn(options)
      await press(options, '#sites', 'Only on the sites I list')
      await says(options, '#sites', 'No site is listed yet')
      await press(options, '#sites', 'Add')
      await says(options, '#sites .mistake', 'Write the name')
      await press(options, '#own', 'Add a term')
      await press(options, '.own-form', 'Save the term')
      await says(options, '.own-form .mistake', 'Write')
      await giveFile(
        options,
        JSON.stringify({ app: 'kneadwise', version: 1, scope: 'all', made: '', settings: {}, data: {} }),
      )
      await says(options, '.preview', 'Removed: Tide ritual')
      await press(options, '#backup', 'Delete everything…')
      expect(await options.violations()).toEqual([])
    } finally {
      await options.close()
    }
  })

  test('what an organization has set is shown, locked, and in force', async () => {
    await rig.background(() => {
      const { managed } = (globalThis as unknown as { chrome: { storage: { managed: object } } }).chrome
        .storage
      const policy = {
        kinds: ['medical'],
        sitesOff: ['bank.example'],
        houseTerms: [{ name: 'Tide ritual', kind: 'medical', summary: 'Room 4, on Mondays.' }],
        houseSites: ['127.0.0.1'],
      }
      Object.assign(managed, { get: () => Promise.resolve(policy) })
    })
    try {
      const options = await openOptions(rig)
      await says(options, '#marked .locked', 'Set by your organization.')
      expect(
        await options.run(() => document.querySelector<HTMLFieldSetElement>('#marked fieldset')?.disabled),
      ).toBe(true)
      await says(options, '#sites .note', 'bank.example')
      await says(options, '#own .note', 'Tide ritual')
      const page = await rig.open(BODY)
      await until('the house term', async () => (await count(rig, page, 'tide ritual')) === 1)
      expect((await marksOf(rig, page)).every((m) => m.kind === 'medical')).toBe(true)
      await openCard(rig, page, 'tide ritual')
      expect(await cardText(rig, page)).toContain('Your organization added this entry')
    } finally {
      await rig.driver.killBackground()
    }
  })

  if (rig.name === 'chromium')
    test('nothing is wider than a window of 320 px, or one at 200 %', async () => {
      const { page } = await (rig.driver as Chromium).extensionPage('options.html')
      try {
        await page.waitForSelector('main .part')
        for (const [width, size] of [
          [320, 100],
          [640, 200],
          [320, 200],
          [1280, 200],
        ] as const) {
          await page.setViewport({ width, height: 600 })
          await page.evaluate((s) => void (document.documentElement.style.fontSize = `${s}%`), size)
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            `${width}`,
          ).toBe(0)
        }
      } finally {
        await page.close()
      }
    })
})

/** What the background answers to a page script. */
function tell(rig: Rig, page: Parameters<Rig['inside']>[0], type: string, data: unknown): Promise<unknown> {
  return rig.inside(
    page,
    (t, d) =>
      new Promise((done) => {
        const { runtime } = (globalThis as unknown as Api).chrome
        runtime.sendMessage({ id: 1, type: t, data: d, timestamp: Date.now() }, done)
      }),
    type,
    data,
  )
}

async function ownId(rig: Rig): Promise<string> {
  const { own } = await kept(rig)
  return (own!.value as { id: string }[])[0]!.id
}

/** The file that the page hands to the reader. */
async function exported(page: OpenExtensionPage): Promise<string> {
  await page.run(() => {
    const made = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => document.documentElement.setAttribute('data-file', text))
      return made(blob)
    }
  })
  await press(page, '#backup', 'Save the file')
  return until('the file', () => page.run(() => document.documentElement.getAttribute('data-file')))
}
