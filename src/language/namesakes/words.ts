import { everyday, foldedTitles, titlesOf } from '../civilities.ts'
import { foldedKin, kin } from '../kinship.ts'
import { accompanied, professional } from '../lexicon.ts'
import { numberPattern } from '../numbers.ts'
import { jobs } from './ties.ts'

/** What words say of a name: it is another's, two bear it, or it is a parent's or a child's of that name. */
export type SaidOfName = 'another' | 'several' | 'generation'

const title = `(?:(?:${foldedTitles(everyday)}|dame|personne|femme|homme|monsieur|usagere?|residente?|patiente?|jeune|famille)[ ,]{1,2})?`
const called = "(?:(?:nommee?|appelee?|prenommee?|du nom de|qui s'appelle|qui se nomme) )?"

/** « une autre Mme », « l'autre » right before a name; « une autre fois, Mme » says nothing of it. */
const anotherBefore = new RegExp(
  `(?<![a-z])(?:d'|l'|a l'|de l'|pour l'|avec l'|cette? |cet |une? |un |d'une? |votre |notre |mon |son )autre (?:(?!fois|jour|soir|matin|nuit|fait|incident|question|point|sujet)[a-z]{4,16},? )?(?:${title})${called}$`,
)
const severalBefore = new RegExp(
  `(?<![a-z])(?<!\\d[/.:h -]?)(?:deux|trois|plusieurs|[23]) (?:autres )?${title}${called}$`,
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

/** « Le X du rez-de-chaussée », « M. X, le dentiste de Pontarmel », « X (pharmacien) ». */
const placedBefore = /(?<![a-z])(?:le|la) $/
const placedAfter = /^ (?:du|de|d'en|d'a cote|des|d'en face|qui|que|qu')(?![a-z])/
const tradeAfter = new RegExp(`^(?:,? (?:le|la)|,? l'| ?\\((?:le |la |l')?) ?(?:${jobs})(?![a-z])`)

/** What the words just before and just after a name, folded, say of it. */
export const saidOfName = (before: string, after: string, isFull: boolean): SaidOfName | null => {
  if (anotherBefore.test(before) || calledToo.test(before) || anotherAfter.test(after)) return 'another'
  if (severalBefore.test(before)) return 'several'
  if (tradeAfter.test(after) || isPlaced(before, after)) return 'generation'
  if (!isFull && oneOfSeveral.test(before)) return 'generation'
  return generationAfter.test(after) || (!isFull && generationBefore.test(before)) ? 'generation' : null
}

const isPlaced = (before: string, after: string): boolean => placedBefore.test(before) && placedAfter.test(after)

const parentAfter = new RegExp(`^ (?:${foldedKin(kin('parent'))})(?![a-z])`)

/** Whose word of kinship a mark of generation is. */
export const isOfParent = (before: string, after: string): boolean =>
  parentAfter.test(after) || generationBefore.test(before)

const sameName =
  /(?<![a-z])(?:homonym(?:es?|ie)|(?:du|de|des|le|la|les|un|portant le|porte le|portent le) memes? (?:noms?|patronyme|identite|nom et prenom|prenom et nom|prenom et (?:le )?meme nom|nom et (?:le )?meme prenom)(?! que (?:son|sa|ses|leur))|(?:ne pas|pas a|sans|pas) (?:la |le |les )?confondre|confusion (?:de nom|d'identite|de personnes?)|(?:s'appelle|se nomme|(?:appelle|nomme|surnomme)) (?:aussi|egalement)|aucun (?:rapport|lien)(?: de parente)?(?: avec (?:la notre|le notre)|(?= ?[,.;)]| ?$))|d'une autre branche|n'est pas (?:la notre|le notre))(?![a-z])/

/** « son homonyme », « du même nom »: two persons bear a name, and the sentence is of the other. */
export const tellsNamesake = (folded: string): boolean => sameName.test(folded)

const severalTold = new RegExp(`(?<![a-z])(?:${numberPattern(2, 3, 4)}|[234]|plusieurs)(?![a-z])`)

/** « Deux résidents portent le même nom », « ils sont deux à s'appeler ainsi ». */
export const tellsSeveral = (folded: string): boolean =>
  severalTold.test(folded) || /(?<![a-z])(?:portent|ont) (?:tou(?:s|tes) (?:les )?[a-z]{2,5} )?le meme nom/.test(folded)

const otherOne =
  /^[^a-z]{0,4}(?:mais |et |quant a )?(?:l'autre(?![a-z]| (?:jour|soir|matin|fois|nuit|fait|incident))|le second|la seconde|l'homonyme|cel(?:le|ui)-la|cel(?:le|ui) (?:de|du|d')(?![a-z]))/

/** « L'autre, le cuisinier, … »: where two bear a name, the other one. */
export const opensWithOther = (folded: string): boolean => otherOne.test(folded)

const ours =
  /(?<![a-z])(?:(?:la|le) notre|notre (?:usagere?|residente?|beneficiaire|accompagnee?|hebergee?|jeune|patiente?)|cel(?:le|ui) que (?:nous|l'on) (?:suivons|suit|accompagnons|accompagne|accueillons|accueille|connaissons|hebergeons))(?![a-z])/

/** « Le nôtre a… », « celle que nous suivons »: the one of the record. */
export const speaksOfOurs = (folded: string): boolean =>
  ours.test(folded) && !/(?<![a-z])pas (?:la |le )notre/.test(folded)

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
