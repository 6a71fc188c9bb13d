import { mostQuestions, type Question } from '../../model/ask/question.ts'
import type { AskWeights } from '../../model/ask/weights.ts'
import { isGuessed } from '../gates/gates.ts'
import type { JudgedRecord } from '../judge-record.ts'
import type { Order } from '../steps.ts'
import { askLimits } from '../thresholds.ts'
import { candidatesOf, type Prospect } from './candidates.ts'
import { scoreOf } from './chance.ts'
import { standingOf } from './features.ts'
import { weigh, wordsRead } from './items.ts'
import { passageQuestions, type Unnumbered } from './questions.ts'
import { structuralQuestions } from './structural.ts'

/**
 * What a person is asked about a judged record, most useful first. What an answer about the request itself would change is
 * not asked before that answer. `answered`: questions of earlier rounds; they count among the twelve, and their words were read.
 */
export const askAll = (
  record: JudgedRecord,
  order: Order,
  weights: AskWeights,
  answered: readonly Question[],
): readonly Unnumbered[] => {
  const { policy, stop } = record.bench
  if (stop?.pass === 'nobody' || (policy.scope === 'everything' && (!policy.ownAccess || stop !== null))) return []
  const structural = policy.ownAccess ? unasked : structuralQuestions(record, order)
  const questions = Math.max(0, mostQuestions - answered.length - structural.questions.length)
  const words = Math.max(0, askLimits.words - wordsRead([...answered, ...structural.questions]))
  const likely = (prospect: Prospect): number => scoreOf(standingOf(prospect, record.bench), weights)
  const weighed = weigh(candidatesOf(record, order, likely), record, weights)
  const room = { questions: Math.floor(questions * structural.leaves), words: Math.floor(words * structural.leaves) }
  return [...structural.questions, ...passageQuestions(weighed, room).map((one) => withGuess(one, record))]
}

/** Where somebody reads a record, all of it is asked for. */
const unasked = { questions: [], leaves: 1 } as const

const withGuess = (question: Unnumbered, { bench, pieces }: JudgedRecord): Unnumbered => {
  const held = question.kind === 'piece' ? pieces.find(({ piece }) => piece.id === question.pieceId) : undefined
  const { policy, law, basis } = bench
  return held !== undefined && isGuessed(held.piece, policy, law, basis) ? { ...question, guessed: true } : question
}

/** Gives numbers: a question that was put before, and is still open, keeps its own; those answered stay in the list. */
export const numberQuestions = (
  found: readonly Unnumbered[],
  before: { readonly open: readonly Question[]; readonly answered: readonly Question[] },
  last: number,
): { readonly questions: readonly Question[]; readonly lastQuestion: number } => {
  const idOf = new Map(before.open.map(({ key, id }) => [key, id]))
  const fresh = found.filter(({ key }) => !idOf.has(key)).map(({ key }) => key)
  const questions = found.map((question): Question => {
    const rank = last + fresh.indexOf(question.key) + 1
    return { ...question, id: idOf.get(question.key) ?? `Q${String(rank).padStart(2, '0')}` }
  })
  return { questions: [...before.answered, ...questions], lastQuestion: last + fresh.length }
}
