import { inflateSync } from 'node:zlib'

export type Colour = readonly [red: number, green: number, blue: number]

export interface Image {
  width: number
  height: number
  at(x: number, y: number): Colour
}

const SIGNATURE = '89504e470d0a1a0a'

/** Reads the PNG that both browsers make for screenshots: 8 bits a channel, RGB or RGBA, not interlaced. */
export function decodePng(file: Uint8Array): Image {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('no PNG')
  let width = 0
  let height = 0
  let channels = 0
  const data: Buffer[] = []
  for (let at = 8; at < bytes.length;) {
    const size = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const chunk = bytes.subarray(at + 8, at + 8 + size)
    if (type === 'IHDR') {
      width = chunk.readUInt32BE(0)
      height = chunk.readUInt32BE(4)
      channels = { 2: 3, 6: 4 }[chunk[9] ?? 0] ?? 0
      if (chunk[8] !== 8 || !channels || chunk[12] !== 0)
        throw new Error(`a PNG of another sort: ${chunk.toString('hex')}`)
    } else if (type === 'IDAT') data.push(chunk)
    at += size + 12
  }
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels)
  return {
    width,
    height,
    at: (x, y) => {
      const i = (y * width + x) * channels
      return [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0]
    },
  }
}

/** Each line is told as difference from its neighbours: left (a), above (b), above left (c). */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const i = y * stride + x
      const a = x >= channels ? (out[i - channels] ?? 0) : 0
      const b = y > 0 ? (out[i - stride] ?? 0) : 0
      const c = x >= channels && y > 0 ? (out[i - stride - channels] ?? 0) : 0
      const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0
      out[i] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const [da, db, dc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  if (da <= db && da <= dc) return a
  return db <= dc ? b : c
}
