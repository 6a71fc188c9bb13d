import type { Problem } from '../../../model/problem.ts'
import type { Person } from '../../../model/record/person.ts'
import type { DossierFile, PieceEntry } from '../../../request/dossier-file.ts'
import { emptyDossierFile } from '../../../request/empty-dossier-file.ts'
import type { ConnectorInput, ListedDossier, OpenedFile, OpenedSource, SaidEvent } from '../../model/source.ts'
import { countSame, datesOf } from '../facts.ts'
import { readItem } from '../read-item.ts'
import { openFileNames } from './attachments.ts'
import { writeCsv } from './cells.ts'
import { type Cells, cellsBy } from './columns.ts'
import { type Locator, readLocator } from './locator.ts'
import { columnNamed, type TableMapping, type TablesMapping } from './mapping.ts'
import { personOf } from './persons.ts'
import { openBook, readRows } from './table.ts'
import { dateIn, isLostNumber, restrictionIn } from './values.ts'

/** A row of the dossier, read again. `item`: its place among the items of the plan. */
type ReadRow = {
  readonly item: number
  readonly cells: readonly string[]
  readonly stated: string | null
  readonly mapping: TableMapping
  readonly by: Cells
}

type ReadTable = {
  readonly path: string
  readonly sheet: string | null
  readonly header: readonly string[]
  readonly rows: readonly ReadRow[]
}

/** One dossier of a base of tables: its rows as tables of its own, its attachments, and what the rows say of it. */
export const openTables = async (
  listed: ListedDossier,
  { tree }: ConnectorInput,
  mapping: TablesMapping,
): Promise<OpenedSource> => {
  const locator = readLocator(listed)
  const tables: ReadTable[] = []
  for (const table of locator.tables) tables.push(await readTable({ listed, tree, mapping, locator }, table))
  const rows = tables.flatMap((table) => table.rows)
  const attached = listed.items.flatMap((item, at) => (locator.rows[at] === null ? [{ item, at }] : []))
  const files = attached.map(
    ({ item, at }): OpenedFile => ({
      ...{ name: item.source, bytes: readItem(tree, item), made: false, holds: [{ item: at, part: null }], stated: [] },
    }),
  )
  const entries = entriesOf({ files, tables, mapping })
  const read = personsOf(rows, mapping)
  const described: DossierFile = {
    ...emptyDossierFile,
    ...{ id: listed.key, kind: onlyOne(valuesOf(rows, 'dossierKind')), closed: closedIn(rows, mapping) },
    ...{ persons: read.persons, entries: entries.map(({ entry }) => entry), problems: read.problems },
  }
  const seen = rows.flatMap(({ by, cells }) => dateOf(by.get(cells, 'date'), mapping) ?? [])
  const statedOf = new Map(entries.flatMap(({ file, stated }) => (stated === null ? [] : [[file, stated] as const])))
  return {
    key: listed.key ?? '',
    kind: described.kind,
    dates: isWhole(rows, { locator, mapping })
      ? datesOf(described, seen)
      : { ...datesOf(described, seen), lastContact: null },
    described,
    files: [
      ...tables.flatMap((table) => madeFiles(table, mapping)),
      ...files.map((file) => ({ ...file, stated: [statedOf.get(file.name) ?? []].flat() })),
    ],
    personKey: personKeyOf(rows),
    problems: problemsOf(listed, { locator, rows, mapping }),
  }
}

/** A row that is set aside, or a date that cannot be read, may be the last contact: nothing ends by a date that is not known. */
const isWhole = (
  rows: readonly ReadRow[],
  { locator, mapping }: { readonly locator: Locator; readonly mapping: TablesMapping },
): boolean =>
  locator.missed === 0 &&
  rows.every(({ by, cells }) => by.get(cells, 'date') === null || dateOf(by.get(cells, 'date'), mapping) !== null)

type Opening = {
  readonly listed: ListedDossier
  readonly tree: ConnectorInput['tree']
  readonly mapping: TablesMapping
  readonly locator: Locator
}

const readTable = async (
  { listed, tree, mapping, locator }: Opening,
  { at, path, place }: Locator['tables'][number],
): Promise<ReadTable> => {
  const own = locator.rows.flatMap((row, item) =>
    row === null || row[0] !== at
      ? []
      : [{ item, start: row[1], size: row[2], sha256: listed.items[item]?.sha256 ?? '' }],
  )
  const book = place.kind === 'sheet' ? await openBook(tree, path, 0) : null
  const { header, rows } = readRows({ tree, path, book }, place, own)
  const table = mapping.tables[at]
  if (table === undefined) throw new Error('no table')
  const by = cellsBy(header, table, at)
  return {
    path,
    sheet: place.kind === 'sheet' ? place.sheet : null,
    header,
    rows: rows.map((cells, index): ReadRow => {
      const restricted = by.says(cells, 'restricted') ? by.get(cells, 'restricted') : null
      return {
        item: own[index]?.item ?? 0,
        cells,
        by,
        mapping: table,
        stated: restricted === null ? null : restrictionIn(restricted),
      }
    }),
  }
}

/** One table for each restriction: what is closed must not close the rest, nor be read with it. */
const madeFiles = (table: ReadTable, mapping: TablesMapping): readonly OpenedFile[] =>
  [...new Set(table.rows.map(({ stated }) => stated))].map((stated) => {
    const rows = table.rows.filter((row) => row.stated === stated)
    return {
      name: madeName(table, stated),
      bytes: writeCsv([table.header, ...rows.map(({ cells }) => cells)]),
      made: true,
      holds: rows.map(({ item }, at) => ({ item, part: `/${at + 1}/` })),
      stated: stated === null ? [] : [stated],
      events: rows.flatMap((row, at) => eventOf(row, `/${at + 1}/`, mapping)),
    }
  })

const eventOf = ({ by, cells, mapping }: ReadRow, part: string, all: TablesMapping): readonly SaidEvent[] =>
  mapping.rows === 'event'
    ? [{ part, day: dateOf(by.get(cells, 'date'), all), label: by.get(cells, 'title'), text: by.get(cells, 'text') }]
    : []

const madeName = ({ path, sheet }: ReadTable, stated: string | null): string => {
  const name = path.replace(/\.[A-Za-z]{1,5}$/, '')
  const own = sheet === null ? name : `${name} - ${sheet.replaceAll(/[\\/:*?"<>|]/g, '_')}`
  return `${own}${stated === null ? '' : ` - ${stated}`}.csv`
}

type Named = { readonly entry: PieceEntry; readonly file: string; readonly stated: string | null }

/** What rows say of the files that they name. */
const entriesOf = ({
  files,
  mapping,
  tables,
}: {
  readonly files: readonly OpenedFile[]
  readonly tables: readonly ReadTable[]
  readonly mapping: TablesMapping
}): readonly Named[] => {
  const names = openFileNames(files.map(({ name }) => name))
  return tables.flatMap(({ path, rows: own }) =>
    own.flatMap(({ by, cells, stated }) => {
      const written = by.get(cells, 'file')
      const file = written === null ? null : names.find(written, path)
      if (file === null) return []
      const date = dateOf(by.get(cells, 'date'), mapping)
      const entry: PieceEntry = {
        ...{ file, title: by.get(cells, 'title'), kind: by.get(cells, 'kind'), date, madeFor: null },
        ...{ authorQuality: by.get(cells, 'profession'), authorName: by.get(cells, 'author') },
      }
      return [{ entry, file, stated }]
    }),
  )
}

const dateOf = (written: string | null, { dateFormat }: TablesMapping): string | null =>
  written === null ? null : dateIn(written, dateFormat)

const personRows = (rows: readonly ReadRow[]): readonly ReadRow[] =>
  rows.filter(({ mapping }) => mapping.rows === 'person')

const personsOf = (
  rows: readonly ReadRow[],
  { dateFormat }: TablesMapping,
): { readonly persons: readonly Person[]; readonly problems: readonly Problem[] } => {
  const read = personRows(rows).map(({ cells, by, mapping }, rank) =>
    personOf(cells, { cells: by, rank, hasRoles: columnNamed(mapping, 'role') !== null, format: dateFormat }),
  )
  return { persons: read.map(({ person }) => person), problems: read.flatMap(({ problems }) => problems) }
}

const valuesOf = (rows: readonly ReadRow[], name: 'dossierKind' | 'personKey'): readonly string[] => [
  ...new Set(rows.flatMap(({ by, cells }) => by.get(cells, name) ?? [])),
]

const onlyOne = (values: readonly string[]): string | null => (values.length === 1 ? (values[0] ?? null) : null)

/** Closed when every row that could say so does: one that is still open keeps the dossier open. */
const closedIn = (rows: readonly ReadRow[], mapping: TablesMapping): string | null => {
  const tell = rows.filter((row) => columnNamed(row.mapping, 'closed') !== null)
  const dates = tell.map(({ by, cells }) => dateOf(by.get(cells, 'closed'), mapping))
  return dates.includes(null) ? null : ([...dates].sort().at(-1) ?? null)
}

const personKeyOf = (rows: readonly ReadRow[]): string | null => {
  const accompanied = personRows(rows).filter(({ by, cells, mapping }) => {
    const { person } = personOf(cells, {
      cells: by,
      rank: 0,
      hasRoles: columnNamed(mapping, 'role') !== null,
      format: 'JJ/MM/AAAA',
    })
    return person.role === 'accompanied' || person.role === 'minor'
  })
  return onlyOne(valuesOf(accompanied, 'personKey'))
}

const problemsOf = (
  listed: ListedDossier,
  {
    locator,
    rows,
    mapping,
  }: { readonly locator: Locator; readonly rows: readonly ReadRow[]; readonly mapping: TablesMapping },
): readonly Problem[] => {
  const dates = rows.flatMap(({ by, cells }) =>
    (['born', 'date', 'closed'] as const).flatMap((name) => by.get(cells, name) ?? []),
  )
  const unread = dates.filter((written) => dateOf(written, mapping) === null).length
  const lost = rows.filter(({ cells }) => cells.some(isLostNumber)).length
  const sameRows = countSame({ items: listed.items.filter((_, at) => locator.rows[at] !== null) })
  const sameFiles = countSame({ items: listed.items.filter((_, at) => locator.rows[at] === null) })
  const told: readonly Problem[] = [
    { code: 'batch.same-row', count: sameRows },
    { code: 'batch.same-file', count: sameFiles },
    { code: 'batch.missed', count: locator.missed },
    { code: 'batch.unlisted', count: locator.unlisted },
    { code: 'batch.decoded', count: locator.decoded },
    { code: 'batch.lost-number', count: lost },
    ...(unread === 0 ? [] : [{ code: 'batch.row-date' } as const]),
    ...(locator.peopled || !mapping.tables.some((table) => table.rows === 'person')
      ? []
      : [{ code: 'batch.no-person' } as const]),
  ]
  return told.filter((problem) => !('count' in problem) || problem.count !== 0)
}
