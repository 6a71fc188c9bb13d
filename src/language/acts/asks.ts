import { foldText } from '../../model/fold.ts'
import type { Asks } from '../../model/record/request.ts'
import { askEnd } from '../sentences.ts'
import { dropSpared, isResumed, isUnneeded, turn } from './spared.ts'

export const readAsks = (asks: string): Asks => {
  const sentences = joinResumed(sentencesOf(asks)).map((sentence) => ({ sentence, kept: dropNegated(sentence) }))
  const parts = sentences.flatMap(({ kept }) => kept).map(splitCharge)
  const refused = sentences.flatMap(({ sentence, kept }) => between(sentence, kept))
  return {
    excluded: refused.filter((words) => !unasked.test(words) && !isUnneeded(words)),
    refused,
    asked: parts.flatMap(({ asked }) => asked).filter((part) => part.trim() !== ''),
    charges: parts.flatMap(({ charge }) => (charge === null ? [] : [charge])),
  }
}

/** What stands in a sentence beside the parts that were kept of it. */
const between = (sentence: string, kept: readonly string[]): readonly string[] => {
  let at = 0
  const gaps = kept.map((part) => {
    const start = Math.max(at, sentence.indexOf(part.trim(), at))
    const gap = sentence.slice(at, start)
    at = start + part.trim().length
    return gap
  })
  return [...gaps, sentence.slice(at)].filter((gap) => /[a-z]{3}/.test(gap))
}

/** « Ses soins ? Épargnez-nous cela. »: what is refused stands in the sentence before, which asks for nothing itself. */
const joinResumed = (sentences: readonly string[]): readonly string[] => {
  const joined: string[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last === undefined || hasVerb(last) || !isResumed(sentence)) joined.push(sentence)
    else joined[joined.length - 1] = `${last}, ${sentence.trim()}`
  }
  return joined
}

const sentencesOf = (asks: string): readonly string[] => {
  const joined = asks.replaceAll(/(?<![.;:!?])\n(?!\s*[-•\d])/g, ' ')
  return joined
    .split(askEnd)
    .map(foldText)
    .filter((sentence) => sentence.trim() !== '')
}

const verbs = [
  'requer[a-z]{0,6}|requis[e]?|prions|prie|bien vouloir|remett[a-z]{1,4}|remise|communiqu(?:er|ez|ons|e)|communication',
  'transmett[a-z]{1,4}|transmission|transmis[e]?|indiqu(?:er|ez)|precis(?:er|ez)|(?:faire|fasse) (?:connaitre|parvenir)',
  'adress(?:er|ez)|fourni(?:r|ssez)|produi(?:re|sez)|production|copie[s]?|sollicit[a-z]{1,5}|demand(?:e|ons|ent|er)',
  'ordonn(?:e|ons)|confirmer|faire (?:rapport|savoir)|dire (?:si|ou)|releve de|souhait[a-z]{1,5}|rendre compte|compte rendu|(?:nous|me) dire|voudrai[st]|veux',
].join('|')

const requestVerb = new RegExp(`(?<![a-z'])(?:${verbs})(?![a-z])`, 'g')

const dropNegated = (sentence: string): readonly string[] =>
  [spare, dropExcluded, dropRefused].reduce<readonly string[]>((parts, drop) => parts.flatMap(drop), [sentence])

const spare = (sentence: string): readonly string[] => dropSpared(sentence, requestVerb)

const giving =
  '(?:communiqu|divulgu|revel|transmet|mentionn|joindre|donner|indiqu|precis|remet|faire figurer|faire apparaitre)[a-z]{0,5}'

const refusedWords =
  '(?:demande|sollicite|requi|concerne|vise|souhaite|attendu|necessaire|utile|recherche|exige)[es]{0,3}'

/** « n'est pas demandé », « je ne souhaite rien sur »: nobody forbids it. */
const unasked = new RegExp(
  `(?<![a-z])(?:n'|ne |nul besoin|inutile de|pas lieu)(?:[a-z]{2,10} )?(?:(?:pas|point|aucunement|nullement|rien)(?: ete| etre| en)? ?(?:${refusedWords})|(?:demand|souhait|sollicit|veu|requer|recherch)[a-z]{1,5} (?:pas|rien|aucun|ni))|inutile de|pas lieu`,
)

const exclusion = new RegExp(
  [
    "(?<![a-z])(?:a l'(?:exception|exclusion)(?! de (?:tout|toute) autre)|excepte[es]{0,2}|sauf|hormis|en dehors (?=d)(?!d(?:e l'|e la |u |e son |e sa |e ses |es )(?:etablissement|foyer|structure|service|domicile|ecole|college|lycee|maison|heures|horaires|murs|institution|groupe|appartement|logement|temps))",
    "|hors (?!d[eu] |d'|la presence|service)|non compris|ne (?:doi(?:t|vent)|devr(?:a|ont)) (?:pas|point) (?:comporter|contenir|inclure|mentionner|reveler)|(?:mais|et) (?:pas|non)(?: pas)? (?=l|d|s)",
    "|sans (?=l[ea]s? |l'|son |sa |ses |leurs? |aucun|mention|element|information|donnee|piece|document|adresse|communi|divulg|transm|revel|indi|preci|joindre|qu'il soit (?:donne|fait)))",
    `|(?<![a-z])(?:en (?:occultant|masquant|omettant|retirant|supprimant|excluant|taisant)|apres (?:occultation|suppression|retrait|anonymisation) d|expurge[es]{0,2} d|(?:exclusion|exception) faite d|(?:de|a|et) ne (?:pas|point|jamais) ${giving}|(?:interdiction|defense|interdit)(?: (?:est|etant) faite?)?(?: [a-z]{2,12}){0,3} d(?:e|'y) ${giving})`,
  ].join(''),
)

const exclusionEnd = /,? (?:mais|ainsi que (?!d(?:e|es|u)? |d')|en revanche)(?![a-z])/

/** « Interdiction de communiquer son parcours, ainsi que la maladie »: what is forbidden is a list, as what is asked is. */
const forbiddenEnd = /,? (?:mais|en revanche)(?![a-z])/

const isForbidding = new RegExp(`${giving}$`)

/** « hors éléments de santé, les dates… » ends at its comma; at the end of a sentence the list goes on. */
const dropExcluded = (sentence: string): readonly string[] => {
  const found = exclusion.exec(sentence)
  if (found === null) return [sentence]
  const before = sentence.slice(0, found.index)
  const rest = sentence.slice(found.index + found[0].length)
  return [before, ...dropExcluded(rest.slice(endOf(rest, before, found[0])))]
}

const endOf = (rest: string, before: string, opening: string): number => {
  if (isForbidding.test(opening)) return forbiddenEnd.exec(rest)?.index ?? rest.length
  return hasVerb(before) ? (exclusionEnd.exec(rest)?.index ?? rest.length) : commaOf(rest)
}

const commaOf = (text: string): number => {
  const comma = text.search(/[,:]/)
  return comma === -1 ? text.length : comma
}

const hasVerb = (text: string): boolean => text.search(requestVerb) !== -1

/** The refused thing stands before its verb: « son adresse n'est pas demandée », « les données de santé sont exclues ». */
const refusedBefore = new RegExp(
  [
    `(?<![a-z])(?:n'(?:est|etant|etaient|etait|ont|a)|ne (?:sont|seront|sera|doivent|doit|devra|devront|peuvent|peut|pourra|pourront|sauraient|saurait|font|fait))`,
    ` (?:pas|point|aucunement|nullement)(?: ete| etre| en)? ?(?:${refusedWords}|communiqu[a-z]{1,4}|transmis[es]{0,2}`,
    `|joint[es]{0,2}|l'objet|partie|remis[es]{0,2})(?![a-z])`,
    '|(?<![a-z])(?:est|sont|seront|sera|etant|restent|reste|devront etre) (?:a )?(?:exclu|ecarte|exclure|ecarter|occulte|masque|tu|confidentiel|confidentielle|secret|secrete)[es]{0,2}(?![a-z])',
    '|(?<![a-z])(?:restera|resteront|demeurera|demeureront|doi(?:t|vent) (?:rester|demeurer|etre)|devr(?:a|ont) (?:rester|demeurer|etre)) (?:confidentiel|secret|occult|masqu|tu)[a-z]{0,5}',
    "|(?<![a-z])n'(?:a|ont|auront) (?:pas|point) (?:a|vocation a) (?:(?:nous|vous|me|y) )?(?:etre|figurer)(?: [a-z]{4,14})?",
  ].join(''),
)

/** It stands after it: « il n'est pas demandé d'éléments sur… », « sont exclus… », « je ne demande rien sur… ». */
const refusedAfter = new RegExp(
  [
    `(?<![a-z])(?:(?:il )?n'est (?:pas |point )?(?:${refusedWords})|ne sont (?:pas |point )?(?:${refusedWords})`,
    '|(?:sont|est|seront) (?:exclu|ecarte)[es]{0,2}',
    "|n(?:e |')(?:demand|souhait|sollicit|veu|requer|recherch)[a-z]{1,5} (?:pas|rien|aucun[e]?|ni)",
    '|ne (?:surtout )?(?:pas|point|rien) (?:nous )?(?:indiquer|communiquer|mentionner|joindre|transmettre|preciser|reveler|fournir|adresser|donner)',
    "|inutile de|il n'y a pas lieu)(?![a-z])",
  ].join(''),
)

const dropRefused = (sentence: string): readonly string[] => {
  const after = refusedAfter.exec(sentence)
  if (after !== null && leads(sentence, after.index) && hasObject(sentence.slice(after.index + after[0].length)))
    return [sentence.slice(0, after.index), ...tailOf(sentence.slice(after.index + after[0].length), turn)]
  const before = refusedBefore.exec(sentence)
  if (before === null) return [sentence]
  const head = sentence.slice(0, before.index)
  const from = hasVerb(head) ? Math.max(head.lastIndexOf(','), head.lastIndexOf(' mais ')) : 0
  const tail = sentence.slice(before.index + before[0].length)
  return [head.slice(0, Math.max(0, from)), ...tailOf(tail, /,|(?<![a-z])(?:mais|seul)/)]
}

/** « … et ne sont pas demandées ici »: what is refused stands before. */
const hasObject = (rest: string): boolean => !/^,? ?(?:ici|non plus|a ce stade|par le present acte)?[\s.]*$/.test(rest)

/** The verb opens its clause when nothing but « il », « je » or a joining word stands before it. */
const leads = (sentence: string, at: number): boolean =>
  /(?:^|[,:]|(?<![a-z])(?:mais|et|toutefois|je|nous|il|on|elle))[\s,]{0,3}$/.test(sentence.slice(0, at))

const tailOf = (text: string, end: RegExp): readonly string[] => {
  const at = text.search(end)
  return at === -1 ? [] : dropRefused(text.slice(at).replace(end, ' '))
}

const chargeHead = new RegExp(
  [
    "(?<![a-z])(?:(?:du|des|aux|sous) chefs? d(?:e |es |u |')|qualifications? d(?:e |')",
    '|(?:mis(?:e|es)?|mettant) en (?:cause|examen) (?:pour|dans) |(?:poursuivi|condamne|juge|interpelle|ecroue)[es]{0,2} pour ',
    "|(?:soupconne|suspecte|accuse|prevenu)[es]{0,2} d(?:e |')|(?:ouverte|suivie|diligentee|conduite|menee)(?: contre [a-z.]{1,20})?",
    '(?: [a-z]{1,20})? pour |(?:enquete|information|procedure|plainte|affaire|flagrance|instruction)',
    '(?: (?:preliminaire|de flagrance|judiciaire|pendante|contre x|deposee))? (?:pour|relative a|concernant|en matiere de) )',
  ].join(''),
)

type Parts = { readonly asked: readonly string[]; readonly charge: string | null }

/** The charge runs to the comma before the verb that asks; to the first comma when nothing is asked after it. */
const splitCharge = (part: string): Parts => {
  const found = chargeHead.exec(part) ?? recitalIn(part)
  if (found === null) return { asked: [part], charge: null }
  const start = found.index + found[0].length
  const rest = part.slice(start)
  const end = chargeEnd(rest)
  const after = splitCharge(rest.slice(end))
  const charge = [rest.slice(0, end), after.charge ?? ''].join(' ').trim()
  return { asked: [part.slice(0, found.index), ...after.asked], charge }
}

/** « M. X, entendu pour s'être disputé avec…, nous adresser… »: what was done stands before all that asks, and is not asked for. */
const recitalIn = (part: string): RegExpExecArray | null => {
  const found = recital.exec(part)
  return found !== null && !hasVerb(part.slice(0, found.index)) && hasVerb(part.slice(found.index)) ? found : null
}

const recital = /(?<![a-z])(?:pour|apres|d') ?(?:s'|l'|les |nous |y )?(?:etre|avoir) (?=[^;]{3,200}[,:])/

const chargeEnd = (rest: string): number => {
  const verb = rest.search(requestVerb)
  if (verb === -1) return commaOf(rest)
  const boundary = Math.max(...[',', ':', ' nous ', ' a l'].map((mark) => rest.lastIndexOf(mark, verb)))
  return boundary === -1 ? verb : boundary
}
