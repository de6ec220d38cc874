import * as v from 'valibot'
import { OWN_LIMITS, type OwnTerm } from '../glossary/own.ts'
import { bytesOf, OWN_BYTES_MAX, ownTerm, sameWords } from './own.ts'
import { recordOf } from './records.ts'
import { Refused } from './refused.ts'
import {
  HOST,
  isOn,
  KNOWN_BYTES_MAX,
  KNOWN_MAX,
  OFF_PREFIX,
  ONLY_PREFIX,
  type SettingKey,
  SITES_MAX,
  siteOf,
  VALUES,
} from './settings.ts'
import { ownSitesOf, ownTermsOf, settingsOf, type Values, type Write } from './values.ts'

const KEYS = Object.keys(VALUES).filter((k) => k !== 'known') as Exclude<SettingKey, 'known'>[]

/** What a reader may change on our own pages. Closed, and checked on arrival. */
export const changeSchema = v.variant('do', [
  v.strictObject({ do: v.literal('set'), key: v.picklist(KEYS), value: v.unknown() }),
  v.strictObject({
    do: v.literal('site'),
    list: v.picklist(['off', 'only', 'own']),
    host: HOST,
    on: v.boolean(),
  }),
  v.strictObject({ do: v.literal('know'), id: v.string(), on: v.boolean() }),
  v.strictObject({ do: v.literal('own'), term: ownTerm }),
  v.strictObject({ do: v.literal('drop'), id: v.string() }),
])

export type Change = v.InferOutput<typeof changeSchema>

/** What to write for a change. Throws `Refused` when it cannot be made. */
export function planOf(change: Change, values: Values): Write[] {
  switch (change.do) {
    case 'set': {
      const value = v.safeParse(VALUES[change.key], change.value)
      if (!value.success) throw new Refused('options.error.value')
      return [{ key: change.key, value: value.output }]
    }
    case 'site':
      return planSite(change, values)
    case 'know':
      return planKnown(change, values)
    case 'own':
      return planOwn(change.term, values)
    case 'drop':
      return [{ key: 'own', value: ownTermsOf(values).filter((t) => t.id !== change.id) }]
  }
}

function planSite({ list, host, on }: Extract<Change, { do: 'site' }>, values: Values): Write[] {
  const site = siteOf(host.toLowerCase())
  if (list === 'own') {
    const others = ownSitesOf(values).filter((s) => s !== site)
    if (on && others.length >= SITES_MAX) throw new Refused('options.error.sites', SITES_MAX)
    return [{ key: 'ownSites', value: on ? [...others, site].toSorted() : others }]
  }
  const prefix = list === 'off' ? OFF_PREFIX : ONLY_PREFIX
  return [listed(prefix, site, on, values)]
}

/** A site on one of the two lists, or off it. */
function listed(prefix: string, site: string, on: boolean, values: Values): Write {
  const key = prefix + site
  if (!on) return { key }
  const many = [...values.keys()].filter((k) => k.startsWith(prefix) && k !== key).length
  const most = recordOf('sync', key)?.most ?? SITES_MAX
  if (many >= most) throw new Refused('options.error.sites', most)
  return { key, value: true }
}

/** The switch of one site, as popup and keyboard have it: it works on the list that is in force. */
export function planSwitch(host: string, on: boolean, values: Values): Write[] {
  const site = siteOf(host)
  const settings = settingsOf(values)
  if (isOn(settings, site) === on) return []
  if (on)
    return [
      ...(settings.off.has(site) ? [{ key: OFF_PREFIX + site }] : []),
      ...(settings.mode === 'only' ? [listed(ONLY_PREFIX, site, true, values)] : []),
    ]
  return settings.mode === 'only' ? [{ key: ONLY_PREFIX + site }] : [listed(OFF_PREFIX, site, true, values)]
}

function planKnown({ id, on }: Extract<Change, { do: 'know' }>, values: Values): Write[] {
  const others = settingsOf(values).known.filter((k) => k !== id)
  const known = on ? [...others, id] : others
  if (on && (known.length > KNOWN_MAX || bytesOf({ v: 1, value: known }) > KNOWN_BYTES_MAX))
    throw new Refused('options.error.known', others.length)
  return [{ key: 'known', value: known }]
}

function planOwn(term: OwnTerm, values: Values): Write[] {
  const terms = ownTermsOf(values)
  const twin = terms.find((t) => t.id !== term.id && sameWords(t.name, term.name))
  if (twin) throw new Refused('options.error.twin', twin.name)
  const at = terms.findIndex((t) => t.id === term.id)
  const after = at < 0 ? [...terms, term] : terms.with(at, term)
  if (after.length > OWN_LIMITS.terms) throw new Refused('options.error.ownMany', OWN_LIMITS.terms)
  if (bytesOf(after) > OWN_BYTES_MAX) throw new Refused('options.error.ownFull')
  return [{ key: 'own', value: after }]
}
