import type { Term } from '../glossary/term.ts'
import { check } from './check.ts'
import { type Draft, parse, type TermFile } from './parse.ts'
import { type PhraseData, phrasesOf } from './phrases.ts'
import type { Problem } from './problem.ts'
import { termOf } from './terms.ts'
import { NO_TOPICS, type TopicFile } from './topics.ts'

export interface Glossary {
  /** What to look for: for the page script. */
  phrases: PhraseData
  /** What to say: for background, panel and popup, by id. */
  terms: Term[]
  /** Everything that is wrong, by path and line. Errors stop a build. */
  problems: Problem[]
}

export interface Options {
  /** Words that count as plain reading, lower case. */
  exceptions?: Iterable<string>
  /** The cues of glossary/topics.yaml. */
  topics?: TopicFile
  /** ISO date, defaults to the clock's. */
  today?: string
}

/** Files to phrases, terms and every problem at once. Throws nothing for bad files. */
export function compile(files: TermFile[], options: Options = {}): Glossary {
  const problems: Problem[] = []
  const all = new Map<string, Draft>()
  for (const file of [...files].toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const draft = parse(file, problems)
    if (!draft) continue
    const twin = all.get(draft.id)
    if (twin)
      problems.push({
        path: file.path,
        line: 1,
        rule: 'G01',
        level: 'error',
        message: `the id is taken by ${twin.path}`,
      })
    else all.set(draft.id, draft)
  }
  check(all, options.exceptions ?? [], options.today ?? new Date().toISOString().slice(0, 10), problems)
  problems.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))

  const drafts = [...all.values()]
  return {
    phrases: phrasesOf(drafts, options.topics ?? NO_TOPICS),
    terms: drafts.map((d) => termOf(d, all)),
    problems,
  }
}
