import { readAsks } from '../../language/acts/asks.ts'
import { namedIn, readSubjects } from '../../language/acts/subjects.ts'
import { compileCues } from '../../language/cues.ts'
import type { SubjectTable } from '../../model/law/law.ts'
import { planLimits } from '../thresholds.ts'
import type { ActModel, ReadClause } from './act-model.ts'

/** What speaks for a subject in the words of an act. */
export type SubjectSigns = {
  readonly id: string
  /** A cue stands in what is asked. */
  readonly isCued: boolean
  /** The likeliest to ask of the clauses in which a cue stands; 0 where none does. */
  readonly cueAsks: number
  /** The most that the hints of one clause weigh for it, by how likely the clause asks: a hint that subjects share is shared. */
  readonly hints: number
  /** Of a clause that no cue reads, no other subject has more hints. */
  readonly isFirst: boolean
  /** That some clause asks for it, by the act model. */
  readonly asked: number
  /** How many subjects some clause asks for more likely. */
  readonly rank: number
  /** How many clauses the act has: a long one tells more that it does not ask for. */
  readonly clauses: number
}

/** For every subject of the table but `other`. `model` null: cues and hints alone tell, in what the words of the act ask. */
export const readSigns = (asks: string, table: SubjectTable, model: ActModel | null): readonly SubjectSigns[] => {
  const cued = new Set(readSubjects(asks, table))
  const { refused } = readAsks(asks)
  const read = model === null ? plainly(asks) : model(asks).filter(({ folded }) => !isRefused(folded, refused))
  const clauses = read.map((clause) => {
    const cued = namedIn([clause.folded], table)
    return { ...clause, cued, ...hintsOf(clause, cued.size > 0, table) }
  })
  const subjects = table.filter(({ id }) => id !== 'other')
  const most = new Map(
    subjects.map(({ id }) => [id, Math.max(0, ...clauses.map(({ asked, on }) => asked * (on.get(id) ?? 0)))]),
  )
  return subjects.map(({ id }) => ({
    ...{ id, isCued: cued.has(id), clauses: clauses.length },
    cueAsks: Math.max(0, ...clauses.map((clause) => (clause.cued.has(id) ? clause.asked : 0))),
    hints: Math.max(
      0,
      ...clauses.map(({ asked, hints }) => asked * Math.min(planLimits.mostHints, hints.get(id) ?? 0)),
    ),
    isFirst: clauses.some(({ first }) => first.includes(id)),
    asked: 1 - clauses.reduce((none, { asked, on }) => none * (1 - asked * (on.get(id) ?? 0)), 1),
    rank: [...most.values()].filter((other) => other > (most.get(id) ?? 0)).length,
  }))
}

/** Whatever the model reads, a clause of what the act excludes or can do without asks for nothing. */
const isRefused = (clause: string, refused: readonly string[]): boolean =>
  refused.some((words) => words.includes(clause.replace(/\.$/, '')))

/** What is asked, cut where the act pauses, without any chance. */
const plainly = (asks: string): readonly ReadClause[] =>
  readAsks(asks)
    .asked.flatMap((part) => part.split(/[,;:()?]/))
    .filter((clause) => (clause.match(/[a-z]{2,}/g) ?? []).length >= planLimits.clauseWords)
    .map((folded) => ({ folded, asked: 1, on: new Map() }))

const hintsOf = ({ folded, asked }: ReadClause, isCued: boolean, table: SubjectTable) => {
  const found = table.map(({ id, hints }) => ({ id, words: hintsIn(folded, hints) }))
  const shares = new Map<string, number>()
  for (const word of found.flatMap(({ words }) => words)) shares.set(word, (shares.get(word) ?? 0) + 1)
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + 1 / (shares.get(word) ?? 1), 0)
  const hints = new Map(found.map(({ id, words }) => [id, weigh(words)]))
  const most = Math.max(...hints.values())
  const isRead = most === 0 || asked < planLimits.asksLeast || isCued
  return { hints, first: isRead ? [] : [...hints].filter(([, weight]) => weight === most).map(([id]) => id) }
}

const hintsIn = (clause: string, hints: readonly string[]): readonly string[] => {
  const pattern = compileCues(hints)
  return pattern === null ? [] : [...new Set(clause.match(pattern) ?? [])]
}
