import { type Category, categories } from '../../model/category.ts'
import { RequisError } from '../../model/problem.ts'
import { type FeatureIndex, indexHashes } from './feature-index.ts'
import type { Links } from './tagger-chain.ts'

/** Weights as read: what is asked for each feature lies close together, what is asked for few of them lies apart. */
export type Weights = {
  readonly categories: readonly Category[]
  /** For each category, the probability from which it is claimed. */
  readonly thresholds: Float32Array
  readonly links: Links
  readonly index: FeatureIndex
  /** By rank, the first two entries of a feature (most have no more), one in each half; `hasMore` marks those that have. */
  readonly pairs: Int32Array
  /** By rank, where the other entries start; those of a feature end where the next one's start. */
  readonly firsts: Uint32Array
  /** Label × 256 + weight + 128, the weight in units of `scale`. */
  readonly entries: Uint16Array
  readonly scale: number
}

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

type Features = Pick<Weights, 'index' | 'pairs' | 'firsts' | 'entries' | 'scale'>

/** Three quarters of a million features, read at each start: plain loops over bytes, nothing made on the way. */
const parseFeatures = (bytes: Uint8Array, view: DataView, from: number): Features => {
  const scale = view.getFloat32(from, true)
  const count = view.getUint32(from + 4, true)
  if (count > bytes.length) throw broken()
  const hashes = new Uint32Array(count)
  const pairs = new Int32Array(count)
  const firsts = new Uint32Array(count + 1)
  const entries = new Uint16Array(bytes.length >> 1)
  let [at, hash, first] = [from + 8, 0, 0]
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
    hashes[rank] = hash
    const two = entryAt(bytes, labels, weights, 0, size) | (entryAt(bytes, labels, weights, 1, size) << 16)
    pairs[rank] = size > 2 ? two | hasMore : two
    for (let one = 2; one < size; one += 1) {
      entries[first] = entryAt(bytes, labels, weights, one, size)
      first += 1
    }
    firsts[rank + 1] = first
  }
  return { index: indexHashes(hashes), pairs, firsts, entries: entries.slice(0, first), scale }
}

/** No label reaches 128 (there are two for each category and one for none): the highest bit of an entry is free. */
export const hasMore = 0x8000_0000 | 0

/** The weight is signed: 128 more is what its sign bit turned round is. */
const entryAt = (bytes: Uint8Array, labels: number, weights: number, one: number, size: number): number =>
  one < size ? ((bytes[labels + one] ?? 0) << 8) | ((bytes[weights + one] ?? 0) ^ 0x80) : noEntry

/** Label 0, weight 0. */
const noEntry = 128
