import type { Page } from 'puppeteer-core'
import { type Colour, decodePng, type Image } from './png.ts'

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** What is really painted in a part of the page, in CSS pixels from the top left of the viewport. */
export async function shot(page: Page, rect: Rect): Promise<Image> {
  const x = Math.max(0, Math.floor(rect.x))
  const y = Math.max(0, Math.floor(rect.y))
  const clip = {
    x,
    y,
    width: Math.max(1, Math.ceil(rect.x + rect.width) - x),
    height: Math.max(1, Math.ceil(rect.y + rect.height) - y),
  }
  return decodePng(await page.screenshot({ clip, captureBeyondViewport: false }))
}

/** Pixels of a colour, give or take a little, as edges are blended. */
export function countColour(image: Image, colour: Colour, tolerance = 24): number {
  return count(image, (c) => distance(c, colour) <= tolerance)
}

/** Pixels unlike the background, which is the commonest colour unless it is named. */
export function countInk(image: Image, background = commonest(image), tolerance = 24): number {
  return count(image, (c) => distance(c, background) > tolerance)
}

/** Pixels that differ between two pictures of the same size. */
export function countChanged(a: Image, b: Image, tolerance = 24): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes')
  return count(a, (c, x, y) => distance(c, b.at(x, y)) > tolerance)
}

export function count(image: Image, hit: (colour: Colour, x: number, y: number) => boolean): number {
  let n = 0
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) if (hit(image.at(x, y), x, y)) n++
  return n
}

export function commonest(image: Image): Colour {
  const seen = new Map<string, { colour: Colour; times: number }>()
  count(image, (colour) => {
    const entry = seen.get(colour.join())
    if (entry) entry.times++
    else seen.set(colour.join(), { colour, times: 1 })
    return false
  })
  return [...seen.values()].reduce((a, b) => (b.times > a.times ? b : a)).colour
}

function distance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))
}
