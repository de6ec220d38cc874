import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { isKind, type Kind } from '../glossary/kinds.ts'
import type { Problem } from './problem.ts'
import { type FrontMatter, frontMatter } from './schema.ts'

/** A file as handed to `compile`: its path from the project's root, and its text. */
export interface TermFile {
  path: string
  text: string
}

/** One term file taken apart; lines are counted from 1 in the file. */
export interface Draft {
  path: string
  id: string
  kind: Kind
  front: FrontMatter
  /** Paragraphs of the body with the line each starts on. */
  body: { text: string; line: number }[]
  /** Line of a front-matter key, for messages. */
  lineOf: (key: string) => number
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/
const PATH = /^glossary\/([^/]+)\/([^/]+)\.md$/

/** Takes one file apart. Every problem is pushed; `undefined` when too little is left to go on. */
export function parse(file: TermFile, problems: Problem[]): Draft | undefined {
  const say = (line: number, rule: Problem['rule'], message: string): undefined => {
    problems.push({ path: file.path, line, rule, message, level: 'error' })
    return undefined
  }

  const [, kind, id = ''] = PATH.exec(file.path) ?? []
  if (!isKind(kind)) return say(1, 'G01', 'must lie in glossary/relaxation, medical, either or insurance')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return say(1, 'G01', `"${id}" is no plain id; use lower-case letters, digits and single hyphens`)

  const fence = FENCE.exec(file.text)
  if (!fence) return say(1, 'G02', 'starts without front matter between two lines of ---')

  const counter = new LineCounter()
  const doc = parseDocument(fence[1] ?? '', { lineCounter: counter, prettyErrors: false })
  for (const e of doc.errors)
    say(counter.linePos(e.pos[0]).line + 1, 'G02', `front matter is no valid YAML: ${e.message}`)
  if (doc.errors.length) return undefined

  const lineOf = (key: string): number => {
    const at = (fence[1] ?? '').split(/\r?\n/).findIndex((l) => l.startsWith(`${key}:`))
    return at < 0 ? 1 : at + 2
  }

  const result = v.safeParse(frontMatter, doc.toJS())
  if (!result.success) {
    for (const issue of result.issues) {
      const key = String(issue.path?.[0]?.key ?? '')
      const where = issue.path?.map((p) => String(p.key)).join('.') ?? 'front matter'
      say(lineOf(key), 'G02', `${where}: ${explain(issue)}`)
    }
    return undefined
  }

  const offset = fence[0].split('\n').length
  return {
    path: file.path,
    id,
    kind,
    front: result.output,
    body: paragraphs(file.text.slice(fence[0].length), offset),
    lineOf,
  }
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is no known key; see glossary/README.md for the list'
  if (issue.received === 'undefined')
    return `is missing; it ${issue.expected ? `must be ${issue.expected}` : 'is needed'}`
  return issue.message
}

function paragraphs(text: string, firstLine: number): Draft['body'] {
  const found: Draft['body'] = []
  let line = firstLine
  let open: Draft['body'][number] | undefined
  for (const raw of text.split(/\r?\n/)) {
    const words = raw.trim()
    if (words === '') open = undefined
    else if (open) open.text += ` ${words}`
    else found.push((open = { text: words, line }))
    line++
  }
  return found
}
