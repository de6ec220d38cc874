/** What a page pins to a name to make it stand out. */
const BADGE =
  /^\s*(?:(?:most |our most |very )?(?:popular|requested|loved|booked)|best ?sellers?|best value|top (?:pick|seller|rated)|(?:our |staff |guest |client |customer )?favou?rites?|featured|recommended|new!|limited time|trending|★+)\s*$/i

/** "★ A good first choice" behind a name. */
const STARRED = /^\s*[★⭐✨🔥💎]\uFE0F? ?\p{L}[^.\d]{0,40}$/u

/**
 * A badge in an element of its own, glued to a name: "Vitamin boost" + "Popular". It becomes blanks, so that all
 * places on the line stay. `seams` are the places in the text where one element's text meets another's.
 */
export function withoutBadges(text: string, seams: readonly number[]): string {
  if (seams.length === 0 || text.length > 300) return text
  const ends = [0, ...seams, text.length]
  const pieces = ends.slice(1).map((end, i) => text.slice(ends[i], end))
  const isBadge = pieces.map((p, i) => BADGE.test(p) || (i > 0 && STARRED.test(p)))
  if (isBadge.every(Boolean)) return text
  return pieces.map((p, i) => (isBadge[i] ? ' '.repeat(p.length) : p)).join('')
}
