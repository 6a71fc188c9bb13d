import type { ListedDossier, SourceEntry, SourceItem, SourceTree } from '../../model/source.ts'
import { aloneAside, aloneRefused } from '../alone.ts'
import { emptySha256, hashFile } from '../hash.ts'
import { isOwnSetting } from '../own.ts'
import { type Folders, folderOf } from './folders.ts'

/** The items of one dossier's folder, or one that comes to its end by itself. */
export type Held =
  | { readonly folder: string; readonly items: readonly SourceItem[] }
  | { readonly alone: ListedDossier }

/** The source's files by dossier, in the order of their first items; no more than one folder of the root is kept at a time. */
export function* holdEntries(tree: SourceTree, folders: Folders): Iterable<Held> {
  let waiting: Waiting[] = []
  let block: string | null = null
  let rank = 0
  for (const entry of tree.list()) {
    const next = blockOf(entry.path, folders)
    if (next !== block) yield* release(waiting)
    if (next !== block) waiting = []
    block = next
    waiting.push(judge(tree, folders, { entry, rank }))
    rank += 1
  }
  yield* release(waiting)
}

/** Dossiers inside one another are neighbours: they wait for each other. */
const blockOf = (path: string, { described, groups }: Folders): string => {
  if (described.size === 1 && described.has('')) return ''
  const [top = '', second = '', third] = path.split('/')
  return groups.has(top) && third !== undefined ? `${top}/${second}` : `${top}${second === '' ? '' : '/'}`
}

type Waiting = { readonly folder: string; readonly item: SourceItem } | { readonly alone: ListedDossier }

const judge = (tree: SourceTree, folders: Folders, at: { entry: SourceEntry; rank: number }): Waiting => {
  const { entry, rank } = at
  const unread = { rank, source: entry.path, sha256: emptySha256, bytes: 0 }
  if (entry.kind !== 'file')
    return { alone: aloneAside(unread, { code: entry.kind === 'link' ? 'batch.not-a-file' : 'batch.not-readable' }) }
  try {
    const item = { rank, source: entry.path, ...hashFile(tree, entry) }
    if (isOwnSetting(tree, entry)) return { alone: aloneRefused(item, { code: 'batch.own-file' }) }
    const folder = folderOf(folders, entry.path)
    return folder === null ? { alone: aloneAside(item, { code: 'batch.orphan' }) } : { folder, item }
  } catch {
    return { alone: aloneAside(unread, { code: 'batch.not-readable' }) }
  }
}

function* release(waiting: readonly Waiting[]): Iterable<Held> {
  const byFolder = new Map<string, SourceItem[]>()
  const held: Held[] = []
  for (const one of waiting) {
    if ('alone' in one) held.push(one)
    else {
      const items = byFolder.get(one.folder)
      if (items !== undefined) items.push(one.item)
      else {
        const first = [one.item]
        byFolder.set(one.folder, first)
        held.push({ folder: one.folder, items: first })
      }
    }
  }
  yield* held
}
