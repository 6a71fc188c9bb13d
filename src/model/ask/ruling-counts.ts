import type { Draft } from '../draft.ts'
import type { Ruling } from './ruling.ts'

/** How many acts of the director, by what they settle: never what. */
export type RulingCounts = {
  readonly answers: number
  readonly corrections: number
  readonly byKind: Readonly<Record<string, number>>
}

/** Answers are counted by the kind of their question, corrections by what they correct. */
export const countRulings = (
  rulings: readonly Ruling[],
  { questions = [] }: Pick<Draft, 'questions'>,
): RulingCounts => {
  const kindOf = new Map(questions.map(({ id, kind }) => [id, kind]))
  const kinds = rulings.map(({ question, settled }) => kindOf.get(question ?? '') ?? settled[0]?.kind ?? 'none')
  const answers = rulings.filter(({ question }) => question !== null).length
  return {
    answers,
    corrections: rulings.length - answers,
    byKind: Object.fromEntries(
      [...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((one) => one === kind).length]),
    ),
  }
}
