import { linkedIds } from '../prose.ts'
import { type Check, texts } from './say.ts'

/** Everything a draft points at, with the front-matter key or the text it stands in. */
function targets(d: Parameters<Check>[0]): { id: string; line: number; where: string }[] {
  const { contrast, related, confused } = d.front
  return [
    ...(contrast ? [{ id: contrast, line: d.lineOf('contrast'), where: 'contrast' }] : []),
    ...related.map((id) => ({ id, line: d.lineOf('related'), where: 'related' })),
    ...confused.map((id) => ({ id, line: d.lineOf('confused'), where: 'confused' })),
    ...texts(d).flatMap((t) => linkedIds(t.text).map((id) => ({ id, line: t.line, where: 'text' }))),
  ]
}

export const resolve: Check = (d, { all, report }) => {
  for (const { id, line, where } of targets(d)) {
    if (id === d.id) report(d, line, 'G09', `${where}: links to itself`)
    else if (!all.has(id))
      report(d, line, 'G09', `${where}: "${id}" is no term; check the spelling or write glossary/…/${id}.md`)
  }
}

export const contrast: Check = (d, { all, report }) => {
  const other = d.front.contrast && all.get(d.front.contrast)
  if (other && other.kind === d.kind)
    report(
      d,
      d.lineOf('contrast'),
      'G10',
      `"${other.id}" is ${other.kind} too; a contrast is of another kind`,
    )
}

export const confused: Check = (d, { all, report }) => {
  for (const id of d.front.confused) {
    const other = all.get(id)
    if (other && !other.front.confused.includes(d.id))
      report(
        d,
        d.lineOf('confused'),
        'G19',
        `${other.path} does not name "${d.id}" under confused; add it there`,
      )
  }
}

const linkedBy = new WeakMap<object, Set<string>>()

export const orphan: Check = (d, { all, report }) => {
  let linked = linkedBy.get(all)
  if (!linked) {
    linked = new Set()
    for (const other of all.values()) for (const t of targets(other)) if (t.id !== other.id) linked.add(t.id)
    linkedBy.set(all, linked)
  }
  if (!linked.has(d.id))
    report(d, 1, 'G18', 'no other term links here; name it under related of the term nearest to it')
}
