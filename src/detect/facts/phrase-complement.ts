import { everyday, titleWords } from '../../language/civilities.ts'
import { monthWords, shortMonthWords } from '../../language/months.ts'
import { numberPattern, numberWords, units } from '../../language/numbers.ts'
import { weekdayWords } from '../../language/weekdays.ts'
import type { Token } from '../engine/tokens.ts'
import { isGivenName } from '../names/name-lexicon.ts'

/**
 * Where a fact ends once told in full: « a été frappée au visage avec un plateau », « mesure d'AEMO renouvelée pour un
 * an ». Stops at punctuation, at a new clause, at a name, at a date. Returns the index after the last word.
 */
export const withComplements = (tokens: readonly Token[], { from, to }: Run): number => {
  let end = to
  while (end - to < maxWords) {
    const next = oneComplement(tokens, from, end)
    if (next === end || next - to > maxWords + 2) return end
    end = next
  }
  return end
}

type Run = { readonly from: number; readonly to: number }

/** Auxiliaries, pronouns and degrees that stand before a fact: « s'est fait », « très », « a beaucoup ». */
export const withAuxiliaries = (tokens: readonly Token[], from: number): number => {
  let start = from
  while (start > 0 && start > from - maxBefore && isAuxiliary(tokens, start)) start -= 1
  return start
}

const isAuxiliary = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  if (before === undefined || tokens[at]?.isBroken !== false) return false
  return befores.has(before.folded) && before.text !== 'à' && before.text !== 'À'
}

const oneComplement = (tokens: readonly Token[], from: number, at: number): number => {
  const token = tokens[at]
  if (token === undefined || token.isBroken) return at
  const measured = afterMeasure(tokens, at)
  if (measured > at) return measured
  if (fillers.has(token.folded) && !isVerbToCome(tokens, at)) return at + 1
  if (copulas.has(token.folded)) return afterCopula(tokens, at)
  if (isPreposition(token)) return afterPreposition(tokens, at)
  if (determiners.has(token.folded)) return isVerb(tokens, from, at) ? nounGroup(tokens, at) : at
  return isAdjective(token) ? at + 1 : at
}

/** « placement est renouvelé », « plainte a été classée ». */
const afterCopula = (tokens: readonly Token[], from: number): number => {
  for (let at = from + 1; at <= from + 3; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.isBroken) return from
    if (isParticiple(token)) return at + 1
    if (!copulas.has(token.folded) && !fillers.has(token.folded)) return from
  }
  return from
}

/** « depuis trois jours », « pour un an », « plusieurs fois »: how long and how often, never a date. */
const afterMeasure = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < from + 3 && isIn(measureLeads, tokens[at])) at += 1
  const isCounted = tokens[at]?.isBroken === false && count.test(tokens[at]?.folded ?? '')
  return isCounted && isIn(timeUnits, tokens[at + 1]) ? at + 2 : from
}

const count = new RegExp(
  `^(?:\\d{1,3}|${numberPattern(...units, 10, 12, 15, 20, 30)}|dizaine|quelques|plusieurs|toute|toutes|tous|chaque|deuxieme)$`,
)

const afterPreposition = (tokens: readonly Token[], from: number): number => {
  const end = nounGroup(tokens, from + 1)
  return end > from + 1 ? end : from
}

/** Determiner, adjectives, noun. Nothing when a name or a date stands there. */
const nounGroup = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < from + 3 && isIn(determiners, tokens[at])) at += 1
  const noun = tokens[at]
  if (noun === undefined || noun.isBroken || !isCommon(noun)) return from
  const next = tokens[at + 1]
  const isLong = isIn(shortAdjectives, noun) && next !== undefined && !next.isBroken && isCommon(next)
  return isLong ? at + 2 : at + 1
}

const isIn = (set: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && !token.isBroken && set.has(token.folded)

const isPreposition = (token: Token): boolean =>
  prepositions.has(token.folded) || (token.folded === 'a' && token.text !== 'a')

/** A common noun: no name, no figure, no month, no word that opens a new clause. */
const isCommon = (token: Token): boolean =>
  token.folded.length > 1 &&
  !stops.has(token.folded) &&
  !months.has(token.folded) &&
  !/\d/.test(token.text) &&
  /^(?:\p{Ll}+|\p{Lu}{2,})$/u.test(token.text.replace(/[·(].*/, '')) &&
  !isGivenName(token.folded)

/** Adjectives and participles follow their noun. What denies must stay outside: it is read apart. */
const isAdjective = (token: Token): boolean =>
  isCommon(token) && !determiners.has(token.folded) && (isParticiple(token) || adjective.test(token.folded))

const isParticiple = (token: Token): boolean =>
  !denied.test(token.folded) &&
  isCommon(token) &&
  (/(?:é|ée|és|ées|É|ÉE|ÉS|ÉES|enu|enue|enus|enues|is|ise|ises|it|ite|its|ites|ert|erte)$/.test(token.text) ||
    /(?:ees?|endue?s?)$/.test(token.folded))

const adjective =
  /^.{2,}(?:iques?|oides?|al|ales?|aires?|euse?s?|eux|toires?|ifs?|ives?|iennes?|iens?|ants?|antes?|ents?|entes?|ibles?|ables?|elles?|iels?|ins?|ines?|istes?)$/

const denied = /^(?:ecart|exclu|infirm|absent|negati|nie|jamais)/

/** Past participles, infinitives and the verbs of violence take a direct object. */
const isVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = to - 1; at >= Math.max(from, to - 3); at -= 1) {
    const token = tokens[at]
    if (token !== undefined && (/(?:é|er|ait|aient|É|ER|AIT)$/.test(token.text) || verbs.test(token.folded)))
      return true
  }
  return false
}

/** « déjà placé »: the small word opens what follows, which has its own reading. */
const isVerbToCome = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.isBroken !== false

const verbs =
  /^(?:bat|battu|tape|frappe|cogne|gifle|mord|mordu|pousse|jette|lance|casse|insulte|menace|etrangle|secoue|enferme|touche|perdu|pris|mis|vendu|prend|doit|dois|vole|coupe|touche|percoit|recoit|recu|bu|boit|fume|subi|subit|tue|viole|caresse|refuse|porte|detruit|ouvert|sorti|sort|brise|crache|craque|quitte)s?$/

const maxWords = 7
const maxBefore = 4

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const prepositions = words(
  'de d du des au aux par avec contre sur sous pour en dans envers devant chez entre vers sans dessus',
)
const determiners = words(
  'le la les l un une des du de d son sa ses mon ma mes ton ta tes leur leurs notre nos votre vos cet cette ces aucun aucune quelques plusieurs certains certaines chaque ' +
    numberWords(2, 3, 4, 5, 6, 7, 8, 10).join(' '),
)
const measureLeads = words('depuis pendant durant pour a de des d par environ plus pres les presque il y')
const timeUnits = words(
  'heure heures jour jours nuit nuits semaine semaines mois an ans annee annees fois soir soirs matin matins week soiree',
)
const shortAdjectives = words(
  'petit petite petits petites grand grande grands grandes gros grosse jeune jeunes vieux vieille ancien ancienne nouveau nouvelle nouvel bon bonne mauvais mauvaise simple meme autre autres premier premiere dernier derniere faux fausse beau belle propre propres seul seule',
)
const fillers = words(
  'regulierement souvent parfois quotidiennement violemment fortement gravement severement lourdement physiquement verbalement sexuellement psychologiquement moralement volontairement gratuitement mensuellement partiellement totalement definitivement provisoirement temporairement judiciairement habituellement recemment actuellement beaucoup trop partout longtemps dessus fort dedans encore',
)
const copulas = words('est sont a ont ete etait etaient sera seront fut soit serait')
const befores = words(
  'a ai as ont avait avaient avoir aurait auraient ayant aura eu est sont suis es etait etaient etre ete sera serait fut soit etant ' +
    's se m me l t te lui nous y en fait faite faits fais faire laisse laisser deja toujours souvent parfois regulierement tres trop ' +
    'plus beaucoup encore presque assez bien vraiment completement totalement gravement severement lourdement violemment fortement ' +
    'veut voulait voudrait doit devait va vient essaye tente tenter partiellement actuellement recemment jamais apparemment un peu ' +
    'repris reprend reprendre commence commencer continue arrete arreter change changer depose deposer porte porter subi subit subir commis commettre ' +
    'purge perdu obtenu vu dit decede decedee mort morte suit suivait debut extremement quasi moderement legerement rapidement physiquement verbalement ne n',
)
const stops = words(
  'et mais ou puis que qu qui quoi dont donc car ni or quand lorsque lorsqu si comme comment depuis apres avant pendant jusque jusqu afin alors ' +
    'ainsi il elle on je j tu nous vous ils elles ce c cela ca cet cette ces ne n est sont suis es ont ai as avait avaient etait etaient sera fut ete ' +
    'etre avoir a le la les l un une des de d du au aux se s me m te t y lui leur en dans sur sous par pour avec contre sans chez vers ' +
    'entre hier demain aujourd hui matin midi soir jour jours semaine semaines mois annee annees an ans heure heures h ' +
    `${weekdayWords.join(' ')} ` +
    `${titleWords(everyday).join(' ')} ` +
    'pas jamais rien aucun aucune plus tres trop deja non oui peut doit va veut fait faut dit dire ' +
    'parce mesure lien cause raison suite cours date fin debut partir attente part effet cas',
)
const months = new Set([...monthWords, ...shortMonthWords])
