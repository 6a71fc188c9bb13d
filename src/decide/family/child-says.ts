import { foldedKin, kin } from '../../language/kinship.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { speaksAsChild } from '../scope/who/child-speech.ts'
import type { Named } from './named.ts'

/** « J'ai pas envie que mon père sache », « papa crie »: no grown-up of a service writes so. */
export const saysIt = ({ folded }: Unit): boolean =>
  spoken.test(folded) || speaksAsChild(folded) || ofParents.test(folded) || barely.test(folded)

/** « Papa il a tapé maman », « le papa de Léo »: between quotation marks any such word may be a child's. */
const spoken = /[«"“][^»"”]{0,200}(?<![a-z])(?:papa|maman)(?![a-z])/

const ofParents = new RegExp(
  `(?<![a-z])m(?:on|a|es) (?:${foldedKin(kin('parent', 'parent-fond', 'step-parent'))}|parents|daronne?s?|vieux)(?![a-z])`,
)
const barely =
  /(?<![a-z])(?<!(?:le|la|du|au|un|une|son|sa|ses|leur|leurs|ici|c'est|cette|ce|jeune|future?|bonne?|des|les|chaque) )(?:papa|maman)s?(?![a-z])(?! (?:solo|du groupe|divorcee?|celibataire))/

/** « Thierry il crie, dit Nélia », « Papa m'a tapé, dit-elle »: who tells stands after the verb. */
export const isSaidByChild = (unit: Unit, named: readonly Named[], { readerIds, genders }: Bench): boolean => {
  if (named.some(({ who, at }) => who === 'child' && saidBefore.test(unit.folded.slice(0, at)))) return true
  const said = saidAfter.exec(unit.folded)?.[1]
  const gender = said === 'elle' ? 'f' : 'm'
  return said !== undefined && readerIds.length > 0 && readerIds.every((id) => (genders.get(id) ?? gender) !== gender)
}

const inverted =
  '(?:di[st]|disait|raconte|confie|souffle|murmure|chuchote|explique|precise|ajoute|repond|lache|avoue|affirme)'
const saidBefore = new RegExp(
  `[,»"”!?.…] ?(?:nous |m'a |nous a |a |me )?${inverted} (?:la |le |l'|la petite |la jeune )?$`,
)
const saidAfter = new RegExp(`(?<![a-z])${inverted}-(?:t-)?(elle|il)(?![a-z])`)
