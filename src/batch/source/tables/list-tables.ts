import type { Problem } from '../../../model/problem.ts'
import type { ListedDossier, SourceItem, SourceTree } from '../../model/source.ts'
import { aloneAside, aloneRefused } from '../alone.ts'
import { emptySha256, hashFile } from '../hash.ts'
import type { Locator } from './locator.ts'
import type { Survey, SurveyedFile } from './survey.ts'

/** The dossiers of a surveyed base, in the order of their first items; files are hashed as they come. */
export function* listSurvey(tree: SourceTree, survey: Survey): Iterable<ListedDossier> {
  const groups = groupByDossier(survey)
  const given = new Set<number>()
  for (const one of inOrder(survey)) {
    const dossier =
      one.kind === 'row' ? carriedBy(survey, one.at) : one.kind === 'file' ? ownerOf(survey.files[one.at]) : -1
    if (dossier < 0) yield aloneOf(tree, survey, one)
    else if (!given.has(dossier)) {
      given.add(dossier)
      yield* dossierOf(tree, survey, { dossier, ...groups(dossier) })
    }
  }
}

type Part = { readonly kind: 'row' | 'file' | 'lone'; readonly at: number }

/** Rows, files and what is neither, by their ranks: each is in order already. */
function* inOrder({ rows, files, lone }: Survey): Iterable<Part> {
  let row = 0
  let file = 0
  let other = 0
  const rankOf = (list: readonly { readonly rank: number }[], at: number) => list[at]?.rank ?? Number.POSITIVE_INFINITY
  for (;;) {
    const ranks = [
      row < rows.count() ? rows.at(row).rank : Number.POSITIVE_INFINITY,
      rankOf(files, file),
      rankOf(lone, other),
    ]
    const least = Math.min(...ranks)
    if (least === Number.POSITIVE_INFINITY) return
    if (least === ranks[0]) yield { kind: 'row', at: row++ }
    else if (least === ranks[1]) yield { kind: 'file', at: file++ }
    else yield { kind: 'lone', at: other++ }
  }
}

const carriedBy = ({ rows }: Survey, at: number): number => (rows.flawOf(at) === null ? rows.dossierOf(at) : -1)

const ownerOf = (file: SurveyedFile | undefined): number =>
  file === undefined || file.isOwn || file.entry.kind !== 'file' ? -1 : file.dossier

type Group = { readonly rows: readonly number[]; readonly files: readonly number[] }

/** The rows and files of each dossier: their numbers, in two lists cut by dossier. */
const groupByDossier = (survey: Survey): ((dossier: number) => Group) => {
  const rows = cutBy(survey.keys.length, survey.rows.count(), (at) => carriedBy(survey, at))
  const files = cutBy(survey.keys.length, survey.files.length, (at) => ownerOf(survey.files[at]))
  return (dossier) => ({ rows: rows(dossier), files: files(dossier) })
}

const cutBy = (
  groups: number,
  count: number,
  groupOf: (at: number) => number,
): ((group: number) => readonly number[]) => {
  const starts = new Uint32Array(groups + 1)
  for (let at = 0; at < count; at += 1)
    if (groupOf(at) >= 0) starts[groupOf(at) + 1] = (starts[groupOf(at) + 1] ?? 0) + 1
  for (let group = 0; group < groups; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  const next = starts.slice()
  const members = new Uint32Array(starts[groups] ?? 0)
  for (let at = 0; at < count; at += 1) {
    const group = groupOf(at)
    if (group < 0) continue
    members[next[group] ?? 0] = at
    next[group] = (next[group] ?? 0) + 1
  }
  return (group) => [...members.subarray(starts[group] ?? 0, starts[group + 1] ?? 0)]
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const rowItem = ({ rows, tables }: Survey, at: number): SourceItem => {
  const { table, no, size, sha256, rank } = rows.at(at)
  const found = tables[table]
  const sheet = found?.place.kind === 'sheet' ? `${found.place.sheet}/` : ''
  return { rank, source: `${found?.path ?? ''}#${sheet}${no}`, sha256: hex(sha256), bytes: size }
}

const aloneOf = (tree: SourceTree, survey: Survey, { kind, at }: Part): ListedDossier => {
  if (kind === 'row') return aloneAside(rowItem(survey, at), { code: survey.rows.flawOf(at) ?? 'batch.orphan' })
  const lone = survey.lone[at]
  if (kind === 'lone' && lone !== undefined) {
    const { code, ...item } = lone
    return aloneAside(item, { code })
  }
  return aloneFile(tree, survey.files[at])
}

const aloneFile = (tree: SourceTree, file: SurveyedFile | undefined): ListedDossier => {
  if (file === undefined) throw new Error('no file')
  const item = fileItem(tree, file)
  if (file.isOwn) return aloneRefused(item, { code: 'batch.own-file' })
  if (file.entry.kind !== 'file')
    return aloneAside(item, { code: file.entry.kind === 'link' ? 'batch.not-a-file' : 'batch.not-readable' })
  if (item.sha256 === emptySha256 && file.entry.bytes > 0) return aloneAside(item, { code: 'batch.not-readable' })
  return aloneAside(item, { code: file.dossier === -2 ? 'batch.attachment-twice' : 'batch.orphan' })
}

/** What may not be read has the hash of nothing, and no byte. */
const fileItem = (tree: SourceTree, { entry, rank }: SurveyedFile): SourceItem => {
  const unread = { rank, source: entry.path, sha256: emptySha256, bytes: 0 }
  if (entry.kind !== 'file') return unread
  try {
    return { rank, source: entry.path, ...hashFile(tree, entry) }
  } catch {
    return unread
  }
}

/** The dossier, and before it those of its files that cannot be read. */
function* dossierOf(
  tree: SourceTree,
  survey: Survey,
  group: Group & { readonly dossier: number },
): Iterable<ListedDossier> {
  const files = group.files.flatMap((at) => survey.files[at] ?? [])
  const items = files.map((file) => ({ file, item: fileItem(tree, file) }))
  const isRead = ({ file, item }: (typeof items)[number]) => item.bytes > 0 || file.entry.bytes === 0
  for (const one of items) if (!isRead(one)) yield aloneAside(one.item, { code: 'batch.not-readable' })
  const held: readonly Held[] = [
    ...group.rows.map((at) => ({ item: rowItem(survey, at), row: survey.rows.at(at) })),
    ...items.filter(isRead).map(({ item }) => ({ item, row: null })),
  ].sort((a, b) => a.item.rank - b.item.rank)
  if (held.length === 0) return
  yield {
    key: survey.keys[group.dossier] ?? '',
    locator: JSON.stringify(
      locatorOf(survey, { ...group, held, unlisted: files.filter(({ unlisted }) => unlisted).length }),
    ),
    items: held.map(({ item }) => item),
    trouble: troubleOf(survey, group.dossier),
    services: survey.servicesOf?.(group.dossier).map((name) => [name]),
  }
}

type Held = { readonly item: SourceItem; readonly row: ReturnType<Survey['rows']['at']> | null }

const troubleOf = ({ doubted, waiting }: Survey, dossier: number): ListedDossier['trouble'] => {
  const aside = (problem: Problem) => ({ end: 'quarantined', problem }) as const
  if (doubted.has(dossier)) return aside({ code: 'batch.identity-conflict' })
  return waiting.has(dossier) ? aside({ code: 'batch.person-row' }) : null
}

const locatorOf = (
  survey: Survey,
  { dossier, held, unlisted }: { readonly dossier: number; readonly held: readonly Held[]; readonly unlisted: number },
): Locator => {
  const used = [...new Set(held.flatMap(({ row }) => (row === null ? [] : [row.table])))].sort((a, b) => a - b)
  const isNoted = (row: NonNullable<Held['row']>) =>
    row.letters > 0 && row.letters !== survey.tables[row.table]?.letters
  return {
    tables: used.flatMap((at) => {
      const table = survey.tables[at]
      return table == null ? [] : [{ at, path: table.path, place: table.place }]
    }),
    rows: held.map(({ row }) => (row === null ? null : [row.table, row.start, row.size])),
    peopled: survey.peopled.has(dossier),
    missed: survey.missed.get(dossier) ?? 0,
    unlisted,
    decoded: held.filter(({ row }) => row !== null && isNoted(row)).length,
  }
}
