import { sha256Hex } from '../../../seal/container/hash.ts'
import { disarm } from '../../../write/pieces/piece-csv.ts'
import type { Migration } from '../../settings/migration.ts'
import { fanned, numberOf } from '../paths.ts'
import { csvTable } from './csv-table.ts'
import type { TableWriter } from './table-writer.ts'
import { workbooks } from './xlsx-form.ts'
import { xlsxTable } from './xlsx-table.ts'

/** The tables of a batch, by their names in what leaves. */
export const tableNames = ['personnes', 'evenements', 'documents'] as const

export type TableName = (typeof tableNames)[number]

/** French whatever the locale: the tables go to a French service. The first column is the key of the dossier. */
const heads: Readonly<Record<TableName, readonly string[]>> = {
  personnes: [
    ...['dossier', 'personne', 'nom', 'noms', 'prenoms', 'nom_complet', 'naissance', 'lieu_naissance'],
    ...['qualite', 'lien', 'adresse', 'masque'],
  ],
  evenements: ['dossier', 'evenement', 'date', 'titre', 'texte', 'fichier', 'masque'],
  documents: [
    'dossier',
    'document',
    'fichier',
    'titre',
    'nature',
    'date',
    'octets',
    'sha256',
    'restrictions',
    'masque',
  ],
}

export type JoinedForm = Migration['to']['form']

type CsvForm = Exclude<JoinedForm, string>

/** The rows of one dossier for one table, under their header: the joined table is made of these, with one header. */
export const writePart = (table: TableName, rows: readonly (readonly string[])[], form: JoinedForm): Buffer => {
  const all = [heads[table], ...rows]
  if (form === workbooks) return Buffer.from(all.map((row) => `${JSON.stringify(row)}\n`).join(''), 'utf8')
  const { separator, bom } = form
  return Buffer.from(`${bom ? mark : ''}${all.map((row) => lineOf(row, separator)).join('')}`, 'utf8')
}

const mark = '\ufeff'

const lineOf = (cells: readonly string[], separator: CsvForm['separator']): string =>
  `${cells.map((cell) => `"${disarm(cell).replaceAll('"', '""')}"`).join(separator === 'tab' ? '\t' : separator)}\r\n`

type PartAt = {
  readonly place: number
  readonly dossiers: number
  readonly bytes: Uint8Array
  readonly form: JoinedForm
}

/**
 * `folder` is '' or `apart/<restriction>/`. The name bears the hash of what is in it: a dossier that is tried again may have other
 * rows, and nothing is written over.
 */
export const partPath = (table: TableName, folder: string, { place, dossiers, bytes, form }: PartAt): string => {
  const hash = sha256Hex(bytes).slice(0, 8)
  const name = fanned(`${numberOf(place)}-${hash}.${form === workbooks ? 'jsonl' : csvTable.extension}`, {
    place,
    dossiers,
  })
  return `targets/${folder}tables/lignes/${table}/${name}`
}

const partPattern =
  /^(targets\/(?:apart\/[a-z-]{1,30}\/)?tables)\/lignes\/(personnes|evenements|documents)\/.{1,60}\.(?:csv|jsonl)$/

/** Whether a target is rows of a joined table; the table that they are joined into, as `targets/tables/personnes`. */
export const joinedOf = (path: string): string | null => {
  const [, folder, table] = partPattern.exec(path) ?? []
  return folder === undefined ? null : `${folder}/${table}`
}

/** How the table of such a part is written. */
export const writerOf = (path: string): TableWriter => (path.endsWith('.jsonl') ? xlsxTable : csvTable)
