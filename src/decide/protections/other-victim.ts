import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { topicScores } from '../thresholds.ts'

/** « Il l'a coincée », « il ma plaquée » (a message without apostrophes): who is meant is a woman. Accents tell, so text as written. */
const womanHit =
  /(?<!\p{L})(?:[lm]['’]|m)(?:a|ai|avait|ont|avaient|aurait)(?: (?:encore|déjà|bien|tout|violemment|aussi|presque|\p{Ll}{3,12}ment))? \p{Ll}{2,14}(?:ée|ie|tue|due|ise|inte|uite)(?!\p{L})/u

/**
 * A blow to a woman, where the request names a victim and only men: the victim is none whom the act names. A person says whether
 * the inquiry needs it.
 */
export const isOfOtherVictim = ({ unit, topic }: Judgement, bench: Bench): boolean => {
  const { targetIds, genders, personOf } = bench
  if (targetIds.length === 0 || targetIds.some((id) => genders.get(id) !== 'm')) return false
  // Where the act names nobody but who is accused, his victims are what it asks about.
  if (targetIds.every((id) => personOf.get(id)?.flags.includes('allegedPerpetrator') === true)) return false
  if (!targetIds.some((id) => ['accompanied', 'minor'].includes(personOf.get(id)?.role ?? ''))) return false
  if (!womanHit.test(unit.passage.text.slice(unit.start, unit.end))) return false
  const findings = bench.byPassage.get(unit.passage.id) ?? []
  const isNamed = findings.some(({ category, ...at }) => category === 'violence' && overlaps(at, unit))
  return isNamed || (bench.request.subjects.includes('violence') && topic.asked >= topicScores.clear)
}
