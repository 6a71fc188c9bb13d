import type { QuestionOption } from '../../model/ask/question.ts'
import { actsOf } from '../hand/settled.ts'
import type { JudgedRecord } from '../judge-record.ts'
import { isWidened, subjectsAskedTwice } from '../plan/excluded.ts'
import { unsureIn } from '../plan/plan.ts'
import type { RankMatch } from '../scope/who/targets.ts'
import type { Order } from '../steps.ts'
import { askLimits } from '../thresholds.ts'
import type { Unnumbered } from './questions.ts'
import { subjectOptions } from './subject-options.ts'

/** Questions about the request itself. `leaves`: the share of the questions left that sentences may have in this round. */
export type Structural = { readonly questions: readonly Unnumbered[]; readonly leaves: number }

const bare = {
  ...{ pieceId: null, ground: null, rank: null, sources: [], items: [] },
  ...{ default: 'none', several: false, needsSecond: false },
} as const

export const structuralQuestions = (record: JudgedRecord, order: Order): Structural => {
  const basis = basisQuestion(record)
  const wasAnswered = actsOf(record.bench.rulings, 'subjects').length > 0
  const subject = wasAnswered ? [] : subjectQuestion(record, order)
  const person = record.targets.matches.flatMap(personQuestion)
  const questions = [...person, ...basis, ...subject]
  const isStopped = record.bench.stop !== null && record.bench.stop.pass !== 'answer'
  // Whoever finds none of the subjects in the act is asked about sentences, not about the same subjects again.
  const isUnread = record.bench.request.subjects.length === 0 && !wasAnswered
  const isBlind = isStopped || basis.length > 0 || isUnread || record.bench.targetIds.length === 0
  return { questions, leaves: isBlind ? 0 : subject.length > 0 ? askLimits.besideRequest : 1 }
}

/**
 * Is the person of the request this one of the record? Where the full name alone says so and nothing contradicts, they are
 * taken for the same, and it is the first question (docs/contract.md, request.yaml); in any other doubt, for nobody.
 */
const personQuestion = ({ rank, doubt, candidates, personIds }: RankMatch): readonly Unnumbered[] =>
  doubt === null || candidates.length === 0
    ? []
    : [
        {
          ...{ ...bare, key: `person ${rank} ${doubt} ${candidates.join(' ')}`, kind: 'person', doubt: 'who', rank },
          options: [...candidates.map((id) => ({ id, passages: 0, words: 0 })), none],
          default: doubt === 'name-only' ? (personIds[0] ?? none.id) : none.id,
        },
      ]

/** No table holds the article: which one it is, a person says. Everything is judged meanwhile, and nothing leaves. */
const basisQuestion = ({ bench }: JudgedRecord): readonly Unnumbered[] =>
  bench.basis !== null || !bench.policy.needsBasis
    ? []
    : [
        {
          ...{ ...bare, key: 'basis', kind: 'basis', doubt: 'basis', ground: 'CONS' },
          options: [...bench.plan.basis.near.map((id) => ({ id, passages: 0, words: 0 })), none],
        },
      ]

const none: QuestionOption = { id: 'none', passages: 0, words: 0 }

/**
 * Subjects that the act may ask about, where it is not sure which: those that were read are among the answers. Where none was
 * read, those on which the record holds something are too: a guess from few words is no reason to hand over nothing.
 */
const subjectQuestion = (record: JudgedRecord, order: Order): readonly Unnumbered[] => {
  const { plan, request, law, excluded } = record.bench
  const twice = request.subjectsRead ? subjectsAskedTwice(request.asks, law) : []
  const unsure = [...new Set([...unsureIn(plan).map(({ id }) => id), ...twice])].filter(
    (id) => !request.subjects.includes(id),
  )
  const isWide = isWidened(request.asks) && request.subjectsRead
  if (unsure.length === 0 && request.subjects.length > 0 && !isWide) return []
  const likely = [...request.subjects, ...unsure]
  const others = law.subjects
    .map(({ id }) => id)
    .filter((id) => id !== 'other' && ![...likely, ...excluded.subjects].includes(id))
  const isUnread = request.subjects.length === 0
  const options = subjectOptions(isUnread || isWide ? [...likely, ...others] : likely, record, order)
  const offered =
    isUnread || isWide ? byPassages(options.filter((one) => one.passages > 0 || likely.includes(one.id))) : options
  return [
    {
      ...{ ...bare, key: `subject ${likely.join(' ')}`, kind: 'subject', doubt: 'subject', several: true },
      likely,
      options: [...showSome(offered.length > 0 ? offered : options, request.subjects), none],
      default: isUnread ? none.id : request.subjects.join(','),
    },
  ]
}

/** Sentences of subjects that are read already are no news. */
const showSome = (options: readonly QuestionOption[], read: readonly string[]): readonly QuestionOption[] => {
  const shown = options.filter(({ id }) => !read.includes(id)).slice(0, askLimits.subjectsShown)
  return options.map(({ examples, ...option }) =>
    examples !== undefined && shown.some(({ id }) => id === option.id) ? { ...option, examples } : option,
  )
}

const byPassages = (options: readonly QuestionOption[]): readonly QuestionOption[] =>
  [...options].sort((a, b) => b.passages - a.passages)
