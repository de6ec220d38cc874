import { describe, expect, test } from 'vitest'
import { eachBrowser } from './rig/browsers.ts'
import {
  cardRect,
  cardText,
  clickInCard,
  inCard,
  markedPage,
  marksOf,
  openCard,
  paintedMarks,
  pointAt,
} from './rig/card.ts'
import { never, until } from './rig/wait.ts'

const BODY = '<h1>Massage menu</h1><p id="p">A Swedish massage, or a deep tissue massage.</p>'

eachBrowser((rig) => {
  const closed = (page: Parameters<typeof cardText>[1]) =>
    until('the card to close', async () => (await cardText(rig, page)) === undefined)

  describe('a page cannot stop us, name us or drive us', () => {
    test('events that a page makes up change nothing', async () => {
      const page = await rig.open(BODY)
      const mark = (await markedPage(page)).find((m) => m.text === 'Swedish massage')!
      await page.evaluate(({ x, y }) => {
        const init = {
          bubbles: true,
          composed: true,
          clientX: x + 5,
          clientY: y + 5,
          key: 'Escape',
          detail: 1,
        }
        const target = document.getElementById('p')!
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'pointerover', 'pointerenter'])
          target.dispatchEvent(new PointerEvent(type, init))
        for (const type of ['click', 'mousemove', 'mousedown', 'mouseup', 'mouseover'])
          target.dispatchEvent(new MouseEvent(type, init))
        for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, init))
        for (const type of [
          'touchstart',
          'focusin',
          'pageshow',
          'pagehide',
          'unload',
          'wxt:content-script-started',
        ])
          window.dispatchEvent(new Event(type))
      }, mark)
      await never('a card', () => cardText(rig, page))
      await openCard(rig, page, 'Swedish massage')
      await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement
        host.click()
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
        host.dispatchEvent(new Event('pagehide'))
      })
      await never('the card closed', async () => (await cardText(rig, page)) === undefined)
    })

    test('the event that stops a script started by WXT does not stop ours', async () => {
      const page = await rig.open(BODY)
      await markedPage(page)
      const id = (await rig.driver.origin()).split('//')[1]
      await page.evaluate((id) => {
        for (const name of [id, 'kneadwise@kneadwise.example'])
          for (const script of ['page', 'content']) {
            document.dispatchEvent(new CustomEvent(`${name}:${script}:wxt:content-script-started`))
            window.postMessage({ type: `${name}:${script}:wxt:content-script-started` }, '*')
          }
      }, id)
      await openCard(rig, page, 'Swedish massage')
    })

    test('a page that swallows every event cannot keep clicks from the reader', async () => {
      const page = await rig.open(`<!doctype html><head><script>
        for (const t of ['click','mousedown','mouseup','pointerdown','pointerup','pointermove','keydown','keyup'])
          addEventListener(t, (e) => { e.stopImmediatePropagation(); e.preventDefault() }, true)
        </script></head><body>${BODY}`)
      const mark = (await markedPage(page)).find((m) => m.text === 'Swedish massage')!
      await page.mouse.click(mark.x + 10, mark.y + 8)
      await until('the card', () => cardText(rig, page))
      await clickInCard(rig, page, '[data-act="close"]')
      await closed(page)
    })

    test('its own script may break what it likes', async () => {
      const page = await rig.open(`<!doctype html><head><script>
        Array.prototype.map = () => { throw 1 }; Element.prototype.attachShadow = () => { throw 2 }
        Highlight.prototype.add = () => { throw 3 }; document.createRange = () => { throw 4 }; window.Promise = null
        Object.defineProperty(document, 'caretPositionFromPoint', { value: () => { throw 5 } })
        </script></head><body>${BODY}`)
      // Nothing can be asked of such a page itself; our own world still can.
      const place = await until('the place of the word', () =>
        rig.inside(page, () => {
          const range = document.createRange()
          range.selectNodeContents(document.getElementById('p')!)
          const { x, y } = range.getClientRects()[0]!
          return CSS.highlights.size > 0 && { x, y }
        }),
      )
      await page.mouse.move(place.x + 30, place.y + 8)
      await page.mouse.move(place.x + 34, place.y + 8)
      await until('the card', () => cardText(rig, page))
    })

    test('it may clear the highlights: they come back, but not for ever', async () => {
      const page = await rig.open(`${BODY}<main></main>`)
      await markedPage(page)
      const clearAndChange = async (text: string) => {
        await page.evaluate((text) => {
          CSS.highlights.clear()
          document.querySelector('main')!.insertAdjacentHTML('beforeend', `<h2>Part</h2><p>${text}</p>`)
        }, text)
        await until(`${text} to be found`, async () =>
          (await marksOf(rig, page)).some((m) => m.text === text),
        )
      }
      await clearAndChange('hot stone massage')
      await until('marks again', async () => (await paintedMarks(page)).length > 0)
      for (const text of [
        'reflexology',
        'Thai massage',
        'sports massage',
        'prenatal massage',
        'myofascial release',
      ])
        await clearAndChange(text)
      await page.evaluate(() => CSS.highlights.clear())
      await never('marks forced on the page', async () => (await paintedMarks(page)).length > 0)
    })

    test('a range that a page adds to our highlight opens nothing', async () => {
      const page = await rig.open(`${BODY}<p id="bait">Click here to win</p>`)
      await markedPage(page)
      await page.evaluate(() => {
        const text = document.getElementById('bait')!.firstChild!
        const range = new StaticRange({
          startContainer: text,
          startOffset: 0,
          endContainer: text,
          endOffset: 10,
        })
        for (const [, h] of CSS.highlights) h.add(range)
      })
      const bait = (await paintedMarks(page)).find((m) => m.text === 'Click here')!
      await page.mouse.click(bait.x + 10, bait.y + 8)
      await pointAt(page, bait)
      await never('a card', () => cardText(rig, page))
    })

    test('it cannot look into the card, nor find our files', async () => {
      const page = await rig.open(BODY)
      await openCard(rig, page, 'Swedish massage')
      const origin = await rig.driver.origin()
      const seen = await page.evaluate(async (origin) => {
        const host = document.documentElement.lastElementChild as HTMLElement
        const files = await Promise.all(
          ['manifest.json', 'page.js', 'popup.html', 'icon/16.png', 'assets/marks.css'].map((f) =>
            fetch(`${origin}/${f}`).then(
              () => f,
              () => 'refused',
            ),
          ),
        )
        return {
          root: host.shadowRoot,
          text: host.textContent,
          inner: host.innerText,
          files: [...new Set(files)],
          find: (window as unknown as { find(s: string): boolean }).find('General information'),
        }
      }, origin)
      expect(seen).toMatchObject({ root: null, text: '', files: ['refused'] })
    })
  })

  describe('a page’s rules do not reach the card', () => {
    test('hostile styles', async () => {
      const page = await rig.open(`<style>
        * { display: none; visibility: hidden; opacity: 0 !important; transform: scale(0) !important; position: static !important; color: red !important }
        html, body, h1, p { display: block; visibility: visible; opacity: 1 !important; transform: none !important }
        div { left: -9999px !important; width: 1px !important; pointer-events: none !important } html { font-size: 40px }</style>${BODY}`)
      await openCard(rig, page, 'Swedish massage')
      const rect = (await cardRect(rig, page, '[data-card]'))!
      expect(rect.width).toBeGreaterThan(300)
      expect(rect.x).toBeGreaterThanOrEqual(0)
      const size = await inCard(
        rig,
        page,
        (root) => getComputedStyle(root.querySelector('.summary')!).fontSize,
      )
      expect(size).toBe('15px')
      await clickInCard(rig, page, '[data-act="close"]')
      await closed(page)
    })

    test('a strict policy and trusted types: the card works, nothing is reported', async () => {
      const url = rig.server.html(`<!doctype html><title>t</title>${BODY}`, {
        headers: {
          'content-security-policy':
            "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; report-uri /csp",
        },
      })
      rig.server.take()
      const page = await rig.open(url)
      await openCard(rig, page, 'Swedish massage')
      await clickInCard(rig, page, '[data-act="close"]')
      await closed(page)
      expect(
        rig.server
          .take()
          .filter((r) => r.url.includes('/csp') && !r.body.includes('favicon'))
          .map((r) => r.body),
      ).toEqual([])
    })
  })

  describe('in the top layer', () => {
    test('a term in a modal dialog has its card there, and it can be clicked', async () => {
      const page = await rig.open(
        `${BODY}<dialog><p>A hot stone massage in a dialog.</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
      )
      await openCard(rig, page, 'hot stone massage')
      expect(await page.evaluate(() => document.querySelector('dialog')!.lastElementChild!.outerHTML)).toBe(
        '<div popover="manual"></div>',
      )
      await clickInCard(rig, page, '[data-act="close"]')
      await closed(page)
    })

    test('so has one in a fullscreen element', async () => {
      const page = await rig.open(
        `${BODY}<section style="background:#fff"><button onclick="this.parentNode.requestFullscreen()">Full</button><p>A hot stone massage.</p></section>`,
      )
      await markedPage(page)
      await page.click('button')
      await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null))
      await openCard(rig, page, 'hot stone massage')
      expect(await page.evaluate(() => document.fullscreenElement!.lastElementChild!.outerHTML)).toBe(
        '<div popover="manual"></div>',
      )
      await clickInCard(rig, page, '[data-act="close"]')
      await closed(page)
    })

    test('a page that throws the card out, or replaces all, does not break it', async () => {
      const page = await rig.open(BODY)
      await openCard(rig, page, 'Swedish massage')
      await page.evaluate(() => document.documentElement.lastElementChild!.remove())
      await page.mouse.move(5, 500)
      await openCard(rig, page, 'deep tissue massage')
      await page.evaluate((html) => {
        document.body.remove()
        document.documentElement.append(document.createElement('body'))
        document.body.innerHTML = html
      }, '<h1>Massage</h1><p>Now hot stone massage.</p>')
      await openCard(rig, page, 'hot stone massage')
    })
  })

  test('text inside the card can be read by assistive technology', async () => {
    const page = await rig.open(BODY)
    await openCard(rig, page, 'Swedish massage')
    const role = await inCard(rig, page, (root) => {
      const card = root.querySelector('[role="dialog"]')!
      return {
        label: card.getAttribute('aria-label'),
        headings: root.querySelectorAll('h2, h3').length,
        buttons: [...root.querySelectorAll('button')].every((b) =>
          (b.textContent || b.ariaLabel || '').trim(),
        ),
      }
    })
    expect(role).toMatchObject({ label: 'Explanation: Swedish massage', buttons: true })
  })
})
