import { RequisError } from '../../../model/problem.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { ConnectorInput, ListedDossier, OpenedSource } from '../../model/source.ts'
import { readItem } from '../read-item.ts'
import { describeDossier, type ReadRecord } from './describe.ts'
import { fieldsOf } from './fields.ts'
import type { RecordFormat } from './format.ts'
import { mappingOf } from './list.ts'
import { readLocator } from './locator.ts'
import type { RecordsMapping } from './mapping.ts'

/** One dossier of an export, its records read again from their files. */
export const openRecords = (listed: ListedDossier, input: ConnectorInput, format: RecordFormat): OpenedSource => {
  const mapping = mappingOf(input)
  const locator = readLocator(listed)
  const records = locator.records.flatMap((place, item) =>
    place === null ? [] : readRecord({ listed, input, format, mapping }, { locator, place, item }),
  )
  const attached = listed.items.flatMap((item, at) =>
    locator.records[at] === null ? [{ item, at, bytes: readItem(input.tree, item) }] : [],
  )
  const { dateFormat } = mapping
  return describeDossier({ listed, records, attached, missing: locator.missing, format, dateFormat })
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
  const value = sha256Hex(bytes) === listed.items[item]?.sha256 ? format.read(bytes, head) : null
  if (value === null || mapping === undefined) throw new RequisError({ code: 'batch.source-changed' })
  return { item, bytes, head, path, asked, mapping, value, own: fieldsOf(value, mapping.fields) }
}
