import { RequisError } from '../../../model/problem.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { ConnectorInput, SourceEntry, SourceTree } from '../../model/source.ts'
import { isOwnSetting } from '../own.ts'
import { openFileNames } from './attachments.ts'
import { type Cells, cellsBy } from './columns.ts'
import { type Identities, openIdentities } from './identities.ts'
import { columnNamed, type TableMapping, type TablesMapping } from './mapping.ts'
import { openRowIndex, type RowFlaw, type RowIndex } from './row-index.ts'
import { type OpenedTable, openBook, openSheet, openText, sheetOf, type TablePlace, type TableRow } from './table.ts'
import { dateIn, keyIn } from './values.ts'

/** A file of the source beside the tables. `dossier`: none (-1), several (-2). `unlisted`: taken by its folder, no row names it. */
export type SurveyedFile = {
  readonly entry: SourceEntry
  readonly rank: number
  readonly isOwn: boolean
  readonly dossier: number
  readonly unlisted: boolean
}

/** What is no row and no file: what stands above a header, a sheet that the mapping does not name, comments of cells. */
export type LonePart = {
  readonly rank: number
  readonly source: string
  readonly sha256: string
  readonly bytes: number
  readonly code: 'batch.not-mapped' | 'batch.truncated' | 'batch.too-large' | 'batch.encrypted'
}

/** A table once read. `letters`: how most of its rows with accents are written. */
export type SurveyedTable = { readonly path: string; readonly place: TablePlace; readonly letters: number }

/** All that a base holds, by numbers. */
export type Survey = {
  readonly keys: readonly string[]
  readonly rows: RowIndex
  readonly tables: readonly (SurveyedTable | null)[]
  readonly files: readonly SurveyedFile[]
  readonly lone: readonly LonePart[]
  /** Dossiers in which a person has two dates of birth; in which a person's row cannot be read; that have a person's row. */
  readonly doubted: ReadonlySet<number>
  readonly waiting: ReadonlySet<number>
  readonly peopled: ReadonlySet<number>
  /** The services that rows of a dossier name; null where no column says it. */
  readonly servicesOf: ((dossier: number) => readonly string[]) | null
  /** How many rows of a dossier are set aside, as far as their numbers are read. */
  readonly missed: ReadonlyMap<number, number>
}

type Work = {
  readonly tree: SourceTree
  readonly mapping: TablesMapping
  readonly keys: Map<string, number>
  readonly rows: RowIndex
  readonly tables: (SurveyedTable | null)[]
  readonly files: SurveyedFile[]
  readonly lone: LonePart[]
  readonly identities: Identities
  readonly peopled: Set<number>
  readonly services: Map<number, Set<string>>
  readonly unreadKeys: Set<string>
  readonly named: { readonly row: number; readonly dossier: number; readonly written: string; readonly table: string }[]
  readonly doubted: Given[]
  readonly flawed: { readonly key: string }[]
  readonly holding: {
    readonly index: number
    readonly inner: readonly string[]
    readonly key: string
    readonly isPerson: boolean
  }[]
  rank: number
}

/** Reads every table once, and lists every other file: what belongs to which dossier, and what keeps it from being carried. */
export const surveyTables = async ({ tree }: ConnectorInput, mapping: TablesMapping): Promise<Survey> => {
  const work: Work = {
    ...{
      tree,
      mapping,
      keys: new Map(),
      rows: openRowIndex(),
      tables: mapping.tables.map(() => null),
      files: [],
      lone: [],
    },
    ...{
      identities: openIdentities(),
      peopled: new Set(),
      services: new Map(),
      unreadKeys: new Set(),
      named: [],
      doubted: [],
      holding: [],
      flawed: [],
      rank: 0,
    },
  }
  for (const entry of tree.list()) await surveyEntry(work, entry)
  work.mapping.tables.forEach((_, at) => {
    if (work.tables[at] === null && !work.lone.some(({ source }) => source === pathOf(mapping, at)))
      throw new RequisError({ code: 'batch.table-missing', table: at + 1 })
  })
  settleDoubted(work)
  attach(work)
  const numbers = (keys: Iterable<string>) => new Set([...keys].flatMap((key) => work.keys.get(key) ?? []))
  return {
    ...{ keys: [...work.keys.keys()], rows: work.rows, tables: work.tables, files: work.files, lone: work.lone },
    ...{ doubted: work.identities.contradicted(), waiting: numbers(work.unreadKeys), peopled: work.peopled },
    servicesOf: mapping.tables.some((table) => columnNamed(table, 'service') !== null)
      ? (dossier) => [...(work.services.get(dossier) ?? [])]
      : null,
    missed: missedBy(work),
  }
}

const missedBy = ({ rows, keys, flawed }: Work): ReadonlyMap<number, number> => {
  const missed = new Map<number, number>()
  const count = (dossier: number): unknown => missed.set(dossier, (missed.get(dossier) ?? 0) + 1)
  for (const { key } of flawed) {
    const dossier = keys.get(key)
    if (dossier !== undefined) count(dossier)
  }
  for (let at = 0; at < rows.count(); at += 1)
    if (rows.flawOf(at) !== null && rows.dossierOf(at) >= 0) count(rows.dossierOf(at))
  return missed
}

const plainPath = (path: string): string => path.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '')

const pathOf = ({ tables }: TablesMapping, at: number): string => plainPath(tables[at]?.file ?? '')

const surveyEntry = async (work: Work, entry: SourceEntry): Promise<void> => {
  const { mapping } = work
  const mapped = mapping.tables.flatMap((table, at) =>
    pathOf(mapping, at) === plainPath(entry.path) ? [{ table, at }] : [],
  )
  if (mapped.length === 0 || entry.kind !== 'file') {
    const isOwn = entry.kind === 'file' && isOwnSetting(work.tree, entry)
    work.files.push({ entry, rank: work.rank, isOwn, dossier: -1, unlisted: false })
    work.rank += 1
    return
  }
  if (/\.xls[xm]$/i.test(entry.path)) await surveyBook(work, entry, mapped)
  else
    for (const one of mapped)
      surveyRows(work, { ...one, path: entry.path, prefix: `${entry.path}#` }, openTextTable(work, entry, one))
}

type Mapped = { readonly table: TableMapping; readonly at: number }

const openTextTable = ({ tree, mapping }: Work, entry: SourceEntry, { table, at }: Mapped): OpenedTable =>
  openText({ tree, path: entry.path, size: entry.bytes }, { mapping: table, at, encoding: mapping.encoding })

const surveyBook = async (work: Work, entry: SourceEntry, mapped: readonly Mapped[]): Promise<void> => {
  const { path, bytes } = entry
  const book = await openBook(work.tree, path, bytes).catch((error: unknown) =>
    setBookAside(work, entry, mapped, error),
  )
  if (book === null) return
  const taken = new Map(mapped.map((one) => [sheetOf(book, one.table.sheet), one]))
  for (const sheet of book.sheets) {
    const prefix = `${path}#${sheet.name}`
    const one = taken.get(sheet)
    if (one !== undefined)
      surveyRows(work, { ...one, path, prefix: `${prefix}/` }, openSheet(sheet, { mapping: one.table, at: one.at }))
    else if (sheet.rows.size > 0) addLone(work, prefix, Buffer.from(JSON.stringify([...sheet.rows])))
  }
  if (book.comments) addLone(work, `${path}#comments`, Buffer.from('comments'))
}

/** Without the table of persons nobody would know whom to protect: that is refused. Another table is set aside whole. */
const setBookAside = (work: Work, { path, bytes }: SourceEntry, mapped: readonly Mapped[], error: unknown): null => {
  if (!(error instanceof RequisError)) throw error
  const { code } = error.problem
  const isKnown = code === 'batch.truncated' || code === 'batch.too-large' || code === 'batch.encrypted'
  if (!isKnown || mapped.some(({ table }) => table.rows === 'person')) throw error
  work.lone.push({ rank: work.rank, source: path, sha256: sha256Hex(work.tree.read(path)), bytes, code })
  work.rank += 1
  return null
}

const addLone = (work: Work, source: string, bytes: Uint8Array): void => {
  work.lone.push({ rank: work.rank, source, sha256: sha256Hex(bytes), bytes: bytes.length, code: 'batch.not-mapped' })
  work.rank += 1
}

type TableAt = Mapped & { readonly path: string; readonly prefix: string }

const lettersOf = { ascii: 0, 'utf-8': 1, plain: 2, unread: 3 } as const

const surveyRows = (work: Work, at: TableAt, opened: OpenedTable): void => {
  const { above, place, header } = opened
  if (above !== null) {
    const source = `${at.prefix}0`
    work.lone.push({
      rank: work.rank,
      source,
      sha256: Buffer.from(above.sha256).toString('hex'),
      bytes: above.size,
      code: 'batch.not-mapped',
    })
    work.rank += 1
  }
  const cells = cellsBy(header, at.table, at.at)
  const tally = [0, 0, 0, 0]
  for (const row of opened.rows()) {
    const letters = lettersOf[row.letters]
    tally[letters] = (tally[letters] ?? 0) + 1
    surveyRow(work, at, { row, cells, letters })
  }
  const isUtf8 = work.mapping.encoding === null && (tally[1] ?? 0) >= (tally[2] ?? 0)
  work.tables[at.at] = { path: at.path, place, letters: isUtf8 ? 1 : 2 }
}

type RowAt = { readonly row: TableRow; readonly cells: Cells; readonly letters: number }

const surveyRow = (work: Work, at: TableAt, { row, cells, letters }: RowAt): void => {
  const key = keyIn(cells.key(row.cells), work.mapping.keyDigits)
  const flaw: RowFlaw = row.flaw === null ? (key === '' ? 'batch.orphan' : null) : `batch.${row.flaw}`
  const { no, start, size, sha256: hash } = row
  const index = work.rows.add({
    ...{ table: at.at, dossier: -1, no, start, size, sha256: hash, rank: work.rank, flaw, letters },
  })
  work.rank += 1
  const inner = row.inner.flatMap((line) => keyIn(cells.key(line), work.mapping.keyDigits) || [])
  if (inner.length > 0) work.holding.push({ index, inner, key, isPerson: at.table.rows === 'person' })
  if (flaw !== null && at.table.rows === 'person') work.unreadKeys.add(key)
  if (flaw !== null && key !== '') work.flawed.push({ key })
  if (flaw !== null) return
  if (row.isDoubted && !work.keys.has(key)) work.doubted.push({ at, index, key, cells, row: row.cells })
  else give(work, { at, index, key, cells, row: row.cells })
}

type Given = {
  readonly at: TableAt
  readonly index: number
  readonly key: string
  readonly cells: Cells
  readonly row: readonly string[]
}

/** Gives a row to the dossier of its key. */
const give = (work: Work, { at, index, key, cells, row }: Given): void => {
  const dossier = numberOf(work.keys, key)
  work.rows.setDossier(index, dossier)
  if (at.table.rows === 'person') seePerson(work, row, { cells, dossier })
  const service = cells.get(row, 'service')
  if (service !== null) work.services.set(dossier, (work.services.get(dossier) ?? new Set()).add(service))
  const written = cells.get(row, 'file')
  if (written !== null) work.named.push({ row: index, dossier, written, table: at.path })
}

/**
 * A line that was found in a row taken apart is a row where a sure one has its key; else it may be the text of another. A row in whose
 * text a line begins with the number of a dossier has most likely swallowed that dossier's row.
 */
const settleDoubted = (work: Work): void => {
  const sure = new Set(work.keys.keys())
  for (const one of work.doubted) {
    if (sure.has(one.key)) give(work, one)
    else work.rows.setFlaw(one.index, 'batch.row-shape')
  }
  for (const { index, inner, key, isPerson } of work.holding) {
    const held = inner.filter((key) => work.keys.has(key))
    if (held.length > 0) work.rows.setFlaw(index, 'batch.row-shape')
    if (held.length > 0 && isPerson) for (const one of [key, ...held]) work.unreadKeys.add(one)
  }
}

const numberOf = (keys: Map<string, number>, key: string): number => {
  const known = keys.get(key) ?? keys.size
  keys.set(key, known)
  return known
}

const seePerson = (
  work: Work,
  row: readonly string[],
  at: { readonly cells: Cells; readonly dossier: number },
): void => {
  const written = at.cells.get(row, 'born')
  const born = written === null ? null : dateIn(written, work.mapping.dateFormat)
  work.identities.see(row, { ...at, born })
  work.peopled.add(at.dossier)
}

/** Gives each file to the dossier whose rows name it; what no row names to the one dossier that its folder serves. */
const attach = ({ files, named, rows }: Work): void => {
  const places = new Map(files.map(({ entry }, at) => [entry.path, at]))
  const isTaken = ({ entry, isOwn }: SurveyedFile): boolean => entry.kind === 'file' && !isOwn
  const names = openFileNames(files.filter(isTaken).map(({ entry }) => entry.path))
  const folders = new Map<string, number>()
  for (const { row, dossier, written, table } of named) {
    const found = names.find(written, table)
    const place = found === null ? undefined : places.get(found)
    const file = place === undefined ? undefined : files[place]
    if (place === undefined || file === undefined || found === null) rows.setFlaw(row, 'batch.missing-attachment')
    else {
      files[place] = { ...file, dossier: oneOf(file.dossier, dossier) }
      folders.set(folderOf(found), oneOf(folders.get(folderOf(found)) ?? -1, dossier))
    }
  }
  files.forEach((file, at) => {
    const dossier = folders.get(folderOf(file.entry.path)) ?? -1
    const isUnlisted = file.dossier === -1 && isTaken(file) && folderOf(file.entry.path) !== '' && dossier >= 0
    if (isUnlisted) files[at] = { ...file, dossier, unlisted: true }
  })
}

const oneOf = (before: number, dossier: number): number => (before === -1 || before === dossier ? dossier : -2)

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
