import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { isMinorId } from '../facts.ts'
import type { Unit } from '../scope/units/units.ts'
import { personLimits } from '../thresholds.ts'

/** A child whom nobody names, who tells: « la petite nous confie », « son fils dit ». */
const child =
  /(?<![a-z])(?:(?:son|sa|ses|leurs?|le|la|les|l'|une?) ?)(?:fils|filles?|garcons?|fillettes?|enfants?|gamine?s?|petite?s?|ainee?s?|cadett?e?s?|mineure?s?|adolescente?s?)(?![a-z])(?! (?:amie?s?|copine|copain))/g

/** « Lina nous confie que sa mère pleure »: under a request that names no minor, a child's confidence is a person's to hand over. */
export const isChildTrusting = (unit: Unit, bench: Bench): boolean =>
  !bench.targetIds.some((id) => isMinorId(id, bench, bench.request.receivedAt)) && tellsOf(unit, confides, bench)

const confides = compileCues([
  ...['confi*', 'souffl*', 'chuchot*', 'murmur*', 'avou*', 'revel*', 'se livre', "s'ouvre", 'lache', 'en secret'],
  ...["dit a l'oreille", 'dit tout bas', 'dit en cachette', 'dit en pleurant', 'finit par dire', 'a fini par dire'],
])

/** A child who is not asked about stands before words by which one tells. */
const tellsOf = (unit: Unit, told: RegExp | null, bench: Bench): boolean => {
  const on = bench.request.receivedAt
  const named = (bench.byPassage.get(unit.passage.id) ?? []).filter(
    ({ personId, ...at }) =>
      personId !== null && overlaps(at, unit) && !bench.targetIds.includes(personId) && isMinorId(personId, bench, on),
  )
  const ends = [
    ...named.map(({ end }) => end - unit.start),
    ...Array.from(unit.folded.matchAll(child), (match) => match.index + match[0].length),
  ]
  return ends.some((end) => hasCue(told, foldText(unit.folded.slice(end, end + personLimits.childTells))))
}
