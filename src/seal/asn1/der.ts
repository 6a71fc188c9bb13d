import { RequisError } from '../../model/problem.ts'

/** One value of strict DER. `raw` is the whole of it, `value` what follows its length. */
export type DerNode = { readonly tag: number; readonly raw: Buffer; readonly value: Buffer }

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  generalTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
  context2: 0xa2,
  context3: 0xa3,
  context4: 0xa4,
} as const

export const derValue = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOctets(body.length), body])
}

const lengthOctets = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length])
  const octets = bigEndian(BigInt(length))
  return Buffer.concat([Buffer.from([0x80 | octets.length]), octets])
}

const bigEndian = (value: bigint): Buffer => {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 1 ? `0${hex}` : hex, 'hex')
}

export const derSequence = (...parts: readonly Uint8Array[]): Buffer => derValue(tags.sequence, ...parts)

/** DER orders the elements of a SET OF by their bytes. */
export const derSet = (...parts: readonly Uint8Array[]): Buffer => derValue(tags.set, ...sortDer(parts))

export const sortDer = (parts: readonly Uint8Array[]): readonly Uint8Array[] => [...parts].sort(Buffer.compare)

export const derOctets = (bytes: Uint8Array): Buffer => derValue(tags.octets, bytes)

export const derBits = (bytes: Uint8Array, unused = 0): Buffer => derValue(tags.bits, Buffer.from([unused]), bytes)

export const derNull = (): Buffer => derValue(0x05)

export const derTrue = (): Buffer => derValue(tags.boolean, Buffer.from([0xff]))

export const derText = (text: string): Buffer => derValue(0x0c, Buffer.from(text, 'utf8'))

export const derInteger = (value: bigint): Buffer => {
  const octets = bigEndian(value)
  const isHigh = ((octets[0] ?? 0) & 0x80) !== 0
  return derValue(tags.integer, isHigh ? Buffer.concat([Buffer.from([0]), octets]) : octets)
}

export const derOid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return derValue(tags.oid, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

const base128 = (arc: number): readonly number[] => {
  const octets = [arc % 128]
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) octets.unshift(0x80 | (left % 128))
  return octets
}

/** UTCTime until 2049, GeneralizedTime after (RFC 5280 4.1.2.5). Seconds only: both forms of CMS forbid fractions. */
export const derTime = (date: Date): Buffer => {
  const text = date
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:T]/g, '')
  const isShort = date.getUTCFullYear() < 2050
  return derValue(isShort ? tags.utcTime : tags.generalTime, Buffer.from(isShort ? text.slice(2) : text, 'latin1'))
}

export const readTime = (node: DerNode): Date => {
  const digits = node.value.toString('latin1')
  const long = node.tag === tags.utcTime ? `${Number(digits.slice(0, 2)) < 50 ? '20' : '19'}${digits}` : digits
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(long)
  if (parts === null) return refuse()
  const [, year, month, day, hour, minute, second] = parts
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) ? refuse() : date
}

/** Reads one value that fills all the bytes. Indefinite, long-winded and overlong forms are refused. */
export const readDer = (bytes: Uint8Array): DerNode => {
  const node = readAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0)
  return node.raw.length === bytes.length ? node : refuse()
}

/** Reads the value at the start of the bytes, whatever follows it. */
export const readDerPrefix = (bytes: Buffer): DerNode => readAt(bytes, 0)

const readAt = (bytes: Buffer, at: number): DerNode => {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return refuse()
  const size = first < 0x80 ? 0 : first & 0x7f
  if (size > 4 || first === 0x80 || at + 2 + size > bytes.length) return refuse()
  const length = size === 0 ? first : bytes.readUIntBE(at + 2, size)
  if (size > 0 && (length < 0x80 || length < 2 ** (8 * (size - 1)))) return refuse()
  const start = at + 2 + size
  if (start + length > bytes.length) return refuse()
  return { tag, raw: bytes.subarray(at, start + length), value: bytes.subarray(start, start + length) }
}

export const readChildren = (node: DerNode): readonly DerNode[] => {
  const children: DerNode[] = []
  for (let at = 0; at < node.value.length; ) {
    const child = readAt(node.value, at)
    children.push(child)
    at += child.raw.length
  }
  return children
}

/** The child at `index`, which must be there and bear `tag`. */
export const childOf = (node: DerNode, index: number, tag: number): DerNode => {
  const child = readChildren(node)[index]
  return child !== undefined && child.tag === tag ? child : refuse()
}

export const readOid = (node: DerNode): string => {
  if (node.tag !== tags.oid || node.value.length > 40) return refuse()
  const arcs: bigint[] = []
  let arc = 0n
  for (const octet of node.value) {
    arc = arc * 128n + BigInt(octet & 0x7f)
    if (octet < 0x80) {
      arcs.push(arc)
      arc = 0n
    }
  }
  const [head = 0n, ...rest] = arcs
  const first = head < 40n ? 0n : head < 80n ? 1n : 2n
  return [first, head - first * 40n, ...rest].join('.')
}

/** Bytes that no honest export holds: the boundary turns this into a failed check or a broken key. */
export const refuse = (): never => {
  throw new RequisError({ code: 'verify.not-export' })
}
