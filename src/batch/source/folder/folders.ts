import { z } from 'zod'
import { foldText } from '../../../model/fold.ts'
import { isDossierFile } from '../../../request/dossier-file.ts'
import { settingText } from '../../../request/setting-text.ts'
import { parseSafely } from '../../../request/yaml.ts'
import type { SourceEntry, SourceTree } from '../../model/source.ts'
import { openMarks } from '../once-each.ts'
import { longestSetting } from '../own.ts'

/**
 * Which folders of the source are dossiers. A folder at the root is one; where folders in it have a description of their own and it
 * has none (a year, a letter), those are. `described` holds the path of each description by its folder. `twice` are the folded
 * keys that several dossiers claim. Names and ids alone are kept.
 */
export type Folders = {
  readonly described: ReadonlyMap<string, string>
  readonly groups: ReadonlySet<string>
  readonly twice: ReadonlySet<string>
}

/** Folders come one after the other: of the last one alone the folders in it are kept, so that a base of any size is held by its descriptions. */
export const findFolders = (tree: SourceTree): Folders => {
  const described = new Map<string, string>()
  const groups = new Set<string>()
  const keys = openKeys(tree, described)
  let last: Top = { name: '', below: new Set() }
  const close = (top: Top): void => {
    if (top.name === '') return
    if (isGroup(top, described)) groups.add(top.name)
    keys.add(dossiersOf(top, { described, groups }))
  }
  for (const entry of tree.list()) {
    const parts = entry.path.split('/')
    const folder = parts.slice(0, -1).join('/')
    const [top, second] = parts
    if (parts.length > 1 && top !== undefined && top !== last.name) {
      close(last)
      last = { name: top, below: new Set() }
    }
    if (parts.length > 2 && second !== undefined) last.below.add(second)
    if (parts.length <= 3 && isDescription(tree, entry) && isBetter(entry.path, described.get(folder)))
      described.set(folder, entry.path)
  }
  close(last)
  return { described, groups, twice: isOneDossier(described) ? new Set() : keys.twice }
}

/** A folder of the root, and the names of the folders in it; before the first one, a name that no folder has. */
type Top = { readonly name: string; readonly below: Set<string> }

const isGroup = ({ name, below }: Top, described: Folders['described']): boolean =>
  !described.has(name) && [...below].some((second) => described.has(`${name}/${second}`))

/** By its usual name, else by what it holds: a person whom nobody knows of is a person whom nobody protects. */
const isDescription = (tree: SourceTree, entry: SourceEntry): boolean => {
  const name = entry.path.split('/').at(-1) ?? ''
  if (entry.kind !== 'file' || entry.bytes > longestSetting || !/\.ya?ml(?:\.txt)?$/i.test(name)) return false
  return usual.test(name) || isDossierFile(settingText(readOrNone(tree, entry.path)))
}

const usual = /^dossier\.ya?ml$/

const readOrNone = (tree: SourceTree, path: string): Uint8Array => {
  try {
    return tree.read(path)
  } catch {
    return new Uint8Array()
  }
}

/** `dossier.yaml` before `dossier.yml`, both before any other name. */
const isBetter = (path: string, before: string | undefined): boolean =>
  before === undefined || rankOf(path) < rankOf(before)

const rankOf = (path: string): number =>
  /(?:^|\/)dossier\.yaml$/.test(path) ? 0 : /(?:^|\/)dossier\.yml$/.test(path) ? 1 : 2

/** The folder of the dossier that a file belongs to, '' for the source itself; null for an orphan. */
export const folderOf = ({ described, groups }: Pick<Folders, 'described' | 'groups'>, path: string): string | null => {
  if (isOneDossier(described)) return ''
  const [top = '', second, third] = path.split('/')
  if (second === undefined) return null
  const inner = `${top}/${second}`
  if (third !== undefined && (groups.has(top) || described.has(inner))) return inner
  return groups.has(top) ? null : top
}

/** The source is itself a dossier, as `requis run` takes one: it alone is described. */
const isOneDossier = (described: Folders['described']): boolean => described.size === 1 && described.has('')

/** Keys that two dossiers claim. Of the others a mark is kept, and no text. */
const openKeys = (tree: SourceTree, described: Folders['described']) => {
  const marks = openMarks()
  const twice = new Set<string>()
  return {
    twice,
    add: (folders: Iterable<string>): void => {
      for (const folder of folders) {
        const key = foldKey(keyOf(tree, { described }, folder))
        if (!marks.add(key)) twice.add(key)
      }
    },
  }
}

function* dossiersOf(
  { name, below }: Top,
  { described, groups }: Pick<Folders, 'described' | 'groups'>,
): Iterable<string> {
  if (!groups.has(name)) yield name
  for (const second of below) {
    const inner = `${name}/${second}`
    if (groups.has(name) || described.has(inner)) yield inner
  }
}

export const foldKey = (key: string): string => foldText(key.normalize('NFC').trim())

/** The id that the description says, else the folder's own name. */
export const keyOf = (tree: SourceTree, { described }: Pick<Folders, 'described'>, folder: string): string => {
  const path = described.get(folder)
  const id = path === undefined ? null : idIn(settingText(readOrNone(tree, path)))
  return id ?? folder.split('/').at(-1) ?? ''
}

/** Only a plain id on a line of its own is read without the parser: it is asked for every dossier of a base. */
const idIn = (yaml: string): string | null => {
  const lines = [...yaml.matchAll(/^\s{0,8}["']?id["']?\s{0,8}:.{0,200}$/gm)]
  const plain =
    lines.length === 1 ? /^id: {0,4}([A-Za-z][A-Za-z_./-]*\d[A-Za-z0-9_./-]*)\s*$/.exec(lines[0]?.[0] ?? '') : null
  return plain?.[1] ?? parseSafely(yaml, idSchema)?.id ?? null
}

const idSchema = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String).optional() })
