/**
 * Numbers kept so that each is found in a step or two: slot by slot from the one its
 * bits name. The build lays them in, a page only looks; both use this code.
 */

/** 1 + the place of a number in `numbers`, or 0. A power of two, at least half of it free. */
export function slotsOf(numbers: Int32Array): Uint16Array<ArrayBuffer> {
  let size = 16
  while (size < numbers.length * 2) size *= 2
  const slots = new Uint16Array(size)
  numbers.forEach((number, place) => {
    let at = slotOf(number, size)
    while (slots[at]) at = (at + 1) % size
    slots[at] = place + 1
  })
  return slots
}

/** The place of a number, or −1. */
export function placeOf(numbers: Int32Array, slots: Uint16Array, number: number): number {
  const mask = slots.length - 1
  for (let at = slotOf(number, slots.length); ; at = (at + 1) & mask) {
    const place = slots[at]! - 1
    if (place < 0 || numbers[place] === number) return place
  }
}

const slotOf = (number: number, size: number): number => (number ^ (number >>> 15)) & (size - 1)

/** The place of the first of `count` ascending numbers that is not below `number`; `count` when none is. */
export function firstFrom(
  numbers: Int32Array | Uint16Array,
  number: number,
  count: number = numbers.length,
): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return low
}
