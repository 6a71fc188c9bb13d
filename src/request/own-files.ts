import { isPreviewFile, previewTail } from '../model/copy/preview.ts'
import type { OwnKind, Problem } from '../model/problem.ts'
import { batchReports, isBatchState, ledgerTargets } from './own-batch.ts'
import { isExportContainer, listedIn, treeRoots, unlistedInTree } from './own-export.ts'
import { type AmongPieces, isDecisions, isDraft, isDraftCompanion, isReveal, isVerifyPage } from './own-marks.ts'

/** What the recogniser is lent: schemas of the files that people write, the hash, the hashes of files that are known. */
export type OwnDesk = {
  readonly isRequest: (text: string) => boolean
  readonly isDescription: (text: string) => boolean
  readonly textOf: (bytes: Uint8Array) => string
  readonly sha256: (bytes: Uint8Array) => string
  readonly known: ReadonlyMap<string, OwnKind>
}

/**
 * The files that Requis made or is given, and that are no piece of a record. What is recognised is left out, so only
 * what a file holds counts, or a list with its hash; a piece that speaks of Requis has none of these marks.
 */
export const findOwn = (files: readonly AmongPieces[], desk: OwnDesk): ReadonlyMap<string, OwnKind> => {
  const alone = new Map(files.flatMap((file) => pair(file.name, markOf(file, desk))))
  const drafts = new Set([...alone].flatMap(([name, kind]) => (kind === 'draft' ? [folderOf(name)] : [])))
  const folders = files.flatMap((file) => foldersAt(file, alone, files))
  return new Map(
    files.flatMap((file) => pair(file.name, alone.get(file.name) ?? besideKind(file, { drafts, folders }, desk))),
  )
}

const pair = (name: string, kind: OwnKind | null): readonly (readonly [string, OwnKind])[] =>
  kind === null ? [] : [[name, kind]]

/** Those whose own words tell what they are. */
const markOf = ({ bytes }: AmongPieces, desk: OwnDesk): OwnKind | null => {
  if (bytes === null || bytes.length === 0) return null
  if (isDraft(bytes)) return 'draft'
  if (isExportContainer(bytes)) return 'export'
  if (isPreviewFile(bytes.subarray(-previewTail))) return 'preview'
  if (isReveal(bytes)) return 'reveal'
  if (isVerifyPage(bytes)) return 'verify-page'
  if (isBatchState(bytes)) return 'batch'
  const known = desk.known.size === 0 ? undefined : desk.known.get(desk.sha256(bytes))
  return known ?? writtenKind(bytes, desk)
}

/** Files that people write are short: a longer one is a piece. */
const longestWritten = 500_000

const writtenKind = (bytes: Uint8Array, desk: OwnDesk): OwnKind | null => {
  if (bytes.length > longestWritten) return null
  const text = desk.textOf(bytes)
  // The first line of a YAML map, once remarks are passed.
  if (!/^(?:\s*(?:#[^\n]*)?\r?\n){0,200}["']?[A-Za-z]{2,30}["']?[ \t]{0,4}:/.test(text)) return null
  if (desk.isRequest(text)) return 'request'
  if (desk.isDescription(text)) return 'description'
  return isDecisions(text) ? 'decisions' : null
}

/** A folder of Requis: what it names, with its hash, and what no list of it can name. */
type OwnFolder = {
  readonly folder: string
  readonly kind: 'export' | 'batch'
  readonly listed: ReadonlyMap<string, string>
  readonly unlisted: RegExp
}

const foldersAt = (
  file: AmongPieces,
  alone: ReadonlyMap<string, OwnKind>,
  files: readonly AmongPieces[],
): readonly OwnFolder[] => {
  const trees = treeRoots(file, files).map(
    (folder): OwnFolder => ({ folder, kind: 'export', listed: listedIn(folder, files), unlisted: unlistedInTree }),
  )
  if (alone.get(file.name) !== 'batch') return trees
  const folder = folderOf(file.name)
  const ledger = files.find(({ name }) => name === `${folder}ledger.jsonl`)?.bytes ?? null
  const listed = ledger === null ? null : ledgerTargets(ledger)
  return listed === null ? trees : [...trees, { folder, kind: 'batch', listed, unlisted: batchReports }]
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

type Beside = { readonly drafts: ReadonlySet<string>; readonly folders: readonly OwnFolder[] }

/** Those whose place tells it: beside a draft, or named by the list of an export or of a batch, their bytes unchanged. */
const besideKind = (file: AmongPieces, { drafts, folders }: Beside, desk: OwnDesk): OwnKind | null => {
  const { name } = file
  const folder = folderOf(name)
  const isNear = drafts.has(folder) || folders.some(({ folder: root }) => name.startsWith(root))
  // The bytes of a large file are read from the disk each time they are asked for.
  const bytes = isNear ? file.bytes : null
  if (bytes === null) return null
  if (drafts.has(folder) && isDraftCompanion(name.slice(folder.length), bytes)) return 'draft'
  const own = folders.find(({ folder: root, listed, unlisted }) => {
    if (!name.startsWith(root)) return false
    const inside = name.slice(root.length)
    return unlisted.test(inside) || (listed.has(inside) && listed.get(inside) === desk.sha256(bytes))
  })
  return own?.kind ?? null
}

/** How many of each kind were left out; `pieceId` is what held them, null for the dossier itself. */
export const leftOutProblems = (kinds: readonly OwnKind[], pieceId: string | null): readonly Problem[] =>
  [...new Set(kinds)].map((what) => ({
    code: 'dossier.left-out',
    ...{ what, pieceId, count: kinds.filter((kind) => kind === what).length },
  }))
