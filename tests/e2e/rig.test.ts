import { expect, test } from 'vitest'
import { eachBrowser } from './rig/browsers.ts'
import { cardText, clickInCard, marksOf, openCard, paintedMarks } from './rig/card.ts'
import { countInk, shot } from './rig/pixels.ts'
import { until } from './rig/wait.ts'

/** The rig itself, on the real extension: what other tests lean on has to hold in both browsers. */
const MENU = `
  <h1>Massage menu</h1>
  <p>Swedish massage, 60 minutes, $95.</p>
  <p>Most people who book a massage choose a Swedish massage first.</p>`

eachBrowser((rig) => {
  test('the extension runs in a page that cannot see it', async () => {
    const page = await rig.open(MENU)
    const marks = await until('marks', async () => {
      const found = await marksOf(rig, page)
      return found.length > 0 && found
    })
    expect(marks).toContainEqual({ id: 'swedish-massage', kind: 'relaxation', text: 'Swedish massage' })
    expect(await page.evaluate(() => Symbol.for('kneadwise.page') in globalThis)).toBe(false)
  })

  test('a mark is really painted', async () => {
    const page = await rig.open(MENU)
    const mark = (await until('a painted mark', async () => (await paintedMarks(page))[0]))!
    // Below the letters there is nothing but an underline.
    const below = { x: mark.x, y: mark.y + mark.height - 4, width: mark.width, height: 6 }
    await until(
      'ink below the words',
      async () => countInk(await shot(page, below), [255, 255, 255]) > mark.width / 2,
    )
    await page.evaluate(() => CSS.highlights.clear())
    const bare = await shot(page, { ...below, y: below.y + 2, height: 4 })
    expect(countInk(bare, [255, 255, 255])).toBeLessThan(mark.width / 2)
  })

  test('a card opens under the mouse and shows inside its closed root', async () => {
    const page = await rig.open(MENU)
    await openCard(rig, page, 'Swedish massage')
    expect(await cardText(rig, page)).toContain('Swedish massage')
    expect(await page.evaluate(() => document.querySelector('div[popover]')?.shadowRoot)).toBeNull()
    await clickInCard(rig, page, 'button')
  })

  test('the background comes back after it was ended', async () => {
    await rig.driver.killBackground()
    expect(await rig.background(() => globalThis.location.origin)).toBe(await rig.driver.origin())
  })

  test('extension pages can be driven', async () => {
    const popup = await rig.extensionPage('popup.html')
    expect(await popup.run(() => document.readyState)).toMatch(/interactive|complete/)
    expect(await popup.run((suffix) => location.pathname + suffix, '!')).toBe('/popup.html!')
  })

  test('frames of another site are reached', async () => {
    rig.server.put(
      '/frame.html',
      '<!doctype html><title>f</title><h1>Massage menu</h1><p>Swedish massage and deep tissue massage',
    )
    const page = await rig.open(`<h1>outer</h1><iframe src="${rig.server.otherUrl('/frame.html')}"></iframe>`)
    const frame = await until('the frame', () => page.frames().find((f) => f.url().endsWith('/frame.html')))
    await until('the page script in it', () =>
      rig.inside(frame, () => document.body.textContent?.includes('Swedish')),
    )
  })

  test('an update leaves the page script of open pages behind', async () => {
    const page = await rig.open(MENU)
    await until('marks', async () => (await marksOf(rig, page)).length)
    await rig.driver.reloadExtension()
    const next = await rig.open(MENU)
    await until('marks on a new page', async () => (await marksOf(rig, next)).length)
  })

  test('nothing asks for an address outside', async () => {
    await rig.open(MENU)
    expect(rig.outside).toEqual([])
  })
})
