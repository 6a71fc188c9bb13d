import type { QuestionView } from '../../view/types.ts'

/** What tells a question from another that is put in the same words: where its first sentence stands, and how it begins. */
export type Apart = { readonly where: string; readonly text: string; readonly rank: number | null }

/** Letters of a sentence that are enough to know it again in a list. */
const letters = 70

/** For questions whose words are those of another; `rank`, from 1, where even that is the same. */
export const tellApart = (questions: readonly QuestionView[]): ReadonlyMap<string, Apart> => {
  const twins = questions.filter(({ ask }) => questions.filter((one) => one.ask === ask).length > 1)
  const told = twins.map((question) => ({
    question,
    key: `${question.ask} ${whereOf(question)} ${beginningOf(question)}`,
  }))
  return new Map(
    told.map(({ question, key }) => {
      const same = told.filter((one) => one.key === key)
      const rank = same.length === 1 ? null : same.findIndex((one) => one.question === question) + 1
      return [question.id, { where: whereOf(question), text: beginningOf(question), rank }] as const
    }),
  )
}

const whereOf = ({ items: [first] }: QuestionView): string =>
  first === undefined ? '' : [first.piece, first.place].filter((one) => one !== '').join(', ')

/** Cut between two words: a mask is never cut. */
const beginningOf = ({ items: [first] }: QuestionView): string => {
  const text = (first?.text ?? '').replaceAll(/\s+/g, ' ')
  if (text.length <= letters) return text
  const end = text.lastIndexOf(' ', letters)
  return `${text.slice(0, end === -1 ? letters : end)}…`
}
