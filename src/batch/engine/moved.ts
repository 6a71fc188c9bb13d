import { sha256Hex } from '../../seal/container/hash.ts'
import type { ListedDossier, SourceItem } from '../model/source.ts'

/** Dossiers that the source no longer has, by name, and those that no plan knew: the former name of each that only moved. */
export type Moved = ReadonlyMap<ListedDossier, string>

/**
 * A folder that was renamed, or put into another, is the same dossier: all its files have the same bytes and lie at the same paths in it.
 * Where two of either side hold the same (a form that nobody filled), nothing is taken for the other.
 */
export const findMoved = async (
  gone: AsyncIterable<readonly [name: string, listed: ListedDossier]>,
  added: readonly ListedDossier[],
): Promise<Moved> => {
  const news = uniques(added.map((listed) => [contentOf(listed), listed]))
  const names: (readonly [string | null, string])[] = []
  for await (const [name, listed] of gone) {
    const content = contentOf(listed)
    if (content !== null && news.has(content)) names.push([content, name])
  }
  const moved = new Map<ListedDossier, string>()
  for (const [content, name] of uniques(names)) {
    const listed = news.get(content)
    if (listed !== undefined) moved.set(listed, name)
  }
  return moved
}

const uniques = <T>(values: readonly (readonly [string | null, T])[]): ReadonlyMap<string, T> => {
  const found = new Map<string, T>()
  const twice = new Set<string>()
  for (const [content, value] of values) {
    if (content === null) continue
    if (found.has(content)) twice.add(content)
    found.set(content, value)
  }
  for (const content of twice) found.delete(content)
  return found
}

/** What a dossier of files holds, wherever it lies; null for rows and records, for what belongs to no dossier, and where all is empty. */
const contentOf = ({ key, items }: ListedDossier): string | null => {
  if (key === null || items.every(({ bytes }) => bytes === 0)) return null
  if (items.some(({ source }) => source.includes('#') || !source.includes('/'))) return null
  const inside = commonFolder(items).length
  const lines = items.map(({ source, sha256 }) => `${source.slice(inside)} ${sha256}`).sort()
  return sha256Hex(Buffer.from(lines.join('\n'), 'utf8'))
}

/** The deepest folder that holds all the items, with its `/`. */
const commonFolder = (items: readonly SourceItem[]): string => {
  let [common = ''] = items.map(({ source }) => folderOf(source))
  for (const { source } of items) while (!source.startsWith(common)) common = folderOf(common.slice(0, -1))
  return common
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
