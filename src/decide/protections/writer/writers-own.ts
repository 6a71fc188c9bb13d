import { compileCues, hasCue } from '../../../language/cues.ts'
import { handsOverFacts } from '../../../model/law/policy.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { isApart, type Passage } from '../../../model/record/passage.ts'
import type { Span } from '../../../model/record/span.ts'
import type { Bench } from '../../bench.ts'
import { livesOfAgents } from '../../family/apart/agents.ts'
import { namedIn } from '../../family/named.ts'
import { type Unit, unitsOf } from '../../scope/units/units.ts'
import { clueLimits } from '../../thresholds.ts'
import { clueFindings, wordedPatterns } from '../clues.ts'
import { clausesIn } from './clauses.ts'
import { ownLifeIn, type WriterWords } from './own-life.ts'
import { isOfService } from './voice.ts'

/**
 * What a writing of the service tells of whoever wrote it, or of a colleague: their health, home, past, feelings, opinions. No fact of
 * the one accompanied: where facts are handed over it is masked, and the fact beside it is judged by itself. Where the act asks about
 * somebody of the service, it may be the fact.
 */
export const writersOwn = (bench: Bench): WritersOwn => {
  if (!handsOverFacts(bench.policy) || asksOfStaff(bench)) return { findings: [], doubted: new Map() }
  const { words: own, ...lists } = bench.law.protections.writer
  const compiled = (patterns: readonly string[]) => wordedPatterns({ words: own, patterns })
  const words = {
    ...{ own: compiled(lists.own), scorn: compiled(lists.scorn) },
    ...{ works: compiled(lists.works), marks: compiled(lists.marks) },
  }
  const read = bench.pieces
    .filter((piece) => isOfService(piece, bench))
    .flatMap(({ id, passages }) =>
      passages
        .filter(({ role }) => role !== 'labels')
        .map((passage) => ({ pieceId: id, passage, ...readIn(passage, words, bench) })),
    )
  const findings = clueFindings(
    read.flatMap(({ pieceId, passage, own: spans }) => spans.map((span) => ({ ...span, pieceId, passage }))),
    { category: 'other', kind: 'writer-own', confidence: clueLimits.place, why: 'writer-own' },
    (rank) => `WO${String(rank).padStart(4, '0')}`,
  )
  return { findings, doubted: new Map(read.map(({ passage, doubted }) => [passage.id, doubted])) }
}

/** `doubted`: by passage, sentences that may tell of who writes, and wait for a person. */
export type WritersOwn = {
  readonly findings: readonly Finding[]
  readonly doubted: ReadonlyMap<string, readonly Span[]>
}

const asksOfStaff = ({ targetIds, personOf }: Bench): boolean =>
  targetIds.some((id) => personOf.get(id)?.role === 'professional')

const readIn = (passage: Passage, words: WriterWords, bench: Bench) => {
  const read = unitsOf(passage)
    .map(withCells)
    .map((unit) => ({ unit, ...ownLifeIn(unit, words, bench) }))
  return {
    own: read.flatMap(({ unit, own }) =>
      [...own, ...livesIn(unit, bench)].map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end })),
    ),
    doubted: read.flatMap(({ unit, isDoubted }) => (isDoubted ? [{ start: unit.start, end: unit.end }] : [])),
  }
}

/** Cells and values end a clause. */
const withCells = (unit: Unit): Unit => {
  if (!isApart(unit.passage)) return unit
  const { passage, start } = unit
  const folded = Array.from(unit.folded, (sign, at) =>
    /[\n\t]/.test(passage.text[start + at] ?? '') ? '\n' : sign,
  ).join('')
  return { ...unit, folded }
}

/** « Accident de travail de l'intervenante »: the words, and the rest of their clause where it names nobody else. */
const livesIn = (unit: Unit, bench: Bench): readonly Span[] => {
  const { life, states } = bench.law.protections.agents
  if (![life, states].some((words) => hasCue(compileCues(words), unit.folded))) return []
  const named = namedIn(unit, bench)
  const clauses = clausesIn(unit.folded)
  return livesOfAgents(unit, named, bench).map((life) => {
    const clause = clauses.find(({ start, end }) => start <= life.start && life.end <= end)
    const isTheirs =
      clause !== undefined &&
      !named.some(({ who, at, end }) => who !== 'staff' && at < clause.end && clause.start < end)
    return isTheirs ? clause : life
  })
}
