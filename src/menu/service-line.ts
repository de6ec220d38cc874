import type { Line } from './line.ts'
import { namesService } from './variant.ts'

/** The term on a line that says what is done; "Back pain" and "LMT" are terms as well. */
export const says = (line: Line): Line['marks'][number] | undefined =>
  line.marks.find((m) => m.kind !== 'insurance' && (m.says ?? 2) === 2)

/** Whether a line names a service, by a word of the trade or by a term. */
export const isService = (line: Line): boolean => namesService(line.text) || says(line) !== undefined
