import { foldedKin, kin } from '../kinship.ts'
import { numberPattern } from '../numbers.ts'

const sameName =
  /(?<![a-z])(?:homonym(?:es?|ie)|(?:du|de|des|le|la|les|un|portant le|porte le|portent le) memes? (?:noms?|patronyme|identite|nom et prenom|prenom et nom|prenom et (?:le )?meme nom|nom et (?:le )?meme prenom)(?! que (?:son|sa|ses|leur))|(?:ne pas|pas a|sans|pas) (?:la |le |les )?confondre|confusion (?:de nom|d'identite|de personnes?)|(?:s'appellent?|se nomment?|(?:appelle|nomme|surnomme)) (?:aussi|egalement|pareil|comme (?:lui|elle))|aucun (?:rapport|lien)(?: de parente)?(?: avec (?:la notre|le notre)|(?= ?[,.;)]| ?$))|d'une autre branche|n'est pas (?:la notre|le notre))(?![a-z])/

/** « son homonyme », « du même nom »: two persons bear a name. Where these words stand; null: nothing says so. */
export const namesakeAt = (folded: string): number | null => sameName.exec(folded)?.index ?? null

/** « À ne pas confondre avec », « rien à voir avec »: the other is named to be set apart, and what is told is of ours. */
export const setsApart = (folded: string): boolean => contrast.test(folded)

const contrast =
  /(?<![a-z])(?:(?:ne pas|pas a|sans|pas) (?:la |le |les )?confondre|rien a voir|(?:aucun|sans) (?:rapport|lien)|a distinguer d)(?![a-z])/

const counted = `ans?|mois|semaines?|jours?|heures?|h|fois|euros?|rues?|enfants?|${foldedKin(kin('child', 'grandchild'))}s?`
const severalTold = new RegExp(
  `(?<![a-z\\d])(?<!(?:du|au|la|le|n°|numero|chambre|ch\\.|appt|apt|appartement|batiment|bat|etage|studio|lot) ?)(?:${numberPattern(2, 3, 4)}|[234]|plusieurs)(?![a-z\\d])(?! (?:[a-z]{4,9} )?(?:${counted})(?![a-z]))`,
)

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
