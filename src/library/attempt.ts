import { sentenceOf as sentence } from '../messages/index.ts'
import { RequisError } from '../model/problem.ts'
import type { Attempted, Language, ShownProblem } from './types.ts'

/**
 * Runs an act and gives what came of it as a value: what it gave, or the problem and its sentence. What is no problem of ours (the
 * reason of an `AbortSignal`, a mistake of a program) is thrown on.
 */
export const attempt = async <T>(act: () => T | Promise<T>, language: Language = 'fr'): Promise<Attempted<T>> => {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    if (!(error instanceof RequisError)) throw error
    return { ok: false, problem: { ...error.problem }, sentence: sentence(error.problem, language) }
  }
}

/** The problem that a function of the library threw; null for anything else that was thrown. */
export const problemOf = (error: unknown): ShownProblem | null =>
  error instanceof RequisError ? { ...error.problem } : null

/** The sentence of a problem that the library gave: what it is, and what to do next. */
export const sentenceOf = (problem: ShownProblem, language: Language = 'fr'): string => {
  // The codes are a closed set, and each comes with its own fields; a caller may have changed either.
  try {
    return sentence(problem as unknown as RequisError['problem'], language)
  } catch {
    return problem.code
  }
}
