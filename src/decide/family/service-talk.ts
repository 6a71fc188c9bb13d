import { compileCues, hasCue } from '../../language/cues.ts'
import { serviceActs } from '../../language/family/words.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { familyLimits } from '../thresholds.ts'
import type { Named } from './named.ts'

/** « Nous préconisons… », « Il est décidé de… »: it opens on what the service does. */
export const isServiceAct = ({ folded }: Unit): boolean => {
  const acts = compileCues(serviceActs)
  if (acts === null) return false
  acts.lastIndex = 0
  return (acts.exec(folded)?.index ?? Number.POSITIVE_INFINITY) <= familyLimits.beforeHead
}

/** Who reported, to whom; what the staff say of each other. */
export const isOfService = (unit: Unit, named: readonly Named[], { law }: Bench): boolean =>
  isReported(unit.folded, named) ||
  (named.length === 0 && amongStaff.test(unit.folded)) ||
  hasCue(compileCues(law.subjects.find(({ id }) => id === 'staff')?.cues ?? []), unit.folded)

/** « Un voisin a prévenu le 119 au sujet de Monsieur »: the reader is told of, and did not report. */
const isReported = (folded: string, [first]: readonly Named[]): boolean => {
  const at = folded.search(reported)
  return at >= 0 && (first?.who !== 'reader' || first.at > at)
}

/** How the staff get on, where nobody of the family is named. */
const amongStaff =
  /(?<![a-z])(?:tensions? (?:avec|entre|dans|au sein)|supervision|rtt|analyse des? pratiques?|equipe est (?:partagee|divisee)|reproche[a-z]{0,3} (?:a|au) (?:collegue|chef))/

const reported =
  /(?<![a-z])(?:signalements?|anonymes?|informations? preoccupantes?|crip|cellule departementale|allo enfance|119|(?:transmi[st]e?s?|transmission|saisine|saisi[et]?s?|alerte[es]{0,2}|avis[ée]{0,2}|appel[a-z]{0,3}|previen[a-z]{0,2}|prevenu[a-z]{0,2}) [^.;]{0,40}?(?:parquet|procureure?|gendarmerie|brigade|police|juge))(?![a-z0-9])/
