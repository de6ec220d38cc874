import { expect, test } from 'vitest'
import { eachBrowser, type OpenExtensionPage, type Rig } from './rig/browsers.ts'
import { markedPage } from './rig/card.ts'
import { said } from './rig/said.ts'
import { until } from './rig/wait.ts'

const BODY = `<title>Billing your insurance</title><h1>Insurance and medical massage</h1>
  <p>We bill health insurance for medical massage therapy. Your plan needs a prescription from your doctor before the first visit.</p>
  <p id="limit">Massage therapy is limited to 20 visits per calendar year.</p>
  <p>A copay of $30 is due at each visit. Relaxation massage is not covered by health insurance.</p>`

interface Api {
  chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } }
}

async function panelBeside(rig: Rig, hash: string): Promise<OpenExtensionPage> {
  const tab = await rig.background(
    async () => (await (globalThis as unknown as Api).chrome.tabs.query({ active: true }))[0]!.id,
  )
  return rig.extensionPage(`sidepanel.html?tab=${tab}${hash}`)
}

/** Presses the first thing of this kind whose words begin so. False while there is none. */
const press = (panel: OpenExtensionPage, selector: string, words: string): Promise<boolean> =>
  panel.run(
    (where, start) => {
      const found = [...document.querySelectorAll<HTMLElement>(where)].find((e) =>
        e.textContent.trim().startsWith(start),
      )
      found?.click()
      return found !== undefined
    },
    selector,
    words,
  )

eachBrowser((rig) => {
  test('the checklist quotes the page, leads to the place, and keeps ticks when the page changes', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    await page.bringToFront()
    const panel = await panelBeside(rig, '#/wording')
    const quotes = () =>
      panel.run(() => [...document.querySelectorAll('blockquote')].map((q) => q.textContent))
    await until('the limit', async () =>
      (await quotes()).includes('Massage therapy is limited to 20 visits per calendar year.'),
    )
    const text = await page.evaluate(() => document.body.innerText)
    for (const quote of await quotes()) expect(text).toContain(quote)
    expect(await said(panel)).not.toMatch(/you are covered/i)
    expect(await panel.violations()).toEqual([])

    const tick = (): Promise<boolean | undefined> =>
      panel.run(
        () =>
          [...document.querySelectorAll('.checks > li')]
            .find((li) => li.textContent.includes('limited to 20 visits'))
            ?.querySelector<HTMLInputElement>('.tick input')?.checked,
      )
    await panel.run(() =>
      [...document.querySelectorAll('.checks > li')]
        .find((li) => li.textContent.includes('limited to 20 visits'))!
        .querySelector<HTMLInputElement>('.tick input')!
        .click(),
    )
    await until('the tick', async () => (await tick()) === true)
    await page.evaluate(() => {
      const p = document.createElement('p')
      p.textContent = 'Prior authorization is required after the sixth massage visit.'
      document.querySelector('#limit')!.after(p)
    })
    await until('the new sentence', async () => (await said(panel)).includes('after the sixth massage visit'))
    expect(await tick()).toBe(true)

    await press(panel, '.quote-tools button', 'Show on the page')
    await until('the flash', () => page.evaluate(() => CSS.highlights.get('kneadwise-flash')?.size === 1))
  })

  test('questions are written over, kept only when saved, and deleted again', async () => {
    const page = await rig.open(BODY)
    await markedPage(page)
    const first = (panel: OpenExtensionPage): Promise<string | undefined> =>
      panel.run(() => document.querySelector<HTMLTextAreaElement>('.asks textarea')?.value)
    const open = async (): Promise<OpenExtensionPage> => {
      await page.bringToFront()
      const panel = await panelBeside(rig, '#/questions')
      await until('questions', () => panel.run(() => document.querySelectorAll('.asks li').length >= 10))
      return panel
    }
    const write = (panel: OpenExtensionPage): Promise<void> =>
      panel.run(() => {
        const field = document.querySelector<HTMLTextAreaElement>('.asks textarea')!
        field.value = 'Who is in on Mondays?'
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })

    let panel = await open()
    const before = await first(panel)
    await write(panel)
    await panel.close()
    panel = await open()
    expect(await first(panel)).toBe(before)

    await write(panel)
    await until('Save', () => press(panel, '.tools button', 'Save on this device'))
    await until('saved', async () => (await said(panel)).includes('Saved on this device.'))
    expect(await panel.violations()).toEqual([])
    await panel.close()
    panel = await open()
    await until('what was saved', async () => (await first(panel)) === 'Who is in on Mondays?')
    await until('Delete', () => press(panel, '.tools button', 'Delete the saved list'))
    await until('deleted', async () => (await said(panel)).includes('The saved list is deleted.'))
    await panel.close()
    panel = await open()
    expect(await first(panel)).toBe(before)
  })
})
