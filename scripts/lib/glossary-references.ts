import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

/** A list of terms that others have agreed on. */
export interface Reference {
  name: string
  url: string
  /** Each heading of the list with the id of the entry that covers it. */
  terms: [heading: string, id: string][]
}

const file = v.array(
  v.strictObject({ name: v.string(), url: v.string(), terms: v.record(v.string(), v.string()) }),
)

/** Reads glossary/references.yaml of a checkout. */
export async function readReferences(root: string): Promise<Reference[]> {
  const lists = v.parse(file, parse(await readFile(join(root, 'glossary/references.yaml'), 'utf8')))
  return lists.map((list) => ({ ...list, terms: Object.entries(list.terms) }))
}
