export type StoredEntry = { readonly name: string; readonly bytes: Uint8Array }

export type StoredZip = { readonly entries: readonly StoredEntry[]; readonly alarms: readonly string[] }

const signs = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
/** The first of January 2000, at midnight: the one date a copy may carry. */
const fixedDate = 10273

/**
 * Reads an archive whose every byte is accounted for: entries stored one after the other, then their list, then the end.
 * Whatever stands between, beside or after them is an alarm; so are extra fields, comments, dates and twin names.
 */
export const readStoredZip = (bytes: Uint8Array): StoredZip => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const alarms = new Set<string>()
  const entries: StoredEntry[] = []
  let at = 0
  while (view.getUint32(at, true) === signs.local) {
    const entry = readLocal(bytes, view, at, alarms)
    entries.push({ name: entry.name, bytes: entry.bytes })
    at = entry.end
  }
  const listAt = at
  for (const { name } of entries) at = checkCentral(bytes, view, at, { name, alarms })
  if (view.getUint32(at, true) !== signs.end || at + 22 !== bytes.length) alarms.add('zip-end')
  if (view.getUint16(at + 10, true) !== entries.length || view.getUint32(at + 16, true) !== listAt)
    alarms.add('zip-list')
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) alarms.add('zip-twin')
  return { entries, alarms: [...alarms] }
}

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, at + length))

const readLocal = (bytes: Uint8Array, view: DataView, at: number, alarms: Set<string>) => {
  const size = view.getUint32(at + 18, true)
  const nameLength = view.getUint16(at + 26, true)
  const extraLength = view.getUint16(at + 28, true)
  const isStored = view.getUint16(at + 8, true) === 0 && view.getUint32(at + 22, true) === size
  // Bit 3: sizes stand after the bytes, which could then be anything.
  if (!isStored || (view.getUint16(at + 6, true) & 0x09) !== 0) alarms.add('zip-packed')
  if (extraLength !== 0) alarms.add('zip-extra')
  if (view.getUint16(at + 10, true) !== 0 || view.getUint16(at + 12, true) !== fixedDate) alarms.add('zip-date')
  const from = at + 30 + nameLength + extraLength
  if (from + size > bytes.length) throw new RangeError('zip')
  return { name: nameAt(bytes, at + 30, nameLength), bytes: bytes.subarray(from, from + size), end: from + size }
}

type Listed = { readonly name: string; readonly alarms: Set<string> }

const checkCentral = (bytes: Uint8Array, view: DataView, at: number, { name, alarms }: Listed): number => {
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const commentLength = view.getUint16(at + 32, true)
  const isListed = view.getUint32(at, true) === signs.central && nameAt(bytes, at + 46, nameLength) === name
  if (!isListed) alarms.add('zip-list')
  if (extraLength !== 0 || commentLength !== 0) alarms.add('zip-extra')
  if (view.getUint16(at + 12, true) !== 0 || view.getUint16(at + 14, true) !== fixedDate) alarms.add('zip-date')
  return at + 46 + nameLength + extraLength + commentLength
}
