import { readAsks } from '../../language/asks.ts'
import { compileCues } from '../../language/cues.ts'
import { namedIn, readSubjects } from '../../language/subjects.ts'
import type { SubjectTable } from '../../model/law/law.ts'
import type { SubjectModel } from '../scope/what/subject-model.ts'
import { planLimits } from '../thresholds.ts'

/** What speaks for a subject in the words of an act. */
export type SubjectSigns = {
  readonly id: string
  /** A cue stands in what is asked. */
  readonly isCued: boolean
  /** A cue stands in the charge alone: why they ask, not what they ask for. */
  readonly isCharged: boolean
  /** The most that the hints of one clause weigh for it: a hint that several subjects share is shared between them. */
  readonly hints: number
  /** Of a clause that no cue reads, no other subject has more. */
  readonly isFirst: boolean
  /** The most that the subject model gives it in one clause of what is asked, from 0 to 1. */
  readonly model: number
}

/** For every subject of the table but `other`. */
export const readSigns = (asks: string, table: SubjectTable, model: SubjectModel | null): readonly SubjectSigns[] => {
  const { asked, charges } = readAsks(asks)
  const cued = new Set(readSubjects(asks, table))
  const charged = namedIn(charges, table)
  const clauses = clausesOf(asked).map((clause) => readClause(clause, table, model))
  return table
    .filter(({ id }) => id !== 'other')
    .map(({ id }) => ({
      ...{ id, isCued: cued.has(id), isCharged: charged.has(id) },
      hints: Math.max(0, ...clauses.map(({ hints }) => hints.get(id) ?? 0)),
      isFirst: clauses.some(({ first }) => first.includes(id)),
      model: Math.max(0, ...clauses.map(({ scores }) => scores.get(id) ?? 0)),
    }))
}

/** An act lists what it asks: « la date, le lieu ; les témoins ». */
const clausesOf = (parts: readonly string[]): readonly string[] =>
  parts
    .flatMap((part) => part.split(/[,;:()?]/))
    .filter((clause) => (clause.match(/[a-z]{2,}/g) ?? []).length >= planLimits.clauseWords)

type Clause = {
  readonly hints: ReadonlyMap<string, number>
  readonly first: readonly string[]
  readonly scores: ReadonlyMap<string, number>
}

const readClause = (clause: string, table: SubjectTable, model: SubjectModel | null): Clause => {
  const found = table.map(({ id, hints }) => ({ id, words: hintsIn(clause, hints) }))
  const shares = new Map<string, number>()
  for (const word of found.flatMap(({ words }) => words)) shares.set(word, (shares.get(word) ?? 0) + 1)
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + 1 / (shares.get(word) ?? 1), 0)
  const hints = new Map(found.map(({ id, words }) => [id, weigh(words)]))
  const most = Math.max(...hints.values())
  const isRead = most === 0 || namedIn([clause], table).size > 0
  return {
    hints,
    first: isRead ? [] : [...hints].filter(([, weight]) => weight === most).map(([id]) => id),
    scores: model === null ? new Map() : model(clause),
  }
}

const hintsIn = (clause: string, hints: readonly string[]): readonly string[] => {
  const pattern = compileCues(hints)
  return pattern === null ? [] : [...new Set(clause.match(pattern) ?? [])]
}
