import type { PageOutline } from '../match/outline.ts'
import type { Line } from './line.ts'
import { hasLetters, isLabel, isNoise, wordsIn } from './name.ts'
import type { Offer } from './offer.ts'
import { ADULT, BOOKED_AFTER_ALL, NOT_BOOKED, SHOP } from './words.ts'

/** Rows to both sides whose nature a row without term and minutes may share. */
const NEIGHBOURS = 4
/** A page with more priced things than this and hardly a duration is a shop. */
const MANY = 60

const HOURS =
  /^(?:other$|any (?:other )?amount|custom amount|mon|tues?|wednes|thurs?|fri|sat|satur|sun)(?:day)?s?\b|^(?:january|february|march|april|june|july|august|september|october|november|december)\b|^(?:average|typical)\b|^(?:costs?|prices?|pricing) (?:by|of|per|for|breakdown)\b/i

/** Of the offers found those that are services to book. */
export function servicesAmong(offers: Offer[], lines: readonly Line[]): Offer[] {
  const sold = new Set(linesBySale(lines))
  const possible = offers.filter(
    (o) => !o.section?.closed && isName(o) && !sold.has(o.line) && !sold.has(o.name.line),
  )
  if (offers.filter((o) => sold.has(o.line) || sold.has(o.name.line)).length * 2 > offers.length) return []
  const strong = possible.map(isStrong)
  const timed = possible.filter((o) => o.pair.minutes !== null).length
  if (strong.filter(Boolean).length * 4 < possible.length) return []
  if (possible.length > MANY && timed * 20 < possible.length) return []
  return possible.filter((_, i) =>
    strong.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1).some(Boolean),
  )
}

function isName({ name }: Offer): boolean {
  const { text } = name
  return (
    hasLetters(text) &&
    text.length <= 120 &&
    wordsIn(text) <= 16 &&
    !isLabel(text) &&
    !isNoise(text) &&
    !HOURS.test(text) &&
    (!NOT_BOOKED.test(text) || BOOKED_AFTER_ALL.test(text))
  )
}

/** It takes a time, or a term names it. */
function isStrong({ name, pair }: Offer): boolean {
  return (
    pair.minutes !== null ||
    name.line.marks.some((m) => m.kind !== 'insurance' && m.start >= name.start && m.end <= name.end)
  )
}

/** Lines near a button that puts something into a cart. */
function linesBySale(lines: readonly Line[]): Line[] {
  const near: Line[] = []
  for (const [i, line] of lines.entries())
    if (SHOP.test(line.text.trim())) near.push(...lines.slice(Math.max(0, i - 4), i + 1))
    else if (/\badd to (?:cart|bag|basket)\b/i.test(line.text)) near.push(line)
  return near
}

/** Fewer timed rows than this show nothing on a page whose topic is not known. */
const FEW = 3

/** A title or heading speaks of massage: a page with hardly a word besides is no topic yet. */
export function speaksOfMassage({ title, blocks }: PageOutline): boolean {
  const heads = [title, ...blocks.filter((b, i) => b.role === 'heading' || i === 0).map((b) => b.text)]
  if (!isEnglish(`${title} ${blocks.map((b) => b.text).join(' ')}`.slice(0, 4000))) return false
  return heads.some((t) => /\bmassages?\b/i.test(t)) && !blocks.some((b) => ADULT.test(b.text))
}

/** Words of menus that no other language has. Terms of other languages are not known. */
const isEnglish = (text: string): boolean =>
  /\b(?:and|the|with|our|your|menu|prices|pricing|services|minutes|tissue|hot stone)\b/i.test(text) &&
  !/\b(?:und|mit|pour|avec|les|des|por|para|una|della|voor)\b/i.test(text)

/** The table of a health plan: amounts without a time, mostly for what is no massage. */
export function isPlan({ topics }: PageOutline, booked: Offer[]): boolean {
  if (!topics.includes('insurance') || booked.some((o) => o.pair.minutes !== null)) return false
  return booked.filter(isStrong).length * 2 < booked.length
}

/** Such a page shows services only where they look like nothing else: named, timed, priced. */
export function isTimed(booked: Offer[]): boolean {
  const timed = booked.filter((o) => o.pair.minutes !== null).length
  return timed >= FEW && timed * 2 > booked.length
}
