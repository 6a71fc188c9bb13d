/** A stream or storage of a compound file, by its full name (`__attach_version1.0_#00000000/__substg1.0_37010102`). */
export type CompoundEntry = {
  readonly name: string
  readonly isStream: boolean
  readonly size: number
  readonly at: number
}

const free = 0xfffffffa
const entrySize = 128
const deepest = 64

type Sectors = {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly size: number
  readonly next: (sector: number) => number
}

/**
 * The entries of a compound file (MS-CFB: old office files, Outlook mails); null when it is not whole. Every chain of
 * sectors is walked here first, because the reader that comes after would follow a ring of them without end.
 */
export const readCompound = (bytes: Uint8Array): readonly CompoundEntry[] | null => {
  try {
    return entriesOf(bytes)
  } catch {
    // Out of the file: a field of the header points nowhere.
    return null
  }
}

export const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)

const entriesOf = (bytes: Uint8Array): readonly CompoundEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (!isCompound(bytes) || (shift !== 9 && shift !== 12)) return null
  const sectors = openSectors(bytes, view, 1 << shift)
  const directory = chainOf(sectors, view.getUint32(48, true))
  const entries = directory === null ? null : walkTree(sectors, directory)
  if (directory === null || entries === null) return null
  return areWhole(sectors, directory, entries) ? entries : null
}

const openSectors = (bytes: Uint8Array, view: DataView, size: number): Sectors => {
  const table = fatSectors(view, size)
  const next = (sector: number): number => {
    const part = table[Math.floor(sector / (size / 4))]
    if (part === undefined) throw new Error('no sector')
    return view.getUint32((part + 1) * size + (sector % (size / 4)) * 4, true)
  }
  return { bytes, view, size, next }
}

/** Where the table of sectors lies: 109 parts are named in the header, the others in a list of their own. */
const fatSectors = (view: DataView, size: number): readonly number[] => {
  const count = view.getUint32(44, true)
  if (count * size > view.byteLength + size) throw new Error('too many')
  const parts: number[] = []
  for (let at = 0; at < Math.min(109, count); at += 1) parts.push(view.getUint32(76 + at * 4, true))
  let list = view.getUint32(68, true)
  for (let round = view.getUint32(72, true); round > 0 && list < free && parts.length < count; round -= 1) {
    const from = (list + 1) * size
    for (let at = 0; at < size / 4 - 1 && parts.length < count; at += 1) parts.push(view.getUint32(from + at * 4, true))
    list = view.getUint32(from + size - 4, true)
  }
  return parts
}

/** The sectors that follow each other from one; null for a ring or a way out of the file. */
const chainOf = ({ view, size, next }: Sectors, first: number): readonly number[] | null => {
  const chain: number[] = []
  const most = Math.ceil(view.byteLength / size)
  for (let sector = first; sector < free; sector = next(sector)) {
    if (chain.length >= most || (sector + 1) * size >= view.byteLength) return null
    chain.push(sector)
  }
  return chain
}

type Waiting = { readonly id: number; readonly path: string; readonly depth: number }

/** Each entry is reached once: a tree that meets itself again is refused. */
const walkTree = (sectors: Sectors, directory: readonly number[]): readonly CompoundEntry[] | null => {
  const entries: CompoundEntry[] = []
  const seen = new Set<number>()
  const waiting: Waiting[] = [{ id: child(sectors, directory, 0, 76), path: '', depth: 0 }]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { id, path, depth } = place
    if (id === 0xffffffff) continue
    if (seen.has(id) || id === 0 || depth > deepest) return null
    seen.add(id)
    const at = placeOf(sectors, directory, id)
    const type = sectors.view.getUint8(at + 66)
    const name = path + nameAt(sectors.view, at)
    entries.push({ name, isStream: type === 2, size: sectors.view.getUint32(at + 120, true), at })
    for (const field of [68, 72]) waiting.push({ id: child(sectors, directory, id, field), path, depth })
    if (type === 1) waiting.push({ id: child(sectors, directory, id, 76), path: `${name}/`, depth: depth + 1 })
  }
  return entries
}

const child = (sectors: Sectors, directory: readonly number[], id: number, field: number): number =>
  sectors.view.getUint32(placeOf(sectors, directory, id) + field, true)

const placeOf = ({ size }: Sectors, directory: readonly number[], id: number): number => {
  const sector = directory[Math.floor((id * entrySize) / size)]
  if (sector === undefined) throw new Error('no entry')
  return (sector + 1) * size + ((id * entrySize) % size)
}

const nameAt = (view: DataView, at: number): string => {
  const length = Math.min(64, view.getUint16(at + 64, true))
  let name = ''
  for (let unit = 0; unit + 2 < length; unit += 2) name += String.fromCharCode(view.getUint16(at + unit, true))
  return name
}

/** All streams together cannot be larger than the file; each must have all of its sectors, small ones in a stream of their own. */
const areWhole = (sectors: Sectors, directory: readonly number[], entries: readonly CompoundEntry[]): boolean => {
  const { view, size } = sectors
  const streams = entries.filter((entry) => entry.isStream)
  if (streams.reduce((sum, { size: length }) => sum + length, 0) > view.byteLength) return false
  const root = placeOf(sectors, directory, 0)
  const mini = chainOf(sectors, view.getUint32(root + 116, true))
  const miniTable = chainOf(sectors, view.getUint32(60, true))
  if (mini === null || miniTable === null) return false
  const small = { sectors, table: miniTable, most: Math.floor((mini.length * size) / 64) }
  return streams.every(({ at, size: length }) => {
    const first = view.getUint32(at + 116, true)
    if (length === 0) return true
    if (length < 4096) return isSmallWhole(small, first, Math.ceil(length / 64))
    return (chainOf(sectors, first)?.length ?? 0) >= Math.ceil(length / size)
  })
}

type Small = { readonly sectors: Sectors; readonly table: readonly number[]; readonly most: number }

const isSmallWhole = ({ sectors, table, most }: Small, first: number, needed: number): boolean => {
  const perSector = sectors.size / 4
  let count = 0
  for (let sector = first; sector < free; count += 1) {
    const part = table[Math.floor(sector / perSector)]
    if (part === undefined || sector >= most || count > most) return false
    sector = sectors.view.getUint32((part + 1) * sectors.size + (sector % perSector) * 4, true)
  }
  return count >= needed
}
