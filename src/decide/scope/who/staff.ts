import { everyday, titleWords } from '../../../language/civilities.ts'
import { functionPattern } from '../../../language/functions.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import { besideName } from '../../thresholds.ts'

const function_ = `(?:${functionPattern('educator')}s?|chef(?:fe)?s? de service|stagiaire|veilleu[a-z]{1,3}|surveillante?|monitr?[a-z]{2,5}|tisf|assistante? (?:sociale?|de service social)|as de secteur|cesf|referente?|animat[a-z]{3,5}|maitre(?:sse)? de maison|d'astreinte|de permanence|permanence|remplac(?:ement|ante?)|interimaire|(?:en )?renfort|prise de poste|intervenante? sociale?|${functionPattern('director')})`
// « éducatrice spécialisée, Mme », « veilleur de nuit »: never « reçoit », « de », « que », which lead to somebody else.
const more =
  "(?: (?:specialisee?s?|principale?|diplomee?|scolaire|educati(?:f|ve)|sociale?|referente?|stagiaire|remplacante?|d'astreinte|de (?:nuit|jour|secteur|service|permanence|garde)|du (?:service|foyer|secteur|lieu|soir)|(?:au|en) [a-z]{3,8}))"
const before = new RegExp(`${function_}${more}{0,2}[ ,:(–-]{1,3}(?:(?:${titleWords(everyday).join('|')})[. ]{1,2})?$`)
const after = new RegExp(`^ ?[,(–-]? ?${function_}(?![a-z]| ?:)`)

/**
 * Persons whom the text alone tells, and calls by a function of the service: « Bénédicte ROZIERS, cheffe de service ». A
 * minor or an informant stays one, whatever the text calls them.
 */
export const withStaff = (
  persons: readonly Person[],
  findings: readonly Finding[],
  passageOf: ReadonlyMap<string, Passage>,
): readonly Person[] => {
  const staff = new Set<string>()
  for (const { category, personId, passageId, start, end } of findings) {
    const text = category === 'person' && personId !== null ? passageOf.get(passageId)?.text : undefined
    if (text === undefined || personId === null) continue
    const lead = foldText(text.slice(Math.max(0, start - besideName.function), start))
    if (before.test(lead) || after.test(foldText(text.slice(end, end + besideName.function)))) staff.add(personId)
  }
  return persons.map((person) =>
    person.source === 'text' && person.role !== 'minor' && person.role !== 'informant' && staff.has(person.id)
      ? { ...person, role: 'professional' }
      : person,
  )
}
