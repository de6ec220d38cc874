import type { Page } from 'puppeteer-core'
import { type Driver, sourceOf } from './driver.ts'
import type { Rect } from './pixels.ts'
import { until } from './wait.ts'

/** A rig, or anything else that has a driver. */
interface Has {
  driver: Driver
}

export interface MarkInfo {
  id: string
  kind: string
  text: string
}

/** What the page script says it has marked; it says so in its own world alone. */
export async function marksOf({ driver }: Has, page: Page): Promise<MarkInfo[]> {
  const ask = (): MarkInfo[] => {
    const own = (globalThis as unknown as Record<symbol, { marks(): MarkInfo[] } | undefined>)[
      Symbol.for('kneadwise.page')
    ]
    return own?.marks().map(({ id, kind, text }) => ({ id, kind, text })) ?? []
  }
  return (await driver.inside(page, sourceOf(ask, []))) as MarkInfo[]
}

/** Places of painted marks in the viewport, from the highlights that the page can see as well. */
export function paintedMarks(page: Page): Promise<(Rect & { text: string; name: string })[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      !name.startsWith('kneadwise-')
        ? []
        : [...highlight].map((fixed) => {
            const range = document.createRange()
            range.setStart(fixed.startContainer, fixed.startOffset)
            range.setEnd(fixed.endContainer, fixed.endOffset)
            const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect()
            return { name, text: range.toString(), x, y, width, height }
          }),
    ),
  )
}

/** The painted marks, once there are any. */
export function markedPage(page: Page): ReturnType<typeof paintedMarks> {
  return until('painted marks', async () => {
    const marks = await paintedMarks(page)
    return marks.length > 0 && marks
  })
}

/** Points at the painted mark with this text, or at the topmost one, and waits for the card. */
export async function openCard(has: Has, page: Page, text?: string): Promise<void> {
  const mark = await until(`a painted mark ${text ?? ''}`, async () => {
    const all = (await paintedMarks(page)).filter((m) => m.width > 0 && m.y >= 0)
    const fitting = text ? all.filter((m) => m.text.toLowerCase() === text.toLowerCase()) : all
    return fitting.toSorted((a, b) => a.y - b.y || a.x - b.x)[0]
  })
  await pointAt(page, mark)
  await until(`the card of "${mark.text}"`, () => cardText(has, page))
  await until('the card to fade in', () => inCard(has, page, isStill))
}

function isStill(root: ShadowRoot): boolean {
  // The long one is the card's own watch over its script, see CardHost.beat.
  const fading = root.getAnimations().filter((a) => Number(a.effect?.getComputedTiming().delay) === 0)
  return fading.every((a) => a.playState !== 'running')
}

/** Moves the mouse to the middle of a rectangle, with a step before it, as a hand does. */
export async function pointAt(page: Page, rect: Rect): Promise<void> {
  const x = rect.x + rect.width / 2
  const y = rect.y + rect.height / 2
  await page.mouse.move(x - 2, y)
  await page.mouse.move(x, y)
}

/** Runs a function over the card's closed root; `undefined` when no card is open. */
export async function inCard<T, A extends unknown[]>(
  { driver }: Has,
  page: Page,
  fn: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<Awaited<T> | undefined> {
  const source = `(() => {
    const rootOf = (host) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot
    // A page may have open popovers of its own; ours is the one with a root that the page cannot reach.
    const host = [...document.querySelectorAll('div[popover]')].find((h) => !h.shadowRoot && rootOf(h))
    return host ? (${fn})(rootOf(host), ...${JSON.stringify(args)}) : undefined
  })()`
  return (await driver.inside(page, source)) as Awaited<T> | undefined
}

/** The open card, without its styles, or `undefined`. */
export function cardText(has: Has, page: Page): Promise<string | undefined> {
  return inCard(has, page, (root) => root.textContent?.replace(/\s+/g, ' ').trim())
}

/** Place of a part of the card in the viewport. */
export function cardRect(has: Has, page: Page, selector: string): Promise<Rect | undefined> {
  return inCard(has, page, measure, selector)
}

function bringIntoView(root: ShadowRoot, selector: string): boolean {
  const part = root.querySelector(selector)
  part?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  return part !== null
}

function measure(root: ShadowRoot, selector: string): Rect | undefined {
  const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  return width ? { x, y, width, height } : undefined
}

/** A real click on a part of the card. */
export async function clickInCard(has: Has, page: Page, selector: string): Promise<void> {
  await until(`${selector} in the card`, () => inCard(has, page, bringIntoView, selector))
  const rect = await until(`the place of ${selector}`, () => cardRect(has, page, selector))
  await pointAt(page, rect)
  await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2)
}
