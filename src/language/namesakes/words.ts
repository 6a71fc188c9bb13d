import { everyday, foldedTitles, titlesOf } from '../civilities.ts'
import { foldedKin, kin } from '../kinship.ts'
import { accompanied, professional } from '../lexicon.ts'
import { jobs } from './ties.ts'

/** What words say of a name: it is another's, or perhaps, two bear it, or it is a parent's or a child's of that name. */
export type SaidOfName = 'another' | 'perhaps' | 'several' | 'generation'

const title = `(?:(?:${foldedTitles(everyday)}|dame|personne|femme|homme|monsieur|usagere?|residente?|patiente?|jeune|famille)[ ,]{1,2})?`
const called = "(?:(?:nommee?|appelee?|prenommee?|du nom de|qui s'appelle|qui se nomme) )?"

/** « une autre Mme », « l'autre » right before a name; « une autre fois, Mme » says nothing of it. */
const anotherBefore = new RegExp(
  `(?<![a-z])(?:d'|l'|a l'|de l'|pour l'|avec l'|cette? |cet |une? |un |d'une? |votre |notre |mon |son )autre (?:(?!fois|jour|soir|matin|nuit|fait|incident|question|point|sujet)[a-z]{4,16},? )?(?:${title})${called}$`,
)
const severalBefore = new RegExp(
  `(?<![a-z])(?<!\\d[/.:h -]?)(?:deux|trois|plusieurs|[23]) (?:autres )?${title}${called}$`,
)

/** « Rien à voir avec X », « à distinguer de X », where nobody else is who has nothing to do with them. */
const setApartBefore = new RegExp(
  `(?:^|[.;:,(–-] ?)(?:attention,? )?(?:rien a voir avec|(?:aucun|sans) (?:rapport|lien) avec|a distinguer de|a distinguer d') ?(?:${title})${called}$`,
)

/** « L'autre, le grand que chacun appelle X »: somebody else, before anybody said that two bear the name. */
const calledToo =
  /(?<![a-z])(?:l'autre|un autre|une autre)(?![a-z])[^.;!?]{0,40}?(?:que |qu')[^.;!?]{1,24}(?:appel|nomm|surnomm|dis|connai)[a-z]{1,6} (?:aussi )?$/

/** « Coralie Mestrel (celle de Vaudrimont) »: there is another. */
const anotherAfter =
  /^,? ?\(?(?:cel(?:le|ui) (?:de|du|des|d'|qui)|pas (?:la|le) notre|pas cel(?:le|ui) que|l'autre(?![a-z])|une autre(?![a-z])|un autre(?![a-z]))/

/** What follows a name after no more than a space; « mère de deux enfants » is a quality. */
const generationAfter = new RegExp(
  `^(?: (?:${foldedKin(kin('parent', 'child'))})|,? \\(?(?:senior|junior|sr\\.?|jr\\.?|l'ainee?|(?:le|la) (?:cadet|cadette|doyenne?|ancien|ancienne|vieux|vieille|jeune)(?= ?[,.;:)])))(?![a-z'’-])(?! (?:de|du|des|d'|et))`,
)
const generationBefore = new RegExp(`(?<![a-z])(?:la|le) (?:${foldedKin(kin('parent'))}|grand-mere|grand-pere) $`)

/** « Le vieux X », « un X », « le pharmacien X »: nobody is called so who needs no telling apart. */
const oneOfSeveral = new RegExp(
  `(?<![a-z])(?:(?:le|la|ce|cette) (?:vieux|vieille|grande?|gros|grosse|gars|${jobs})|une?|un certain|une certaine) $`,
)

/** « Un Inès Bartoli loge aussi au foyer Sud »: the full name as of anybody. */
const anyCalled = /(?<![a-z])(?:une?|un certain|une certaine|quelqu'un du nom de|quelqu'un qui s'appelle) $/

/** « Le X du rez-de-chaussée », « M. X, le dentiste de Pontarmel », « X (pharmacien) ». */
const placedBefore = /(?<![a-z])(?:le|la|du|au) $/
const placedAfter = /^ (?:du|de|d'en|d'a cote|des|d'en face|qui|que|qu')(?![a-z])/
const tradeAfter = new RegExp(`^(?:,? (?:le|la)|,? l'| ?\\((?:le |la |l')?) ?(?:${jobs})(?![a-z])`)

/** What the words just before and just after a name, folded, say of it. */
export const saidOfName = (before: string, after: string, isFull: boolean): SaidOfName | null => {
  if (anotherBefore.test(before) || setApartBefore.test(before) || calledToo.test(before) || anotherAfter.test(after))
    return 'another'
  if (severalBefore.test(before)) return 'several'
  if (tradeAfter.test(after) || isPlaced(before, after)) return 'generation'
  if (!isFull && oneOfSeveral.test(before)) return 'generation'
  if (isFull && anyCalled.test(before)) return 'perhaps'
  return generationAfter.test(after) || (!isFull && generationBefore.test(before)) ? 'generation' : null
}

const isPlaced = (before: string, after: string): boolean => placedBefore.test(before) && placedAfter.test(after)

const parentAfter = new RegExp(`^ (?:${foldedKin(kin('parent'))})(?![a-z])`)

/** Whose word of kinship a mark of generation is. */
export const isOfParent = (before: string, after: string): boolean =>
  parentAfter.test(after) || generationBefore.test(before)

const staff = professional.replaceAll('\n', '|')
const house =
  "(?:chez nous|d(?:e l'|e notre |e votre |u )(?:equipe|service|etablissement|foyer|structure|association|maison|centre))"
const staffAfter = new RegExp(
  `^,? ?\\(?(?:(?:notre|votre|une? de (?:nos|vos)) (?:nouveau |nouvelle |jeune |ancien )?(?:${staff}|collegue)|(?:${staff}|collegue|salariee?|employee?)(?: [a-z'-]{1,16}){0,3} ${house})(?![a-z])`,
)
const staffBefore = new RegExp(
  `(?<![a-z])(?:(?:notre|votre) (?:nouveau |nouvelle |jeune )?(?:${staff}|collegue)(?: [a-z'-]{1,16}){0,3}|(?:le |la )?(?:${foldedTitles(titlesOf('doctor', 'lawyer', 'professor'))})),? ?(?:${title})?$`,
)
const kinOfOurs = new RegExp(
  `^,? ?\\(?(?:le |la )?(?:${foldedKin(kin('parent', 'parent-fond', 'sibling', 'grandparent', 'uncle', 'cousin', 'spouse', 'partner'))}) (?:de |du |d')(?:l'|la |le |notre |votre )?(?:${accompanied.replaceAll('\n', '|')})(?![a-z])`,
)

/** « Joris Palluau, notre éducateur », « le docteur Palluau », « Palluau, le père de l'usager »: nobody whom the service accompanies. */
export const isNotAccompanied = (before: string, after: string): boolean =>
  staffAfter.test(after) || staffBefore.test(before) || kinOfOurs.test(after)
