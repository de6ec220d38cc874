import type { Lifetime } from '../../src/ext/lifetime.ts'
import { onMessage } from '../../src/ext/protocol.ts'
import type { PageOutline } from '../../src/match/outline.ts'
import { flash } from '../../src/paint/flash.dom.ts'
import type { Block } from '../../src/read/block.ts'
import { structuredOf, surroundingsOf } from '../../src/read/outline.dom.ts'
import type { Reader } from './reader.ts'

/** Answers the panel: what this frame holds, and where a place of it is. */
export function answerPanel(reader: Reader, lifetime: Lifetime, signal: AbortSignal): void {
  /** The blocks as last told, which is what the panel's places count in. */
  let told: readonly Block[] = []

  const stops = [
    onMessage('outline', (): PageOutline => {
      told = [...reader.text.blocks]
      const found = reader.found()
      const around = surroundingsOf(told)
      return {
        title: document.title,
        host: location.hostname,
        url: location.href,
        lang: document.documentElement.lang.toLowerCase(),
        topics: [...reader.topics],
        overBudget: reader.text.overBudget,
        blocks: told.map((block, i) => ({
          text: block.text,
          role: block.role,
          lang: block.lang,
          ...around[i]!,
          marks: found.get(block) ?? [],
        })),
        structured: structuredOf(document),
      }
    }),
    onMessage('reveal', ({ data: { block, start, end } }) => {
      const found = told[block]
      return lifetime.alive() && found !== undefined && flash(found, start, end, signal)
    }),
  ]
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()))
}
