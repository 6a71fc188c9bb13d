import { asksValues, type Question, type QuestionItem } from '../model/ask/question.ts'
import type { Settled } from '../model/ask/ruling.ts'
import type { WrittenAnswer } from '../model/ask/written.ts'
import { type DecisionDesk, refused, type Settling } from './decision-desk.ts'

/** What an answer settles; refused where it does not fit the question as the draft puts it. */
export const resolveAnswer = (
  { question: id, answer: written, items }: WrittenAnswer,
  desk: DecisionDesk,
): Settling => {
  const questions = desk.draft.questions ?? []
  const question = questions.find((one) => one.id === id)
  if (question === undefined)
    return refused(
      'question-unknown',
      questions.map((one) => one.id),
    )
  const offered = offeredBy(question)
  // The default of a question with several answers is one string: « housing,work ».
  const answer = question.several ? written.flatMap((one) => one.split(/\s*,\s*/)) : written
  if (answer.some((one) => !offered.includes(one)) || new Set(answer).size < answer.length)
    return refused('option-unknown', [question.id, ...offered])
  if (answer.length > 1 && !question.several) return refused('one-option', [question.id])
  const known = question.items.map((item) => item.id)
  if (items?.some((one) => !known.includes(one)) === true) return refused('item-unknown', [question.id, ...known])
  if (items !== null && new Set(items).size < items.length) return refused('item-twice', [question.id])
  return settle(question, answer, items, desk)
}

/** Of subjects, bases and persons, it may always be none. */
const offeredBy = ({ kind, options }: Question): readonly string[] => {
  const ids = options.map(({ id }) => id)
  return ['subject', 'basis', 'person'].includes(kind) ? [...new Set([...ids, 'none'])] : ids
}

const settle = (
  question: Question,
  answer: readonly string[],
  items: readonly string[] | null,
  { second }: DecisionDesk,
): Settling => {
  const [chosen = ''] = answer
  const opens = chosen !== 'withhold' && chosen !== 'none'
  const isKept = question.kind === 'person' ? opens : chosen === 'keep'
  const isChosen = ({ id }: QuestionItem): boolean => isKept && (items?.includes(id) ?? true)
  // A question about sentences needs what those that are chosen need.
  const needsSecond =
    question.items.length > 0
      ? question.items.filter(isChosen).some((item) => item.needsSecond)
      : opens && question.needsSecond
  if (needsSecond && second === null) return refused('second', [question.id])
  if (question.kind === 'subject')
    return { settled: [{ kind: 'subjects', subjects: answer.filter((one) => one !== 'none') }] }
  if (question.kind === 'basis') return { settled: [{ kind: 'basis', basis: noneOr(chosen) }] }
  // With sentences, it asks whose they are: the answer opens them, and says nothing of the rest of the record.
  if (question.kind === 'person' && question.items.length === 0)
    return { settled: [{ kind: 'person', rank: question.rank ?? 1, personId: noneOr(chosen) }] }
  const whose = question.kind === 'person' ? { whose: chosen } : {}
  const units = question.items.map((item) => ({ ...unitOf(item, isChosen(item)), ...(isChosen(item) ? whose : {}) }))
  return { settled: [...units, ...accordOf(question, chosen), ...(items === null ? wholeOf(question, chosen) : [])] }
}

const noneOr = (chosen: string): string | null => (chosen === 'none' ? null : chosen)

/**
 * What was not chosen to be kept is withheld: the question is answered. Of a sentence that leaves by itself only its values
 * were asked about: they stay masked, and the rest of it leaves as before.
 */
const unitOf = ({ id, unit, values, masked = [] }: QuestionItem, isKept: boolean): Settled => ({
  ...{ kind: 'unit', unit, values: isKept || asksValues(id) ? values : [], ...(isKept ? { masked } : {}) },
  outcome: isKept ? 'keep' : 'withhold',
})

/** A held piece whose accord will be asked: nothing leaves before it is given. */
const accordOf = ({ pieceId }: Question, chosen: string): readonly Settled[] =>
  chosen === 'accord' && pieceId !== null ? [{ kind: 'accord', pieceId, state: 'asked', from: '', date: null }] : []

/** « Retenir la pièce entière »: the sentences that were not shown too. */
const wholeOf = ({ kind, pieceId, ground }: Question, chosen: string): readonly Settled[] =>
  kind === 'piece' && chosen === 'withhold' && pieceId !== null
    ? [{ kind: 'piece', pieceId, ground: ground ?? 'CONS' }]
    : []
