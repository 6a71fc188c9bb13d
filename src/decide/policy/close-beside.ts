import type { Decision } from '../../model/law/decision.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Bench } from '../bench.ts'

/**
 * A place that only a space parts from a name that is withheld may be the rest of that name (« Idriss Fontvieille »): it is
 * withheld with it. Only a person lets it out.
 */
export const closeBeside = (bench: Bench, decisions: readonly Decision[]): readonly Decision[] => {
  const withheld = new Map(decisions.filter(({ outcome }) => outcome === 'withhold').map((one) => [one.findingId, one]))
  const places = new Map(
    bench.findings.filter(({ category }) => category === 'place').map((finding) => [finding.id, finding]),
  )
  return decisions.map((decision) => {
    const place = decision.outcome === 'disclose' ? places.get(decision.findingId) : undefined
    if (place === undefined || 'reviewer' in decision.by) return decision
    const name = nameBeside(place, bench, (id) => withheld.has(id))
    const masked = withheld.get(name?.id ?? '')
    return masked === undefined
      ? decision
      : { ...decision, outcome: 'withhold', ground: masked.ground, by: masked.by, needsSecond: masked.needsSecond }
  })
}

const nameBeside = (
  place: Finding,
  { byPassage, passageOf }: Bench,
  isWithheld: (id: string) => boolean,
): Finding | undefined => {
  const text = passageOf.get(place.passageId)?.text ?? ''
  const isGap = (from: number, to: number): boolean => /^[ \u00A0]$/.test(text.slice(from, to))
  return (byPassage.get(place.passageId) ?? []).find(
    ({ id, category, start, end }) =>
      category === 'person' && isWithheld(id) && (isGap(end, place.start) || isGap(place.end, start)),
  )
}
