import { foldedList, isEverydayWord } from '../../language/everyday-words.ts'
import { allKin, kinForms } from '../../language/kinship.ts'
import * as words from '../../language/lexicon.ts'
import { monthWords } from '../../language/months.ts'
import { weekdayWords } from '../../language/weekdays.ts'
import { foldText } from '../../model/fold.ts'

const landmarks = foldedList(words.landmarks)
const people = foldedList(
  words.professional,
  words.generalJobs,
  words.magistrate,
  words.minor,
  words.parent,
  words.relative,
)
const kin: ReadonlySet<string> = new Set(kinForms(allKin))
// « en bas de la côte », « devant le plateau »: parts of a body and of a country.
const alsoCountry: ReadonlySet<string> = new Set(['cote', 'cotes', 'col', 'plateau', 'front', 'membre'])
const body: ReadonlySet<string> = new Set([...foldedList(words.bodyWords)].filter((word) => !alsoCountry.has(word)))
const indoors = foldedList(words.indoors)
const anyHome = foldedList(words.anyHome)
const ofNoPlace = foldedList(words.ofNoPlace)
const openers = foldedList(words.clauseOpeners)
const institutions = foldedList(words.acronyms, words.genericHeads, words.anyHome)
const articles: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l', 'en', 'a'])
const linking: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'au', 'aux', 'à'])
const isSmall = ({ folded }: Word): boolean => articles.has(folded) || linking.has(folded)

/** Words of a record around a clue: the clue as it is written and whether the passage is written without capitals. */
export type Written = { readonly text: string; readonly isLowerOnly: boolean }

/** `isDone`: « rangée », « brûlé », what somebody did. */
type Word = { readonly folded: string; readonly isName: boolean; readonly isDone: boolean }

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].map(([word]) => ({
    // « foyer à Agen » links, « foyer a brûlé » does not.
    folded: word === 'à' ? word : foldText(word),
    isName: /^\p{Lu}|\d/u.test(word),
    isDone: /^\p{Ll}+é(?:e|s|es)?$/u.test(word),
  }))

const isSomebody = ({ folded }: Word): boolean => people.has(folded) || kin.has(folded)
const isTime = ({ folded }: Word): boolean =>
  monthWords.includes(folded) || weekdayWords.some((day) => folded.startsWith(day))

/** Up to where another clause begins. */
const untilOpener = (found: readonly Word[]): readonly Word[] => {
  const at = found.findIndex(({ folded, isName }) => !isName && openers.has(folded))
  return at === -1 ? found : found.slice(0, at)
}

const head = /^(?:centre de loisirs|maison m[eé]dicale|[\p{L}-]+)/iu

/**
 * Whether what follows a school, a doctor, a dwelling names or tells a place. A capital, a number, a landmark do, and a word
 * that no list knows; a quality, a time, a doing do not.
 */
export const headTells = ({ text, isLowerOnly }: Written): boolean => {
  const rest = untilOpener(wordsOf(text.replace(head, '')))
  const own = rest.filter((word) => !isSmall(word))
  const [first] = own
  if (first === undefined) return false
  if (own.some((word) => tellsByItself(word, isLowerOnly))) return true
  const isLinked = rest[0] !== undefined && linking.has(rest[0].folded)
  return isLinked && !ofNoPlace.has(first.folded) && !isSomebody(first) && !isTime(first)
}

const tellsByItself = (word: Word, isLowerOnly: boolean): boolean =>
  word.isName || landmarks.has(word.folded) || isLowerOnly || !(word.isDone || isKnown(word))

const isKnown = (word: Word): boolean =>
  [ofNoPlace, indoors, anyHome].some((list) => list.has(word.folded)) ||
  isEverydayWord(word.folded) ||
  isSomebody(word) ||
  isTime(word)

const before =
  /^(?:face|derri[eè]re|devant|pr[eè]s|[aà] c[oô]t[eé]|au (?:bord|pied)|au-(?:dessus|dessous)|en (?:face|bordure)|[aà] (?:l['’]entr[eé]e|la sortie)|(?:tout )?au bout)(?!\p{L})/iu

/** How long the words are that say « beside ». */
export const leadOf = (text: string): number => before.exec(text)?.[0].length ?? 0

const saysNothing = (word: Word): boolean =>
  [anyHome, indoors, ofNoPlace, body].some((list) => list.has(word.folded)) || isSomebody(word) || isTime(word)

/** Whether what something stands beside, before or behind tells a place: what is everywhere (a chair, a gate, a body) does not. */
export const besideTells = ({ text }: Written): boolean => {
  const own = untilOpener(wordsOf(text.slice(leadOf(text)))).filter((word) => !isSmall(word))
  const [first] = own
  if (first === undefined) return true
  if (own.some(({ folded, isName }) => isName || (landmarks.has(folded) && !body.has(folded)))) return true
  if (isSomebody(first) || body.has(first.folded)) return false
  // « la chaise géante », « le lit de la rivière », « sa résidence étudiante »: a quality makes one of what is everywhere.
  return own.some((word) => !saysNothing(word))
}

/** A stretch that was found as a place or a body, and that only everyday words or the name of a kind of body make. */
export const namesNoPlace = (text: string, opensLine: boolean): boolean => {
  const found = wordsOf(text)
  const isPlain = ({ folded, isName }: Word, at: number): boolean =>
    (!isName || (at === 0 && opensLine)) && isEverydayWord(folded) && !landmarks.has(folded)
  return found.length > 0 && (found.every(isPlain) || found.every(isInstitution))
}

/** « ESAT », « foyer logement », « le SPIP »: a kind, of which every region has one. */
const isInstitution = (word: Word): boolean => institutions.has(word.folded) || isSmall(word)

/** The words of a clue that may tell where: not « devant », « près de la ». */
export const tellingWords = (text: string): readonly string[] =>
  wordsOf(text.slice(leadOf(text)))
    .filter((word) => !isSmall(word))
    .map(({ folded }) => folded)
