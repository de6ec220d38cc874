// Both engines and Node have these; the pure rooms compile without the DOM library.
declare function atob(text: string): string
declare function btoa(binary: string): string

type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>
interface Kind {
  new (buffer: ArrayBuffer, at: number, length: number): Numbers
  readonly BYTES_PER_ELEMENT: number
}

/** Names of arrays and their kinds. */
export type Layout = Record<string, Kind>
export type Packed<L extends Layout> = { [K in keyof L]: InstanceType<L[K]> }

/** Widest first, so that each array begins where its kind may. */
const inOrder = (layout: Layout): [string, Kind][] =>
  Object.entries(layout).toSorted(([, a], [, b]) => b.BYTES_PER_ELEMENT - a.BYTES_PER_ELEMENT)

/** Arrays of numbers as one ASCII string: their lengths, then their bytes, in base64. */
export function pack<L extends Layout>(layout: L, arrays: Packed<L>): string {
  const ordered = inOrder(layout).map(([name]) => arrays[name]!)
  const parts = [Uint32Array.from(ordered, (a) => a.length), ...ordered]
  let binary = ''
  for (const p of parts)
    for (const b of new Uint8Array(p.buffer, p.byteOffset, p.byteLength)) binary += String.fromCharCode(b)
  return btoa(binary)
}

/** Reads what `pack` wrote: views on one buffer, nothing is done by the number. */
export function unpack<L extends Layout>(layout: L, text: string): Packed<L> {
  const { buffer } = bytesOf(text)
  const ordered = inOrder(layout)
  const lengths = new Uint32Array(buffer, 0, ordered.length)
  let at = lengths.byteLength
  const out: Record<string, Numbers> = {}
  ordered.forEach(([name, kind], i) => {
    out[name] = new kind(buffer, at, lengths[i]!)
    at += lengths[i]! * kind.BYTES_PER_ELEMENT
  })
  // A copy: V8 looks names up slowly in an object that grew one by one, and each word looks many up.
  return { ...out } as Packed<L>
}

/** The browser's own reading where it has one; a loop over 190 kB takes long in cold code. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }
  if (native.fromBase64) return native.fromBase64(text)
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
