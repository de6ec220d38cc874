/** Why something was not done, as a key of the locale with what stands in for $1, $2. */
export interface Problem {
  key: string
  values: (string | number)[]
}

/** A change that cannot be made, with what the reader is told. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(key: string, ...values: (string | number)[]) {
    super([key, ...values].join(' '))
    this.problem = { key, values }
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return error.problem
  return { key: 'options.error.refused', values: [error instanceof Error ? error.message : String(error)] }
}
