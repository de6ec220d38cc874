import type { Kind } from '../../src/glossary/kinds.ts'
import { isOwnId } from '../../src/glossary/own.ts'
import type { Term } from '../../src/glossary/term.ts'
import type { Lifetime } from '../../src/ext/lifetime.ts'
import { type Report, sendMessage } from '../../src/ext/protocol.ts'
import type { Mark } from '../../src/paint/mark.ts'

/** What cards say, fetched in one message when marks appear, before the first hover. */
export class Entries {
  static readonly nothing: Report = {
    counts: { relaxation: 0, medical: 0, either: 0, insurance: 0 },
    overBudget: false,
  }

  readonly #lifetime: Lifetime
  readonly #terms = new Map<string, Promise<Term | undefined>>()

  constructor(lifetime: Lifetime) {
    this.#lifetime = lifetime
  }

  prefetch(marks: readonly Mark[]): void {
    this.#load(marks.map((m) => m.id))
  }

  /** A term, and ahead of time those its card leads to. */
  async get(id: string): Promise<Term | undefined> {
    this.#load([id])
    const term = await this.#terms.get(id)
    if (!term) this.#terms.delete(id) // asked again next time
    return term
  }

  /** What own terms say may have changed with the settings. */
  forgetOwn(): void {
    for (const id of this.#terms.keys()) if (isOwnId(id)) this.#terms.delete(id)
  }

  ahead(term: Term): void {
    const links = [...term.line, ...term.detail.flat()].flatMap((p) => (typeof p === 'string' ? [] : [p.id]))
    this.#load([...links, ...[term.contrast, ...term.related, ...term.confused].flatMap((l) => l?.id ?? [])])
  }

  #load(ids: readonly string[]): void {
    const missing = [...new Set(ids)].filter((id) => !this.#terms.has(id))
    if (missing.length === 0) return
    const answer = this.#lifetime
      .ask(() => sendMessage('terms', missing))
      .then((terms) => new Map(terms?.map((t) => [t.id, t])))
      .catch(() => new Map<string, Term>())
    for (const id of missing)
      this.#terms.set(
        id,
        answer.then((terms) => terms.get(id)),
      )
  }

  /** Different terms by kind. */
  report(marks: readonly Mark[], overBudget: boolean): Report {
    const counts: Record<Kind, number> = { ...Entries.nothing.counts }
    const seen = new Set<string>()
    for (const { id, kind } of marks) {
      if (seen.has(id)) continue
      seen.add(id)
      counts[kind]++
    }
    return { counts, overBudget }
  }
}
