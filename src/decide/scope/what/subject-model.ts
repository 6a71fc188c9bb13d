import { RequisError } from '../../../model/problem.ts'
import { remembered } from '../../../model/remembered.ts'
import { visitFeatures } from './subject-features.ts'

/** Subject id (`pipelines/subjects.yaml`) to the probability that a folded sentence is on it. Several may be likely. */
export type SubjectModel = (folded: string) => ReadonlyMap<string, number>

/**
 * `bytes` are those of `pipelines/weights/subjects.bin`, made by `npm run train:subjects`. Every subject, danger and question asks
 * it of the same sentences: each is read once.
 */
export const loadSubjectModel = (bytes: Uint8Array): SubjectModel => {
  const read = loadLabels(bytes)
  return remembered((folded) => read((visit) => visitFeatures(folded, visit)))
}

/** Gives each feature of what is read to `visit`, as one number. */
export type VisitAll = (visit: (hash: number) => void) => void

/** Label to its probability, of whatever features the weights were trained on (`parseSubjectWeights` for the file). */
export const loadLabels = (bytes: Uint8Array): ((features: VisitAll) => ReadonlyMap<string, number>) => {
  const weights = parseSubjectWeights(bytes)
  const find = indexHashes(weights.hashes)
  return (features) => {
    const scores = scoreLabels(weights, find, features)
    return new Map(weights.subjects.map((id, at) => [id, probability(scores[at] ?? 0, weights, at)]))
  }
}

/** One row of `rows` for each feature, one column for each subject, in units of `scale`. */
export type SubjectWeights = {
  readonly subjects: readonly string[]
  readonly scale: number
  /** For each subject: the weight of the empty sentence, then Platt's slope and offset. */
  readonly curves: Float32Array
  readonly hashes: Int32Array
  readonly rows: Int8Array
}

export const subjectMagic = 'RQSUB1\n'

/**
 * File: magic; subject ids, one a line, then an empty line; sum of the rest (u32); scale (f32); for each subject bias,
 * slope, offset (f32); features (u32); their hashes (i32, rising); their rows of weights (i8). Little-endian.
 */
export const parseSubjectWeights = (bytes: Uint8Array): SubjectWeights => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000))
  const end = head.indexOf('\n\n')
  if (!head.startsWith(subjectMagic) || end < 0 || end + 14 > bytes.length) throw broken()
  const subjects = head.slice(subjectMagic.length, end).split('\n')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(end + 2, true) !== checksum(bytes.subarray(end + 6))) throw broken()
  const curvesAt = end + 10
  const countAt = curvesAt + 12 * subjects.length
  const hashesAt = countAt + 4
  if (hashesAt > bytes.length) throw broken()
  const count = view.getUint32(countAt, true)
  const rowsAt = hashesAt + 4 * count
  if (rowsAt + count * subjects.length !== bytes.length) throw broken()
  return {
    subjects,
    scale: view.getFloat32(end + 6, true),
    curves: Float32Array.from({ length: 3 * subjects.length }, (_, at) => view.getFloat32(curvesAt + 4 * at, true)),
    hashes: readHashes(view, hashesAt, count),
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, count * subjects.length),
  }
}

const readHashes = (view: DataView, from: number, count: number): Int32Array => {
  const hashes = new Int32Array(count)
  for (let at = 0; at < count; at += 1) hashes[at] = view.getInt32(from + 4 * at, true)
  return hashes
}

const broken = (): RequisError => new RequisError({ code: 'subject-model.broken' })

/** FNV-1a: tells a cut or damaged file, no more. */
export const checksum = (bytes: Uint8Array): number => {
  let sum = 0x811c9dc5
  for (let at = 0; at < bytes.length; at += 1) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193)
  return sum >>> 0
}

/** The row of a feature, or -1 for a feature never learnt. */
export type FindRow = (hash: number) => number

/** Open addressing, at most half full: most features of a sentence are unknown, and that must cost one read. */
export const indexHashes = (hashes: Int32Array): FindRow => {
  let size = 1024
  while (size < 2 * hashes.length) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1)
    while ((slots[slot] ?? -1) >= 0 && hashes[slots[slot] ?? 0] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let row = 0; row < hashes.length; row += 1) slots[slotOf(hashes[row] ?? 0)] = row
  return (hash) => slots[slotOf(hash)] ?? -1
}

const scoreLabels = (
  { subjects, scale, rows, curves }: SubjectWeights,
  find: FindRow,
  features: VisitAll,
): Float64Array => {
  const sums = new Float64Array(subjects.length)
  let known = 0
  features((hash) => {
    const row = find(hash)
    if (row < 0) return
    known += 1
    const from = row * sums.length
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (rows[from + at] ?? 0)
  })
  const share = scale * lengthShare(known)
  return sums.map((sum, at) => (curves[3 * at] ?? 0) + share * sum)
}

/** A long sentence has more features, not more of a subject. Trained and read with the same share. */
export const lengthShare = (features: number): number => 1 / Math.sqrt(Math.max(1, features))

/** Platt's curve, fitted on sentences that the weights had not seen: trained scores alone are too sure of themselves. */
const probability = (score: number, { curves }: SubjectWeights, at: number): number =>
  1 / (1 + Math.exp(-((curves[3 * at + 1] ?? 1) * score + (curves[3 * at + 2] ?? 0))))
