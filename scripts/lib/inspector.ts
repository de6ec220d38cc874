import { KINDS } from '../../src/glossary/kinds.ts'
import type { TextBlock } from '../../src/match/block.ts'
import type { Marked, PageOutline } from '../../src/match/outline.ts'
import { find } from '../../src/match/find.ts'
import type { Dictionary } from '../../src/match/dictionary.ts'
import type { Reading } from '../../src/match/phrases.ts'
import { servicesOf } from '../../src/menu/services.ts'
import type { Question } from '../../src/wording/statement.ts'
import { questionsOf, statementsOf } from '../../src/wording/statements.ts'
import { BLOCK_MAX } from '../../src/read/limits.ts'
import { linesOf } from '../../src/read/lines.ts'
import { PageReader } from './page-reader.ts'
import type { ReadPage } from './read-page.ts'

export interface InspectedMark {
  start: number
  end: number
  text: string
  id: string
  kind: string
}

export interface InspectedService {
  name: string
  kind: string | null
  minutes: number | null
  price: number | null
  currency: string | null
  perHour: number | null
  /** Ids of the terms in its name and description. */
  marks: string[]
}

export interface InspectedStatement {
  start: number
  end: number
  text: string
  type: string
  marks: InspectedMark[]
}

/** What `npm run inspect` prints of a file; offsets are UTF-16 code units of `text`. */
export interface Inspected {
  file: string
  text: string
  topics: string[]
  marks: InspectedMark[]
  services: InspectedService[]
  statements: InspectedStatement[]
  questions: Question[]
  dropped?: object[]
}

/** A file as read: its text, its blocks, and where each stands in the text. */
interface ReadFile {
  text: string
  page: ReadPage
  at: number[]
}

/** Finds what the page script would find in files, without its density setting. */
export class Inspector {
  readonly #dictionary: Dictionary
  readonly #pages = new PageReader()

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  close(): Promise<void> {
    return this.#pages.close()
  }

  /** The outline that the panel would get of a file, and the file as read. */
  async outline(
    file: string,
    content: string,
    dropped?: Parameters<typeof find>[3],
  ): Promise<ReadFile & { outline: PageOutline }> {
    const read = /\.x?html?$/i.test(file) ? await this.#readHtml(content, file) : readText(content)
    const { page } = read
    const found = find(page.blocks, { title: page.title, host: '' }, this.#dictionary, dropped)
    const { ids, kinds, says } = this.#dictionary.meta
    const blocks = page.blocks.map((block, i) => ({
      ...block,
      marks: found.hits[i]!.map(({ start, end, term }) => ({
        start,
        end,
        id: ids[term]!,
        kind: KINDS[kinds[term]!]!,
        says: says[term]!,
      })),
    }))
    const outline = { ...page, host: '', url: '', topics: [...found.topics], overBudget: false, blocks }
    return { ...read, outline }
  }

  async inspect(file: string, content: string, why = false): Promise<Inspected> {
    const { ids } = this.#dictionary.meta
    const dropped: [TextBlock, Omit<InspectedMark, 'kind'> & { why: string }][] = []
    const { outline, text, at, page } = await this.outline(file, content, (why || undefined) && note)
    const statements = statementsOf(outline)
    const placed = (block: number, { start, end, id, kind }: Marked): InspectedMark => ({
      start: at[block]! + start,
      end: at[block]! + end,
      text: outline.blocks[block]!.text.slice(start, end),
      id,
      kind,
    })
    return {
      file,
      text,
      topics: outline.topics,
      marks: outline.blocks.flatMap((block, i) => block.marks.map((m) => placed(i, m))),
      services: servicesOf(outline).map(({ name, kind, minutes, price, currency, perHour, terms }) => ({
        name,
        kind,
        minutes,
        price,
        currency,
        perHour,
        marks: terms,
      })),
      statements: statements.map(({ spot, marks, more = [], text: words, type }) => {
        const parts = [{ spot, marks }, ...more]
        const last = parts.at(-1)!.spot
        return {
          start: at[spot.block]! + spot.start,
          end: at[last.block]! + last.end,
          text: words,
          type,
          marks: parts.flatMap((p) => p.marks.map((m) => placed(p.spot.block, m))),
        }
      }),
      questions: questionsOf(outline, statements),
      ...(why && {
        dropped: dropped.map(([block, d]) => shift(d, at[page.blocks.indexOf(block as never)]!)),
      }),
    }

    function note({ block }: { block: TextBlock }, r: Reading, reason: string): void {
      const { start, end } = r
      dropped.push([block, { start, end, text: block.text.slice(start, end), id: ids[r.term]!, why: reason }])
    }
  }

  async #readHtml(content: string, file: string): Promise<ReadFile> {
    const page = await this.#pages.read(content, file)
    let next = 0
    const at = page.blocks.map((block) => {
      const here = next
      next += block.text.length + 1
      return here
    })
    return { page, text: page.blocks.map((b) => b.text).join('\n'), at }
  }
}

function shift<T extends { start: number; end: number }>(d: T, by: number): T {
  return { ...d, start: d.start + by, end: d.end + by }
}

function readText(content: string): ReadFile {
  const lines = linesOf(content, BLOCK_MAX)
  const plain = { role: 'text', lang: '', level: 0, struck: [], within: [] } as const
  return {
    text: content,
    page: {
      title: '',
      lang: '',
      structured: [],
      blocks: lines.map(({ text }) => ({ ...plain, struck: [], within: [], text })),
    },
    at: lines.map((b) => b.at),
  }
}
