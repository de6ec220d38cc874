/** Code units asked in one go, a millisecond or two of work. */
const CHUNK = 1 << 17
/** What is asked again with the next chunk: more words than a phrase has, however they are spaced. */
const WORDS_AGAIN = 8
const MOST_AGAIN = 1 << 14

/** Letters that are not seen but would split a word for an expression. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const ALL_UNSEEN = new RegExp(UNSEEN, 'g')

/** Whether an expression is found in a text, asked in chunks with a pause between two. */
export function* asking(expression: RegExp, text: string): Generator<void, boolean> {
  let from = 0
  for (let end = CHUNK; ; end += CHUNK) {
    if (speaks(expression, text.slice(from, end))) return true
    if (end >= text.length) return false
    from = tailOf(text, end)
    yield
  }
}

/** Where the last words before `end` begin: a phrase that a border cuts begins behind this. */
export function tailOf(text: string, end: number): number {
  const least = Math.max(0, end - MOST_AGAIN)
  let at = end
  for (let words = 0; at > least && words < WORDS_AGAIN; words++) {
    while (at > least && !isSpace(text, at - 1)) at--
    while (at > least && isSpace(text, at - 1)) at--
  }
  return at
}

function speaks(expression: RegExp, text: string): boolean {
  return expression.test(text) || (UNSEEN.test(text) && expression.test(text.replace(ALL_UNSEEN, '')))
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32 || /\s/.test(text.charAt(at))
