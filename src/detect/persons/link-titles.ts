import { civilities, ofGender, titlesOf, titleWords, without } from '../../language/civilities.ts'
/**
 * What stands right before a name. `isTitle`: a surname follows (« M. », « Dr »). `isOffice`: of a profession.
 * `isGroup`: several persons share the name (« famille », « M. et Mme »). `isKin`: a word of kinship.
 */
export type Title = {
  readonly gender: 'f' | 'm' | null
  readonly isTitle: boolean
  readonly isOffice: boolean
  readonly isGroup: boolean
  readonly isKin: boolean
}

export const titleBefore = (before: string): Title => {
  const tail = before.slice(-40).replace(/\s+/g, ' ')
  const title = titlePattern.exec(tail)?.[1] ?? null
  const kin = title === null ? (kinPattern.exec(tail)?.[1] ?? null) : null
  return {
    gender: genderOf(title ?? kin),
    isTitle: title !== null,
    isOffice: title !== null && offices.has(title),
    isGroup: groupPattern.test(tail),
    isKin: kin !== null,
  }
}

const offices: ReadonlySet<string> = new Set(titleWords(titlesOf('doctor', 'professor', 'lawyer', 'office')))

const alone = without('mm mlles messieurs mesdames mrs mosieur monsier', civilities)
const titlePattern = new RegExp(`(?:^|[^a-z'])(${titleWords(alone).join('|')}) ?\\.? ?$`)

const kinPattern =
  /(?:^|[^a-z])((?:demi-|belle-|grand-|petite-|ex-)?(?:soeur|mere|fille)|(?:demi-|beau-|grand-|petit-|ex-)?(?:frere|pere|fils)|soeurette|maman|papa|mamie|mamy|papi|papy|tata|tatie|tante|tonton|oncle|cousine?|niece|neveu|(?:ex-)?(?:epouse|femme|compagne|conjointe|concubine|epoux|mari|compagnon|conjoint|concubin)|voisine?|amie?|copine|copain|petite?|garcon|fillette|aine|ainee|cadette?|marraine|parrain|nourrice|veuve) ?[,:(«"]? ?$/

const [man, woman] = (['m', 'f'] as const).map((gender) =>
  titleWords(ofGender(gender, titlesOf('plain', 'mr'))).join('|'),
)
const groupPattern = new RegExp(
  `(?:^|[^a-z])(?:familles?|fam\\.?|fratrie|(?:les|des|aux|[0-9]) (?:enfants|epoux|jumeaux|jumelles|freres|soeurs|parents|filles|garcons)|freres|soeurs|parents|enfants|epoux|consorts|menage|couple|(?:${man})\\.? (?:et|&|ou) (?:${woman})|(?:${woman}) (?:et|&|ou) (?:${man})\\.?) ?$`,
)

const feminine = new RegExp(
  `^(?:${titleWords(ofGender('f', alone)).join('|')}|.*soeur|.*mere|.*fille|soeurette|maman|mamie|mamy|tata|tatie|tante|cousine|niece|(?:ex-)?(?:epouse|femme|compagne|conjointe|concubine)|voisine|amie|copine|petite|fillette|ainee|cadette|marraine|nourrice|veuve)$`,
)
const neutral = new RegExp(`^(?:${titleWords(ofGender(null, alone)).join('|')})$`)

const genderOf = (word: string | null): 'f' | 'm' | null => {
  if (word === null || neutral.test(word)) return null
  return feminine.test(word) ? 'f' : 'm'
}
