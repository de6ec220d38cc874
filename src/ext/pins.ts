import * as v from 'valibot'
import { KINDS } from '../glossary/kinds.ts'
import { MENUS_MAX, type PinnedMenu } from '../menu/pinned.ts'
import { FLAGS } from '../menu/service.ts'

/** Pinned menus: one versioned record each. Pure; storage is elsewhere. */
export const PIN_KEY = 'menu:'
/** Where a record goes that cannot be read: nothing of the reader's is thrown away unasked. */
export const ASIDE_KEY = 'damaged:'

/** Controls of writing direction, and all others but tab and line break: nobody sees them (rule H13). */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

const written = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((s) => s.replace(UNSEEN, '')),
    v.maxLength(most),
  )
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))
const termId = v.pipe(v.string(), v.maxLength(80))

const service = v.object({
  name: v.pipe(written(300), v.minLength(1)),
  group: v.pipe(v.number(), v.integer(), v.minValue(0)),
  term: v.nullable(termId),
  kind: v.nullable(v.picklist(KINDS)),
  minutes: amount,
  price: amount,
  priceTo: amount,
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  perHour: amount,
  flags: v.pipe(v.array(v.picklist(FLAGS)), v.maxLength(FLAGS.length)),
  terms: v.pipe(v.array(termId), v.maxLength(200)),
  asWritten: written(300),
})

const pinning = {
  host: written(253),
  title: written(500),
  url: v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//i)),
  date: v.pipe(v.string(), v.isoTimestamp()),
  whole: v.boolean(),
  services: v.pipe(v.array(service), v.maxLength(2000)),
}
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/))
const name = written(200)
const note = written(5000)
const menu = v.object({ id, ...pinning, name, note })

/** An entry for the list of all records. */
export const pinRecord = {
  key: PIN_KEY,
  area: 'local',
  version: 1,
  value: menu as v.GenericSchema<unknown, PinnedMenu>,
  /** [0] leads from version 1 to 2, and so on. Pure; may throw on what it cannot read. */
  migrate: [] as ((value: unknown) => unknown)[],
  rest: id,
  most: MENUS_MAX,
  aside: true,
  backup: true,
} as const

const asideKey = v.pipe(v.string(), v.startsWith(ASIDE_KEY + PIN_KEY), v.maxLength(200))

/** What the reader does to the pins. */
export const pinChange = v.variant('do', [
  /** The whole menu anew, or these services of it beside those already kept. */
  v.object({ do: v.literal('pin'), menu: v.object(pinning) }),
  v.object({ do: v.literal('unpin'), id, name: v.string() }),
  v.object({ do: v.literal('edit'), id, name: v.optional(name), note: v.optional(note) }),
  v.object({ do: v.literal('remove'), id }),
  v.object({ do: v.literal('restore'), menu }),
  v.object({ do: v.literal('discard'), key: asideKey }),
])
export type PinChange = v.InferOutput<typeof pinChange>

/** Why a change was not made. */
export type PinRefusal = 'full' | 'gone' | 'refused'

export interface Pins {
  menus: PinnedMenu[]
  /** Records that cannot be read, with whatever name can still be made out. */
  aside: { key: string; name: string }[]
  /** Records of a newer version of the extension; they are left as they are. */
  newer: number
}

const shell = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.unknown() })

/** What is stored under a key, led to today's shape. Never throws. */
export function readPin(
  key: string,
  stored: unknown,
  record: Pick<typeof pinRecord, 'value' | 'migrate'> & { version: number } = pinRecord,
): PinnedMenu | 'newer' | 'damaged' {
  try {
    const outer = v.parse(shell, stored)
    if (outer.v > record.version) return 'newer'
    let { value } = outer
    for (let at = outer.v; at < record.version; at++) value = record.migrate[at - 1]!(value)
    const pin = v.parse(record.value, value)
    return key === PIN_KEY + pin.id ? pin : 'damaged'
  } catch {
    return 'damaged'
  }
}

/** All pins among what is stored, in the order of pinning. `damaged` are the keys to be set aside. */
export function readPins(stored: Record<string, unknown>): Pins & { damaged: string[] } {
  const pins: Pins & { damaged: string[] } = { menus: [], aside: [], newer: 0, damaged: [] }
  for (const [key, raw] of Object.entries(stored)) {
    if (key.startsWith(ASIDE_KEY + PIN_KEY)) pins.aside.push({ key, name: nameOf(raw) })
    if (!key.startsWith(PIN_KEY)) continue
    const pin = readPin(key, raw)
    if (pin === 'newer') pins.newer++
    else if (pin === 'damaged') pins.damaged.push(key)
    else pins.menus.push(pin)
  }
  pins.menus.sort((a, b) => (a.id < b.id ? -1 : 1))
  return pins
}

const nameParts = v.object({
  value: v.object({
    name: v.optional(v.unknown()),
    title: v.optional(v.unknown()),
    host: v.optional(v.unknown()),
  }),
})

function nameOf(raw: unknown): string {
  if (!v.is(nameParts, raw)) return ''
  const { name: own, title, host } = raw.value
  const found = [own, title, host].find((part) => typeof part === 'string' && part !== '')
  return typeof found === 'string' ? found.replace(UNSEEN, '').slice(0, 80) : ''
}
