import { type Category, categories } from '../../model/category.ts'
import { RequisError } from '../../model/problem.ts'
import type { Links } from './tagger-chain.ts'

/** Weights as read, laid out so that a feature costs one or two reads of memory. */
export type Weights = {
  readonly categories: readonly Category[]
  /** For each category, the probability from which it is claimed. */
  readonly thresholds: Float32Array
  readonly links: Links
  readonly table: FeatureTable
  /** Label × 256 + weight + 128, the weight in units of `scale`. */
  readonly entries: Uint16Array
  readonly scale: number
}

/**
 * Open addressing, at most three quarters full: `cells` holds hash, first entry, entry after the last (0: free) and, two at a time,
 * the two entries before those (most features have no more), four by four.
 * `bits` answers most of the features that are not there without touching it.
 */
export type FeatureTable = { readonly cells: Int32Array; readonly bits: Uint32Array }

export const weightsMagic = 'RQTAG1\n'

/**
 * File: magic; categories, one name a line, then an empty line; for each category its threshold (u8, 1/255);
 * links (i16, 1/1000); scale (f32); features (u32); then for each feature, sorted: hash as a step from the one before
 * (7 bits a byte), number of entries (u8), labels (u8), weights (i8 × scale).
 */
export const parseWeights = (bytes: Uint8Array): Weights => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  const end = head.indexOf('\n\n')
  if (!head.startsWith(weightsMagic) || end < 0) throw broken()
  const names = head.slice(weightsMagic.length, end).split('\n').map(categoryNamed)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const thresholdsAt = end + 2
  const linksAt = thresholdsAt + names.length
  const width = names.length + 1
  const featuresAt = linksAt + 2 * (width * width + 2 * names.length)
  if (featuresAt + 8 > bytes.length) throw broken()
  const thresholds = Float32Array.from(bytes.subarray(thresholdsAt, linksAt), (value) => value / 255)
  const begin = Float32Array.from({ length: width * width }, (_, at) => view.getInt16(linksAt + 2 * at, true) / 1000)
  const insideAt = linksAt + 2 * width * width
  const inside = Float32Array.from(
    { length: 2 * names.length },
    (_, at) => view.getInt16(insideAt + 2 * at, true) / 1000,
  )
  const links = { categories: names.length, begin, inside }
  return { categories: names, thresholds, links, ...parseFeatures(bytes, view, featuresAt) }
}

const broken = (): RequisError => new RequisError({ code: 'internal' })

const categoryNamed = (name: string): Category => {
  const category = categories.find((one) => one === name)
  if (category === undefined) throw broken()
  return category
}

type Features = Pick<Weights, 'table' | 'entries' | 'scale'>

/** Three quarters of a million features, read at each start: plain loops over bytes, nothing made on the way. */
const parseFeatures = (bytes: Uint8Array, view: DataView, from: number): Features => {
  const scale = view.getFloat32(from, true)
  const count = view.getUint32(from + 4, true)
  if (count > bytes.length) throw broken()
  const table = makeTable(count)
  const entries = new Uint16Array(bytes.length >> 1)
  let [at, hash, first] = [from + 8, 0, 1]
  for (let rank = 0; rank < count; rank += 1) {
    let [shift, byte] = [0, 0x80]
    for (; byte >= 0x80; shift += 7) {
      byte = bytes[at] ?? 0
      // A hash has 32 bits: what goes over them wraps, as it does where it is made.
      hash = (hash + ((byte & 0x7f) << shift)) | 0
      at += 1
    }
    const size = bytes[at] ?? 0
    const labels = at + 1
    const weights = labels + size
    at = weights + size
    if (at > bytes.length) throw broken()
    const pair = entryAt(bytes, labels, weights, 0, size) | (entryAt(bytes, labels, weights, 1, size) << 16)
    const start = first
    for (let one = 2; one < size; one += 1) {
      entries[first] = entryAt(bytes, labels, weights, one, size)
      first += 1
    }
    insertFeature(table, hash, start, first, pair)
  }
  return { table, entries: entries.slice(0, first), scale }
}

/** The weight is signed: 128 more is what its sign bit turned round is. */
const entryAt = (bytes: Uint8Array, labels: number, weights: number, one: number, size: number): number =>
  one < size ? ((bytes[labels + one] ?? 0) << 8) | ((bytes[weights + one] ?? 0) ^ 0x80) : noEntry

/** Label 0, weight 0. */
const noEntry = 128

export const makeTable = (count: number): FeatureTable => {
  let size = 1024
  while (3 * size < 4 * count) size *= 2
  return { cells: new Int32Array(4 * size), bits: new Uint32Array(size >> 2) }
}

export const insertFeature = (table: FeatureTable, hash: number, first: number, end: number, pair = 0): void => {
  const { cells, bits } = table
  const last = (cells.length >> 2) - 1
  let slot = slotOf(hash, last)
  while (cells[4 * slot + 2] !== 0) slot = (slot + 1) & last
  cells[4 * slot] = hash
  cells[4 * slot + 1] = first
  cells[4 * slot + 2] = end
  cells[4 * slot + 3] = pair
  const bit = slotOf(hash, 32 * bits.length - 1)
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
}

/** Where the cell of a feature starts, or -1 when it weighs nothing. */
export const findFeature = (table: FeatureTable, hash: number): number =>
  mayHold(table, hash) === 0 ? -1 : cellOf(table, hash)

/** 0 when the table surely does not hold it, else 1. */
export const mayHold = ({ bits }: FeatureTable, hash: number): number => {
  const bit = slotOf(hash, 32 * bits.length - 1)
  return ((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1
}

export const cellOf = ({ cells }: FeatureTable, hash: number): number => {
  const last = (cells.length >> 2) - 1
  let slot = slotOf(hash, last)
  while (cells[4 * slot + 2] !== 0) {
    if (cells[4 * slot] === hash) return 4 * slot
    slot = (slot + 1) & last
  }
  return -1
}

/** By the first bits, so that features sorted by their hash fill the table from one end to the other. `last`: a power of two less one. */
const slotOf = (hash: number, last: number): number => hash >>> Math.clz32(last)
