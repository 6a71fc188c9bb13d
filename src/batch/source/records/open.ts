import { type Problem, RequisError } from '../../../model/problem.ts'
import type { Person } from '../../../model/record/person.ts'
import type { DossierFile, PieceEntry } from '../../../request/dossier-file.ts'
import { emptyDossierFile } from '../../../request/empty-dossier-file.ts'
import type { ConnectorInput, ListedDossier, OpenedFile, OpenedSource } from '../../model/source.ts'
import { countSame, datesOf } from '../facts.ts'
import { sha256 } from '../hash.ts'
import { readItem } from '../read-item.ts'
import { openFileNames } from '../tables/attachments.ts'
import { personOf } from '../tables/persons.ts'
import { dateIn, restrictionIn } from '../tables/values.ts'
import { cellsOf, type FieldReader, fieldsOf } from './fields.ts'
import type { RecordFormat, RecordValue } from './format.ts'
import { mappingOf } from './list.ts'
import { readLocator } from './locator.ts'
import type { Fields, RecordMapping, RecordsMapping } from './mapping.ts'

/** A record read again. `item`: its place among the items of the plan. */
type ReadRecord = {
  readonly item: number
  readonly bytes: Uint8Array
  readonly head: string
  readonly path: string
  readonly asked: number
  readonly mapping: RecordMapping
  readonly value: RecordValue
  readonly own: FieldReader
}

/** One dossier of an export of records: its records in files of its own, what they name beside them, and what they say of it. */
export const openRecords = (listed: ListedDossier, input: ConnectorInput, format: RecordFormat): OpenedSource => {
  const mapping = mappingOf(input)
  const locator = readLocator(listed)
  const records = locator.records.flatMap((place, item) =>
    place === null ? [] : readRecord({ listed, input, format, mapping }, { locator, place, item }),
  )
  const attached = listed.items.flatMap((item, at) => (locator.records[at] === null ? [{ item, at }] : []))
  const named = entriesOf(
    records,
    attached.map(({ item }) => item.source),
    mapping,
  )
  const statedOf = new Map(named.flatMap(({ file, stated }) => (stated === null ? [] : [[file, stated] as const])))
  const files = attached.map(
    ({ item, at }): OpenedFile => ({
      ...{ name: item.source, bytes: readItem(input.tree, item), made: false, holds: [{ item: at, part: null }] },
      stated: [statedOf.get(item.source) ?? []].flat(),
    }),
  )
  const persons = personsOf(records, mapping)
  const described: DossierFile = {
    ...emptyDossierFile,
    ...{ id: listed.key, kind: onlyOne(records.flatMap(({ own }) => own.get('dossierKind') ?? [])) },
    ...{ closed: closedIn(records, mapping), persons: persons.map(({ person }) => person) },
    ...{ entries: named.map(({ entry }) => entry), problems: persons.flatMap(({ problems }) => problems) },
  }
  const same = countSame(listed)
  return {
    key: listed.key ?? '',
    kind: described.kind,
    dates: datesOf(
      described,
      records.flatMap((record) => daysOf(record, mapping)),
    ),
    described,
    files: [...madeFiles(records, format), ...files],
    personKey: onlyOne(records.flatMap(({ own }) => own.get('personKey') ?? [])),
    problems: [
      ...(same === 0 ? [] : [{ code: 'batch.same-row', count: same } as const]),
      ...Array.from({ length: locator.missing }, () => ({ code: 'batch.missing-attachment' }) as const),
    ],
  }
}

type Opening = {
  readonly listed: ListedDossier
  readonly input: ConnectorInput
  readonly format: RecordFormat
  readonly mapping: RecordsMapping
}

type Place = {
  readonly locator: ReturnType<typeof readLocator>
  readonly place: readonly [number, number, number, number]
  readonly item: number
}

const readRecord = ({ listed, input, format, mapping: all }: Opening, { locator, place, item }: Place): ReadRecord => {
  const [file, asked, start, length] = place
  const { path, head } = locator.files[file] ?? { path: '', head: '' }
  const bytes = input.tree.readRange(path, start, length)
  const mapping = all.records[asked]
  const value = sha256(bytes) === listed.items[item]?.sha256 ? format.read(bytes, head) : null
  if (value === null || mapping === undefined) throw new RequisError({ code: 'batch.source-changed' })
  return { item, bytes, head, path, asked, mapping, value, own: fieldsOf(value, mapping.fields) }
}

const statedIn = ({ own }: ReadRecord): string | null =>
  own.says('restricted') ? restrictionIn(own.get('restricted') ?? '') : null

/** A file for each kind of record and each restriction: what is closed must not close the rest, nor be read with it. */
const madeFiles = (records: readonly ReadRecord[], format: RecordFormat): readonly OpenedFile[] => {
  const groups = new Map<string, ReadRecord[]>()
  for (const record of records) {
    const stated = statedIn(record)
    const name = `${record.mapping.rows}${record.asked + 1}${stated === null ? '' : `-${stated}`}`
    // What files say once for all (an encoding, names of namespaces) may differ from one to the next.
    const key = JSON.stringify([name, record.head])
    const before = groups.get(key)
    if (before === undefined) groups.set(key, [record])
    else before.push(record)
  }
  return [...groups.values()].flatMap((own, rank): readonly OpenedFile[] => {
    const [first] = own
    if (first === undefined) return []
    const stated = statedIn(first)
    const ending = stated === null ? '' : `-${stated}`
    return [
      {
        name: `${rank + 1}-${names[first.mapping.rows]}${ending}.${format.ending}`,
        bytes: format.join(
          own.map(({ bytes }) => bytes),
          first.head,
        ),
        made: true,
        holds: own.map(({ item }, at) => ({ item, part: format.partOf(at) })),
        stated: stated === null ? [] : [stated],
      },
    ]
  })
}

/** In French: these files go to the service. */
const names = { dossier: 'dossier', person: 'personnes', event: 'evenements', document: 'documents' } as const

type Named = { readonly entry: PieceEntry; readonly file: string; readonly stated: string | null }

/** What records say of the files that they name. */
const entriesOf = (
  records: readonly ReadRecord[],
  paths: readonly string[],
  mapping: RecordsMapping,
): readonly Named[] => {
  const files = openFileNames(paths)
  return records.flatMap((record) => {
    const written = record.own.get('file')
    const file = written === null ? null : files.find(written, record.path)
    if (file === null) return []
    const { get } = record.own
    const entry: PieceEntry = {
      ...{ file, title: get('title'), kind: get('kind'), date: dayOf(get('date'), mapping), madeFor: null },
      ...{ authorQuality: get('profession'), authorName: get('author') },
    }
    return [{ entry, file, stated: statedIn(record) }]
  })
}

const dayOf = (written: string | null, { dateFormat }: RecordsMapping): string | null =>
  written === null ? null : dateIn(written, dateFormat)

type ReadPerson = { readonly person: Person; readonly problems: readonly Problem[] }

/** The persons whom records are about, and those who stand inside them. */
const personsOf = (records: readonly ReadRecord[], { dateFormat }: RecordsMapping): readonly ReadPerson[] => {
  const asked = records.flatMap(
    ({ mapping, value }): readonly { value: RecordValue; fields: Fields; isInner: boolean }[] => [
      ...(mapping.rows === 'person' || mapping.rows === 'dossier'
        ? [{ value, fields: mapping.fields, isInner: false }]
        : []),
      ...mapping.persons.flatMap(({ at, fields }) =>
        value.below(at).map((one) => ({ value: one, fields, isInner: true })),
      ),
    ],
  )
  return asked
    .map(({ value, fields, isInner }, rank) => {
      const cells = cellsOf(fieldsOf(value, fields), fields)
      // Somebody inside the record is not the one whose record it is, though nothing says who they are.
      return personOf([], { cells, rank, hasRoles: isInner || fields.role !== undefined, format: dateFormat })
    })
    .filter(({ person }) => person.given.length + person.family.length + person.other.length > 0)
}

const onlyOne = (values: readonly string[]): string | null => {
  const [first, ...others] = new Set(values)
  return first === undefined || others.length > 0 ? null : first
}

/** Closed when every record that could say so does. */
const closedIn = (records: readonly ReadRecord[], mapping: RecordsMapping): string | null => {
  const tell = records.filter((record) => record.mapping.fields.closed !== undefined)
  const days = tell.map(({ own }) => dayOf(own.get('closed'), mapping))
  return days.includes(null) ? null : ([...days].sort().at(-1) ?? null)
}

const daysOf = ({ mapping, value, own }: ReadRecord, all: RecordsMapping): readonly string[] => {
  const inner = mapping.events.flatMap(({ at, fields }) =>
    value.below(at).map((one) => fieldsOf(one, fields).get('date')),
  )
  return [own.get('date'), ...inner].flatMap((written) => dayOf(written, all) ?? [])
}
