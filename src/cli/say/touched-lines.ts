import { dateText } from '../../language/dates/printed.ts'
import { touchedSentence } from '../../messages/explain/touched-words.ts'
import type { Language } from '../../messages/index.ts'
import type { Draft, Review } from '../../model/draft.ts'
import { touchedIn } from '../../pipeline/propose/touched.ts'
import { opinionsOf } from '../../review/opinions.ts'

const counted = ['asked', 'others', 'masked', 'minors', 'sheltered', 'doubts'] as const

/** Persons touched, and the risk that stays, for `explain` and `approve`: counts alone. */
export const touchedLines = (draft: Draft, review: Review | null, language: Language): readonly string[] => {
  const touched = touchedIn(draft, review)
  const lines = counted
    .filter((key) => touched[key] > 0)
    .map((key) => touchedSentence(language, key, { n: touched[key] }))
  return lines.length === 0 ? [] : [touchedSentence(language, 'title'), ...lines, touchedSentence(language, 'risk')]
}

/** Opinions that were asked, and what a refusal costs. */
export const adviceLines = (draft: Draft, language: Language): readonly string[] => [
  ...opinionsOf(draft).map(({ of, state, date }) =>
    touchedSentence(language, `opinion.${state}`, { of, date: date === null ? '–' : dateText(date, language) }),
  ),
  ...((draft.rulings ?? []).some(({ settled }) => settled.some(({ kind }) => kind === 'motif'))
    ? [touchedSentence(language, 'motif')]
    : []),
]
