/** Never ends a sentence, whatever follows. */
const TITLE =
  /(?:^|[\s("“])(?:Drs?|Mrs?|Ms|Prof|vs|e\.g|i\.e|cf|et al|Hon|Gov|Rep|Sen|Rev|approx|incl|viz)\.$/i
/** Ends none before a number or a paragraph sign: "No. 5", "Sec. 51.04". */
const NUMBERED =
  /(?:^|[\s(])(?:No|Nos|Secs?|Arts?|Chs?|Figs?|Vol|pp?|ss?|pars?|paras?|ext|Tit|Pub|Stat|Reg|Supp|cl|[A-Z]\.[A-Z])\.$/i
/** Ends one only before a word that begins sentences: "Inc.", "a.m.", "U.S.", "Part B.", initials. */
const UNSURE =
  /(?:\b(?:Inc|Ltd|Corp|Co|LLC|etc|Jr|Sr|St|Ave|Blvd|Rd|Dept|Assn|Bros|min|mins|hrs?|yrs?|mo|wk|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ph\.D|a\.m|p\.m|U\.S|D\.C|[A-Z]\.[A-Z])|(?:^|[^\p{L}\p{N}])\p{Lu})\.$/u
const STARTER =
  /^["“'‘(]?(?:The|We|You|Your|If|This|That|These|Those|A|An|It|Its|Our|For|In|On|All|Any|No|Not|Please|They|There|When|Once|After|Before|To|As|At|By|See|Some|Most|Many|Each|Every|Other|With|Without|Benefits?|Coverage|Claims?|Services?|Massage|Medicare|Medicaid|Payment|Visits?|Prior|Ask|Call|Bring|Contact)\b/
/** A sentence whose capital was forgotten: "… for care. it includes …". */
const SLIP = /^(?:it|we|you|they|this|if) /
const WHOLE_WORD = /(?<!\b(?:approx|incl|dept|appts?|mins|secs|cont))(?<=(?:^|\s)\p{Ll}{4,12})$/u
/** Numbering at the start of a line: "(a)", "1.", "iv)", "A.". */
const NUMBERING = /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[A-Z][.)]|\(\d+\)\(\w\))$/
/** Where a sentence begins, that of a statute or a list: "§ 2.", "Section 31-2404.", "Art. 5(c).", "3.". */
const SECTION = /^\s*(?:(?:§+|Sec(?:tion|\.)?|Art(?:icle|\.)?)\s*\d[\d.():\p{L}-]{0,14}|\d{1,2})\.$/u
const BULLET = /^[\s•●▪■◦‣∙·*–—✓✔➢-]+/u
const ANSWER = /^(?:Q|A|Question|Answer)\s*[:.]\s+/
/** Shortest line that may have been wrapped by hand. */
const WRAPPED = 40

/**
 * Start and end of every sentence of a block, without the blanks, bullets and "A:"
 * around it. A line break ends one, unless the line was wrapped by hand. Looks at
 * each character once, and at a few around each full stop.
 */
export function sentencesOf(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  let start = 0
  for (const end of endsOf(text)) {
    const trimmed = trim(text, start, end)
    if (trimmed) found.push(trimmed)
    start = end
  }
  return found
}

function* endsOf(text: string): Generator<number> {
  const stop = /[.!?…]+["”’')\]]*(?=\s|$)|\n|\s•/gu
  let [line, from] = [0, 0]
  for (let m = stop.exec(text); m; m = stop.exec(text)) {
    const end = m.index + m[0].length
    if (m[0] === '\n') {
      if (!isWrapped(text, line, m.index)) yield m.index
      line = from = end
    } else if (m[0].endsWith('•')) yield m.index
    else if (isEnd(text, line, from, m.index, end)) {
      yield end
      from = end
    }
  }
  yield text.length
}

/** `from`: where the sentence begins. */
function isEnd(text: string, line: number, from: number, at: number, end: number): boolean {
  const after = text.slice(end, end + 24).trimStart()
  if (after === '') return true
  if (text.charAt(at) !== '.') return !/^\p{Ll}/u.test(after) || text.charAt(at) === '?'
  if (/^\p{Ll}/u.test(after))
    return SLIP.test(after) && WHOLE_WORD.test(text.slice(Math.max(line, at - 12), at))
  // "How many? 5." is an answer.
  if (at - from < 26 && text.charAt(from - 1) !== '?' && SECTION.test(text.slice(from, at + 1))) return false
  if (at - line < 8 && NUMBERING.test(text.slice(line, at + 1))) return false
  const before = text.slice(Math.max(line, at - 12), at + 1)
  if (TITLE.test(before)) return false
  if (NUMBERED.test(before) && /^[\d§(]/.test(after)) return false
  return !UNSURE.test(before) || STARTER.test(after)
}

/** Whether a line runs on in the next: long, without an end, and the next begins inside a sentence. */
function isWrapped(text: string, line: number, at: number): boolean {
  const before = text.slice(Math.max(line, at - 40), at).trimEnd()
  if (at - line < WRAPPED || /[.!?:;|]$/.test(before)) return false
  const after = text.slice(at + 1, at + 9).trimStart()
  if (/^(?:[•*–—-]|\(?\w{1,3}[.)]\s)/u.test(after)) return false
  return (
    /^[\p{Ll}\d($“"]/u.test(after) ||
    /(?:,|\b(?:of|the|by|a|an|and|or|to|for|in|with|your|our|Dr\.))$/.test(before)
  )
}

function trim(text: string, from: number, to: number): [number, number] | undefined {
  let start = from + /^\s*/.exec(text.slice(from, to))![0].length
  start += BULLET.exec(text.slice(start, to))?.[0].length ?? 0
  start += ANSWER.exec(text.slice(start, Math.min(to, start + 12)))?.[0].length ?? 0
  const end = start + text.slice(start, to).trimEnd().length
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [start, end] : undefined
}

/** Whether a line begins as one of a list: a bullet or a number. */
export function isListed(text: string): boolean {
  return /^\s*(?:[•●▪■◦‣∙*–✓✔➢-]\s*\S|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s)/u.test(text)
}
