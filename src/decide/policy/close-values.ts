import { categoriesWith } from '../../model/category.ts'
import { foldText } from '../../model/fold.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Bench } from '../bench.ts'
import { valueLimits } from '../thresholds.ts'

const valued = categoriesWith('value')

/**
 * A value withheld anywhere in the dossier is withheld everywhere: one place in clear would give all the others away. Only a
 * person lets one place out.
 */
export const closeValues = (bench: Bench, decisions: readonly Decision[]): readonly Decision[] => {
  const findingOf = new Map(bench.findings.map((finding) => [finding.id, finding]))
  const withheld = new Map<string, Decision>()
  for (const decision of decisions) {
    const value = bareValue(findingOf.get(decision.findingId), bench)
    if (value !== null && decision.outcome === 'withhold') withheld.set(value, decision)
  }
  return decisions.map((decision) => {
    const value = decision.outcome === 'disclose' ? bareValue(findingOf.get(decision.findingId), bench) : null
    const twin = value === null ? undefined : withheld.get(value)
    return twin === undefined || 'reviewer' in decision.by
      ? decision
      : { ...decision, outcome: 'withhold', ground: twin.ground, by: twin.by }
  })
}

const bareValue = (finding: Finding | undefined, bench: Bench): string | null => {
  if (finding === undefined || !valued.has(finding.category)) return null
  const text = bench.passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? ''
  const bare = foldText(text).replaceAll(/[^a-z0-9]/g, '')
  return bare.length < valueLimits.shortValue ? null : bare
}
