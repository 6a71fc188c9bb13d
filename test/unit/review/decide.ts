import type { Question, QuestionItem } from '../../../src/model/ask/question.ts'
import type { Draft } from '../../../src/model/draft.ts'
import { RequisError } from '../../../src/model/problem.ts'
import { parseDecisionsFile } from '../../../src/request/decisions-yaml.ts'
import type { DecisionInput } from '../../../src/review/decision-desk.ts'
import { resolveDecisions } from '../../../src/review/decisions-file.ts'

export const previewOf = '3f9c0123456789ab'

export const itemOf = (id: string, more: Partial<QuestionItem> = {}): QuestionItem => ({
  ...{ id, unit: { pieceId: 'P01', passageId: 'P01-0', start: 0, end: 4, words: id }, page: 1, text: id, values: [] },
  ...{ sensitive: [], silence: false, needsSecond: false, chance: 0.5, ...more },
})

export const questionOf = (id: string, more: Partial<Question> = {}): Question => ({
  ...{ id, key: id, kind: 'passage', doubt: 'when', pieceId: 'P01', ground: 'HORS-PER', rank: null, sources: [] },
  ...{ options: ['keep', 'withhold'].map((option) => ({ id: option, passages: 1, words: 1 })), default: 'withhold' },
  ...{ several: false, needsSecond: false, items: [itemOf(`u-${id}-1`), itemOf(`u-${id}-2`)], ...more },
})

const deskInput = (draft: Draft, more: Partial<DecisionInput>): DecisionInput => ({
  ...{
    draft,
    by: 'Claire VASSEUR',
    second: null,
    today: '2026-11-10',
    preview: previewOf,
    under: () => null,
    tells: () => false,
  },
  ...{ mayAccord: () => true, handOf: () => null, sentenceAt: () => null, closedChecks: new Set<string>(), ...more },
})

/** What a file of decisions settles in a draft. */
export const decide = (draft: Draft, yaml: string, more: Partial<DecisionInput> = {}) =>
  resolveDecisions(parseDecisionsFile(yaml, 'decisions.yaml'), deskInput(draft, more))

export const settledBy = (draft: Draft, yaml: string, more: Partial<DecisionInput> = {}) =>
  decide(draft, yaml, more).flatMap(({ ruling }) => ruling.settled)

/** The lines that are refused, as « 3 nowhere »; none where it is taken. */
export const refusedIn = (draft: Draft, yaml: string, more: Partial<DecisionInput> = {}): readonly string[] => {
  try {
    decide(draft, yaml, more)
    return []
  } catch (error) {
    if (!(error instanceof RequisError) || error.problem.code !== 'decisions.refused') throw error
    return error.problem.refusals.map(({ line, flaw }) => `${line} ${flaw}`)
  }
}
