/** Words as the weights know them: cut to their stems, so that "claims" and "claimed" are one. */

const ENDINGS = ['ations', 'ation', 'ing', 'ed', 'es', 's', 'ly']

function stem(word: string): string {
  if (word.length < 5) return word
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}

/** The stems of a folded text, in its order; sums of money, percentages and numbers are one word each. */
export function stemsOf(text: string): string[] {
  const plain = text
    .replace(/[£$€] ?\d[\d,.]*/g, ' $ ')
    .replace(/\d+ ?%|\d+ percent/g, ' % ')
    .replace(/\d[\d,./-]*/g, ' # ')
  return (plain.match(/[a-z]+(?:'t)?|[$%#:;?()|]/g) ?? []).map(stem)
}
