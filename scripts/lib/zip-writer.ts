import { crc32, deflateRawSync } from 'node:zlib'

export interface Entry {
  /** With forward slashes, no slash at the beginning. */
  name: string
  bytes: Buffer
  executable?: boolean
}

/** 1 January 1980, the first day a zip can name: no build may differ by its hour. */
const DATE = 0x21
const UTF8 = 0x800
const MADE_ON_UNIX = (3 << 8) | 20

/**
 * A zip whose bytes depend on the entries alone: sorted by name, one fixed date, no extra fields. `wxt zip` and
 * `web-ext build` write the hour of the build, so nobody could check a published package against its source.
 */
export function zip(entries: Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = Buffer.from(entry.name, 'utf8')
    const packed = deflateRawSync(entry.bytes, { level: 9 })
    const small = packed.length < entry.bytes.length
    const data = small ? packed : entry.bytes

    // These 26 bytes stand before the data and again in the directory.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(UTF8, 2)
    common.writeUInt16LE(small ? 8 : 0, 4)
    common.writeUInt16LE(0, 6)
    common.writeUInt16LE(DATE, 8)
    common.writeUInt32LE(crc32(entry.bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(entry.bytes.length, 18)
    common.writeUInt16LE(name.length, 22)

    const head = Buffer.alloc(6)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(MADE_ON_UNIX, 4)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((entry.executable ? 0o100755 : 0o100644) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    directory.push(head, common, tail, name)

    const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04])
    parts.push(signature, common, name, data)
    offset += signature.length + common.length + name.length + data.length
  }
  const size = directory.reduce((n, part) => n + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}
