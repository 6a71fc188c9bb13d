import { RequisError } from '../../model/problem.ts'
import type { MeasuredFile } from './tree.ts'

// The one container that files have (PKWARE APPNOTE 6.3): every entry stored, no extra field, no comment, one date. Who
// knows the names, the sizes and the sums of the files knows every octet of it but theirs.

export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const

export const sizes = { local: 30, central: 46, end: 22 } as const

/**
 * More files than an export ever holds, and than a verifier should be kept busy with; more octets than 32 bits can count,
 * which would need another format (zip64).
 */
export const limits = { entries: 10_000, octets: 2 ** 32 - 2 } as const

/** 1 January 2000, 00:00, in the format of DOS; made by Unix, version 6.3; names in UTF-8; a plain file, 0644. */
export const fixed = { time: 0, date: 0x2821, version: 20, madeBy: 0x033f, flags: 0x0800, mode: 0o100644 } as const

/** `heads` stand each before the bytes of its file, `starts` are their places; `tail` ends the container. */
export type Layout = {
  readonly heads: readonly Buffer[]
  readonly starts: readonly number[]
  readonly tail: Buffer
  readonly size: number
}

/** Where everything stands in the container of these files, in their order. Throws when it would be too large. */
export const layOut = (files: readonly MeasuredFile[]): Layout => {
  const heads: Buffer[] = []
  const starts: number[] = []
  const central: Buffer[] = []
  let at = 0
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8')
    const shared = sharedFields(file, name)
    const head = Buffer.concat([fieldsOf([4, signatures.local], ...shared), name])
    starts.push(at)
    heads.push(head)
    central.push(centralHeader(shared, at), name)
    at += head.length + file.size
  }
  const directory = Buffer.concat(central)
  const size = at + directory.length + sizes.end
  if (files.length > limits.entries || size > limits.octets) throw new RequisError({ code: 'out.too-large' })
  return { heads, starts, tail: Buffer.concat([directory, endRecord(files.length, directory.length, at)]), size }
}

/** Octets of a number, and its value. */
export type Field = readonly [size: 2 | 4, value: number]

const sharedFields = ({ size, crc }: MeasuredFile, name: Buffer): readonly Field[] => [
  [2, fixed.version],
  [2, fixed.flags],
  [2, 0],
  [2, fixed.time],
  [2, fixed.date],
  [4, crc],
  [4, size],
  [4, size],
  [2, name.length],
  [2, 0],
]

const centralHeader = (shared: readonly Field[], at: number): Buffer =>
  fieldsOf(
    [4, signatures.central],
    [2, fixed.madeBy],
    ...shared,
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, fixed.mode],
    [4, at],
  )

const endRecord = (count: number, size: number, at: number): Buffer =>
  fieldsOf([4, signatures.end], [4, 0], [2, count], [2, count], [4, size], [4, at], [2, 0])

/** Numbers one after the other, the lowest octet first. */
export const fieldsOf = (...fields: readonly Field[]): Buffer => {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size)
  return bytes
}
