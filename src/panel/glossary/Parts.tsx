import type { Part } from '../../search/entry.ts'

/** A name with what the query speaks of marked. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return <>{parts.map((p, i) => (p.hit ? <mark key={i}>{p.text}</mark> : p.text))}</>
}
