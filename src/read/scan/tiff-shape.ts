import type { IFD } from 'utif2'

/** Bytes of a value of each type (TIFF 6.0, section 2), by its number. */
const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const byteTypes: readonly number[] = [1, 2, 6, 7]

const mostValues = 200_000
const mostEntries = 1000
const mostDirectories = 2000

/** Directories inside directories, notes of cameras: nothing of a page, and the decoder follows them without end. */
const nestedTags: ReadonlySet<number> = new Set([330, 34665, 34853, 37500, 50740, 61440])

type File = { readonly view: DataView; readonly isLittle: boolean }

/**
 * A copy of a TIFF that its decoder can be given; null when its directories run in circles or leave the file. The
 * decoder believes what a file says of itself: one changed byte asks it for four thousand million values, and the whole
 * program dies of it. What says too much of itself is made to say nothing.
 */
export const soundTiff = (bytes: Uint8Array): ArrayBuffer | null => {
  const buffer = Uint8Array.from(bytes).buffer
  const file = { view: new DataView(buffer), isLittle: bytes[0] === 0x49 }
  if (buffer.byteLength < 14) return null
  const visited = new Set<number>()
  for (let at = file.view.getUint32(4, file.isLittle); at !== 0; ) {
    if (visited.has(at) || visited.size >= mostDirectories) return null
    visited.add(at)
    const next = cleanDirectory(file, at)
    if (next === null) return null
    at = next
  }
  return buffer
}

/** Where the next directory is, 0 after the last. */
const cleanDirectory = (file: File, at: number): number | null => {
  const { view, isLittle } = file
  if (at + 2 > view.byteLength) return null
  const count = view.getUint16(at, isLittle)
  const end = at + 2 + count * 12
  if (count === 0 || count > mostEntries || end + 4 > view.byteLength) return null
  for (let entry = at + 2; entry < end; entry += 12) if (!isSoundEntry(file, entry)) silence(file, entry)
  return view.getUint32(end, isLittle)
}

const isSoundEntry = ({ view, isLittle }: File, at: number): boolean => {
  const type = view.getUint16(at + 2, isLittle)
  const count = view.getUint32(at + 4, isLittle)
  const length = count * (sizes[type] ?? 0)
  if (length === 0 || nestedTags.has(view.getUint16(at, isLittle))) return false
  if (count > mostValues && !byteTypes.includes(type)) return false
  return length <= 4 || view.getUint32(at + 8, isLittle) + length <= view.byteLength
}

/** One byte of a tag that nobody has given a meaning to. */
const silence = ({ view, isLittle }: File, at: number): void => {
  view.setUint16(at, 65_000, isLittle)
  view.setUint16(at + 2, 1, isLittle)
  view.setUint32(at + 4, 1, isLittle)
}

const depths: readonly number[] = [1, 2, 4, 8, 16, 32]

/** True when all that a page is made of lies in the file. Half a picture would pass for a page whose end is blank. */
export const isWholePage = (page: IFD, length: number): boolean => {
  const samples = numbersIn(page, 277)[0] ?? 1
  const isPlain = numbersIn(page, 258).every((bits) => depths.includes(bits)) && samples >= 1 && samples <= 5
  const isTiled = numbersIn(page, 322).length > 0
  const starts = isTiled ? numbersIn(page, 324) : numbersIn(page, 273)
  const counts = isTiled ? numbersIn(page, 325) : numbersIn(page, 279)
  return isPlain && starts.length > 0 && hasTiles(page, starts.length) && isInside(starts, counts, length)
}

const isInside = (starts: readonly number[], counts: readonly number[], length: number): boolean =>
  starts.every((start, at) => start < length && start + (counts[at] ?? 0) <= length)

/** A tile is no larger than a page, and none lacks. */
const hasTiles = (page: IFD, count: number): boolean => {
  const [width = 0, height = 0, tileWidth = 0, tileHeight = 0] = [256, 257, 322, 323].flatMap((tag) =>
    numbersIn(page, tag).slice(0, 1),
  )
  if (tileWidth === 0 && numbersIn(page, 322).length === 0) return true
  if (tileWidth < 1 || tileHeight < 1 || tileWidth * tileHeight > mostTilePixels) return false
  return Math.ceil(width / tileWidth) * Math.ceil(height / tileHeight) <= count
}

const mostTilePixels = 60_000_000

/** The values of a tag, none without it. */
const numbersIn = (page: IFD, tag: number): readonly number[] => {
  const values = page[`t${tag}`]
  return Array.isArray(values) ? values.map(Number) : []
}
