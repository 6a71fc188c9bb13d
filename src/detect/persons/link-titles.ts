import { civilities, ofGender, titlesOf, titleWords, without } from '../../language/civilities.ts'
import { kin, kinForms, kinNames, kinOf } from '../../language/kinship.ts'
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

const near = kin('parent', 'sibling', 'child')
const partners = kin('spouse', 'partner')
const others = kin(
  ...(['parent-fond', 'elder-fond', 'elder-fond-more', 'uncle', 'cousin', 'nephew'] as const),
  ...(['neighbour', 'friend', 'sweetheart', 'godparent'] as const),
)
const kinPattern = new RegExp(
  `(?:^|[^a-z])((?:demi-|belle-|grand-|petite-|ex-)?(?:${kinNames(kinOf('f', near))})|(?:demi-|beau-|grand-|petit-|ex-)?(?:${kinNames(kinOf('m', near))})|soeurette|tatie|${kinNames(others)}|(?:ex-)?(?:${kinNames(partners)})|petite?|garcon|fillette|aine|ainee|cadette?|nourrice|veuve) ?[,:(«"]? ?$`,
)

const [man, woman] = (['m', 'f'] as const).map((gender) =>
  titleWords(ofGender(gender, titlesOf('plain', 'mr'))).join('|'),
)
const siblings = kinForms(kin('sibling'))
  .map((word) => `${word}s`)
  .join('|')
const groupPattern = new RegExp(
  `(?:^|[^a-z])(?:familles?|fam\\.?|fratrie|(?:les|des|aux|[0-9]) (?:enfants|epoux|jumeaux|jumelles|${siblings}|parents|filles|garcons)|${siblings}|parents|enfants|epoux|consorts|menage|couple|(?:${man})\\.? (?:et|&|ou) (?:${woman})|(?:${woman}) (?:et|&|ou) (?:${man})\\.?) ?$`,
)

const feminine = new RegExp(
  `^(?:${titleWords(ofGender('f', alone)).join('|')}|.*(?:${kinNames(kinOf('f', near))})|soeurette|tatie|${kinNames(kinOf('f', others))}|(?:ex-)?(?:${kinNames(kinOf('f', partners))})|petite|fillette|ainee|cadette|nourrice|veuve)$`,
)
const neutral = new RegExp(`^(?:${titleWords(ofGender(null, alone)).join('|')})$`)

const genderOf = (word: string | null): 'f' | 'm' | null => {
  if (word === null || neutral.test(word)) return null
  return feminine.test(word) ? 'f' : 'm'
}
