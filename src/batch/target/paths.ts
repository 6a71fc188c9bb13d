import { createHash } from 'node:crypto'
import { pathTells } from '../treat/hidden/find-terms.ts'

/** Folders of more than this many entries are slow everywhere, and some machines refuse them (docs/batch.md). */
export const fanOut = 1000

/** Longest part of a path, in UTF-8 octets, with room for what a collision adds (255 on ext4 and NTFS). */
const longestPart = 200

/** Names that Windows keeps for its devices, whatever follows a dot. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i

const controls = /[\u0000-\u001f\u007f]/g

/** Folders of ours beside those of the dossiers. */
const reserved: ReadonlySet<string> = new Set(['apart', 'tables', 'tddui'])

/** The folder of a dossier below `targets/`: its own name where that hides nobody, else its place. */
export const dossierFolder = (
  { key, hiddenWords }: { readonly key: string; readonly hiddenWords: readonly string[] },
  { place, dossiers }: { readonly place: number; readonly dossiers: number },
): string => {
  const number = numberOf(place)
  const safe = safePart(key)
  const isTold = pathTells(key, hiddenWords)
  // Two names that are one after cleaning would share a folder: a cleaned one bears its place.
  const isOwn = safe === key && !reserved.has(key.toLowerCase())
  const name = isTold || safe === '' ? number : isOwn ? safe : `${safe} ${number}`
  return fanned(name, { place, dossiers })
}

/** The neutral name of a dossier: its place in the batch. */
export const numberOf = (place: number): string => `D${String(place + 1).padStart(7, '0')}`

/** The map of what a dossier was called to what it is called there: for the service alone. */
export const idsPath = (at: { readonly place: number; readonly dossiers: number }): string =>
  `${idsFolder}${dossierFile(at)}`

export const idsFolder = 'lists/ids/'

/** A file for each dossier, under its neutral name. */
export const dossierFile = (at: { readonly place: number; readonly dossiers: number }): string =>
  fanned(`${numberOf(at.place)}.json`, at)

/** A name below a folder of its thousand, where a batch has more dossiers than one folder should hold. */
export const fanned = (
  name: string,
  { place, dossiers }: { readonly place: number; readonly dossiers: number },
): string => (dossiers > fanOut ? `${String(Math.floor(place / fanOut)).padStart(4, '0')}/${name}` : name)

/** Gives each file of a dossier its place, once: names that machines take for the same are told apart by a number. */
export const namer = (hiddenWords: readonly string[]) => {
  const taken = new Set<string>()
  return (name: string, at: number, extension: string | null): string => {
    const own = extension === null ? name : withExtension(name, extension)
    const neutral = `P${String(at + 1).padStart(2, '0')}${/\.[A-Za-z0-9]{1,8}$/.exec(own)?.[0] ?? ''}`
    const path = pathTells(name, hiddenWords) ? neutral : safePath(own) || neutral
    return unique(path, taken)
  }
}

const withExtension = (name: string, extension: string): string => {
  const [, stem = name, own = ''] = /^(.*?)(?:\.([A-Za-z0-9]{1,8}))?$/s.exec(name) ?? []
  return own.toLowerCase() === extension ? name : `${stem}.${extension}`
}

const unique = (path: string, taken: Set<string>): string => {
  const [, stem = path, dotted = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(path) ?? []
  for (let rank = 1; ; rank += 1) {
    const tried = rank === 1 ? path : `${stem} (${rank})${dotted}`
    const key = tried.normalize('NFC').toLowerCase()
    if (taken.has(key)) continue
    taken.add(key)
    return tried
  }
}

const safePath = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .map(safePart)
    .filter((part) => part !== '')
    .join('/')

/** One part of a path as every machine takes it; '' for what is none. */
const safePart = (part: string): string => {
  const bare = part
    .normalize('NFC')
    .replaceAll(controls, '_')
    .replaceAll(/[<>:"|?*\\/]/g, '_')
    .replace(/[. ]+$/, '')
  if (/^\.*$/.test(bare)) return ''
  const named = device.test(bare) ? `_${bare}` : bare
  if (Buffer.byteLength(named) <= longestPart) return named
  const dotted = /\.[A-Za-z0-9]{1,8}$/.exec(named)?.[0] ?? ''
  // What is cut off is told by its hash: two long names of one beginning stay two.
  const hash = createHash('sha256').update(named).digest('hex').slice(0, 8)
  let stem = named.slice(0, named.length - dotted.length)
  while (Buffer.byteLength(stem) > longestPart - 20) stem = stem.slice(0, -1)
  return `${stem}~${hash}${dotted}`
}
