import { LABEL, NOISE } from './words.ts'

/** What stands around names and is no part of them: bullets, leaders, separators, footnote signs. */
const LEAD =
  /^(?:#{1,6}(?=\s)|(?![©®™°])\p{So}\uFE0F?|\(?(?:[a-z]|i{1,3}|iv|vi{0,3})\)\s*(?=[\p{Lu}\d])|(?:[a-zA-Z]|i{2,3}|iv|vi{0,3})\.\s+(?=\p{Lu}\p{L}{2})|[\s•·▪●○‣►▸✓✔☐◦*†‡:;,.|/\\–—_~…=>→+&)\]]|-(?!\w)|-(?=\p{Lu}\p{Ll})|[([](?=\s*$)|\d{1,2}[.)]\s+(?=\D)|\d{1,2}\.(?=\p{Lu})|\(\d{1,2}\)\s+(?=\p{Lu}))+/u
const TRAIL =
  /(?:(?<=\s)[$€£₹](?=\s*$)|(?<=\s)©|(?![©®™°])\p{So}\uFE0F?|(?<=\d)\+(?=\+)|[\s•·▪●*†‡:;,.|/\\–—_~…=<>→&([-]|(?<!\d)\+|(?<!\p{L})[)\]])+$/u
const EMPTY = /[([]\s*(?:[-–—/|,+&]|approx\.?|min|for|about)*\s*[)\]]/gi
const TRAIL_WORDS =
  /(?:[\s(]|^)(?:(?:for|of|at|is|from|only|just|now|starting|are|price|costs?|and|or|with|per|an|a|session lasts|duration|book (?:now|online|here|today)|lasts|lasting|up to|around|roughly|approx\.?|approximately|about|rate|priced|begins|starts|plus|in|(?:are|is) (?:also )?available|(?:may|can) be (?:added|booked|combined|included|used))\s*)$/i
/** "Massage only $60", "now only" */
const ONLY_COSTS =
  /(?:^|\b(?:now|for|at|from|just|is|are|and|or|prices?|massages?|facials?|treatments?|sessions?|therapy)) only$/i
/** "Massage time 60 min"; "Serenity Time" is a name. */
const TRAIL_TIME = / time$/
/** "January deal !!!", "Hot stone massage!": a name, called out. */
const CALLED_OUT =
  /(?<=\b(?:deals?|specials?|offers?|packages?|combos?|massages?|facials?|treatments?|therapy|scrubs?|wraps?) ?)!+$/i
/** "Service: Hot stones", "Additional service - Cupping": the word before the colon says what kind of thing is named. */
const FIELD_BEFORE =
  /^(?:(?:service|treatment|name|title|type)(?: name| type)?:|(?:additional|optional|extra) (?:service|treatment|extra|option)s? ?[-–—:]|add[- ]?ons? ?[–—:]|add:|add[- ]?on -) (?=\S)/i
const LEAD_WORDS =
  /^(?:(?:[Oo]r )?more (?=\p{Lu})|(?:at|in|[Oo]f|[Ff]or(?! The \p{Lu})|[Ii]s|[Aa]nd|[Oo]r|[Pp]er(?! (?:[Pp]erson|[Gg]uest|[Cc]ouple|[Gg]roup)\b)|[Ww]ith|[Pp]er session) (?=\p{L}))/u
/** "$25 per person – Salt cave": for whom the price is, then the name. */
const WHOM =
  /^(?:(?:per|each) (?:person|guest|couple|group|pair|adult|child)|for (?:one|two|couples?|singles?|groups?)(?: (?:or|and|&) (?:one|two|couples?|singles?|groups?|friends))?)(?: ?[-–—:|,] ?)(?=\p{L})/iu
/** "NEW! Swedish massage", "Swedish massage – NEW" */
const NEW_BEFORE = /^(?:NEW|New)(?:! ?| ?[:–—-] ?)(?=\p{Lu})/u
const NEW_BEHIND = /(?<=\p{L}) ?[–—*-] ?(?:NEW|New)!?$/u
/** "Add Foot Scrub", "Add Hot Stones to any massage": what is added. */
const ADDED =
  /^(Add (?:an? |our |some )?(?=\p{Lu})|\([Aa]dd (?:an? |our |some )?(?=\p{L}))(.{3,40}?)(?: (?:to|with) (?:any|ANY|your|all|every|another)\b.*)?$/u
/** "Add castor oil pack to session" */
const ADDED_TO = /^(add (?:an? |our |some )?)([^.,]{3,40}?) to (?:an? |the )?\p{Ll}[\p{L} ]+$/iu
/** Brackets at the end that go on in a clause: "(this is a mix of both)", "(focuses on the back, not as long)". */
const CLAUSE =
  /\s*\(\s*(?:(?:this|that|it|these|which|we|you|your|our|my)\b|[^()]{3,}?\b(?:is|are|will|focus(?:es|ing)|includes?|consists?|combines?|features?|helps?|designed)\b|(?:focus(?:es|ing)|consists?|combines?|features?|helps?|designed)\b)[^()]*\)$/i
/** Brackets at the end that only say when or how: "(within 24h)", "(by appointment)", "(can be combined)". */
const ASIDE =
  /\s*[([](?:[^()[\]]*\b(?:within|starts?|starting|ends?|until|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?|by appointment|in advance|advanced? booking|notice|availab(?:le|ility)|required|prior|savings?|save|discount|gst|vat|hst|tax|gratuity|redeemable|deductible|deducted|refund(?:able|ed)|add(?:ed)? to (?:any|your)|(?:no|plus|and|with|your|a) tips?|tips? (?:is|are|not|incl\w*|extra))\b[^()[\]]*|(?:can|may|must|only|not|please|requires?|needs?|excl(?:udes?|uding|\.)?|excludes|limited|max\.?|maximum|min\.?|minimum|up to|from|per (?:sessions?|visit|treatment|person|couple|guest|therapist|hour)|(?:most )?popular|best ?sellers?|new!?(?=[)\]])|favou?rite|subject|optional(?= )|recommended|with (?:any|another)|when|if|also|see|ask|\d+ (?:sessions?|visits?|treatments?|people|persons?)|new clients?|first[- ]time|existing clients?|returning)\b[^()[\]]*)[)\]]$/i
const LEADERS = /(?:[.·…_‧•]\s?){3,}|-{3,}|–{2,}/g

/** A stretch of a line's text without what surrounds a name. `start` and `end` are places in the line. */
export interface NameSpan {
  text: string
  start: number
  end: number
}

export function nameIn(text: string, start: number, end: number): NameSpan {
  let from = start
  let to = end
  for (let before = -1; before !== to - from;) {
    before = to - from
    const piece = text.slice(from, to)
    from += LEAD.exec(piece)?.[0].length ?? 0
    const whole = text.slice(from, to).trimEnd()
    const aside = ASIDE.exec(whole) ?? CLAUSE.exec(whole)
    if (aside && aside.index > 0) to = from + aside.index
    to -= TRAIL.exec(text.slice(from, to))?.[0].length ?? 0
    const words = TRAIL_WORDS.exec(text.slice(from, to))
    // "Combo A" ends with its letter, "Back only" with how much of the body.
    const isExtent = /^ only$/i.test(words?.[0] ?? '') && !ONLY_COSTS.test(text.slice(from, to))
    if (words && words.index > 0 && words[0] !== ' A' && !isExtent) to -= words[0].length
    to -= CALLED_OUT.exec(text.slice(from, to))?.[0].length ?? 0
    to -= TRAIL_TIME.exec(text.slice(from, to))?.[0].length ?? 0
    from += FIELD_BEFORE.exec(text.slice(from, to))?.[0].length ?? 0
    from += NEW_BEFORE.exec(text.slice(from, to))?.[0].length ?? 0
    to -= NEW_BEHIND.exec(text.slice(from, to))?.[0].length ?? 0
    const lead = WHOM.exec(text.slice(from, to)) ?? LEAD_WORDS.exec(text.slice(from, to))
    if (lead) from += lead[0].length
    const added = ADDED.exec(text.slice(from, to)) ?? ADDED_TO.exec(text.slice(from, to))
    if (added) [from, to] = [from + added[1]!.length, from + added[1]!.length + added[2]!.length]
    if (to < from) to = from
  }
  // "Laser (course of 6)": behind a digit the bracket looks like an ornament.
  if (/[([][^)\]]*$/.test(text.slice(from, to)) && /[)\]]/.test(text[to] ?? '') && to < end) to++
  return { text: closed(text.slice(from, to)), start: from, end: to }
}

const BRACKETS: [string, string][] = [
  ['(', ')'],
  ['[', ']'],
]

/** Brackets that lost their content go, and blanks are single. */
export function closed(name: string): string {
  let tidy = name.replace(LEADERS, ' ').replace(EMPTY, ' ').replace(/\s+/g, ' ').trim()
  for (const [open, close] of BRACKETS)
    if (tidy.startsWith(open) && tidy.indexOf(close) === tidy.length - 1) tidy = tidy.slice(1, -1).trim()
    else if (!tidy.includes(open) && tidy.endsWith(close)) tidy = tidy.slice(0, -1)
    else if (tidy.includes(open) && !tidy.includes(close)) tidy = unclosed(tidy, open, close)
  return tidy
}

/** "Registered massage therapy (RMT 60 min)" without its length: an abbreviation goes, a remark is closed. */
function unclosed(name: string, open: string, close: string): string {
  const at = name.lastIndexOf(open)
  const held = name.slice(at + 1).trim()
  return held === '' || /^\p{Lu}{2,5}$/u.test(held) ? name.slice(0, at).trim() : `${name}${close}`
}

export const isLabel = (text: string): boolean => {
  const words = text
    .replace(/[^\p{L}\p{N}+% ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' || LABEL.test(words)
}

/** "Location: Private rooms": a field of a form, no name. */
export const isField = (text: string): boolean =>
  /^\W*(?:locations?|where|address|therapists?|practitioners?|hours?|phone|aliases|description|includes?|benefits|notes?|categor(?:y|ies)|availability|level|pressure|code|sku|ref(?:erence)?|item (?:no|number)) ?[:#]/i.test(
    text,
  )

export const isNoise = (text: string): boolean => NOISE.test(text.trim())

/** "G5" and "B12" name as well as words do. */
export const hasLetters = (text: string): boolean =>
  /\p{L}{2,}|[\u3040-\u30ff\u4e00-\u9fff]|^\s*\p{Lu}\d{1,2}\s*$/u.test(text)

export const wordsIn = (text: string): number => text.trim().split(/\s+/).length

/** "Scrub + steam + foot massage": a name that tells what it holds. */
export const isComposed = (text: string): boolean => text.split(/ ?\+ /).length > 2 && wordsIn(text) <= 24

/** Short, and no sentence: it may name something. */
export function isTitle(text: string): boolean {
  const t = text.trim()
  return (
    hasLetters(t) &&
    t.length <= 90 &&
    (wordsIn(t) <= 12 || isComposed(t)) &&
    !/[.!?;,]$/.test(
      t.replace(CALLED_OUT, '').replace(/\b(?:min|hr|hrs|mins|incl|approx|st|dr|vol|etc)\.$/i, ''),
    ) &&
    !/[.?] \p{Lu}/u.test(t) &&
    // "Fix it! Massage": a call inside a short name.
    !(wordsIn(t) > 5 && /! \p{Lu}/u.test(t))
  )
}

/** Its words begin with capitals, as names do. */
export function isTitled(text: string): boolean {
  const words = text.split(' ').filter((w) => w.length > 3)
  return (
    words.length > 0 && words.filter((w) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(w)).length * 2 > words.length
  )
}
