import { wordsRead } from '../src/decide/ask/items.ts'
import { atService } from '../src/decide/gates/gates.ts'
import { loadModels } from '../src/decide/plan/act-model.ts'
import { detectedIn } from '../src/explain/view.ts'
import { mostQuestions, type Question, type QuestionItem } from '../src/model/ask/question.ts'
import type { Ruling, Settled } from '../src/model/ask/ruling.ts'
import type { Draft } from '../src/model/draft.ts'
import { judgeDraft } from '../src/pipeline/propose/judge-draft.ts'
import { openQuestions } from '../src/review/open-questions.ts'
import { askWeights, type Expected, fold, law, pipelineOf, type ScopeCase, subjectWeights } from './scope-cases.ts'

// A director who knows the law: opens a sentence only if it holds a fact to keep and no word that must not leave, chooses the
// subjects that the act is about, the article that it rests on, and asks the accord of whoever may give it.

export const cellsOf = (text: string): readonly string[] =>
  fold(text)
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')

/** A fact stands in a sentence, cell by cell; a sentence of four words and more that stands in a fact tells a part of it. */
export const holds = (item: string, fact: string): boolean => {
  const text = fold(item)
  const part = text.replace(/[\s.;,]+$/, '').trim()
  return (
    cellsOf(fact).every((cell) => text.includes(cell)) ||
    ((part.match(/\w{2,}/g)?.length ?? 0) >= 4 && fold(fact).includes(part))
  )
}

export const mayOpen = ({ text }: Pick<QuestionItem, 'text'>, expected: Expected): boolean =>
  expected.keep.some((fact) => holds(text, fact.text)) &&
  !expected.forbidden.some((word) => fold(text).includes(fold(word.text)))

const settle = (question: Question, expected: Expected): readonly Settled[] => {
  const offers = (id: string): boolean => question.options.some((option) => option.id === id)
  // Older families say no subjects: what was read stands.
  const read = question.default.split(',').filter((id) => id !== 'none')
  const subjects = expected.subjects.length > 0 ? expected.subjects.filter(offers) : read
  if (question.kind === 'subject') return [{ kind: 'subjects', subjects }]
  if (question.kind === 'basis')
    return [{ kind: 'basis', basis: expected.basis !== null && offers(expected.basis) ? expected.basis : null }]
  if (question.kind === 'person' && question.items.length === 0)
    return [
      { kind: 'person', rank: question.rank ?? 1, personId: question.default === 'none' ? null : question.default },
    ]
  const open = question.items.filter((item) => mayOpen(item, expected))
  if (question.kind !== 'person' && !offers('keep') && open.length > 0 && question.pieceId !== null)
    return [{ kind: 'accord', pieceId: question.pieceId, state: 'given', from: '', date: null }]
  return question.items.map(
    (item): Settled => ({
      kind: 'unit',
      unit: item.unit,
      values: item.values,
      masked: item.masked ?? [],
      outcome: open.includes(item) ? 'keep' : 'withhold',
    }),
  )
}

export type Answered = {
  readonly draft: Draft
  readonly answers: number
  readonly words: number
  readonly rounds: number
}

/** Answers up to `most` questions, in the order asked, round after round. */
export const answerAs = (one: ScopeCase, first: Draft, most: number): Answered => {
  let draft = first
  let [answers, words, rounds] = [0, 0, 0]
  while (answers < most) {
    const asked = nextQuestions(draft, most, answers)
    if (asked.length === 0) break
    const rulings = asked.map(
      (question): Ruling => ({
        ...{ id: `R-${question.id}`, question: question.id, by: 'Directrice', second: 'Odile MAREY', reason: null },
        settled: settle(question, one.expected),
      }),
    )
    words += wordsRead(asked)
    answers += asked.length
    rounds += 1
    draft = judgeAgain(one, first, draft, [...(draft.rulings ?? []), ...rulings])
  }
  return { draft, answers, words, rounds }
}

/** Past the twelve, whoever wants more asks for all (`--all`). */
const nextQuestions = (draft: Draft, most: number, answered: number): readonly Question[] => {
  const open = openQuestions(draft)
  const isDue = (question: Question): boolean => question.extra !== true
  const due = open.filter(isDue).slice(0, Math.max(0, mostQuestions - answered))
  const taken = due.length > 0 || most <= mostQuestions ? due : open
  return taken.slice(0, most - answered)
}

const judgeAgain = (one: ScopeCase, first: Draft, draft: Draft, rulings: readonly Ruling[]): Draft => ({
  ...draft,
  ...judgeDraft({
    ...{ pieces: first.dossier.pieces, persons: first.persons, findings: detectedIn(first), request: first.request },
    ...{ policy: pipelineOf(one).policy, law: atService(law, first.dossier.service) },
    ...{ ...loadModels(subjectWeights), askWeights, rulings },
    asked: { questions: draft.questions ?? [], lastQuestion: draft.lastQuestion ?? 0 },
  }),
})
