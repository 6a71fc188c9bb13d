import type { Problem } from '../../../model/problem.ts'
import type { Person } from '../../../model/record/person.ts'
import type { DossierFile, PieceEntry } from '../../../request/dossier-file.ts'
import { emptyDossierFile } from '../../../request/empty-dossier-file.ts'
import type { ListedDossier, OpenedFile, OpenedSource, SaidEvent, SourceItem } from '../../model/source.ts'
import { countSame, datesOf } from '../facts.ts'
import { openFileNames } from '../tables/attachments.ts'
import { personOf } from '../tables/persons.ts'
import { dateIn, restrictionIn } from '../tables/values.ts'
import { cellsOf, type FieldReader, fieldsOf } from './fields.ts'
import type { RecordFormat, RecordValue } from './format.ts'
import type { Fields, RecordMapping, RecordsMapping } from './mapping.ts'

/** A record read again. `item`: its place among the items of the plan. */
export type ReadRecord = {
  readonly item: number
  readonly bytes: Uint8Array
  readonly head: string
  readonly path: string
  readonly asked: number
  readonly mapping: RecordShape
  readonly value: RecordValue
  readonly own: FieldReader
}

/** What of a mapping says how a record is read, wherever it lies. */
export type RecordShape = Pick<RecordMapping, 'rows' | 'fields' | 'persons' | 'events'>

type Dated = Pick<RecordsMapping, 'dateFormat'>

type Described = Dated & {
  readonly listed: ListedDossier
  readonly records: readonly ReadRecord[]
  /** The files that records name, with their places among the items. */
  readonly attached: readonly { readonly item: SourceItem; readonly at: number; readonly bytes: Uint8Array }[]
  readonly missing: number
  readonly format: RecordFormat
}

/** One dossier of an export of records: its records in files of its own, what they name beside them, and what they say of it. */
export const describeDossier = ({
  listed,
  records,
  attached,
  missing,
  format,
  dateFormat,
}: Described): OpenedSource => {
  const dated = { dateFormat }
  const named = entriesOf(
    records,
    attached.map(({ item }) => item.source),
    dated,
  )
  const statedOf = new Map(named.flatMap(({ file, stated }) => (stated === null ? [] : [[file, stated] as const])))
  const files = attached.map(
    ({ item, at, bytes }): OpenedFile => ({
      ...{ name: item.source, bytes, made: false, holds: [{ item: at, part: null }] },
      stated: [statedOf.get(item.source) ?? []].flat(),
    }),
  )
  const persons = personsOf(records, dated)
  const described: DossierFile = {
    ...emptyDossierFile,
    ...{ id: listed.key, kind: onlyOne(records.flatMap(({ own }) => own.get('dossierKind') ?? [])) },
    ...{ closed: closedIn(records, dated), persons: persons.map(({ person }) => person) },
    ...{ entries: named.map(({ entry }) => entry), problems: persons.flatMap(({ problems }) => problems) },
  }
  const same = countSame(listed)
  return {
    key: listed.key ?? '',
    kind: described.kind,
    dates: datesOf(
      described,
      records.flatMap((record) => daysOf(record, dated)),
    ),
    described,
    files: [...madeFiles(records, format, dated), ...files],
    personKey: onlyOne(records.flatMap(({ own }) => own.get('personKey') ?? [])),
    problems: [
      ...(same === 0 ? [] : [{ code: 'batch.same-row', count: same } as const]),
      ...Array.from({ length: missing }, () => ({ code: 'batch.missing-attachment' }) as const),
    ],
  }
}

const statedIn = ({ own }: ReadRecord): string | null =>
  own.says('restricted') ? restrictionIn(own.get('restricted') ?? '') : null

/** A file for each kind of record and each restriction: what is closed must not close the rest, nor be read with it. */
const madeFiles = (records: readonly ReadRecord[], format: RecordFormat, dated: Dated): readonly OpenedFile[] => {
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
        events: own.flatMap((record, at) => eventsOf(record, format.partOf(at), dated)),
      },
    ]
  })
}

/** What the record says happened, and what the events inside it say. */
const eventsOf = ({ mapping, value, own }: ReadRecord, part: string, dated: Dated): readonly SaidEvent[] => {
  const inner = mapping.events.flatMap(({ at, fields }) => value.below(at).map((one) => fieldsOf(one, fields)))
  return [...(mapping.rows === 'event' ? [own] : []), ...inner].map(({ get }) => ({
    ...{ part, day: dayOf(get('date'), dated), label: get('title'), text: get('text') },
  }))
}

/** In French: these files go to the service. */
const names = { dossier: 'dossier', person: 'personnes', event: 'evenements', document: 'documents' } as const

type Named = { readonly entry: PieceEntry; readonly file: string; readonly stated: string | null }

/** What records say of the files that they name. */
const entriesOf = (records: readonly ReadRecord[], paths: readonly string[], dated: Dated): readonly Named[] => {
  const files = openFileNames(paths)
  return records.flatMap((record) => {
    const written = record.own.get('file')
    const file = written === null ? null : files.find(written, record.path)
    if (file === null) return []
    const { get } = record.own
    const entry: PieceEntry = {
      ...{ file, title: get('title'), kind: get('kind'), date: dayOf(get('date'), dated), madeFor: null },
      ...{ authorQuality: get('profession'), authorName: get('author') },
    }
    return [{ entry, file, stated: statedIn(record) }]
  })
}

const dayOf = (written: string | null, { dateFormat }: Dated): string | null =>
  written === null ? null : dateIn(written, dateFormat)

type ReadPerson = { readonly person: Person; readonly problems: readonly Problem[] }

/** The persons whom records are about, and those who stand inside them. */
const personsOf = (records: readonly ReadRecord[], { dateFormat }: Dated): readonly ReadPerson[] => {
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
const closedIn = (records: readonly ReadRecord[], dated: Dated): string | null => {
  const tell = records.filter((record) => record.mapping.fields.closed !== undefined)
  const days = tell.map(({ own }) => dayOf(own.get('closed'), dated))
  return days.includes(null) ? null : ([...days].sort().at(-1) ?? null)
}

const daysOf = ({ mapping, value, own }: ReadRecord, all: Dated): readonly string[] => {
  const inner = mapping.events.flatMap(({ at, fields }) =>
    value.below(at).map((one) => fieldsOf(one, fields).get('date')),
  )
  return [own.get('date'), ...inner].flatMap((written) => dayOf(written, all) ?? [])
}
