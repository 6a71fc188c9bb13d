import { RequisError } from '../../../model/problem.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { Connector, ListedDossier, OpenedSource, SourceItem } from '../../model/source.ts'
import { json } from '../json/format.ts'
import { describeDossier, type ReadRecord } from '../records/describe.ts'
import { fieldsOf } from '../records/fields.ts'
import { listSurvey } from '../records/list.ts'
import type { SeenRecord, Survey } from '../records/survey.ts'
import { dateIn } from '../tables/values.ts'
import { addressIn, mappingOf, type PostgresMapping, type PostgresTable, parsePostgresMapping } from './mapping.ts'
import { borrowSession, openSession, type Session } from './session.ts'

/**
 * A base that is read by questions. An item is a row (`usagers#42`), its bytes those of its JSON as PostgreSQL writes it. All rows are
 * listed in one state of the base; a worker reads a dossier again, and what has changed since is set aside.
 */
export const postgres: Connector = {
  recognise: () => false,
  parseMapping: parsePostgresMapping,
  list: async function* (input) {
    const mapping = mappingOf(input)
    const session = await openSession(addressIn(input), mapping.timeout)
    try {
      yield* listSurvey(await surveyBase(session, mapping), mapping.tables)
    } finally {
      await session.close()
    }
  },
  open: async (listed, input) => {
    const mapping = mappingOf(input)
    const session = await borrowSession(addressIn(input), mapping.timeout)
    try {
      return await openDossier(listed, session, mapping)
    } finally {
      await session.close()
    }
  },
}

type Row = { readonly text: string; readonly bytes: Uint8Array; readonly value: ReadRecord['value'] | null }

const rowOf = (text: string): Row => {
  const bytes = Buffer.from(text)
  return { text, bytes, value: json.read(bytes, '') }
}

/** An index of all rows is kept, some 300 bytes each; their values pass. */
const surveyBase = async (session: Session, mapping: PostgresMapping): Promise<Survey> => {
  const records: SeenRecord[] = []
  const aside: Survey['aside'][number][] = []
  let rank = 0
  for (const [at, table] of mapping.tables.entries()) {
    const known = new Set<string>()
    for await (const text of session.rows(table, at, null)) {
      const row = rowOf(text)
      const name = row.value?.texts(table.primary)[0] ?? null
      if (row.value !== null && (name === null || known.has(name)))
        throw new RequisError({ code: 'batch.primary-twice', table: at + 1 })
      if (name !== null) known.add(name)
      const source = `${table.name}#${name ?? `rang-${rank}`}`
      const item = { rank, source, sha256: sha256Hex(row.bytes), bytes: row.bytes.length }
      rank += 1
      const seen = seenOf(row, item, { at, table, mapping })
      if (seen !== null) records.push(seen)
      else
        aside.push({
          item,
          end: 'quarantined',
          problem: { code: row.value === null ? 'batch.broken' : 'batch.orphan' },
        })
    }
  }
  return { files: mapping.tables.map(({ name }) => ({ path: name, head: '' })), records, others: [], aside }
}

type At = { readonly at: number; readonly table: PostgresTable; readonly mapping: PostgresMapping }

const seenOf = ({ value }: Row, item: SourceItem, { at, table, mapping }: At): SeenRecord | null => {
  // As `btrim` of the base trims it: a worker asks by this text.
  const key = value?.texts(table.key)[0]?.replaceAll(/^ +| +$/g, '') ?? ''
  if (value === null || key === '') return null
  const { get } = fieldsOf(value, table.fields)
  const born = get('born')
  return {
    ...{ item, file: at, start: 0, asked: at, key, attached: null, person: get('personKey'), service: get('service') },
    born: born === null ? null : dateIn(born, mapping.dateFormat),
  }
}

/** Every row of the plan as it was, and no other. */
const openDossier = async (
  listed: ListedDossier,
  session: Session,
  mapping: PostgresMapping,
): Promise<OpenedSource> => {
  const planned = new Map(listed.items.map((item, at) => [item.source, { item, at }]))
  const records: ReadRecord[] = []
  for (const [asked, table] of mapping.tables.entries()) {
    for await (const text of session.rows(table, asked, listed.key ?? '')) {
      const { bytes, value } = rowOf(text)
      const name = value?.texts(table.primary)[0] ?? ''
      const found = planned.get(`${table.name}#${name}`)
      if (value === null || found === undefined || sha256Hex(bytes) !== found.item.sha256) throw changed()
      const own = fieldsOf(value, table.fields)
      records.push({ item: found.at, bytes, head: '', path: table.name, asked, mapping: table, value, own })
    }
  }
  if (records.length !== listed.items.length) throw changed()
  const { dateFormat } = mapping
  return describeDossier({ listed, records, attached: [], missing: 0, format: json, dateFormat })
}

const changed = (): RequisError => new RequisError({ code: 'batch.source-changed' })
