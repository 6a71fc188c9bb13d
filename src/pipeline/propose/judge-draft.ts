import { askAll, numberQuestions } from '../../decide/ask/ask-all.ts'
import type { ProposeInput } from '../../decide/bench.ts'
import { judgeRecord } from '../../decide/judge-record.ts'
import { orderOfJudgement } from '../../decide/order.ts'
import { concludeAll } from '../../decide/propose-all.ts'
import type { Question } from '../../model/ask/question.ts'
import type { Draft } from '../../model/draft.ts'
import { openQuestions } from '../../review/open-questions.ts'

export type JudgeInput = ProposeInput & {
  /** Questions of earlier rounds, and the number of the last one put. */
  readonly asked: { readonly questions: readonly Question[]; readonly lastQuestion: number }
}

export type JudgedDraft = Required<Pick<Draft, 'request' | 'findings' | 'decisions' | 'problems' | 'rulings'>> &
  Pick<Draft, 'questions' | 'lastQuestion'>

/**
 * A record judged under what a person settled: what is proposed, and what is asked of her next. Where nothing can be asked
 * (all is kept but what rules mask, and nobody reads her own record, or the weights that doubt are not installed) it has no list of questions: an empty one
 * would say that all was answered.
 */
export const judgeDraft = ({ asked, ...input }: JudgeInput): JudgedDraft => {
  const rulings = input.rulings ?? []
  const record = judgeRecord(input, orderOfJudgement)
  const open = openQuestions({ questions: asked.questions, rulings })
  const answered = asked.questions.filter((question) => !open.includes(question))
  const { askWeights = null } = input
  const found = askWeights === null ? [] : askAll(record, orderOfJudgement, askWeights, answered)
  const mayAsk =
    asked.questions.length > 0 ||
    (askWeights !== null && (input.policy.scope !== 'everything' || input.policy.ownAccess))
  return {
    ...concludeAll(record, orderOfJudgement),
    ...(mayAsk ? numberQuestions(found, { open, answered }, asked.lastQuestion) : {}),
    rulings,
    request: record.bench.request,
  }
}
