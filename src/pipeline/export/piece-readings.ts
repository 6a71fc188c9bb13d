import { isWorthAnswer } from '../../decide/ask/questions.ts'
import type { Unit } from '../../decide/scope/units/units.ts'
import type { Question, QuestionItem } from '../../model/ask/question.ts'
import type { PieceReading } from '../../model/copy/piece-reading.ts'
import type { Draft } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { groundsWith } from '../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { isCodeRule, stepOfRule } from '../../model/rule.ts'
import { openQuestions } from '../../review/open-questions.ts'
import { tellingUnits } from './waiting.ts'

/** What of each piece was judged to answer the request, or may: no piece of which something was is said to hold nothing asked for. */
export const pieceReadings = (draft: Draft, decisions: readonly Decision[]): ReadonlyMap<string, PieceReading> => {
  const open = openQuestions(draft).filter(({ extra }) => extra !== true)
  const asked: Asked = {
    ...{ decisionOf: new Map(decisions.map((decision) => [decision.findingId, decision])), draft },
    coversOf: groupByPassage(draft.findings.filter(({ detector }) => detector === 'scope')),
    ...{ open, openItems: open.flatMap(({ items }) => items), worthItems: worthItems(draft) },
  }
  return new Map(draft.dossier.pieces.map((piece) => [piece.id, readingOf(piece, asked)]))
}

type Asked = {
  readonly draft: Draft
  readonly decisionOf: ReadonlyMap<string, Decision>
  readonly coversOf: ReadonlyMap<string, readonly Finding[]>
  readonly open: readonly Question[]
  readonly openItems: readonly QuestionItem[]
  /** Those of every question that a person answered, or that was worth an answer when there was no room left for it. */
  readonly worthItems: readonly QuestionItem[]
}

const worthItems = ({ questions = [] }: Draft): readonly QuestionItem[] =>
  questions.filter(({ items, extra }) => extra !== true || isWorthAnswer(items)).flatMap(({ items }) => items)

const readingOf = (piece: Piece, asked: Asked): PieceReading => {
  const units = piece.passages.flatMap(tellingUnits)
  const ends = units.map((unit) => endOf(unit, asked))
  const count = (end: End): number => ends.filter((one) => one === end).length
  const questions = asked.open.filter(
    (question) => isOnItems(question, piece.id) || isOnRequest(question, piece, units, asked),
  )
  return {
    questions: questions.map(({ id }) => id),
    ...{ asked: count('asked'), second: count('second'), other: count('other') },
  }
}

type End = 'asked' | 'second' | 'other' | 'out'

const endOf = (unit: Unit, asked: Asked): End => {
  const isIn = (items: readonly QuestionItem[]): boolean => items.some((item) => isOver(item.unit, unit))
  if (isIn(asked.openItems)) return 'asked'
  const covers = (asked.coversOf.get(unit.passage.id) ?? []).filter((cover) => overlaps(cover, unit))
  const decisions = covers.map(({ id }) => asked.decisionOf.get(id))
  if (decisions.some(isOut)) return isIn(asked.worthItems) ? 'other' : 'out'
  return decisions.some((one) => one?.outcome === 'withhold' && one.needsSecond) ? 'second' : 'other'
}

const isOver = (placed: Span & { readonly passageId: string }, unit: Unit): boolean =>
  placed.passageId === unit.passage.id && overlaps(placed, unit)

const scopeGrounds = groundsWith('scope')

/** Steps at which a unit is judged to be beside the request; the others withhold something that may answer it. */
const besideSteps: ReadonlySet<string | null> = new Set([null, 'period', 'excluded', 'gate', 'before'])

const isOut = (decision: Decision | undefined): boolean =>
  decision?.outcome === 'withhold' &&
  !decision.needsSecond &&
  decision.ground !== null &&
  scopeGrounds.has(decision.ground) &&
  'rule' in decision.by &&
  isCodeRule(decision.by.rule) &&
  besideSteps.has(stepOfRule(decision.by.rule))

const isOnItems = ({ items }: Question, pieceId: string): boolean => items.some(({ unit }) => unit.pieceId === pieceId)

/** A question about the request: another answer than the one that holds would open what its subject, or its person, keeps back. */
const isOnRequest = (
  { kind, items, options, ...question }: Question,
  piece: Piece,
  units: readonly Unit[],
  asked: Asked,
): boolean => {
  if (items.length > 0) return false
  const standing = new Set(question.default.split(','))
  const others = options.filter(({ id }) => !standing.has(id))
  if (kind === 'subject')
    return others.some(({ passages }) => passages > 0) && units.some((unit) => isHeldBy('HORS-OBJ', unit, asked))
  if (kind !== 'person') return false
  const persons = new Set(others.map(({ id }) => id))
  return asked.draft.findings.some(
    ({ pieceId, personId }) => pieceId === piece.id && personId !== null && persons.has(personId),
  )
}

const isHeldBy = (ground: Decision['ground'], unit: Unit, { coversOf, decisionOf }: Asked): boolean =>
  (coversOf.get(unit.passage.id) ?? []).some((cover) => {
    const decision = decisionOf.get(cover.id)
    return overlaps(cover, unit) && isOut(decision) && decision?.ground === ground
  })
