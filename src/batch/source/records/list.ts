import { RequisError } from '../../../model/problem.ts'
import type { ConnectorInput, ListedDossier, SourceItem } from '../../model/source.ts'
import { aloneAside, aloneRefused } from '../alone.ts'
import { type FileNames, openFileNames } from '../tables/attachments.ts'
import type { RecordFormat } from './format.ts'
import type { Locator } from './locator.ts'
import { type RecordMapping, type RecordsMapping, recordsMapping } from './mapping.ts'
import { type SeenRecord, type Survey, surveyRecords } from './survey.ts'

/** What holds what is a person's to say: without a mapping nothing is read. */
export const mappingOf = ({ mapping }: ConnectorInput): RecordsMapping => {
  const parsed = recordsMapping.safeParse(mapping)
  if (!parsed.success) throw new RequisError({ code: 'batch.mapping-needed' })
  return parsed.data
}

/** The records of files by the number of their dossier. */
export const listRecords = (input: ConnectorInput, format: RecordFormat): readonly ListedDossier[] => {
  const mapping = mappingOf(input)
  return listSurvey(surveyRecords(input.tree, format, mapping), mapping.records)
}

/** What of a mapping decides whose a record is. */
type Shape = Pick<RecordMapping, 'rows' | 'fields'>

/** Records by the number of their dossier, in the order of the source, with the files that they name. */
export const listSurvey = (survey: Survey, shapes: readonly Shape[]): readonly ListedDossier[] => {
  const names = openFileNames(survey.others.map(({ source }) => source))
  const groups = groupByKey(survey.records)
  const claims = claimsOf(groups, survey, names)
  const conflicts = conflictsIn(groups)
  const saysService = shapes.some(({ fields }) => fields.service !== undefined)
  const dossiers = [...groups].map(([key, records]) => {
    const trouble = troubleOf(records, shapes, conflicts.has(key))
    const services = saysService ? servicesOf(records) : undefined
    return { ...dossierOf(key, records, { survey, claims, names, trouble }), services }
  })
  const left = survey.others.filter(({ source }) => (claims.get(source)?.size ?? 0) !== 1)
  const alone = [
    ...survey.aside.map(({ item, end, problem }) =>
      end === 'rejected' ? aloneRefused(item, problem) : aloneAside(item, problem),
    ),
    ...left.map((item) =>
      aloneAside(item, { code: claims.has(item.source) ? 'batch.attachment-twice' : 'batch.orphan' }),
    ),
  ]
  return [...dossiers, ...alone].sort((a, b) => firstRank(a) - firstRank(b))
}

const firstRank = ({ items }: ListedDossier): number => items[0]?.rank ?? 0

const groupByKey = (records: readonly SeenRecord[]): ReadonlyMap<string, readonly SeenRecord[]> => {
  const groups = new Map<string, SeenRecord[]>()
  for (const record of records) {
    const before = groups.get(record.key)
    if (before === undefined) groups.set(record.key, [record])
    else before.push(record)
  }
  return groups
}

/** By which dossiers a file is named: one that two name is nobody's to give. */
const claimsOf = (
  groups: ReadonlyMap<string, readonly SeenRecord[]>,
  { files }: Survey,
  names: FileNames,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const claims = new Map<string, Set<string>>()
  for (const [key, records] of groups) {
    for (const { attached, file } of records) {
      const path = attached === null ? null : names.find(attached, files[file]?.path ?? '')
      if (path === null) continue
      const before = claims.get(path)
      if (before === undefined) claims.set(path, new Set([key]))
      else before.add(key)
    }
  }
  return claims
}

/** Dossiers in which one person, by an explicit number, has another birth date than elsewhere: asked, never merged. */
const conflictsIn = (groups: ReadonlyMap<string, readonly SeenRecord[]>): ReadonlySet<string> => {
  const births = new Map<string, Set<string>>()
  const keys = new Map<string, Set<string>>()
  for (const [key, records] of groups) {
    for (const { person, born } of records) {
      if (person === null || born === null) continue
      births.set(person, (births.get(person) ?? new Set()).add(born))
      keys.set(person, (keys.get(person) ?? new Set()).add(key))
    }
  }
  return new Set([...births].flatMap(([person, days]) => (days.size > 1 ? [...(keys.get(person) ?? [])] : [])))
}

/** Two records that are each the dossier itself, and differ, are two dossiers of one number. */
const troubleOf = (
  records: readonly SeenRecord[],
  shapes: readonly Shape[],
  isDoubted: boolean,
): ListedDossier['trouble'] => {
  const whole = records.filter(({ asked }) => shapes[asked]?.rows === 'dossier')
  if (new Set(whole.map(({ item }) => item.sha256)).size > 1)
    return { end: 'quarantined', problem: { code: 'batch.dossier-twice' } }
  return isDoubted ? { end: 'quarantined', problem: { code: 'batch.identity-conflict' } } : null
}

const servicesOf = (records: readonly SeenRecord[]): ListedDossier['services'] =>
  [...new Set(records.flatMap(({ service }) => service ?? []))].map((name) => [name])

type Context = {
  readonly survey: Survey
  readonly claims: ReadonlyMap<string, ReadonlySet<string>>
  readonly names: FileNames
  readonly trouble: ListedDossier['trouble']
}

const dossierOf = (
  key: string,
  records: readonly SeenRecord[],
  { survey, claims, names, trouble }: Context,
): ListedDossier => {
  const paths = new Set<string>()
  let missing = 0
  for (const { attached, file } of records) {
    const path = attached === null ? null : names.find(attached, survey.files[file]?.path ?? '')
    if (path !== null && claims.get(path)?.size === 1) paths.add(path)
    if (attached !== null && path === null) missing += 1
  }
  const attachments = survey.others.filter(({ source }) => paths.has(source))
  const held: readonly (readonly [SourceItem, SeenRecord | null])[] = [
    ...records.map((record) => [record.item, record] as const),
    ...attachments.map((item) => [item, null] as const),
  ]
  const sorted = [...held].sort(([a], [b]) => a.rank - b.rank)
  const files = [...new Set(records.map(({ file }) => file))]
  const locator: Locator = {
    files: files.flatMap((file) => survey.files[file] ?? []),
    records: sorted.map(([item, record]) =>
      record === null ? null : [files.indexOf(record.file), record.asked, record.start, item.bytes],
    ),
    missing,
  }
  return { key, locator: JSON.stringify(locator), items: sorted.map(([item]) => item), trouble }
}
