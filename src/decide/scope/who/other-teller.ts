import { foldedKin, kin } from '../../../language/kinship.ts'
import type { Unit } from '../units/units.ts'
import type { Gender } from './gender.ts'
import type { Mentions, WhoInput } from './mentions.ts'

const child = `${foldedKin(kin('sibling', 'half-sibling', 'child', 'cousin'))}|jumeau|jumelle|ainee?|cadet(?:te)?|benjamine?`
const tells =
  "(?:,? (?:qui |elle |il )?(?:m'|nous |me |lui |se |s')?(?:a |ont |avait )?(?:bien |enfin |aussi |fini par )?(?:di(?:t|re|sait)|confi|racont|expliqu|revel|avou|souffl|chuchot|murmur|gliss|montr|precis|ajout|repet|parl|ecri[tv]|dessin)[a-z]{0,5})(?![a-z])"

const aChild = `(?:sa|son|ses|leurs?|la|le|les|l'|une?|mon|ma) ?(?:petite? |grande? |jeune )?(?:${child})s?(?![a-z])`
const kinTells = new RegExp(
  `^[^a-z]{0,6}(?:${aChild}(?: (?:jumelle|jumeau|aine|ainee|cadet|cadette|plus [a-z]{3,8}))?${tells}|(?:d'apres|selon|a en croire|aux dires de|au dire de) ${aChild})`,
)
const nameTells = new RegExp(`^${tells}`)

/** « Lina a dit à l'éducatrice que… », « son frère m'a dit »: another child tells first of its own. */
export const isTeller = (unit: Unit, { others }: Mentions, { persons }: WhoInput): boolean => {
  if (kinTells.test(unit.folded)) return true
  const [first] = others
  if (first === undefined || persons.get(first.personId ?? '')?.role !== 'minor') return false
  return nameTells.test(unit.folded.slice(first.end - unit.start))
}

/** « La tape » is done to a girl, « contre lui » to a boy: whether one of these may be meant. */
export const fitsObject = (words: string, about: readonly string[], { genderOf }: WhoInput): boolean => {
  const gender: Gender | null = /^la |(?<![a-z])elle$/.test(words) ? 'f' : /^le |[a-z'] ?lui$/.test(words) ? 'm' : null
  return gender === null || about.some((id) => (genderOf(id) ?? gender) === gender)
}

const kinOwner = foldedKin(
  kin(
    'parent',
    'parent-fond',
    'step-parent',
    'sibling',
    'half-sibling',
    'in-law',
    'grandparent',
    'uncle',
    'cousin',
    'partner',
    'spouse',
  ),
)

/** « L'attitude de sa mère », « les gestes de son beau-père »: what opens the sentence is a relative's. */
export const opensWithKins = (unit: Unit, { firstAct }: Mentions): boolean => {
  const opening = kinsOwn.exec(unit.folded)
  // « Les coups de son beau-père » are done to the child.
  return opening !== null && (firstAct === null || firstAct >= unit.start + opening[0].length)
}

const kinsOwn = new RegExp(
  `^[^a-z]{0,6}(?:[^,;:.]{2,30}, )?(?:l[ea]s? |l'|une? |des |cette? |cet |ces )[a-z-]{3,18}(?: [a-z-]{4,16}){0,2} (?:de |du |d'|de l'|des )(?:sa |son |ses |leurs? |la |le )?(?:petite? |grande? )?(?:${kinOwner})s?(?![a-z-])`,
)
