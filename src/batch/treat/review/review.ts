import type { Draft } from '../../../model/draft.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { numbered } from '../../engine/paths.ts'
import type { ItemEnd } from '../../model/ends.ts'
import { noFacts, type TargetFile } from '../../model/treated.ts'
import { judgeSource } from '../migrate/judge-source.ts'
import type { Treatment } from '../treatment.ts'

/** Findings under this confidence are doubts, that a person looks at first. By hand. */
const sure = 0.6

/** What each piece of a dossier holds, counted for the service: no word of it leaves, nothing is decided. */
export const review: Treatment = async ({ source, place, items }, desk) => {
  const { draft, files } = await judgeSource(source, desk)
  const counted = files.map(({ file, pieces }) => ({ file, pieces, told: tellOf(pieces, draft) }))
  const ends = Array.from({ length: items }, (_, item): ItemEnd => {
    const own = counted.find(({ file }) => file.holds.some((hold) => hold.item === item))
    const problem = own?.pieces.find((piece) => piece.problem !== null)?.problem?.code ?? null
    const reason = own === undefined || own.pieces.length === 0 ? 'batch.not-readable' : problem
    return { end: reason === null ? 'reviewed' : 'quarantined', targets: [], rule: null, reason }
  })
  const list = { place: place + 1, pieces: counted.map(({ file, told }) => ({ items: itemsOf(file.holds), ...told })) }
  return { files: [listFile(place, list)], ends, leaf: null, facts: factsOf(counted, ends) }
}

type Told = {
  readonly categories: Readonly<Record<string, number>>
  /** Of which doubtful. */
  readonly doubts: number
  readonly unread: number
}

const tellOf = (pieces: readonly Piece[], { findings }: Draft): Told => {
  const ids = new Set(pieces.map(({ id }) => id))
  const own = findings.filter(({ pieceId, category }) => ids.has(pieceId) && category !== 'out-of-scope')
  const categories: Record<string, number> = {}
  for (const { category } of own) categories[category] = (categories[category] ?? 0) + 1
  return {
    categories: Object.fromEntries(Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1))),
    doubts: own.filter(({ confidence }) => confidence < sure).length,
    unread: pieces.reduce((sum, { unread, problem }) => sum + unread.length + (problem === null ? 0 : 1), 0),
  }
}

const itemsOf = (holds: readonly { readonly item: number }[]): readonly number[] => holds.map(({ item }) => item)

/** By the place of the dossier in the plan: its name may be somebody's. */
const listFile = (place: number, list: unknown): TargetFile => ({
  path: `${numbered('lists/review', place + 1)}.json`,
  bytes: new TextEncoder().encode(`${JSON.stringify(list)}\n`),
})

const factsOf = (counted: readonly { readonly told: Told }[], ends: readonly ItemEnd[]) => {
  const rules: Record<string, number> = {}
  for (const { told } of counted)
    for (const [category, count] of Object.entries(told.categories)) rules[category] = (rules[category] ?? 0) + count
  const doubts = counted.reduce((sum, { told }) => sum + told.doubts, 0)
  const all = Object.values(rules).reduce((sum, count) => sum + count, 0)
  const problems: Record<string, number> = {}
  for (const { reason } of ends) if (reason !== null) problems[reason] = (problems[reason] ?? 0) + 1
  // Whose findings are the most doubtful is looked at first.
  const risk = Object.keys(problems).length > 0 ? 1 : all === 0 ? 0 : doubts / all
  return { ...noFacts, rules, problems, risk }
}
