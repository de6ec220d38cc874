import type { PageOutline } from '../../src/match/outline.ts'
import { BLOCK_MAX } from '../../src/read/limits.ts'
import { statementsIn } from '../../src/wording/statements.ts'
import { median, quantile, table } from './stats.ts'
import { Writer } from './words.ts'

/**
 * Legal text of a megabyte, worked out as the panel does it, in this process, warm: how
 * long the steps are between which the panel may pause. By the clock, so a neighbour
 * that takes the processor makes one longer, never shorter: the least of three runs counts.
 */
export function wording(): string {
  const rows: string[][] = []
  for (const [name, page] of [
    ['paragraphs', legal(1 << 20)],
    ['blocks as long as they get, few full stops', legal(1 << 20, true)],
  ] as const) {
    statementsOf(page)
    const runs = Array.from({ length: 3 }, () => statementsOf(page))
    const best = runs.reduce((a, b) => (Math.max(...b.steps) < Math.max(...a.steps) ? b : a))
    rows.push([
      `1 MiB: ${name}`,
      String(best.statements),
      String(best.steps.length),
      median(best.steps).toFixed(3),
      quantile(best.steps, 0.99).toFixed(2),
      Math.max(...best.steps).toFixed(1),
      '≤ 8 ms',
    ])
  }
  return table(['statements', 'found', 'steps', 'median ms', 'p99 ms', 'longest ms', 'reach'], rows)
}

function statementsOf(page: PageOutline): { statements: number; steps: number[] } {
  const steps: number[] = []
  let statements = 0
  let began = performance.now()
  for (const found of statementsIn(page)) {
    steps.push(performance.now() - began)
    statements += found.length
    began = performance.now()
  }
  return { statements, steps }
}

function legal(size: number, long = false): PageOutline {
  const w = new Writer(12)
  const texts = ['Summary of benefits and coverage of your health plan']
  for (let left = size; left > 0; left -= texts.at(-1)!.length) {
    let text = w.paragraph('insurance', 0.4)
    if (long) {
      while (text.length < BLOCK_MAX) text += ` ${w.paragraph('insurance', 0.4)}`
      text = text.slice(0, BLOCK_MAX).replaceAll(/\. /g, '; ')
    }
    texts.push(text)
  }
  return {
    title: 'Certificate of coverage',
    host: 'kneadwise.bench',
    url: 'http://kneadwise.bench/',
    lang: 'en',
    topics: ['insurance'],
    overBudget: false,
    structured: [],
    blocks: texts.map((text, i) => ({
      text,
      role: i ? 'text' : 'heading',
      lang: 'en',
      level: i ? 0 : 1,
      struck: [],
      within: [],
      marks: [],
    })),
  }
}
