import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import { HOST } from './settings.ts'

/** A list of questions that the reader chose to keep on this device, one for each site. */
export const QUESTIONS_PREFIX = 'questions:'
export const savedQuestions = v.strictObject({
  /** ISO date of the saving. */
  date: v.pipe(v.string(), v.isoDate()),
  questions: v.pipe(
    v.array(
      v.strictObject({
        for: v.picklist(['clinic', 'insurer']),
        id: v.pipe(v.string(), v.maxLength(80)),
        text: v.pipe(v.string(), v.maxLength(1000)),
        done: v.boolean(),
      }),
    ),
    v.maxLength(100),
  ),
})
export type SavedQuestions = v.InferOutput<typeof savedQuestions>

/** An entry of the list of all records. */
export const questionsRecord = {
  key: QUESTIONS_PREFIX,
  area: 'local',
  version: 1,
  value: savedQuestions,
  migrate: [] as ((value: unknown) => unknown)[],
  rest: HOST,
  most: 200,
  backup: true,
} as const

const stored = v.strictObject({ v: v.literal(1), value: savedQuestions })
const key = (host: string) => `local:${QUESTIONS_PREFIX}${host}` as const

/** What was saved for a site; `undefined` also for a record that does not fit. */
export async function loadQuestions(host: string): Promise<SavedQuestions | undefined> {
  const result = v.safeParse(stored, await storage.getItem(key(host)))
  return result.success ? result.output.value : undefined
}

/** Rejects when the browser refuses the write. */
export function storeQuestions(host: string, value: SavedQuestions | undefined): Promise<void> {
  return value ? storage.setItem(key(host), { v: 1, value }) : storage.removeItem(key(host))
}
