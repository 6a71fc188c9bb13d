import type { Problem } from '../../../model/problem.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { SourceEntry, SourceItem, SourceTree } from '../../model/source.ts'
import { emptySha256, hashFile } from '../hash.ts'
import { isOwnSetting } from '../own.ts'
import { dateIn } from '../tables/values.ts'
import { fieldsOf } from './fields.ts'
import type { RecordFormat } from './format.ts'
import type { RecordMapping, RecordsMapping } from './mapping.ts'

/** What is kept of a record while the source is listed. Its file name and person are what the record says of them. */
export type SeenRecord = {
  readonly item: SourceItem
  readonly file: number
  readonly start: number
  readonly asked: number
  readonly key: string
  readonly attached: string | null
  readonly person: string | null
  readonly born: string | null
  readonly service: string | null
}

export type Survey = {
  readonly files: readonly { readonly path: string; readonly head: string }[]
  readonly records: readonly SeenRecord[]
  /** Files that are no export: an attachment, or nobody's. */
  readonly others: readonly SourceItem[]
  readonly aside: readonly {
    readonly item: SourceItem
    readonly end: 'quarantined' | 'rejected'
    readonly problem: Problem
  }[]
}

type Work = {
  readonly tree: SourceTree
  readonly format: RecordFormat
  readonly mapping: RecordsMapping
  readonly files: { readonly path: string; readonly head: string }[]
  readonly records: SeenRecord[]
  readonly others: SourceItem[]
  readonly aside: { readonly item: SourceItem; readonly end: 'quarantined' | 'rejected'; readonly problem: Problem }[]
  rank: number
}

/** All the records of a source, one file in memory at a time. An index of them is kept, some 300 bytes each, and no content. */
export const surveyRecords = (tree: SourceTree, format: RecordFormat, mapping: RecordsMapping): Survey => {
  const work: Work = { ...{ tree, format, mapping, rank: 0 }, ...{ files: [], records: [], others: [], aside: [] } }
  for (const entry of tree.list()) surveyFile(entry, work)
  return work
}

const surveyFile = (entry: SourceEntry, work: Work): void => {
  const { tree, format } = work
  if (entry.kind !== 'file') {
    setAside({ source: entry.path, sha256: emptySha256, bytes: 0 }, 'batch.not-a-file', work)
    return
  }
  const asked = work.mapping.records.flatMap((one, at) => (isAsked(one, entry.path, format) ? [{ one, at }] : []))
  if (asked.length > 0 && entry.bytes <= format.most) {
    surveyExport(entry.path, asked, work)
    return
  }
  const item = { source: entry.path, ...hashFile(tree, entry) }
  if (asked.length > 0) setAside(item, 'batch.too-large', work)
  else if (isOwnSetting(tree, entry)) setAside(item, 'batch.own-file', work)
  else work.others.push({ ...item, rank: work.rank++ })
}

const isAsked = ({ file }: RecordMapping, path: string, format: RecordFormat): boolean =>
  format.isFile(path) && (file === undefined || path === file || path.endsWith(`/${file}`))

type SetAsideCode =
  | 'batch.not-a-file'
  | 'batch.too-large'
  | 'batch.own-file'
  | 'batch.broken'
  | 'batch.orphan'
  | 'batch.not-mapped'

const refused: ReadonlySet<SetAsideCode> = new Set(['batch.own-file', 'batch.not-mapped'])

const setAside = (item: Omit<SourceItem, 'rank'>, code: SetAsideCode, work: Work): void => {
  work.aside.push({
    item: { ...item, rank: work.rank++ },
    end: refused.has(code) ? 'rejected' : 'quarantined',
    problem: { code },
  })
}

const surveyExport = (
  path: string,
  asked: readonly { readonly one: RecordMapping; readonly at: number }[],
  work: Work,
): void => {
  const bytes = work.tree.read(path)
  const found = work.format.find(
    bytes,
    asked.map(({ one }) => one.at),
  )
  const whole = { source: path, sha256: sha256Hex(bytes), bytes: bytes.length }
  if (found === null) {
    setAside(whole, 'batch.broken', work)
    return
  }
  const head = work.format.headOf(bytes)
  const file = work.files.push({ path, head }) - 1
  const ignored = new Set(work.mapping.ignore)
  const rest = found.rest.map((one) => ({ ...one, asked: null }))
  for (const one of [...found.records, ...rest].sort((a, b) => a.start - b.start)) {
    const slice = bytes.subarray(one.start, one.end)
    const item = { source: `${path}#${one.place}`, sha256: sha256Hex(slice), bytes: slice.length }
    if (one.asked === null) setAside(item, ignored.has(one.place) ? 'batch.not-mapped' : 'batch.orphan', work)
    else see({ item, slice, head, file, start: one.start, asked: asked[one.asked]?.at ?? 0 }, work)
  }
  if (found.records.length + rest.length === 0) setAside(whole, 'batch.orphan', work)
}

type Cut = {
  readonly item: Omit<SourceItem, 'rank'>
  readonly slice: Uint8Array
  readonly head: string
  readonly file: number
  readonly start: number
  readonly asked: number
}

const see = ({ item, slice, head, file, start, asked }: Cut, work: Work): void => {
  const mapping = work.mapping.records[asked]
  const value = work.format.read(slice, head)
  const key = mapping === undefined ? '' : (value?.texts(mapping.key).join(' ').trim().normalize('NFC') ?? '')
  if (value === null || mapping === undefined || key === '') {
    setAside(item, value === null ? 'batch.broken' : 'batch.orphan', work)
    return
  }
  const { get } = fieldsOf(value, mapping.fields)
  const born = get('born')
  work.records.push({
    item: { ...item, rank: work.rank++ },
    ...{ file, start, asked, key, attached: get('file'), person: get('personKey'), service: get('service') },
    born: born === null ? null : dateIn(born, work.mapping.dateFormat),
  })
}
