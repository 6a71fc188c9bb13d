import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { RequisError } from '../model/problem.ts'

/**
 * Bytes of a file that a person writes, or that holds a key, certificates, a list of answers. By hand: the largest that was
 * seen is a list of revoked certificates, of some tens of megabytes.
 */
export const mostSetting = 64 * 1024 * 1024

/** Bytes of a file of Requis' own: the longest text that Node holds (buffer.constants.MAX_STRING_LENGTH, 2^29 - 24). */
export const mostOwn = 2 ** 29 - 24

/** Bytes of what is held whole in memory and is no text: Node itself reads no larger file at once (2 GiB). */
export const mostWhole = 2 ** 31 - 1

/**
 * The bytes of a plain file, at most so many: what is named may be a pipe, which keeps whoever opens it waiting, or a link to a
 * device without end. A pipe that the shell opened for this very command (`<(…)`, `/dev/stdin`) is read as a file is. Throws
 * `file.not-plain`, `file.too-large`, or what the system says of a file that is not there.
 */
export const readPlain = (path: string | Buffer, most: number, file: string | null = null): Buffer => {
  const given = descriptorIn(path)
  if (given !== null) return readUpTo(given, most, { size: step, file })
  const { descriptor, size } = openPlain(path, file)
  try {
    if (size > most) throw tooLarge(most, file)
    return readUpTo(descriptor, most, { size, file })
  } finally {
    closeSync(descriptor)
  }
}

/** A plain file opened by whoever reads it in pieces, closes it, and bounds what is read. Throws `file.not-plain`. */
export const openPlain = (path: string | Buffer, file: string | null = null): OpenedPlain => {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const stat = fstatSync(descriptor)
  if (stat.isFile()) return { descriptor, size: stat.size }
  closeSync(descriptor)
  throw new RequisError({ code: 'file.not-plain', file })
}

type OpenedPlain = { readonly descriptor: number; readonly size: number }

/**
 * The size of a plain file that `readPlain` would read, nothing of it being read; null for what has none (a pipe that the shell opened
 * for this command). Throws what `readPlain` throws.
 */
export const plainSize = (path: string | Buffer, most: number, file: string | null = null): number | null => {
  if (descriptorIn(path) !== null) return null
  const stat = statSync(path)
  if (!stat.isFile()) throw new RequisError({ code: 'file.not-plain', file })
  if (stat.size > most) throw tooLarge(most, file)
  return stat.size
}

/** Trouble that is told as it is, whatever else a caller says of a file that it cannot read. */
export const isToldOfFile = (error: unknown): error is RequisError =>
  error instanceof RequisError && (error.problem.code === 'file.not-plain' || error.problem.code === 'file.too-large')

const tooLarge = (most: number, file: string | null): RequisError =>
  new RequisError({ code: 'file.too-large', file, megabytes: Math.floor(most / 2 ** 20) })

const descriptorIn = (path: string | Buffer): number | null => {
  if (typeof path !== 'string') return null
  if (path === '/dev/stdin') return 0
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path)?.[1]
  return number === undefined ? null : Number(number)
}

/** Bytes read at a time where the length is not known. */
const step = 2 ** 20

/** A file may grow while it is read: its size is no bound. One octet more than it has tells its end. */
const readUpTo = (descriptor: number, most: number, { size, file }: { size: number; file: string | null }): Buffer => {
  const parts: Buffer[] = []
  let room = Buffer.allocUnsafeSlow(Math.min(size, most) + 1)
  let [length, filled] = [0, 0]
  while (length <= most) {
    const read = readSync(descriptor, room, filled, room.length - filled, null)
    length += read
    filled += read
    if (read === 0)
      return parts.length === 0 ? room.subarray(0, filled) : Buffer.concat([...parts, room.subarray(0, filled)], length)
    if (filled < room.length) continue
    parts.push(room)
    room = Buffer.allocUnsafeSlow(step)
    filled = 0
  }
  throw tooLarge(most, file)
}
