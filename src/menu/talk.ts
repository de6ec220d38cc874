import type { PageOutline } from '../match/outline.ts'
import type { Offer } from './offer.ts'

/** Therapy by talking, which health plans pay for like work by hand. */
const TALK =
  /\b(?:psychotherap(?:y|ies|ists?)|counsell?(?:ing|ors?)|couples therapy|talking therap(?:y|ies))\b/i

/** Advice of other trades. */
const ADVICE =
  /\b(?:careers?|debts?|credit|college|admissions?|school|tax|financ\w*|legal|law|lawyers?|attorneys?|immigration|business|mortgages?|dating|pets?|dogs?|coach(?:ing)?|courses?|training|workshops?|degrees?|tarot|psychic)\b/i

/** What its sessions are called. */
const SESSION =
  /\b(?:sessions?|therap(?:y|ies|ists?)|appointments?|consultations?|assessments?|supervision|individuals?|couples?|famil(?:y|ies)|psychotherapy|counsell?ing)\b/i

/** Some word of it stands on the page: worth reading, no more. */
export const mayTalk = (page: PageOutline): boolean =>
  [{ text: page.title }, ...page.blocks].some((b) => TALK.test(b.text))

/** The fees of a counsellor: sessions by name, nearly all with their length. */
export function isTalk({ title, blocks }: PageOutline, booked: readonly Offer[]): boolean {
  const heads = [title, ...blocks.filter((b, i) => b.role === 'heading' || i === 0).map((b) => b.text)]
  const said = [...heads, ...booked.map((o) => o.name.text)]
  const timed = booked.filter((o) => o.pair.minutes !== null).length
  return (
    timed > 1 &&
    timed * 4 >= booked.length * 3 &&
    said.some((t) => TALK.test(t)) &&
    !said.some((t) => ADVICE.test(t)) &&
    booked.every((o) => SESSION.test(o.name.text) || SESSION.test(o.section?.nearest ?? ''))
  )
}
