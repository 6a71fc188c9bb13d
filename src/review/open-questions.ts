import { mostQuestions, type Question } from '../model/ask/question.ts'
import type { Draft } from '../model/draft.ts'

type Asked = Pick<Draft, 'questions' | 'rulings'>

/** Questions of a draft that no ruling answers yet, in their order. */
export const openQuestions = ({ questions = [], rulings = [] }: Asked): readonly Question[] => {
  const answered = new Set(rulings.map(({ question }) => question))
  return questions.filter(({ id }) => !answered.has(id))
}

/**
 * Those that must be answered before a draft is approved. All kinds and rounds of one request count together: each answer
 * given takes one of the twelve.
 */
export const dueQuestions = (draft: Asked): readonly Question[] => {
  const open = openQuestions(draft)
  const answered = (draft.questions ?? []).length - open.length
  return open.filter(({ extra }) => extra !== true).slice(0, Math.max(0, mostQuestions - answered))
}
