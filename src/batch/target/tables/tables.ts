import { sha256Hex } from '../../../seal/container/hash.ts'
import type { CarriedDossier } from '../../model/carried.ts'
import type { ItemEnd, Target } from '../../model/ends.ts'
import type { TargetFile } from '../../model/treated.ts'
import { deriveKey } from '../../pseudonym/key.ts'
import type { TreatDesk } from '../../treat/treatment.ts'
import { folders, landIn, treated, writtenFiles } from '../folders.ts'
import { idsPath } from '../paths.ts'
import type { TargetForm } from '../target.ts'
import { partPath, type TableName, tableNames, writePart } from './part-file.ts'
import { keyOf, rowsOf, type TableRow } from './rows.ts'

/**
 * Tables of the whole batch: persons, events, documents. Each dossier writes its own rows beside its files; they are targets of the
 * ledger like any other, and the tables are these parts end to end (`join.ts`), in the order of the plan.
 */
export const tables: TargetForm = {
  expresses: folders.expresses,
  write: async (carried, at, desk) => {
    const landed = landIn(carried, at.place, desk.plan)
    const inFolders = treated(landed, at)
    const key = deriveKey(desk.batchKey, 'tables')
    const parts = partsOf(rowsOf(carried, writtenFiles(landed), key), at.place, desk)
    const bearer = inFolders.ends.findIndex(({ targets }) => targets.length > 0)
    // Nothing of it arrived: it is in quarantine whole, and no row says what no file does.
    if (bearer === -1) return inFolders
    return {
      ...inFolders,
      files: [...inFolders.files, ...parts, idsOf(carried, at.place, { key, desk })],
      ends: inFolders.ends.map((end, place) => (place === bearer ? withParts(end, parts) : end)),
    }
  },
}

/** A row stands for no item alone: the first item of the dossier that arrived bears its parts in the ledger. */
const withParts = (end: ItemEnd, parts: readonly TargetFile[]): ItemEnd => ({
  ...end,
  targets: [...end.targets, ...parts.map(({ path, bytes }): Target => ({ path, sha256: sha256Hex(bytes) }))],
})

const partsOf = (rows: readonly TableRow[], place: number, { migration, plan }: TreatDesk): readonly TargetFile[] =>
  [...new Set(rows.map(({ folder }) => folder))].flatMap((folder) =>
    tableNames.flatMap((table) => {
      const own = rows.filter((row) => row.folder === folder && row.table === table).map(({ cells }) => cells)
      return own.length === 0
        ? []
        : [partOf(table, folder, writePart(table, own, migration.to.form), { place, plan, migration })]
    }),
  )

const partOf = (
  table: TableName,
  folder: string,
  bytes: Uint8Array,
  { place, plan, migration }: Pick<TreatDesk, 'plan' | 'migration'> & { readonly place: number },
): TargetFile => ({
  path: partPath(table, folder, { place, dossiers: plan.dossiers, bytes, form: migration.to.form }),
  bytes,
})

/** For the service alone: what the dossier was called, and its key in the tables. */
const idsOf = (
  { source }: CarriedDossier,
  place: number,
  { key, desk }: { readonly key: Uint8Array; readonly desk: TreatDesk },
): TargetFile => {
  const map = { dossier: source.key, key: keyOf(key, 'dossier', source.key) }
  return { path: idsPath({ place, dossiers: desk.plan.dossiers }), bytes: Buffer.from(`${JSON.stringify(map)}\n`) }
}
