import type { Decision } from '../../model/law/decision.ts'
import type { Law } from '../../model/law/law.ts'
import type { Problem } from '../../model/problem.ts'

type Dated = { readonly validFrom: string | null; readonly validTo: string | null }

/**
 * A table or a ground whose text does not hold on the day of reception is said to the director: the code de procédure
 * pénale is renumbered in 2029. Grounds are checked where a decision rests on them. A basis is checked at intake.
 */
export const lawProblems = (
  law: Law,
  receivedAt: string | null,
  decisions: readonly Decision[],
): readonly Problem[] => {
  if (receivedAt === null) return []
  const on = receivedAt.slice(0, 10)
  const used = new Set(decisions.map((decision) => decision.ground))
  const regimes = isValid(law.regimes, on) ? [] : [problemOf('regimes', null, law.regimes)]
  const grounds = law.grounds.filter((row) => used.has(row.code) && !isValid(row, on))
  return [...regimes, ...grounds.map((row) => problemOf('grounds', row.code, row))]
}

const isValid = ({ validFrom, validTo }: Dated, on: string): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo)

const problemOf = (table: 'regimes' | 'grounds', name: string | null, dated: Dated): Problem => ({
  code: 'law.not-valid',
  table,
  name,
  from: dated.validFrom,
  to: dated.validTo,
})
