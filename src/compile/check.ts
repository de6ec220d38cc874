import type { Draft } from './parse.ts'
import type { Problem } from './problem.ts'
import { wordsOf } from './reading.ts'
import { hygiene, owned } from './rules/forms.ts'
import { confused, contrast, orphan, resolve } from './rules/links.ts'
import type { Check, Context } from './rules/say.ts'
import { ask, detail, either, practice, reviewed, sources, summary } from './rules/shape.ts'
import { abbreviations, covered, markup, promises, reading } from './rules/wording.ts'

const CHECKS: Check[] = [
  summary,
  detail,
  sources,
  reviewed,
  owned,
  resolve,
  contrast,
  promises,
  covered,
  reading,
  either,
  practice,
  ask,
  abbreviations,
  orphan,
  confused,
  markup,
  hygiene,
]

/** Runs every rule over every draft and adds what is wrong to `problems`. */
export function check(
  all: Map<string, Draft>,
  exceptions: Iterable<string>,
  today: string,
  problems: Problem[],
): void {
  const context: Context = {
    all,
    today,
    excepted: new Set([...exceptions, ...wordsOf([...all.values()].map((d) => d.front.name))]),
    report: (draft, line, rule, message, level = 'error') => {
      problems.push({ path: draft.path, line, rule, message, level })
    },
  }
  for (const draft of all.values()) for (const rule of CHECKS) rule(draft, context)
}
