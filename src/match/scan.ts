import { Words } from '../glossary/fold.ts'
import type { PhraseTable } from '../glossary/table.ts'
import type { TextBlock } from './block.ts'
import type { Dictionary } from './dictionary.ts'
import { tally, type Tally } from './language.ts'
import { Letters } from './letters.ts'
import { Phrases, type Reading } from './phrases.ts'
import { type Shape, shapesIn } from './shapes.ts'
import { Surroundings } from './surroundings.ts'
import { Windows } from './windows.ts'

/** All that can be said of a block from its own text alone. */
export interface Scanned {
  block: TextBlock
  /** By start ascending, then longest first. */
  readings: Reading[]
  /** How often each cue stands here. */
  cues: Map<number, number>
  shapes: Shape[]
  language: Tally
  /** Numbers of the context words in it, once they were looked for. */
  contexts: Uint16Array | undefined
  /** Answers of tests of the whole block, kept so that it is asked once. */
  asked: Map<string, boolean>
}

/** What is used again for each block read with a dictionary. */
class Scanner {
  readonly #words = new Words()
  readonly #letters: Letters
  readonly #around: Surroundings
  readonly #windows = new Windows()
  readonly #phrases: Phrases

  constructor(dictionary: Dictionary) {
    const { table, meta } = dictionary
    this.#letters = new Letters(dictionary)
    this.#around = new Surroundings(table, meta.literals)
    this.#phrases = new Phrases(dictionary, this.#words, this.#letters, this.#around, this.#windows)
  }

  scan(block: TextBlock, keepAll: boolean): Scanned {
    const { text } = block
    const around = this.#of(text)
    this.#windows.of(text)
    const { readings, cues } = this.#phrases.in(text, keepAll)
    return {
      block,
      readings,
      cues,
      shapes: shapesIn(text),
      language: tally(this.#words),
      contexts: around.looked ? around.ids() : undefined,
      asked: new Map(),
    }
  }

  contextsIn(text: string): Uint16Array {
    return this.#of(text).look().ids()
  }

  #of(text: string): Surroundings {
    const words = this.#words.scan(text)
    return this.#around.of(text, words, this.#letters.of(text, words).written)
  }
}

const scanners = new WeakMap<PhraseTable, Scanner>()

function scannerOf(dictionary: Dictionary): Scanner {
  let scanner = scanners.get(dictionary.table)
  if (!scanner) scanners.set(dictionary.table, (scanner = new Scanner(dictionary)))
  return scanner
}

/** The context words of a block, looked for when its own forms did not need them. */
export function contextsOf(scanned: Scanned, dictionary: Dictionary): Uint16Array {
  return (scanned.contexts ??= scannerOf(dictionary).contextsIn(scanned.block.text))
}

/**
 * One pass over a block. `keepAll` keeps readings that are out already, to say why. Time grows
 * with the text, not with the number of forms.
 */
export const scan = (block: TextBlock, dictionary: Dictionary, keepAll = false): Scanned =>
  scannerOf(dictionary).scan(block, keepAll)
