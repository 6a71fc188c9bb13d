import { listSource } from '../cues.ts'
import { kin, kinForms } from '../kinship.ts'
import { carePeople, trades } from '../lexicon.ts'
import { foldedRanks, numberPattern, tens } from '../numbers.ts'
import { weekdayWords } from '../weekdays.ts'

// By what somebody who gave an alert is known, on folded text.

/** A whole-word pattern on folded text, to walk through. */
export const words = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g')

/** A sentence that is about her. */
export const aboutInformant =
  /(?<![a-z])(?:appelante?s?|signalante?s?|informat(?:eur|rice)|temoin|source ?:|l'auteure? (?:de l'appel|du (?:signalement|mail|courriel))|la personne(?:,| qui)|(?:une?|la) (?:femme|dame|homme|voix|personne)(?= (?:a l'accent|qui|anonyme|\()|,)|je suis|rester anonyme|veut pas (?:dire|donner) son nom)/

/** The sentence goes on about the same: a pronoun, what is hers, how to reach her. */
export const stillInformant =
  /^[\s«»"•–-]*(?:et |mais |puis )?(?:ils?|elles?|on peut (?:la|le)|(?:la |le )?(?:re)?joindre|rappeler|joignable|ne (?:veut|souhaite)|je|j'|mon|ma|mes|son|sa|ses|tel)(?![a-z])/

const nearKin = kinForms(kin('child', 'sibling', 'uncle', 'cousin')).join('|')
const descent = kinForms(kin('nephew', 'grandchild')).join('|')
const godparents = kinForms(kin('godparent')).join('|')
const hers = 'sa|son|ses|mon|ma|mes'
const own =
  'cave|balcon|fenetres?|palier|jardin|loge|garage|chiens?|chienne|chats?|caniche|epagneul|labrador|berger|perroquet|femme|mari|epouse|epoux|voiture|vestiaire|commerce|boutique|magasin|cabinet|tournee|service|chaudiere|potager|poubelles|numero|fixe|portable|travail|boulot|classe|cours'
/** Up to five words that go on about the same. */
export const rest = "(?: (?!et |mais |qui |que |quand |il |elle |a vu |entend )[a-z0-9'-]{1,16}){0,5}"
const days = weekdayWords.join('|')
const hour = '\\d{1,2} ?h(?: ?\\d{2})?'
/** What people work as. */
export const jobs = `${listSource(carePeople)}|${listSource(trades)}|infirmiere?|femme de menage|aide a domicile|agent d'entretien|nounou|baby-?sitter|nourrice|aide[- ]soignante?|assistante? maternelle|commercante?|gerante?`

/** Age, family, trade, floor, what is hers, hours, how she hears and speaks. What she saw is none of these and stays. */
export const traits: readonly RegExp[] = [
  words(
    `(?:(?:a|ai|agee?(?: de)?) )(?:\\d{2}|(?:${numberPattern(...tens)}|quatre-vingt)(?:[- ]{1,3}[a-z]{2,8}){0,3}) ans`,
  ),
  words(
    `(?:est |suis )?(?:aussi |egalement )?(?:veufs?|veuves?|celibataire|divorcee?|retraitee?|en retraite|a la retraite|${godparents})(?: (?:de|des|du|d)${rest})?`,
  ),
  words(
    `(?:est |suis |c'est )?(?:aussi |egalement )?(?:la |le |l'|une? )?(?:${kinForms(kin('uncle', 'cousin', 'grandparent')).join('|')}) (?:de |du |d')(?:la |le |l')?[a-z'-]{2,16}(?: (?:de|du|d) ?[a-z'-]{2,16})?`,
  ),
  words(
    `(?:est |suis |comme |etait )?(?:l'|la |le |une? )?(?!cpe)(?:${jobs})(?: (?:liberale?|scolaire|de nuit|en retraite|retraitee?))?(?: (?:a|au|aux|chez|de|du|des)${rest})?`,
  ),
  // « Sophie M., de la médiathèque, »
  words("(?<=[a-z)], )(?:de la |du |de l')[a-z'-]{3,20}(?=,)"),
  words(`(?:fait|fais|font) (?:le menage|les nuits|la cantine|des menages)${rest}`),
  words(`(?:travaill|boss|exerc)[a-z]{0,4}(?: (?:de nuit|de jour))? (?:a|au|aux|chez|dans|pour|de)${rest}`),
  words(`gard(?:e|er|ait|ent|ant) (?:les|des|un|une|le|la) (?:enfants?|petite?s?|bebes?)${rest}`),
  words(
    `(?:(?:au|du) )?(?:\\d{1,2} ?(?:e|er|eme|ieme)|${foldedRanks(6)}|second|dernier)(?: etage| (?:gauche|droite|face))(?: (?:gauche|droite|face))?|(?:au|du) \\d{1,2} ?(?:e|er|eme)|rez-de-chaussee|(?:au|du)[- ]dess(?:us|ous)|d'en (?:face|haut|bas)|d'a cote|batiment [a-z0-9]{1,2}`,
  ),
  words(`(?:habit|log|vi[st]|resid|demeur)[a-z]{0,3} (?:a|au|aux|dans|la|le|l|en|juste|sur)${rest}`),
  words(`(?:devant |sur |depuis |de |avec |dans |par )?(?:${hers}) (?:${own}|${nearKin}|${descent})${rest}`),
  words(
    `(?:entend|voit) mal${rest}|d'une (?:oreille|jambe|main)|a l'accent [a-z]{3,14}|(?:un|l')? ?accent [a-z]{3,14}|begai[a-z]{1,4}|appareillee?`,
  ),
  words(
    `(?:tous les|chaque) (?:matins?|soirs?|jours?|midis?|${days})s?(?: (?:a|vers|des) ${hour})?|de ${hour} a ${hour}|(?:le |les )(?:${days})s? (?:a|vers|des) ${hour}|(?:sort|promene|rentre|leve)[a-z]{0,2} (?:les? |la |${hers} )${rest.replace('{0,5}', '{1,4}')}`,
  ),
  words("(?:matricule|badge|n° d[e'] ?agent|agent n°|carte n°) ?(?:n°|no|numero)? ?:? ?[a-z]?\\d[a-z0-9-]{2,9}"),
  words("le (?:soir|matin|jour|week-end) (?:ou|du|de la)(?: [a-z0-9'-]{1,16}){1,7}"),
]
