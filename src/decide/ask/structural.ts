import type { QuestionOption } from '../../model/ask/question.ts'
import type { JudgedRecord } from '../judge-record.ts'
import { unsureIn } from '../plan/plan.ts'
import type { RankMatch } from '../scope/who/targets.ts'
import { askLimits, topicScores } from '../thresholds.ts'
import { wordsIn } from './items.ts'
import type { Unnumbered } from './questions.ts'

/** Questions about the request itself. `leaves`: the share of the questions left that sentences may have in this round. */
export type Structural = { readonly questions: readonly Unnumbered[]; readonly leaves: number }

const bare = {
  ...{ pieceId: null, ground: null, rank: null, sources: [], items: [] },
  ...{ default: 'none', several: false, needsSecond: false },
} as const

export const structuralQuestions = (record: JudgedRecord): Structural => {
  const basis = basisQuestion(record)
  const subject = subjectQuestion(record)
  const person = record.targets.matches.flatMap(personQuestion)
  const questions = [...person, ...basis, ...subject]
  const isBlind = basis.length > 0 || record.bench.request.subjects.length === 0 || record.bench.targetIds.length === 0
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

/** Subjects that the act may ask about, where it is not sure which: those that were read are among the answers. */
const subjectQuestion = (record: JudgedRecord): readonly Unnumbered[] => {
  const { plan, request } = record.bench
  const unsure = unsureIn(plan).filter(({ id }) => !request.subjects.includes(id))
  if (unsure.length === 0 && request.subjects.length > 0) return []
  const ids = [...request.subjects, ...unsure.map(({ id }) => id)]
  const asked = ids.length > 0 ? ids : record.bench.law.subjects.map(({ id }) => id).filter((id) => id !== 'other')
  const options = asked.map((id) => optionOf(id, record))
  return [
    {
      ...{ ...bare, key: `subject ${asked.join(' ')}`, kind: 'subject', doubt: 'subject', several: true },
      options: [...options, none],
      default: request.subjects.length > 0 ? request.subjects.join(',') : none.id,
    },
  ]
}

/** What choosing a subject would let out, as far as it can be told without judging anew. */
const optionOf = (subject: string, { pieces }: JudgedRecord): QuestionOption => {
  const units = pieces
    .flatMap(({ judgements, behind }) => (judgements.length > 0 ? judgements : behind))
    .filter(
      ({ about, reading, topic }) =>
        about.length > 0 && reading.daysOut === 0 && (topic.scores.get(subject) ?? 0) >= topicScores.clear,
    )
  const words = units.reduce((sum, { unit }) => sum + wordsIn(unit.folded), 0)
  return { id: subject, passages: units.length, words }
}
