import * as v from 'valibot'
import { USES, WINDOWS } from '../glossary/term.ts'
import { ASPECTS, COVERAGE, EVIDENCE, PRESCRIPTION, SAFETY, TYPES, WHO } from '../glossary/vocabulary.ts'
import { CONTEXT_WORD } from './contexts.ts'

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a plain id like hot-stone-massage'),
)
const words = v.array(line)
const context = v.array(
  v.pipe(line, v.regex(CONTEXT_WORD, 'must have letters, and three of them before a star (therap*)')),
)

const form = v.union(
  [
    line,
    v.strictObject({
      text: line,
      use: v.optional(v.picklist(USES.filter((u) => u !== 'bare'))),
      exact: v.optional(v.boolean()),
      window: v.optional(v.picklist(WINDOWS)),
      need: v.optional(context),
      veto: v.optional(context),
      notAfter: v.optional(context),
      notBefore: v.optional(context),
      after: v.optional(context),
    }),
  ],
  'must be a form, or an object with text and any of use, exact, window, need, veto, notAfter, notBefore, after',
)

/** The single truth of a term file's front matter; the types of `FrontMatter` come from it. */
export const frontMatter = v.strictObject({
  name: line,
  /** The name keeps its capital inside a sentence (Swedish massage). */
  proper: v.optional(v.boolean(), false),
  type: v.picklist(TYPES),
  forms: v.optional(v.array(form), []),
  /** Named by shape instead of by words, e.g. any procedure number. */
  shape: v.optional(v.picklist(['procedure-code', 'diagnosis-code'])),
  contrast: v.optional(id),
  related: v.optional(v.array(id), []),
  confused: v.optional(v.array(id), []),
  evidence: v.optional(v.picklist(EVIDENCE), 'none'),
  coverage: v.optional(v.picklist(COVERAGE), 'none'),
  prescription: v.optional(v.picklist(PRESCRIPTION), 'none'),
  who: v.optional(v.array(v.picklist(WHO)), []),
  safety: v.optional(v.array(v.picklist(SAFETY)), []),
  line,
  spa: v.optional(line),
  clinic: v.optional(line),
  aspects: v.optional(v.strictObject(v.entriesFromList(ASPECTS, v.optional(line)))),
  ask: words,
  sources: v.array(v.strictObject({ name: line, url: line })),
  reviewed: line,
  region: v.optional(line),
  trademark: v.optional(line),
})

export type FrontMatter = v.InferOutput<typeof frontMatter>
export type FormEntry = FrontMatter['forms'][number]
