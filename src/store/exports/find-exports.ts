import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { batchNames } from '../../batch/proof/batch-file.ts'
import { RequisError } from '../../model/problem.ts'
import { treeNames } from '../../seal/container/tree.ts'
import { isAside } from '../files/aside.ts'
import { isContainerInside, remainsOf } from './lost-exports.ts'

/**
 * An export to verify. `tree`: the folder of the same name beside it, which must hold the same export. `isNamed`: the
 * reader named this path alone; what lies beside it is only compared.
 */
export type Sought = { readonly path: string; readonly tree: string | null; readonly isNamed: boolean }

/** What lies there, may hold an export, and is not looked at: the reader is told. */
type Unseen = { readonly path: string; readonly why: Why }

type Why = 'aside' | 'link' | 'batch' | 'same-name' | 'encrypted' | 'remains'

export type Found = { readonly sought: readonly Sought[]; readonly unseen: readonly Unseen[] }

type Entry = { readonly path: string; readonly kind: 'file' | 'folder' | 'link' }

/**
 * The exports below a folder, whatever else lies there, in the order of their paths: each container (by its name, `.ASICE`
 * too, or by its first bytes; or a link to one) with the tree beside it, and each tree that has no container. What a running
 * export writes is none.
 */
export const findExports = (folder: string): Found => {
  if (!isFolder(folder)) throw new RequisError({ code: 'verify.not-folder' })
  const isHidden = (path: string): boolean => relative(folder, path).split(sep).some(isAside)
  const all = listBelow(folder)
  const entries = all.filter(({ path }) => !isHidden(path))
  const files = entries.filter(isContainer).map(({ path }) => path)
  const trees = new Set(files.map(treeOf))
  const alone = [...new Set(entries.flatMap(({ path }) => rootOf(path) ?? []))].filter((root) => !trees.has(root))
  const sought = [...files.map(withTree), ...alone.map((path) => ({ path, tree: null, isNamed: false }))]
  if (sought.length === 0) throw new RequisError({ code: 'verify.none-found' })
  const unseen = [
    ...unseenOf([{ path: folder, kind: 'folder' }, ...all], trees, sought),
    ...lostOf(entries, trees, sought),
  ]
  return { sought: sought.sort(byPath), unseen: [...unseen].sort(byPath) }
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : 1)

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const listBelow = (folder: string): readonly Entry[] => {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => ({
      path: join(entry.parentPath, entry.name),
      kind: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file',
    }))
  } catch {
    throw new RequisError({ code: 'verify.not-folder' })
  }
}

const extension = /\.asice$/i

const isContainerName = (path: string): boolean => /\.asice(?:\.p7m)?$/i.test(path)

const isContainer = ({ kind, path }: Entry): boolean =>
  kind !== 'folder' && (isContainerName(path) || isContainerInside(path))

/** Where the tree of a container lies, if it lies anywhere; null for an encrypted one, which has none. */
const treeOf = (container: string): string | null =>
  extension.test(container) ? container.replace(extension, '') : null

/** What an export holds and no other bag, dossier or program does: it tells where a tree begins. */
const signs = [
  ...[treeNames.manifest, treeNames.signature, treeNames.archiveManifest, treeNames.archiveToken],
  ...[treeNames.statement, treeNames.bordereau, treeNames.masks, treeNames.proof],
].map((name) => `${sep}${name.replaceAll('/', sep)}`.toLowerCase())

/** The root of a tree may be the working folder, whose files have no folder in their paths. */
const rootOf = (path: string): string | null => {
  const full = `${sep}${path}`
  const sign = signs.find((ending) => full.toLowerCase().endsWith(ending))
  return sign === undefined ? null : full.slice(1, -sign.length) || '.'
}

const isTreeAt = (path: string): boolean =>
  isFolder(path) && (['META-INF', 'data'].some((name) => existsSync(join(path, name))) || holdsSign(path))

const holdsSign = (path: string): boolean => signs.some((sign) => existsSync(`${path}${sign}`))

/** Where the folder holds a container, its tree and nothing else, it is what `export` wrote. */
const withTree = (container: string): Sought => {
  const tree = treeOf(container)
  if (tree === null || !existsSync(tree)) return { path: container, tree: null, isNamed: false }
  const names = readdirSync(dirname(container)).sort()
  if (names.join('/') === [basename(tree), basename(container)].sort().join('/'))
    return { path: dirname(container), tree: null, isNamed: false }
  return { path: container, tree: isTreeAt(tree) ? tree : null, isNamed: false }
}

const unseenOf = (
  entries: readonly Entry[],
  trees: ReadonlySet<string | null>,
  sought: readonly Sought[],
): readonly Unseen[] =>
  entries.flatMap(({ path, kind }): readonly Unseen[] => {
    if (isAside(basename(path))) return [{ path, why: 'aside' }]
    if (kind === 'file' || !isFolder(path)) return []
    if (kind === 'folder' && existsSync(join(path, batchNames.batch))) return [{ path, why: 'batch' }]
    const isOfContainer = trees.has(path) || isContainerName(path)
    if (kind === 'link' && !isOfContainer) return [{ path, why: 'link' }]
    const isLooked = isTreeAt(path) || sought.some((one) => `${one.path}${sep}`.startsWith(`${path}${sep}`))
    return isOfContainer && !isLooked ? [{ path, why: 'same-name' }] : []
  })

/** What may be left of a tree of which nothing signed is there any more, and encrypted files that no name tells of. */
const lostOf = (
  entries: readonly Entry[],
  trees: ReadonlySet<string | null>,
  sought: readonly Sought[],
): readonly Unseen[] => {
  const files = entries.filter(({ kind }) => kind !== 'folder').map(({ path }) => path)
  const looked = [...sought.map(({ path }) => path), ...[...trees].filter((tree) => tree !== null)]
  const isLooked = (path: string): boolean =>
    looked.some((one) => path === one || `${path}${sep}`.startsWith(`${one}${sep}`))
  const roots = [...new Set(files.flatMap((path) => remainsOf(path) ?? []))]
  const left = roots.filter((path) => !isLooked(path) && !existsSync(join(path, batchNames.batch)))
  const encrypted = files.filter((path) => /\.p7m$/i.test(path) && !isContainerName(path) && !isLooked(path))
  return [
    ...left.map((path) => ({ path, why: 'remains' as const })),
    ...encrypted.map((path) => ({ path, why: 'encrypted' as const })),
  ]
}

/** The tree of a container that is verified alone, or the container of a tree: what a reader may take for the same. */
export const besideOf = (path: string): string | null => {
  const full = resolve(path)
  if (!isFolder(full)) {
    const tree = treeOf(path)
    return tree !== null && isTreeAt(tree) ? tree : null
  }
  if (!isTreeAt(full)) return null
  const name = readdirSync(dirname(full)).find((one) => treeOf(one) === basename(full))
  return name === undefined ? null : join(dirname(path.replace(/[\\/]+$/, '')), name)
}
