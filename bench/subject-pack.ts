import { type Parts, partsMagic, unpackParts } from '../src/decide/plan/act-model.ts'
import { checksum, subjectMagic } from '../src/decide/scope/what/subject-model.ts'
import type { LearntSubjects } from './subject-train.ts'

/** Slope and offset of Platt's curve of a subject. */
export type Curve = readonly [slope: number, offset: number]

export type SubjectPacking = {
  readonly subjects: readonly string[]
  readonly learnt: LearntSubjects
  readonly curves: readonly Curve[]
  readonly largest: number
}

/** The file that `loadSubjectModel` reads. Features that weigh least go first when it would be too large. */
export const packSubjects = ({ subjects, learnt, curves, largest }: SubjectPacking): Uint8Array => {
  const head = Buffer.from(`${subjectMagic}${subjects.join('\n')}\n\n`, 'latin1')
  const fixed = head.length + 12 + 12 * subjects.length
  const rows = heaviestRows(learnt, subjects.length, Math.floor((largest - fixed) / (4 + subjects.length)))
  const scale = scaleOf(learnt.weights)
  const body = Buffer.concat([
    floats([scale, ...subjects.flatMap((_, at) => [learnt.bias[at] ?? 0, ...(curves[at] ?? [1, 0])])]),
    Buffer.from(Uint32Array.of(rows.length).buffer),
    Buffer.from(Int32Array.from(rows, (row) => learnt.hashes[row] ?? 0).buffer),
    Buffer.from(rowBytes(learnt, rows, subjects.length, scale).buffer),
  ])
  return Buffer.concat([head, Buffer.from(Uint32Array.of(checksum(body)).buffer), body])
}

const floats = (values: readonly number[]): Buffer => Buffer.from(Float32Array.from(values).buffer)

const heaviestRows = ({ hashes, weights }: LearntSubjects, width: number, limit: number): readonly number[] => {
  const norms = Array.from(hashes, (_, row) =>
    weights.subarray(row * width, (row + 1) * width).reduce((sum, weight) => sum + weight * weight, 0),
  )
  return [...norms.keys()]
    .sort((a, b) => (norms[b] ?? 0) - (norms[a] ?? 0) || a - b)
    .slice(0, limit)
    .sort((a, b) => a - b)
}

/** The largest weights in a thousand are cut, so that all the others keep their precision. */
const scaleOf = (weights: Float32Array): number => {
  const sizes = weights.map(Math.abs).sort()
  return Math.max(1e-6, sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127
}

const rowBytes = (
  { weights }: LearntSubjects,
  rows: readonly number[],
  width: number,
  scale: number,
): Int8Array<ArrayBuffer> => {
  const bytes = new Int8Array(rows.length * width)
  for (const [rank, row] of rows.entries()) {
    for (let at = 0; at < width; at += 1) {
      const value = Math.round((weights[row * width + at] ?? 0) / scale)
      bytes[rank * width + at] = Math.max(-127, Math.min(127, value))
    }
  }
  return bytes
}

/** The file of all four (`unpackParts`). */
export const packParts = (parts: Parts): Uint8Array => {
  const lengths = Uint32Array.from(parts, ({ length }) => length)
  return Buffer.concat([Buffer.from(partsMagic, 'latin1'), Buffer.from(lengths.buffer), ...parts])
}

/** The file with one of its parts replaced: each is trained for itself. */
export const replaceParts = (file: Uint8Array, change: (parts: Parts) => Parts): Uint8Array =>
  packParts(change(unpackParts(file)))
