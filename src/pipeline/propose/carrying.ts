import type { Ruling } from '../../model/ask/ruling.ts'
import type { Draft, Remark } from '../../model/draft.ts'
import { type Carried, carryRulings } from '../../review/carry-rulings.ts'
import { type AnsweringContext, judgeUnder } from './answering.ts'
import { closedKeeps } from './held-keeps.ts'

/** How many acts of an earlier draft hold in the new one, and of how many something no longer does. */
export type CarriedDraft = { readonly draft: Draft; readonly kept: number; readonly dropped: number }

/** A new proposal under what was settled in an earlier one, where the words are unchanged. */
export const carryAnswers = (fresh: Draft, previous: Draft, context: AnsweringContext): CarriedDraft => {
  const carried = carryRulings(previous, fresh)
  const asked: Draft = {
    ...fresh,
    ...questionsOf(fresh, previous, carried),
    // What somebody wanted seen again is not seen by proposing again.
    ...(previous.remarks === undefined ? {} : { remarks: previous.remarks.map((one) => moved(one, previous, fresh)) }),
  }
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

/** A piece may have another number now: it is known by its bytes. */
const moved = (remark: Remark, previous: Draft, fresh: Draft): Remark => {
  const hash = previous.dossier.pieces.find(({ id }) => id === remark.pieceId)?.sha256
  const pieceId = fresh.dossier.pieces.find(({ sha256 }) => sha256 === hash)?.id ?? remark.pieceId
  const passageId = remark.passageId?.replace(remark.pieceId, pieceId) ?? null
  return { ...remark, pieceId, passageId }
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

/** Questions that were put keep their ids, answered or open: judging finds them again by their keys, and numbers the new ones. */
const questionsOf = (
  fresh: Draft,
  previous: Draft,
  { answered }: Carried,
): Pick<Draft, 'questions' | 'lastQuestion'> => {
  if (fresh.questions === undefined) return {}
  const settled = new Set((previous.rulings ?? []).map(({ question }) => question))
  const open = (previous.questions ?? []).filter(({ id }) => !settled.has(id))
  return { questions: [...answered, ...open], lastQuestion: previous.lastQuestion ?? 0 }
}
