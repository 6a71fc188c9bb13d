import type { Problem, ProblemCode } from '../model/problem.ts'
import { byHand, onPage } from './by-hand.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** One sentence for each problem, which says what to do next. A missing one does not compile. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (problem: Extract<Problem, { readonly code: Code }>) => string
}

export const languages = { fr, en }

export type Language = keyof typeof languages

/** The sentence of a problem in a language, as the terminal says it. */
export const sentenceOf = <Code extends ProblemCode>(
  problem: Extract<Problem, { readonly code: Code }>,
  language: Language,
): string => byHand(writtenOf(problem, language))

/** The same on the review page, which has forms where the terminal has files. */
export const pageSentenceOf = <Code extends ProblemCode>(
  problem: Extract<Problem, { readonly code: Code }>,
  language: Language,
): string => onPage(writtenOf(problem, language))

const writtenOf = <Code extends ProblemCode>(
  problem: Extract<Problem, { readonly code: Code }>,
  language: Language,
): string => {
  const sentences: ProblemSentences = languages[language].problems
  const sentence = sentences[problem.code as Code]
  return sentence(problem)
}
