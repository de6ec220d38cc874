/** A multinomial logistic regression over sparse features that are there or not, by stochastic gradient descent (AdaGrad). */

export interface Example {
  /** Indices of the features that are there. */
  features: Int32Array
  /** 0 for none. */
  label: number
  /** What each feature counts, where examples differ much in length; else 1. */
  scale?: number
}

export interface Model {
  classes: number
  /** `classes` weights a feature, one feature after the other; those of class 0 stay 0. */
  weights: Float64Array
  bias: Float64Array
}

/**
 * `decay`: how strongly a round draws each weight to 0, against one example; a rare feature feels it more than
 * a frequent one. The same examples give the same model.
 */
export function fit(
  examples: readonly Example[],
  features: number,
  classes: number,
  decay = 3,
  rounds = 15,
): Model {
  const [first, ...others] = Array.from({ length: ORDERS }, (_, seed) =>
    descend(examples, features, classes, decay, rounds, seed + 1),
  )
  for (const { weights, bias } of others) {
    weights.forEach((w, i) => (first!.weights[i]! += w))
    bias.forEach((b, i) => (first!.bias[i]! += b))
  }
  first!.weights.forEach((w, i) => (first!.weights[i] = w / ORDERS))
  first!.bias.forEach((b, i) => (first!.bias[i] = b / ORDERS))
  return first!
}

/** The examples are gone through in so many orders, and the mean is taken: one order alone leaves its mark. */
const ORDERS = 4

function descend(
  examples: readonly Example[],
  features: number,
  classes: number,
  decay: number,
  rounds: number,
  seed: number,
): Model {
  const weights = new Float64Array(features * classes)
  const squares = new Float64Array(features * classes).fill(1e-8)
  const bias = new Float64Array(classes)
  const biasSquares = new Float64Array(classes).fill(1e-8)
  const model = { classes, weights, bias }
  const counts = new Float64Array(features)
  for (const { features: there } of examples) for (const f of there) counts[f]!++
  const order = Int32Array.from(examples, (_, i) => i)
  const random = seeded(seed)
  for (let round = 0; round < rounds; round++) {
    const rate = 0.35 / (1 + round * 0.5)
    shuffle(order, random)
    for (const at of order) {
      const { features: there, label, scale = 1 } = examples[at]!
      const p = probabilities(model, there, scale)
      for (let c = 1; c < classes; c++) {
        const error = p[c]! - (c === label ? 1 : 0)
        biasSquares[c]! += error * error
        bias[c]! -= (rate * error) / Math.sqrt(biasSquares[c]!)
        for (const f of there) {
          const i = f * classes + c
          const gradient = error * scale + (decay / counts[f]!) * weights[i]!
          squares[i]! += gradient * gradient
          weights[i]! -= (rate * gradient) / Math.sqrt(squares[i]!)
        }
      }
    }
  }
  return model
}

export function probabilities(
  { classes, weights, bias }: Model,
  features: Int32Array,
  scale = 1,
): Float64Array {
  const sums = Float64Array.from(bias)
  for (const f of features) for (let c = 1; c < classes; c++) sums[c]! += weights[f * classes + c]! * scale
  const most = Math.max(...sums)
  let all = 0
  for (let c = 0; c < classes; c++) all += sums[c] = Math.exp(sums[c]! - most)
  return sums.map((s) => s / all)
}

/** Mulberry32: the same numbers on every machine. */
function seeded(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}
