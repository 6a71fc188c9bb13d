import type { Problem, ProblemCode } from '../model/problem.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** One sentence for each problem, which says what to do next. A missing one does not compile. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (problem: Extract<Problem, { readonly code: Code }>) => string
}

export const languages = { fr, en }

export type Language = keyof typeof languages

/** The sentence of a problem in a language. */
export const sentenceOf = <Code extends ProblemCode>(
  problem: Extract<Problem, { readonly code: Code }>,
  language: Language,
): string => {
  const sentences: ProblemSentences = languages[language].problems
  const sentence = sentences[problem.code as Code]
  return sentence(problem)
}
