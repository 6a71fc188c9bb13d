/** How many shapes a bare CFF font holds, the empty one too. What cannot be counted holds too much. */
export const countCff = (bytes: Buffer): number => {
  const place = charStringsOf(bytes)
  return place === null || place + 2 > bytes.length ? Number.POSITIVE_INFINITY : bytes.readUInt16BE(place)
}

/** The header, the names, then the dictionary whose operator 17 says where the shapes are. */
const charStringsOf = (bytes: Buffer): number | null => {
  const names = bytes.length < 5 ? null : (bytes[2] ?? 4)
  const dict = names === null ? null : endOfIndex(bytes, names)
  if (dict === null || dict + 3 > bytes.length) return null
  const match = /\x1d([\s\S]{4})\x11/.exec(bytes.subarray(dict, endOfIndex(bytes, dict) ?? dict).toString('latin1'))
  return match === null ? null : Buffer.from(match[1] ?? '', 'latin1').readUInt32BE(0)
}

const endOfIndex = (bytes: Buffer, at: number): number | null => {
  if (at + 3 > bytes.length) return null
  const count = bytes.readUInt16BE(at)
  if (count === 0) return at + 2
  const size = bytes[at + 2] ?? 0
  const last = at + 3 + count * size
  if (size < 1 || size > 4 || last + size > bytes.length) return null
  return last + size - 1 + bytes.readUIntBE(last, size)
}

/** How many shapes a TrueType font holds beside the empty one; an accent that a letter is made with is part of it. */
export const countTrueType = (bytes: Buffer): number => {
  try {
    const [glyf, loca, head, maxp] = ['glyf', 'loca', 'head', 'maxp'].map((tag) => tableOf(bytes, tag))
    if (glyf === undefined || loca === undefined || head === undefined || maxp === undefined) return Infinity
    const isLong = head.readInt16BE(50) === 1
    const at = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
    const shapes = new Set<number>()
    const parts = new Set<number>()
    for (let glyph = 1; glyph < maxp.readUInt16BE(4); glyph += 1) {
      const shape = glyf.subarray(at(glyph), at(glyph + 1))
      if (shape.length > 0) shapes.add(glyph)
      if (shape.length > 0 && shape.readInt16BE(0) < 0) for (const part of partsOf(shape)) parts.add(part)
    }
    return [...shapes].filter((glyph) => !parts.has(glyph)).length
  } catch {
    // A number stands beyond the end of its table.
    return Number.POSITIVE_INFINITY
  }
}

const tableOf = (bytes: Buffer, tag: string): Buffer => {
  for (let entry = 0; entry < bytes.readUInt16BE(4); entry += 1) {
    const at = 12 + entry * 16
    if (bytes.toString('latin1', at, at + 4) !== tag) continue
    return bytes.subarray(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12))
  }
  return Buffer.alloc(0)
}

/** The glyphs that a composite one is made of (OpenType, glyf: flags, glyph, offsets, scales). */
const partsOf = (shape: Buffer): readonly number[] => {
  const parts: number[] = []
  for (let at = 10; ; ) {
    const flags = shape.readUInt16BE(at)
    parts.push(shape.readUInt16BE(at + 2))
    const scale = (flags & 8) !== 0 ? 2 : (flags & 64) !== 0 ? 4 : (flags & 128) !== 0 ? 8 : 0
    at += 4 + ((flags & 1) !== 0 ? 4 : 2) + scale
    if ((flags & 32) === 0) return parts
  }
}
