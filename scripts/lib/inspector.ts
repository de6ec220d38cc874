import { KINDS } from '../../src/glossary/kinds.ts'
import type { TextBlock } from '../../src/match/block.ts'
import { find } from '../../src/match/find.ts'
import type { Dictionary } from '../../src/match/scan.ts'
import { BLOCK_MAX } from '../../src/read/limits.ts'
import { linesOf } from '../../src/read/lines.ts'
import { PageReader } from './page-reader.ts'

interface PlacedBlock extends TextBlock {
  /** Where the block stands in the printed text. */
  at: number
}

export interface InspectedMark {
  start: number
  end: number
  text: string
  id: string
  kind: string
}

/** What `npm run inspect` prints of a file; offsets are UTF-16 code units of `text`. */
export interface Inspected {
  file: string
  text: string
  topics: string[]
  marks: InspectedMark[]
  services: never[]
  statements: never[]
  questions: never[]
  dropped?: object[]
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

  async inspect(file: string, content: string, why = false): Promise<Inspected> {
    const html = /\.x?html?$/i.test(file)
    const { title, text, blocks } = html ? await this.#readHtml(content, file) : readText(content)
    const { meta } = this.#dictionary
    const dropped: object[] = []
    const note: Parameters<typeof find>[3] = (scanned, r, reason) => {
      const { at } = scanned.block as PlacedBlock
      const words = scanned.block.text.slice(r.start, r.end)
      dropped.push({ start: at + r.start, end: at + r.end, text: words, id: meta.ids[r.term], why: reason })
    }
    const found = find(blocks, { title, host: '' }, this.#dictionary, why ? note : undefined)
    const marks = blocks.flatMap((block, i) =>
      found.hits[i]!.map(({ start, end, term }) => ({
        start: block.at + start,
        end: block.at + end,
        text: block.text.slice(start, end),
        id: meta.ids[term]!,
        kind: KINDS[meta.kinds[term]!]!,
      })),
    )
    return {
      file,
      text,
      topics: [...found.topics],
      marks,
      services: [],
      statements: [],
      questions: [],
      ...(why && { dropped }),
    }
  }

  async #readHtml(content: string, file: string): Promise<ReturnType<typeof readText>> {
    const page = await this.#pages.read(content, file)
    let at = 0
    const blocks = page.blocks.map((block) => {
      const placed = { ...block, at }
      at += block.text.length + 1
      return placed
    })
    return { title: page.title, text: blocks.map((b) => b.text).join('\n'), blocks }
  }
}

function readText(content: string): { title: string; text: string; blocks: PlacedBlock[] } {
  const blocks = linesOf(content, BLOCK_MAX).map((b) => ({ ...b, role: 'text' as const, lang: '' }))
  return { title: '', text: content, blocks }
}
