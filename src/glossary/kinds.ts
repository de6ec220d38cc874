/** The four kinds. A kind is a property of the word, never a verdict on the page. */
export const KINDS = ['relaxation', 'medical', 'either', 'insurance'] as const

export type Kind = (typeof KINDS)[number]

export function isKind(value: unknown): value is Kind {
  return (KINDS as readonly unknown[]).includes(value)
}
