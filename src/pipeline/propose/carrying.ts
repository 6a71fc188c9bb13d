import type { Question } from '../../model/ask/question.ts'
import type { Ruling } from '../../model/ask/ruling.ts'
import type { Draft } from '../../model/draft.ts'
import { type Carried, carryRulings } from '../../review/carry-rulings.ts'
import { type AnsweringContext, judgeUnder } from './answering.ts'
import { closedKeeps } from './held-keeps.ts'

/** How many acts of an earlier draft hold in the new one, and of how many something no longer does. */
export type CarriedDraft = { readonly draft: Draft; readonly kept: number; readonly dropped: number }

/** A new proposal under what was settled in an earlier one, where the words are unchanged. */
export const carryAnswers = (fresh: Draft, previous: Draft, context: AnsweringContext): CarriedDraft => {
  const carried = carryRulings(previous, fresh)
  const asked: Draft = { ...fresh, ...questionsOf(fresh, previous, carried) }
  if (carried.rulings.length === 0) return { draft: asked, kept: 0, dropped: carried.dropped }
  const judged = judgeUnder(asked, carried.rulings, context)
  const closed = closedIn(judged, carried.rulings)
  const open = carried.rulings.map((ruling, at) => ({
    ...ruling,
    settled: ruling.settled.filter((_, rank) => !closed.has(`${at} ${rank}`)),
  }))
  const rulings = open.filter(({ settled }) => settled.length > 0)
  const lost = open.filter(({ settled }, at) => settled.length < (carried.rulings[at]?.settled.length ?? 0)).length
  return {
    draft: lost === 0 ? judged : judgeUnder(asked, rulings, context),
    kept: rulings.length,
    dropped: carried.dropped + lost,
  }
}

/** What a record of today holds closed is not kept by an act of yesterday. */
const closedIn = (judged: Draft, rulings: readonly Ruling[]): ReadonlySet<string> => {
  const rows = rulings.flatMap((ruling, at) =>
    ruling.settled.flatMap((one, rank) =>
      one.kind === 'keep' ? [{ key: `${at} ${rank}`, ruling: { ...ruling, settled: [one] } }] : [],
    ),
  )
  const alone = rows.map(({ ruling }, line) => ({ line, ruling })).filter(({ ruling }) => ruling.second === null)
  const withTwo = rows.map(({ ruling }, line) => ({ line, ruling })).filter(({ ruling }) => ruling.second !== null)
  const refusals = [...closedKeeps(judged, alone, null), ...closedKeeps(judged, withTwo, '')]
  return new Set(refusals.flatMap(({ line }) => rows[line]?.key ?? []))
}

/** Answered questions keep their ids, and so does a question that was open; any other gets the next number. */
const questionsOf = (
  fresh: Draft,
  previous: Draft,
  { answered }: Carried,
): Pick<Draft, 'questions' | 'lastQuestion'> => {
  if (fresh.questions === undefined) return {}
  const idOf = new Map((previous.questions ?? []).map(({ key, id }) => [key, id]))
  const settled = new Set(answered.map(({ key }) => key))
  let lastQuestion = previous.lastQuestion ?? 0
  const numbered = ({ key, ...question }: Question): Question => {
    const known = idOf.get(key)
    if (known === undefined) lastQuestion += 1
    return { ...question, key, id: known ?? `Q${String(lastQuestion).padStart(2, '0')}` }
  }
  const open = fresh.questions.filter(({ key }) => !settled.has(key)).map(numbered)
  return { questions: [...answered, ...open], lastQuestion }
}
