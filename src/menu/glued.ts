import type { Line } from './line.ts'
import { isTitle, isTitled, nameIn, type NameSpan } from './name.ts'
import { endsAsName } from './variant.ts'

/** "Queen for a day package" + "Head to toe", each in an element of its own: a name, and what it promises. */
export function beforeGlued(name: NameSpan, { text, added }: Line): NameSpan {
  const seam = added.find((a) => {
    const head = text.slice(name.start, a)
    return (
      a > name.start &&
      a < name.end &&
      /\p{Ll}$/u.test(head) &&
      /^ \p{Lu}/u.test(text.slice(a)) &&
      isTitle(head) &&
      isTitled(head) &&
      endsAsName(head)
    )
  })
  return seam === undefined ? name : nameIn(text, name.start, seam)
}
