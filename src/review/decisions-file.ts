import type { Refusal } from '../model/ask/flaw.ts'
import type { Ruling } from '../model/ask/ruling.ts'
import type { DecisionsFile, WrittenDecision } from '../model/ask/written.ts'
import type { Draft } from '../model/draft.ts'
import { RequisError } from '../model/problem.ts'
import { findContradictions } from './contradictions.ts'
import { type DecisionDesk, type DecisionInput, deskOf, refused, type Settling } from './decision-desk.ts'
import { resolveAnswer } from './resolve-answers.ts'
import { resolveDecision } from './resolve-hand.ts'
import { isMaskNumber } from './resolve-undo.ts'

/** A ruling, and the line of the file that it comes from. */
export type Resolved = { readonly line: number; readonly ruling: Ruling }

/**
 * What a file of decisions settles in this draft. One line that does not fit refuses all of it, with every line that does
 * not: nothing is applied by halves.
 */
export const resolveDecisions = (file: DecisionsFile, input: DecisionInput): readonly Resolved[] => {
  const desk = deskOf(input)
  const lines = linesOf(file, desk)
  const refusals = [
    ...previewRefusals(file, desk),
    ...lines.flatMap(({ line, outcome }) => ('flaw' in outcome ? [{ line, ...outcome }] : [])),
  ]
  refuse(refusals)
  const resolved = rulingsOf(lines, input)
  refuse(findContradictions(resolved, desk))
  return resolved
}

/** Throws where anything is refused, in the order of the file. */
export const refuse = (refusals: readonly Refusal[]): void => {
  if (refusals.length === 0) return
  throw new RequisError({ code: 'decisions.refused', refusals: [...refusals].sort((a, b) => a.line - b.line) })
}

type Line = {
  readonly line: number
  readonly question: string | null
  readonly reason: string | null
  readonly outcome: Settling
}

const linesOf = ({ answers, decisions }: DecisionsFile, desk: DecisionDesk): readonly Line[] => {
  const asked = new Set<string>()
  const answered = answers.map((answer): Line => {
    const isTwice = asked.has(answer.question)
    asked.add(answer.question)
    const outcome = isTwice ? refused('question-twice') : resolveAnswer(answer, desk)
    return { line: answer.line, question: answer.question, reason: null, outcome }
  })
  const decided = decisions.map((decision): Line => {
    const reason = decision.form === 'motif' ? decision.text : decision.reason
    return { line: decision.line, question: null, reason, outcome: resolveDecision(decision, desk) }
  })
  return [...answered, ...decided]
}

const rulingsOf = (lines: readonly Line[], { draft, by, second }: DecisionInput): readonly Resolved[] => {
  const first = nextNumber(draft)
  return lines.flatMap(({ line, question, reason, outcome }, at) =>
    'flaw' in outcome
      ? []
      : [
          {
            line,
            ruling: {
              id: `R${String(first + at).padStart(4, '0')}`,
              ...{ question, settled: outcome.settled, by: by.trim(), second: second?.trim() ?? null },
              reason: reason?.trim() || null,
            },
          },
        ],
  )
}

/** No number is used twice in a draft. */
const nextNumber = ({ rulings = [] }: Draft): number =>
  Math.max(0, ...rulings.map(({ id }) => Number(id.replace(/\D/g, '')))) + 1

/** Numbers of pieces and masks mean something for one state of a draft only: that of the preview they were read on. */
const previewRefusals = ({ preview, decisions }: DecisionsFile, desk: DecisionDesk): readonly Refusal[] => {
  if (preview !== null)
    return preview.code === desk.preview
      ? []
      : [{ line: preview.line, ...refused(desk.preview === null ? 'preview-none' : 'preview-other') }]
  const numbered = decisions.find(usesNumber)
  if (numbered === undefined) return []
  return [{ line: numbered.line, ...refused(desk.preview === null ? 'preview-none' : 'preview-missing') }]
}

/** Tells whether a decision names a mask by its number. */
export const namesMask = (decision: WrittenDecision): boolean =>
  (decision.form === 'keep' && typeof decision.keep === 'string') ||
  (decision.form === 'undo' && typeof decision.undo === 'string' && isMaskNumber(decision.undo))

const usesNumber = (decision: WrittenDecision): boolean => {
  if (decision.form === 'mask') return typeof decision.mask !== 'string'
  if (decision.form === 'undo') return typeof decision.undo !== 'string' || isMaskNumber(decision.undo)
  return ['keep', 'title', 'kind', 'date', 'accord', 'motif', 'picture'].includes(decision.form)
}
