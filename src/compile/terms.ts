import type { Term, TermLabel } from '../glossary/term.ts'
import type { Draft } from './parse.ts'
import { pieces } from './prose.ts'
import { formsOf } from './rules/forms.ts'

/** What a card says about one draft. Links to missing terms are left out; the check has named them. */
export function termOf(d: Draft, all: Map<string, Draft>): Term {
  const { front } = d
  const label = (id: string): TermLabel[] => {
    const other = all.get(id)
    return other && other !== d ? [{ id, name: other.front.name, kind: other.kind }] : []
  }
  const nameOf = (id: string): string | undefined => {
    const other = all.get(id)
    return other?.front.proper ? other.front.name : undefined
  }
  const [contrast] = front.contrast ? label(front.contrast) : []
  return {
    id: d.id,
    kind: d.kind,
    type: front.type,
    name: front.name,
    summary: d.body[0]?.text ?? '',
    detail: d.body.slice(1).map((p) => pieces(p.text, nameOf)),
    line: pieces(front.line, nameOf),
    ...(front.spa && { spa: front.spa }),
    ...(front.clinic && { clinic: front.clinic }),
    evidence: front.evidence,
    coverage: front.coverage,
    prescription: front.prescription,
    who: front.who,
    safety: front.safety,
    ask: front.ask,
    ...(contrast && { contrast }),
    related: front.related.flatMap(label),
    confused: front.confused.flatMap(label),
    sources: front.sources,
    reviewed: front.reviewed,
    ...(front.region && { region: front.region }),
    ...(front.trademark && { trademark: front.trademark }),
    ...(front.aspects && { aspects: front.aspects }),
    forms: [...new Set([front.name, ...formsOf(d).map((f) => f.text)])],
  }
}
