import { compileFolder } from '../../src/compile/files.node.ts'
import { type Phrase, tableOf } from '../../src/compile/table.ts'
import { foldedWords } from '../../src/glossary/fold.ts'
import { decode, encode } from '../../src/glossary/table.ts'
import type { TextBlock } from '../../src/match/block.ts'
import { find } from '../../src/match/find.ts'
import type { Dictionary } from '../../src/match/dictionary.ts'
import { scan } from '../../src/match/scan.ts'
import { BLOCK_MAX } from '../../src/read/limits.ts'
import { ROOT } from '../lib/tool.ts'
import { allForms } from './contestants.ts'
import { quantile, roundsOf, table, times } from './stats.ts'
import { Writer } from './words.ts'

const PAGE = { title: 'Massage and health insurance', host: 'kneadwise.bench' }

/** The matcher alone, in this process, warm: ratios only, each pair taken in turn. */
export async function growth(rounds: number, quick: boolean): Promise<string> {
  const { phrases } = await compileFolder(ROOT)
  const full: Dictionary = { table: decode(phrases.table), meta: phrases.meta }
  const forms = await allForms()
  const rows: string[][] = []
  const row = (what: string, reach: number, [ratio, base]: [number, number]): void =>
    void rows.push([what, base.toFixed(2), times(ratio), `≤ ${reach} ×`, ratio <= reach ? 'yes' : 'no'])

  const text = prose(400_000)
  const few = withForms(forms, 3000)
  const many = withForms(forms, 20_000)
  row(
    '20,000 forms against 3,000',
    1.3,
    ratioOf(
      rounds,
      () => text.forEach((b) => scan(b, few)),
      () => text.forEach((b) => scan(b, many)),
    ),
  )

  const nearMiss = forms.flatMap((f) => (f.includes(' ') ? [f.slice(0, f.lastIndexOf(' '))] : [])).join(' ')
  const CASES: [string, (size: number) => TextBlock[]][] = [
    ['prose', prose],
    ['near-miss prefixes', (n) => cut(fill(nearMiss, n))],
    ['every form, side by side', (n) => cut(fill(forms.join(', '), n))],
    ['one word again and again', (n) => cut(fill('massage ', n))],
    ['names and prices without a full stop', (n) => cut(fill('Swedish 60 min $90 Thai 97124 units PIP ', n))],
    ['no space at all', (n) => cut('a'.repeat(n))],
    ['no space, letters of a form', (n) => cut(fill('massagetherapy', n))],
    [
      'a block a word',
      (n) => Array.from({ length: n >> 3 }, () => ({ text: 'Swedish', role: 'item', lang: 'en' })),
    ],
  ]
  for (const [name, make] of CASES) {
    // Half a block and a whole one show what grows within a block, several blocks what grows with the page.
    for (const size of quick ? [BLOCK_MAX / 2] : [BLOCK_MAX / 2, fitting(make, full)]) {
      const [small, large] = [make(size), make(size * 2)]
      const label = `${name}, ${size >> 10} → ${size >> 9} KiB`
      row(
        label,
        2.3,
        ratioOf(
          rounds,
          () => find(small, PAGE, full),
          () => find(large, PAGE, full),
        ),
      )
    }
  }
  return table(['matcher alone', 'ms, smaller', 'larger ÷ smaller', 'reach', 'kept'], rows)
}

/** From 64 to 512 KiB, as much as is done in a tenth of a second. */
function fitting(make: (size: number) => TextBlock[], dictionary: Dictionary): number {
  let size = 1 << 16
  const took = timeOf(() => find(make(size), PAGE, dictionary))
  for (let t = took; t < 50 && size < 1 << 19; t *= 2) size *= 2
  return size
}

function timeOf(work: () => void): number {
  const begin = process.threadCpuUsage().user
  work()
  return (process.threadCpuUsage().user - begin) / 1000
}

const repeated = (work: () => void, n: number): number =>
  timeOf(() => {
    for (let i = 0; i < n; i++) work()
  })

/** Processor time of each, in turn; the lower quartile, as collecting garbage only ever adds. */
function ratioOf(rounds: number, a: () => void, b: () => void): [ratio: number, base: number] {
  // Warm, and repeated until a clock that counts processor time in steps of 4 ms can tell it apart.
  let n = 1
  while (repeated(a, n) + repeated(b, n) < 120) n *= 2
  const took: [number[], number[]] = [[], []]
  for (const _ of roundsOf({ rounds, budget: 1200 }))
    for (const [i, work] of [a, b].entries()) took[i]!.push(repeated(work, n) / n)
  const [low, high] = took.map((t) => quantile(t, 0.25)) as [number, number]
  return [high / low, low]
}

/** A table of this many forms: our own first, then made-up ones of two and three words, a third with known beginnings. */
function withForms(own: string[], count: number): Dictionary {
  const w = new Writer(11)
  const words = Array.from({ length: 6000 }, () => w.name())
  const starts = own.map((f) => f.split(/\s+/)[0]!)
  const phrases = new Map<string, Phrase>()
  const add = (text: string): void => {
    const folded = foldedWords(text)
    if (folded.length) phrases.set(folded.join(' '), { words: folded, group: 0 })
  }
  for (const form of own.slice(0, 3000)) add(form)
  for (let i = 0; phrases.size < count; i++) {
    const first = i % 3 ? words[w.upTo(words.length)]! : starts[w.upTo(starts.length)]!
    add([first, ...Array.from({ length: 1 + (i % 2) }, () => words[w.upTo(words.length)]!)].join(' '))
  }
  const list = [...phrases.values()].slice(0, count)
  const laidOut = tableOf(list, [[[0, 0]]], [{}])
  return {
    table: decode(encode(laidOut.table)),
    meta: {
      ...laidOut,
      ids: ['x'],
      kinds: [0],
      cues: [],
      topics: [],
      typos: '',
      speaks: [0],
      says: [],
      shapes: {},
    },
  }
}

function prose(size: number): TextBlock[] {
  const w = new Writer(12)
  const blocks: TextBlock[] = []
  for (let n = 0; n < size; n += blocks.at(-1)!.text.length)
    blocks.push({
      text: w.paragraph(blocks.length % 2 ? 'massage' : 'insurance', 0.3),
      role: 'text',
      lang: 'en',
    })
  return blocks
}

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** As a page with one long text node is read. */
function cut(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  for (let at = 0; at < text.length; at += BLOCK_MAX)
    blocks.push({ text: text.slice(at, at + BLOCK_MAX), role: 'text', lang: 'en' })
  return blocks
}
