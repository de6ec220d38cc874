import { describe, expect, test } from 'vitest'
import { eachBrowser } from './rig/browsers.ts'
import {
  cardRect,
  cardText,
  clickInCard,
  inCard,
  markedPage,
  openCard,
  paintedMarks,
  pointAt,
} from './rig/card.ts'
import { never, until } from './rig/wait.ts'

const PAGE = `<!doctype html><html lang="en"><title>Willow Day Spa</title>
  <style>body { font: 16px/1.6 sans-serif; margin: 30px } #far { margin-top: 1800px }</style>
  <h1>Massage menu</h1>
  <p>Our Swedish massage is slow. Ask for deep tissue massage when you like firm pressure.</p>
  <p>We also do <a href="#there">hot stone massage</a> and myofascial release.</p>
  <p>Ask your health insurance about the deductible and your copay.</p>
  <input id="field" value="Swedish massage">
  <p id="far">Reflexology is at the end of this page.</p>`

const KINDS = [
  ['Swedish massage', 'Spa & relaxation'],
  ['myofascial release', 'Clinical care'],
  ['deep tissue massage', 'Used in both'],
  ['deductible', 'Insurance & billing'],
] as const

eachBrowser((rig) => {
  const closed = (page: Parameters<typeof cardText>[1]) =>
    until('the card to close', async () => (await cardText(rig, page)) === undefined)

  describe('hover', () => {
    test.each(KINDS)('on "%s" the card says it is %s', async (text, label) => {
      const page = await rig.open(PAGE)
      await openCard(rig, page, text)
      const said = await cardText(rig, page)
      expect(said).toContain(label)
      expect(said?.toLowerCase()).toContain(text.toLowerCase())
      expect(said).toContain('General information, not medical, legal or insurance advice.')
    })

    test('the pointer may travel into the card; away from it the card closes', async () => {
      const page = await rig.open(PAGE)
      await openCard(rig, page, 'Swedish massage')
      const body = (await cardRect(rig, page, '.body'))!
      await page.mouse.move(body.x + 40, body.y + 40, { steps: 4 })
      await never('the card closed', async () => (await cardText(rig, page)) === undefined)
      await page.mouse.move(5, 5)
      await closed(page)
    })

    test('passing over a word opens nothing', async () => {
      const page = await rig.open(PAGE)
      const mark = (await markedPage(page)).find((m) => m.text === 'Swedish massage')!
      await page.mouse.move(mark.x + 5, mark.y + 5)
      await page.mouse.move(mark.x + 5, mark.y + 300)
      await never('a card', () => cardText(rig, page))
    })

    test('Escape closes it without the pointer moving', async () => {
      const page = await rig.open(PAGE)
      await openCard(rig, page, 'Swedish massage')
      await page.keyboard.press('Escape')
      await closed(page)
    })
  })

  describe('click', () => {
    test('a click on a word pins the card, a click elsewhere closes it', async () => {
      const page = await rig.open(PAGE)
      const mark = (await markedPage(page)).find((m) => m.text === 'Swedish massage')!
      await page.mouse.click(mark.x + 10, mark.y + 8)
      await until('the card', () => cardText(rig, page))
      await page.mouse.move(600, 500)
      await never('the pinned card closed', async () => (await cardText(rig, page)) === undefined)
      await page.mouse.click(600, 500)
      await closed(page)
    })

    test('a click on a marked link follows the link', async () => {
      const page = await rig.open(PAGE)
      const mark = (await markedPage(page)).find((m) => m.text === 'hot stone massage')!
      await page.mouse.click(mark.x + 10, mark.y + 8)
      await until('the link to be followed', () => page.evaluate(() => location.hash === '#there'))
    })

    test('a tap opens it', async () => {
      const page = await rig.open(PAGE)
      const mark = (await markedPage(page)).find((m) => m.text === 'deep tissue massage')!
      await page.touchscreen.tap(mark.x + 10, mark.y + 8)
      await until('the card', async () => (await cardText(rig, page))?.includes('Deep tissue massage'))
    })

    test('related terms open in place, with a way back', async () => {
      const page = await rig.open(PAGE)
      await openCard(rig, page, 'Swedish massage')
      await clickInCard(rig, page, '.labels [data-act="go"]')
      const title = () => inCard(rig, page, (root) => root.querySelector('h2')?.textContent)
      await until(
        'another term',
        async () => (await title()) !== 'Swedish massage' && (await title()) !== undefined,
      )
      await clickInCard(rig, page, '[data-act="back"]')
      await until('the first term again', async () => (await title()) === 'Swedish massage')
      await clickInCard(rig, page, '[data-act="close"]')
      await closed(page)
    })
  })

  describe('keyboard', () => {
    const walk = (direction: 'next' | 'previous') =>
      rig.background(async (direction) => {
        interface Tabs {
          query(q: object): Promise<{ id: number }[]>
          sendMessage(id: number, message: object): Promise<unknown>
        }
        const api = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
        // What the background does when the browser reports the keyboard command.
        await api.tabs.sendMessage(tab!.id, { id: 1, type: 'walk', data: direction, timestamp: Date.now() })
      }, direction)
    const title = (page: Parameters<typeof cardText>[1]) =>
      inCard(rig, page, (root) => root.querySelector('h2')?.textContent)

    test('a command walks from term to term, scrolls there, and Escape gives focus back', async () => {
      const page = await rig.open(PAGE)
      await markedPage(page)
      await page.bringToFront()
      await page.focus('#field')
      await walk('next')
      const first = await until('the first card', () => title(page))
      await walk('next')
      await until('the next card', async () => (await title(page)) !== first)
      await walk('previous')
      await until('the first card again', async () => (await title(page)) === first)
      await walk('previous')
      await until('the last card', async () => (await title(page)) === 'Reflexology')
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
      await page.keyboard.press('Escape')
      await closed(page)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field')
    })

    test('the card has the focus, and its buttons work by keys', async () => {
      const page = await rig.open(PAGE)
      const mark = (await markedPage(page)).find((m) => m.text === 'Swedish massage')!
      await page.mouse.click(mark.x + 10, mark.y + 8)
      await until('focus in the card', () =>
        inCard(rig, page, (root) => root.activeElement?.matches('[data-card]')),
      )
      await page.keyboard.press('Tab')
      await until('focus on close', () =>
        inCard(rig, page, (root) => root.activeElement?.matches('[data-act="close"]')),
      )
      await page.keyboard.press('Enter')
      await closed(page)
    })
  })

  describe('place', () => {
    test('of a mark over two lines no line is covered', async () => {
      const page = await rig.open(
        '<h1>Massage</h1><p style="width: 120px; margin: 200px 40px">Ask for deep tissue massage today.</p>',
      )
      await markedPage(page)
      const lines = await page.evaluate(() => {
        const text = document.querySelector('p')!.firstChild as Text
        const range = document.createRange()
        const start = text.data.indexOf('deep')
        range.setStart(text, start)
        range.setEnd(text, start + 'deep tissue massage'.length)
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))
      })
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines) {
        await pointAt(page, line)
        const box = await until('the card', () => cardRect(rig, page, '[data-card]'))
        for (const { y, height } of lines)
          expect(box.y >= y + height - 1 || box.y + box.height <= y + 1, JSON.stringify({ box, lines })).toBe(
            true,
          )
        await page.keyboard.press('Escape')
        await closed(page)
        await page.mouse.move(600, 30)
      }
    })

    test('it goes with its line: in a box that scrolls, and when something above it grows', async () => {
      const page = await rig.open(
        '<h1>Massage</h1><div id="above"></div><div id="box" style="height: 400px; overflow: auto"><p>Our Swedish massage is slow.</p><p style="height: 900px"></p></div>',
      )
      await openCard(rig, page, 'Swedish massage')
      const before = (await cardRect(rig, page, '[data-card]'))!
      const moves = [
        ['a growing line', -40, "document.querySelector('#above').style.height = '40px'"],
        ['scrolling', 30, "document.querySelector('#box').scrollTop = 30"],
      ] as const
      let y = before.y
      for (const [what, by, doing] of moves) {
        await page.evaluate(doing)
        y -= by
        await until(what, async () => Math.abs(((await cardRect(rig, page, '[data-card]'))?.y ?? 0) - y) < 2)
      }
    })

    test.each([
      ['a phone', { width: 320, height: 568 }, 1],
      ['200 % zoom', { width: 640, height: 360 }, 2],
      ['a low window', { width: 900, height: 300 }, 1],
    ])('in %s it stays in the viewport and off its own line', async (_, size, deviceScaleFactor) => {
      const page = await rig.open(PAGE)
      await page.setViewport({ ...size, deviceScaleFactor })
      for (const text of ['Swedish massage', 'deductible']) {
        const mark = (await markedPage(page)).find((m) => m.text === text)!
        await page.evaluate((y) => scrollTo(0, y), Math.max(0, mark.y - size.height / 2))
        const now = await until(text, async () =>
          (await paintedMarks(page)).find((m) => m.text === text && m.y > 0),
        )
        await pointAt(page, now)
        const box = await until('the card in its place', async () => {
          const rect = await cardRect(rig, page, '[data-card]')
          return (
            rect &&
            rect.x >= 0 &&
            rect.x + rect.width <= size.width + 0.5 &&
            rect.y + rect.height <= size.height + 0.5 &&
            rect.y >= 0 &&
            rect
          )
        })
        expect(
          box.y >= now.y + now.height - 1 || box.y + box.height <= now.y + 1,
          JSON.stringify({ box, now }),
        ).toBe(true)
        await page.keyboard.press('Escape')
        await closed(page)
      }
    })
  })
})
