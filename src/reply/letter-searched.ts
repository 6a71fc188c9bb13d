import { longDate, periodList } from '../language/dates/printed.ts'
import type { Question } from '../model/ask/question.ts'
import type { Lang } from '../model/copy/label.ts'
import type { LetterFacts } from '../model/copy/letter.ts'
import type { Draft } from '../model/draft.ts'
import type { Desk } from './letter-head.ts'

/** That a whole record was read tells that there is one. */
export const searchedText = (desk: Desk): string => {
  const { facts, labels, lang, outcome } = desk
  if (facts.isWholeRecord && outcome !== 'nothing-held')
    return labels(facts.hasUnread ? 'letter.searched-readable' : 'letter.searched-whole')
  const subjects =
    facts.subjects.length === 0 ? '' : labels('letter.searched-subjects', { subjects: lowerCased(facts.subjects) })
  const { end, subjects: unsure } = facts.unsureSubjects
  const others = unsure.length === 0 ? '' : labels(`letter.subjects-${end}`, { subjects: lowerCased(unsure) })
  const left =
    facts.periodsLeft.length === 0 ? '' : labels('letter.periods-left', { periods: listed(facts.periodsLeft, lang) })
  return [labels('letter.searched', { period: periodText(desk), subjects }), others, left]
    .filter((text) => text !== '')
    .join(' ')
}

const listed = (periods: LetterFacts['periods'], lang: Lang): string => periodList(periods, lang, longDate)

const periodText = ({ facts, labels, lang }: Desk): string => {
  if (facts.periods.length > 1) return labels('letter.searched-periods', { periods: listed(facts.periods, lang) })
  const [from = null, to = null] = [facts.period.from, facts.period.to].map((day) =>
    day === null ? null : longDate(day, lang),
  )
  if (from !== null && to !== null) return labels('letter.searched-period', { from, to })
  if (from !== null) return labels('letter.searched-from', { from })
  return to === null ? '' : labels('letter.searched-to', { to })
}

const lowerCased = (subjects: readonly string[]): string =>
  subjects.map((text) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`).join(', ')

/** Subjects that a person is asked about, by the words of the act, and that are not among those that count as asked for. */
export const unsureSubjects = ({ questions = [], rulings = [], request }: Draft): LetterFacts['unsureSubjects'] => {
  const asked: readonly Question[] = questions.filter(({ kind }) => kind === 'subject')
  const answered = new Set(rulings.map(({ question }) => question))
  return {
    subjects: [...new Set(asked.flatMap(({ likely = [] }) => likely))].filter((id) => !request.subjects.includes(id)),
    end: asked.some(({ id }) => !answered.has(id)) ? 'open' : 'left',
  }
}
