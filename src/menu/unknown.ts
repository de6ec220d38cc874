import type { PageOutline } from '../match/outline.ts'
import type { Offer } from './offer.ts'
import { BEAUTY, SALON, SURELY_BEAUTY } from './salon.ts'
import { isTalk, mayTalk } from './talk.ts'
import { ADULT } from './words.ts'

/** What hands do. "Therapy" alone is said of speech, art and couples as well. */
const HANDS =
  /\b(?:massages?|physio(?:therap\w*)?|physical therap\w+|osteopath\w*|chiropract\w*|acupunctur\w*|reflexology|shiatsu|cupping|myofascial|lymphatic|cranio-?sacral|bowen (?:therapy|technique)|myotherapy|body ?work|dry needling|hot stones?|deep tissue|remedial|rolfing|reiki)\b/i

/** Sessions of a clinic, named by their order. */
const SESSION =
  /\b(?:initial|first|follow[- ]?up|subsequent|new patient|treatment|review|return|standard|regular|extended|long|short|brief)\b.*\b(?:consult(?:ation)?s?|adjustments?|assessments?|appointments?|sessions?|treatments?|visits?|exam(?:ination)?s?)\b|^treatments?$/i

/** Visits of many trades: which one is told elsewhere on the page. */
const VISIT =
  /\b(?:treatments?|assessments?|consultations?|examinations?|follow[- ]?ups?|rehab\w*)\b|\bnew complaint\b/i

/** Hands on a body are meant: an examination and then a treatment. */
const CLINIC =
  /\b(?:diagnosis|manual therapy|hands[- ]on|musculo\w*|joints?|spin(?:e|al)|back pain|injur(?:y|ies)|rehab\w*|mobili[sz]ation|adjustments?|muscles?)\b/i

/** Trades with sessions of their own. */
const OTHER =
  /\b(?:psycho\w*|counsel\w*|hypno\w*|coach\w*|tutor\w*|lessons?|legal|law|lawyers?|attorneys?|solicitors?|tattoo\w*|vet(?:erinary|s)?|pets?|dogs?|cats?|horses?|equine|canine|dental|dentists?|orthodont\w*|photo\w*|architect\w*|financ\w*|accountan\w*|speech|marriage|mediat\w*|dietiti\w*|dermatolog\w*|botox|fillers?|implants?|tarot|astrolog\w*|psychic|therapy dog)\b/i

const titleOf = ({ title, blocks }: PageOutline): string[] => [
  title,
  ...blocks.filter((b, i) => b.role === 'heading' || i === 0).map((b) => b.text),
]

/** Something on the page may be a massage or another treatment by hand: worth reading, no more. */
export function mayTreat(page: PageOutline): boolean {
  if (!isEnglish(`${page.title} ${page.blocks.map((b) => b.text).join(' ')}`.slice(0, 4000))) return false
  if (page.blocks.some((b) => ADULT.test(b.text))) return false
  if (mayTalk(page)) return true
  return [{ text: page.title }, ...page.blocks].some(
    (b) => HANDS.test(b.text) || SESSION.test(b.text) || BEAUTY.test(b.text),
  )
}

/** Words of menus that no other language has. Terms of other languages are not known. */
const isEnglish = (text: string): boolean =>
  /\b(?:and|the|with|for|from|you|our|your|this|is|are|menu|price list|prices|pricing|fees?|services|treatments?|appointments?|minutes|hours?|tissue|hot stone)\b/i.test(
    text,
  ) && !/\b(?:und|mit|pour|avec|les|des|por|para|una|della|voor)\b/i.test(text)

/** What a shop for beauty sells, and a trade that only cuts hair. */
const GOODS =
  /\b(?:serums?|creams?|cleansers?|moisturi[sz]ers?|shampoos?|conditioners?|kits?|sets?|devices?|machines?|rollers?|steamers?|bottles?|tubes?|jars?|refills?|supplies|wholesale|in stock|shipping|sale|courses?|training|school|academy|cars?|vehicles?|windows?|headlights?|floors?|wood|furniture|melts?|candles?|average|costs? (?:of|from|factors)|how much)\b|\d ?(?:ml|oz|g)\b/i

/** The price list of a beauty salon: most is what salons do, and some of it to skin, brows or nails. */
function isSalon(page: PageOutline, booked: readonly Offer[]): boolean {
  const told = booked.map(({ name, section }) => [name.text, section?.text ?? '', section?.nearest ?? ''])
  const among = (words: RegExp): number => told.filter((t) => t.some((text) => words.test(text))).length
  if (
    booked.length < LEAST_ROWS ||
    [...titleOf(page), ...told.flat()].some((t) => OTHER.test(t) || GOODS.test(t))
  )
    return false
  return (
    among(SALON) * 3 >= booked.length * 2 &&
    among(BEAUTY) * 3 >= booked.length &&
    among(SURELY_BEAUTY) * 5 >= booked.length
  )
}

/** Fewer rows are an example. */
const LEAST_ROWS = 4

/** On a page whose topic is not known services are shown only where they look like nothing else: named, timed, priced. */
export function isTreatment(page: PageOutline, booked: readonly Offer[]): boolean {
  if (isSalon(page, booked) || isTalk(page, booked)) return true
  const timed = booked.filter((o) => o.pair.minutes !== null).length
  if (timed < 2 || timed * 2 < booked.length) return false
  const heads = titleOf(page)
  const said = [...heads, ...booked.map((o) => o.name.text)]
  if (said.some((t) => OTHER.test(t))) return false
  const byHand = booked.filter((o) => HANDS.test(o.name.text)).length
  if (byHand * 2 >= booked.length) return true
  const clinical = booked.filter((o) => HANDS.test(o.name.text) || SESSION.test(o.name.text)).length
  if (page.blocks.some((b) => b.text.length < 2000 && OTHER.test(b.text))) return false
  if (
    clinical > 1 &&
    clinical * 2 >= booked.length &&
    page.blocks.some((b) => b.text.length < 2000 && (CLINIC.test(b.text) || HANDS.test(b.text)))
  )
    return true
  const visits = booked.filter((o) => VISIT.test(o.name.text)).length
  if (
    visits > 1 &&
    visits * 2 >= booked.length &&
    page.blocks.some((b) => b.text.length < 2000 && HANDS.test(b.text))
  )
    return true
  return timed > 2 && timed * 2 > booked.length && heads.some((t) => HANDS.test(t))
}
