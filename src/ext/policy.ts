import * as v from 'valibot'
import type { Kind } from '../glossary/kinds.ts'
import { houseId, OWN_LIMITS, type OwnTerm } from '../glossary/own.ts'
import { houseTerm } from './own.ts'
import { siteFrom, VALUES } from './settings.ts'

/** What an organization sets for its machines. Its shape is told to browsers in public/managed-schema.json. */
export interface Managed {
  /** Kinds of terms that are marked; the reader cannot choose. */
  kinds?: Kind[]
  /** Sites on which nothing is marked. */
  sitesOff: ReadonlySet<string>
  /** Not empty: the only sites on which anything is marked. */
  sitesOnly: ReadonlySet<string>
  houseTerms: OwnTerm[]
  /** Sites on which house terms are marked. */
  houseSites: ReadonlySet<string>
}

export const NOTHING_MANAGED: Managed = {
  sitesOff: new Set(),
  sitesOnly: new Set(),
  houseTerms: [],
  houseSites: new Set(),
}

/** Reads a policy. What does not fit is left out, piece by piece: a policy must not break a machine. */
export function readManaged(stored: Readonly<Record<string, unknown>>): Managed {
  const kinds = v.safeParse(VALUES.kinds, stored.kinds)
  const sitesOnly = sites(stored.sitesOnly)
  return {
    ...(kinds.success && { kinds: kinds.output }),
    sitesOff: sites(stored.sitesOff),
    sitesOnly,
    houseTerms: terms(stored.houseTerms),
    houseSites: new Set([...sites(stored.houseSites), ...sitesOnly]),
  }
}

function sites(value: unknown): Set<string> {
  const list = Array.isArray(value) ? value : []
  return new Set(list.flatMap((s) => (typeof s === 'string' ? (siteFrom(s) ?? []) : [])))
}

function terms(value: unknown): OwnTerm[] {
  const list = Array.isArray(value) ? value.slice(0, OWN_LIMITS.terms) : []
  return list.flatMap((raw, i) => {
    const term = v.safeParse(houseTerm, raw)
    return term.success ? [{ id: houseId(i), ...term.output }] : []
  })
}
