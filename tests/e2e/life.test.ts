import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eachBrowser } from './rig/browsers.ts'
import { cardRect, markedPage, openCard, paintedMarks } from './rig/card.ts'
import { reportedCounts } from './rig/reports.ts'
import { until } from './rig/wait.ts'

const BODY =
  '<!doctype html><title>t</title><h1>Massage menu</h1><p id="p">A Swedish massage, or a deep tissue massage.</p>'
const hosts = () => document.querySelectorAll('div[popover]').length

eachBrowser((rig) => {
  test('with the background asleep a hover still opens its card', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    await rig.driver.killBackground()
    await openCard(rig, page, 'Swedish massage')
    await page.keyboard.press('Escape')
    await rig.driver.killBackground()
    await openCard(rig, page, 'deep tissue massage')
  })

  test('going away and coming back, the page is kept and its marks are there', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    const counted = (all: object[]) =>
      all
        .map((c) => JSON.stringify(c))
        .toSorted()
        .join()
    const mine = await until('the counts', async () => counted(await reportedCounts(rig)))
    const first = page.url()
    const other = rig.server.html('<p>A spa with a sauna, massage, a hot stone massage and reflexology.</p>')
    await page.evaluate(() =>
      addEventListener('pageshow', (e) => e.persisted && (document.title = 'persisted')),
    )
    // The pages go by themselves: a driver waiting for such a navigation waits for ever in Firefox.
    const at = (url: string) =>
      until(url, () =>
        page.evaluate((url) => location.href === url && document.readyState === 'complete', url),
      )
    for (let round = 0; round < 3; round++) {
      await page.evaluate((url) => void setTimeout(() => (location.href = url)), other)
      await at(other)
      await page.evaluate(() => void setTimeout(() => history.back()))
      await at(first)
      await until('marks', async () => (await paintedMarks(page)).some((m) => m.text === 'Swedish massage'))
    }
    expect(await page.title()).toBe('persisted')
    // Told anew: the page between had other terms.
    await until('its own counts', async () => counted(await reportedCounts(rig)) === mine)
    await openCard(rig, page, 'Swedish massage')
  })

  test('an update takes marks and card away, or starts anew, without a word in the console', async () => {
    const errors: string[] = []
    const page = await rig.open(BODY)
    page.on('pageerror', (e) => errors.push(String(e)))
    page.on('console', (m) => ['error', 'warn'].includes(m.type()) && errors.push(m.text()))
    await openCard(rig, page, 'Swedish massage')
    await rig.driver.reloadExtension()
    await page.bringToFront()
    await page.mouse.move(300, 400)
    await page.mouse.click(300, 400)
    await until('the old card to be gone', async () => (await page.evaluate(hosts)) === 0)
    if (rig.name === 'chromium') {
      await until('the old marks to be gone', async () => (await paintedMarks(page)).length === 0)
      const { listenersInside } = rig.driver as unknown as {
        listenersInside?: (p: typeof page) => Promise<string[]>
      }
      expect(await listenersInside?.call(rig.driver, page)).toEqual([])
    }
    await page.reload()
    await openCard(rig, page, 'Swedish massage')
    expect(errors).toEqual([])
  })

  test('put into a page five times over, it marks and listens as if it were there once', async () => {
    const page = await rig.open(BODY)
    const before = await markedPage(page)
    const listeners = () =>
      (rig.driver as { listenersInside?: (p: typeof page) => Promise<string[]> }).listenersInside?.(page)
    const heard = (await listeners())?.toSorted()
    const script = await readFile(
      join('.output', rig.name === 'firefox' ? 'firefox' : 'chrome', 'page.js'),
      'utf8',
    )
    for (let i = 0; i < 5; i++) await rig.driver.inside(page, `(() => { ${script}\n return 0 })()`)
    await until(
      'the newest to have marked the page',
      async () => JSON.stringify(await paintedMarks(page)) === JSON.stringify(before),
    )
    // Its listeners come with its marks.
    await until('one copy to listen', async () => String((await listeners())?.toSorted()) === String(heard))
    await openCard(rig, page, 'Swedish massage')
    expect(await page.evaluate(hosts)).toBe(1)
    // A change is marked once.
    await page.evaluate(() => document.querySelector('#p')!.append(' Hot stone massage too.'))
    await until('the new words', async () => (await paintedMarks(page)).length === before.length + 1)
  })

  if (rig.name === 'chromium')
    test('a page made ahead of its visit is read when it is shown', async () => {
      const ahead = rig.server.html(BODY)
      const page = await rig.open(
        `<p>A page.</p><script type="speculationrules">${JSON.stringify({ prerender: [{ source: 'list', urls: [ahead] }] })}</script>`,
      )
      let status = ''
      const session = await page.createCDPSession()
      session.on('Preload.prerenderStatusUpdated', (told) => (status = told.prerenderStatus ?? told.status))
      await session.send('Preload.enable')
      await until('the page to be made ahead', () => /Ready|Failure/.test(status))
      expect(status).toBe('Ready')
      await page.evaluate((url) => void setTimeout(() => (location.href = url)), ahead)
      await openCard(rig, page, 'Swedish massage')
      const entry = `performance.getEntriesByType('navigation')[0]`
      expect(await page.evaluate(`${entry}.activationStart > 0`), 'made ahead').toBe(true)
    })

  test('removed while a card is open, it leaves no card behind', async () => {
    const page = await rig.open(BODY)
    await openCard(rig, page, 'Swedish massage')
    const rect = (await cardRect(rig, page, '[data-card]'))!
    expect(
      await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.matches('div[popover]'),
        rect.x + 60,
        rect.y + 60,
      ),
    ).toBe(true)
    await rig.driver.uninstall()
    // Firefox ends our script without a word: the card hides by itself, the page is free to click.
    const { x, y } = rect
    const covered = () =>
      page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.matches('div[popover]') ?? false,
        x + 60,
        y + 60,
      )
    await until('the card to be out of the way', async () => !(await covered()))
    if (rig.name === 'chromium') {
      await page.mouse.click(300, 600)
      await until('no card', async () => (await page.evaluate(hosts)) === 0)
    }
  })
})
