import { bodyWords } from '../../language/lexicon.ts'
import { monthWords } from '../../language/months.ts'
import { foldedRanks, numberPattern, numberWords, units } from '../../language/numbers.ts'
import type { Token } from '../engine/tokens.ts'
import { qualityWords, strangerWords } from '../lexicon.ts'
import { stem } from './phrase-symbols.ts'

/**
 * Where an open phrase ends: with its grade, its side, its complement (« fracture du plateau tibial gauche »,
 * « hépatite C génotype 3 », « menaces de mort »). Returns the index after the last word.
 */
export const extendRight = (tokens: readonly Token[], to: number): number => {
  let end = to
  for (let round = 0; round < maxRounds; round += 1) {
    const next = oneMore(tokens, end)
    if (next === end) return end
    end = next
  }
  return end
}

/** A phrase never stops on a small word: « frappé avec » takes « une règle ». */
export const completed = (tokens: readonly Token[], to: number): number => {
  let end = to
  while (end < to + maxLink && dangling.has(tokens[end - 1]?.text ?? '') && tokens[end]?.isBroken === false) end += 1
  return end
}

/** True when only small words stand between two phrases: « hospitalisé pour une appendicite » is one fact. */
export const isLinked = (tokens: readonly Token[], to: number, next: number): boolean => {
  if (next - to > maxLink) return false
  for (let at = to; at <= next; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.isBroken) return false
    if (at < next && !linkWords.has(token.folded)) return false
  }
  return true
}

/**
 * Where a phrase starts once the small words before it are taken in: « de l'arthrose », « deux infarctus », « fait de
 * l'asthme », « sous Xolair ». An article alone would tell what was hidden.
 */
export const extendLeft = (tokens: readonly Token[], from: number): number => {
  let start = from
  while (start > 0 && start > from - maxLink && tokens[start]?.isBroken === false && isLead(tokens[start - 1])) {
    start -= 1
  }
  return start
}

const isLead = (token: Token | undefined): boolean =>
  token !== undefined && (leads.has(token.folded) || /^\d$/.test(token.text) || body.has(stem(token.folded)))

/** The whole of a compound: « psychiatrie-précarité », « franco-comorienne ». Offsets in the flat text. */
export const widenCompound = (
  flat: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  let from = start
  let to = end
  if (flat[from - 1] === '-') while (from > start - longestPart && compound.test(flat[from - 1] ?? '')) from -= 1
  if (flat[to] === '-') while (to < end + longestPart && compound.test(flat[to] ?? '')) to += 1
  return { start: flat[from] === '-' ? from + 1 : from, end: flat[to - 1] === '-' ? to - 1 : to }
}

const compound = /[\p{L}\p{M}\p{N}-]/u
const longestPart = 24
const maxRounds = 5
const maxLink = 3

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const stems = (list: string): ReadonlySet<string> => new Set(list.split(/[\s-]+/).map((word) => stem(word)))

const body = stems(bodyWords)
const qualities = stems(qualityWords)
const strangers = stems(`${strangerWords} ${monthWords.join(' ')}`)
const bridges = words(
  `de d du des a au aux la le les l en sur sous dans ${numberWords(1, 2, 3).join(' ')} et son sa ses mon ma`,
)
/** Small words that tie two halves of one fact. */
export const linkWords = words(
  'de d du des a au aux la le les l pour par un une en sous avec contre sur son sa ses suite mon ma dans chez lie liee cause ni et',
)
const leads = words(
  `de d du des la le les l ${numberWords(...units, 10).join(' ')} ` +
    'plusieurs forte fort petit petite grosse gros en sous ' +
    `${foldedRanks(3).replaceAll('|', ' ')} ` +
    'premiere seconde second nouveau nouvelle dernier derniere autre ancien ancienne debut suites ' +
    'patch patchs gelule comprime comprimes milligrammes grammes carnet dossier infestation infection gueri guerie suivi ' +
    'donne donner donnait mis mise recu recoit fait fais faire refait souffre atteint atteinte porteur porteuse signes effet effets dose sequelles etat risque exces',
)
const dangling = words(
  'de d du des deux trois à au aux la le les l un une avec par contre sur dans en sous pour son sa ses mon ma mes leur leurs tes ton ta entre',
)
const ofWords = words('de d du des en')
const articles = words('la le les l')

const oneMore = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at]
  if (token === undefined || token.isBroken) return at
  if (count.test(token.folded) && isUnit(tokens[at + 1])) return at + 2
  if (/^\d{1,3}(?:h|j|mg|kg|g|sa|ans)$/.test(token.folded)) return at + 1
  if (isQuality(token) || body.has(stem(token.folded)) || isGrade(token, tokens[at - 1])) return at + 1
  if (paces.has(token.folded)) return afterPace(tokens, at)
  if (causes.test(tokens[at - 1]?.folded ?? '') && /^(?:a|au|aux|par)$/.test(token.folded)) return afterOf(tokens, at)
  if (!bridges.has(token.folded)) return at
  const known = afterBridge(tokens, at)
  return known > at ? known : ofWords.has(token.folded) ? afterOf(tokens, at) : at
}

const causes = /^(?:allerg|intoler|infest|contamin)/
const paces = words('par tous toutes')

/** « par jour », « tous les 15 jours », « toutes les semaines ». */
const afterPace = (tokens: readonly Token[], from: number): number => {
  for (let at = from + 1; at <= from + 3 && tokens[at]?.isBroken === false; at += 1) {
    if (isUnit(tokens[at])) return at + 1
    if (!/^(?:les|\d{1,2})$/.test(tokens[at]?.folded ?? '')) return from
  }
  return from
}

/** Adjectives follow their noun in French, and medical ones have few endings. */
const isQuality = (token: Token): boolean =>
  qualities.has(stem(token.folded)) || (/^\p{Ll}/u.test(token.text) && learned.test(token.folded))

const learned = /^.{3,}(?:iques?|oides?|al|ales?|aux|aires?|euses?|eux|toires?|ifs?|ives?|iennes?|iens?|antes?|ees)$/

const count = new RegExp(`^(?:\\d{1,4}|${numberPattern(...units, 10, 11, 12)})$`)

const isUnit = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.isBroken &&
  /^(?:mois|annees?|semaines?|jours?|ans|mg|ug|g|kg|cm|mm|ml|h|cp|fois|grammes?|verres?|j|sem)$/.test(token.folded)

/** Bridges that lead to a known word: « de la hanche », « aux deux genoux », « de type 2 », « de cinq mois ». */
const afterBridge = (tokens: readonly Token[], from: number): number => {
  for (let at = from + 1; at <= from + 3; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.isBroken) return from
    if (
      body.has(stem(token.folded)) ||
      qualities.has(stem(token.folded)) ||
      (tokens[from]?.folded === 'et' && isQuality(token))
    )
      return at + 1
    if (/^\d{1,3}$|^[a-z]{2,8}$/.test(token.folded) && isUnit(tokens[at + 1])) return at + 2
    if (!bridges.has(token.folded)) return from
  }
  return from
}

/** « trouble de la parole », « carence en fer »: one common noun, which is nobody and no moment. */
const afterOf = (tokens: readonly Token[], from: number): number => {
  const at = articles.has(tokens[from + 1]?.folded ?? '') ? from + 2 : from + 1
  const noun = tokens[at]
  if (noun === undefined || tokens[from + 1]?.isBroken !== false || noun.isBroken) return from
  const isCommon = /^\p{Ll}{4,}$/u.test(noun.text) && !strangers.has(stem(noun.folded))
  return isCommon ? at + 1 : from
}

/** « stade IV », « type 2 », « hépatite C », « 75 » after a drug: a short mark next to the word. */
const isGrade = (token: Token, before: Token | undefined): boolean => {
  if (before === undefined) return false
  return gradeMark.test(token.text) && (gradeHead.test(before.folded) || /^[A-HKT]$|^\d{1,4}$/.test(token.text))
}

const gradeMark = new RegExp(
  `^(?:[IVX]{1,4}[ab]?|[A-HKT]|\\d{1,4}[ab]?|[TLC]\\d{1,2}|1re|1ere|\\de|\\deme|un|${numberPattern(2, 3, 4)})$`,
  'i',
)
const gradeHead = /^(?:stade|type|grade|classe|niveau|genotype|categorie|phase|degre|mention|groupe|gir|st)$/
