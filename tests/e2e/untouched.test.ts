import { describe, expect, test } from 'vitest'
import { eachBrowser } from './rig/browsers.ts'
import { cardText, clickInCard, markedPage, openCard } from './rig/card.ts'
import { never, until } from './rig/wait.ts'

/** Watches from the first line on, before any script of ours can have run. */
const WATCH = `<script>
  window.records = 0
  window.heard = []
  new MutationObserver((list) => {
    for (const r of list) if (document.readyState === 'complete') records++
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  addEventListener('message', (e) => heard.push(['message', JSON.stringify(e.data)]))
  const dispatch = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function (e) { heard.push(['dispatched', e.type]); return dispatch.call(this, e) }
  window.before = Object.getOwnPropertyNames(window).length
</script>`

const PAGE = `<!doctype html><html lang="en"><head><title>Willow Day Spa</title>${WATCH}</head><body>
  <h1>Massage menu</h1><p id="p">A Swedish massage, or a <b>deep</b> tissue massage.</p>
  <p>Your health insurance has a deductible and a copay.</p></body></html>`

const serialised = () => new XMLSerializer().serializeToString(document)

eachBrowser((rig) => {
  test('a page with marks is the page without them', async () => {
    rig.server.take()
    rig.outside.length = 0
    const page = await rig.open(PAGE)
    await markedPage(page)
    const seen = await page.evaluate(() => {
      const w = window as unknown as { records: number; heard: unknown[]; before: number }
      return {
        records: w.records,
        heard: w.heard,
        globals: Object.getOwnPropertyNames(window).filter((n) => /knead|wxt|webext/i.test(n)),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        attributes: [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].map((a) => a.name)),
      }
    })
    expect(seen).toEqual({ records: 0, heard: [], globals: [], sheets: 0, attributes: ['lang', 'id'] })
    expect(await page.evaluate(serialised)).not.toMatch(/kneadwise|popover/i)
    expect(rig.server.take().filter((r) => !/favicon/.test(r.url))).toHaveLength(1)
    expect(rig.outside).toEqual([])
  })

  test('while a card is open there is one bare node more, and none behind it', async () => {
    const page = await rig.open(PAGE)
    await markedPage(page)
    const before = await page.evaluate(serialised)
    await openCard(rig, page, 'Swedish massage')
    const host = await page.evaluate(() => document.documentElement.lastElementChild!.outerHTML)
    expect(host).toBe('<div popover="manual"></div>')
    const withCard = await page.evaluate(serialised)
    expect(withCard.replace(/<div popover="manual"( xmlns="[^"]*")?><\/div>/, '')).toBe(before)
    await page.keyboard.press('Escape')
    await until('the card to close', async () => (await cardText(rig, page)) === undefined)
    expect(await page.evaluate(serialised)).toBe(before)
    expect(rig.outside).toEqual([])
  })

  test('no click meant for the card reaches the page', async () => {
    const page = await rig.open(PAGE)
    await openCard(rig, page, 'Swedish massage')
    await page.evaluate(() => {
      const w = window as unknown as { got: string[] }
      w.got = []
      for (const type of ['click', 'mousedown', 'pointerdown', 'pointerup', 'mouseup'])
        addEventListener(type, () => w.got.push(type), true)
    })
    await clickInCard(rig, page, 'summary')
    await clickInCard(rig, page, '[data-act="close"]')
    await until('the card to close', async () => (await cardText(rig, page)) === undefined)
    expect(await page.evaluate(() => (window as unknown as { got: string[] }).got)).toEqual([])
  })

  describe('pages of neither topic', () => {
    test.each([
      [
        'coffee',
        '<h1>Coffee cupping</h1><p>Our network of roasters claims premium benefits. Deep tissue of flavour.</p>',
      ],
      [
        'software',
        '<h1>Release notes</h1><p>The active release fixes the ART runtime and the trigger point of alerts.</p>',
      ],
    ])('%s: nothing is marked', async (_, html) => {
      const page = await rig.open(html)
      await never('a mark', () => page.evaluate(() => CSS.highlights.size > 0), 800)
    })
  })

  test('editors, fields and code hold their text, unmarked', async () => {
    const page = await rig.open(`<h1>Massage menu</h1><p>A Swedish massage.</p>
      <div id="editor" contenteditable>Swedish massage in an editor.</div>
      <div class="cm-editor">Swedish massage in code</div><pre>Swedish massage</pre><code>Swedish massage</code>
      <textarea>Swedish massage</textarea><p hidden>Swedish massage</p><p style="visibility:hidden">Swedish massage</p>
      <p style="display:none">Swedish massage</p><details><summary>More</summary><p>Swedish massage</p></details>`)
    const marks = await markedPage(page)
    expect(marks.filter((m) => m.text === 'Swedish massage')).toHaveLength(1)
    await page.focus('#editor')
    await page.keyboard.press('End')
    await page.keyboard.type(' Deep tissue massage and a hot stone massage.')
    expect(await page.$eval('#editor', (e) => e.innerHTML)).toBe(
      'Swedish massage in an editor. Deep tissue massage and a hot stone massage.',
    )
    await page.evaluate(() => {
      document.querySelector('pre')!.append(' and hot stone massage')
      document.body.insertAdjacentHTML('beforeend', '<p>Also reflexology.</p>')
    })
    await until('what came later outside of them', async () =>
      (await markedPage(page)).some((m) => m.text === 'reflexology'),
    )
    expect((await markedPage(page)).filter((m) => /stone/.test(m.text))).toEqual([])
  })
})
