import { classOf } from '../engine/word-class.ts'
import { isListedWord } from '../names/name-lexicon.ts'

/**
 * What a mention says of a name, folded. Compounds are opened (`jean`, `marc`), particles dropped. `loose` holds the
 * words of which nothing tells whether they are given or family names. `initials` are single letters, by side.
 */
export type Name = {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly loose: readonly string[]
  readonly givenInitials: string
  readonly familyInitials: string
  readonly looseInitials: string
}

type Word = {
  readonly text: string
  readonly parts: readonly string[]
  readonly isUpper: boolean
  readonly isGiven: boolean
}

const noName: Name = { given: [], family: [], loose: [], givenInitials: '', familyInitials: '', looseInitials: '' }

/** `hasTitle`: « M. », « Mme », « Dr » stand before it, so that one word alone is a surname. */
export const parseName = (text: string, hasTitle: boolean): Name => {
  const chunks = mend(text).match(chunkPattern) ?? []
  const letters = chunks.map((chunk) => (isLetters(chunk) ? lettersOf(chunk) : ''))
  const written = chunks.flatMap((chunk, at) => (letters[at] === '' ? wordsOf(chunk) : []))
  const words = withoutPlain(
    written,
    letters.some((one) => one !== ''),
  )
  const leading = letters.slice(0, letters.indexOf('') < 0 ? letters.length : letters.indexOf('')).join('')
  const trailing = letters.join('').slice(leading.length)
  if (words.length === 0) return initialsOnly(leading, hasTitle)
  if (leading !== '') return { ...noName, family: partsOf(words), givenInitials: leading, familyInitials: '' }
  if (trailing !== '') return withTrailing(words, trailing, hasTitle)
  return words.length === 1
    ? parseSingle(words, hasTitle)
    : parseSeveral(words, { hasComma: text.includes(','), hasTitle })
}

/** « Axelle endormie », « T. depuis »: words of the language in lower case, beside a capital, are of no name. */
const withoutPlain = (words: readonly Word[], hasLetters: boolean): readonly Word[] =>
  hasLetters || words.some(({ text }) => isCapital(text))
    ? words.filter(({ text }) => isCapital(text) || !isPlain(text))
    : words

const isCapital = (text: string): boolean => /\p{Lu}/u.test(text)

const isPlain = (text: string): boolean => classOf(text).ordinary || isListedWord(classOf(text).folded)

/** The words of a name as written, without initials. A particle has no parts. */
export const writtenWords = (text: string): readonly { readonly text: string; readonly parts: readonly string[] }[] =>
  (mend(text).match(chunkPattern) ?? [])
    .filter((chunk) => !isLetters(chunk))
    .map((chunk) => ({ text: chunk, parts: partsOf(wordsOf(chunk)) }))

export const isFull = (name: Name): boolean => name.given.length > 0 && name.family.length > 0

export const hasInitials = (name: Name): boolean => name.givenInitials + name.familyInitials + name.looseInitials !== ''

export const isInitials = (name: Name): boolean => name.given.length + name.family.length + name.loose.length === 0

/** The two halves of a name written in two cells or two fields. */
export const joinNames = (family: Name, given: Name): Name => ({
  ...noName,
  family: [...family.family, ...family.given, ...family.loose],
  given: [...given.given, ...given.family, ...given.loose],
})

const chunkPattern = /[\p{L}\p{M}'’.-]{1,60}/gu
// « K », « A.Z. », « M.-O. », « J-M », « NT »: two consonants are no name, « Lê » and « Ho » are.
const initialsPattern = /^\p{Lu}$|^(?:\p{Lu}[.-]{1,2}){1,4}\p{Lu}?$|^\p{L}\.$|^[BCDFGHJKLMNPQRSTVWXZ]{2}\.?$/u
const shortGiven = /^(?:Ph|Ch|Th|Fr|Cl|Chr|Gh|Jn|St)\.$/

/** « d'H. » is H. */
const isLetters = (chunk: string): boolean =>
  shortGiven.test(chunk) || initialsPattern.test(chunk.replace(/^[dl]['’]/i, ''))

const particlePattern =
  /^(?:d|l|de|du|des|da|das|do|dos|di|del|della|la|le|les|el|al|ben|bin|ibn|van|von|der|den|st|y|e|et)$/

/** « Syl-⏎vette » is one word; so is « Jean-⏎Marc », with its hyphen; « s.gauthier » is two, « T|E|V|A » is one. */
const mend = (text: string): string => {
  const plain = boxed.test(text) ? text.replace(/[[\]|\s]/g, '') : text
  return plain
    .replace(/-\s{1,60}(?=\p{Ll})/gu, '')
    .replace(/-\s{1,60}(?=\p{Lu})/gu, '-')
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}{2})/gu, '$1. ')
}

const boxed = /^\[?(?:\p{L}[|\s]{1,3}){2,40}\p{L}?[\]|]{0,2}$/u

const lettersOf = (chunk: string): string =>
  (shortGiven.test(chunk) ? chunk.slice(0, 1) : chunk.replace(/^[dl]['’]/i, ''))
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

const wordsOf = (chunk: string): readonly Word[] => {
  const text = chunk.replace(/^[.'’-]+|[.'’-]+$/g, '')
  const folded = classOf(text).folded.replaceAll('ı', 'i')
  const parts = folded.split(/['-]/).filter((part) => part !== '' && !particlePattern.test(part))
  if (text === '' || parts.length === 0) return []
  return [{ text, parts, isUpper: isUpper(text), isGiven: classOf(text).given }]
}

const isUpper = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text)

const partsOf = (words: readonly Word[]): readonly string[] => words.flatMap((word) => word.parts)

/** « Mme C. » is a surname; « A.Z. » a given name, then a surname; « K. » may be either. */
const initialsOnly = (letters: string, hasTitle: boolean): Name => {
  if (letters.length > 1 && !hasTitle)
    return { ...noName, givenInitials: letters.slice(0, -1), familyInitials: letters.slice(-1) }
  return hasTitle ? { ...noName, familyInitials: letters.slice(0, 1) } : { ...noName, looseInitials: letters }
}

/** « Maoulida I. » or « Christelle M. »: capitals, a title or the list of given names tell which. */
const withTrailing = (words: readonly Word[], letters: string, hasTitle: boolean): Name => {
  const isFamily = words.some((word) => word.isUpper) || (hasTitle && !words.every((word) => word.isGiven))
  if (isFamily) return { ...noName, family: partsOf(words), givenInitials: letters }
  if (words[0]?.isGiven === true) return { ...noName, given: partsOf(words), familyInitials: letters }
  // « Quiniou J.-L. »: the letters of a composed given name.
  if (letters.length > 1) return { ...noName, family: partsOf(words), givenInitials: letters }
  return { ...noName, loose: partsOf(words), looseInitials: letters }
}

const parseSingle = (words: readonly Word[], hasTitle: boolean): Name => {
  const [word] = words
  if (word === undefined) return noName
  const is = classOf(word.text)
  if (hasTitle) return { ...noName, family: word.parts }
  if (is.given && !word.isUpper) return { ...noName, given: word.parts }
  if (word.isUpper && !is.given) return { ...noName, family: word.parts }
  return { ...noName, loose: word.parts }
}

const parseSeveral = (
  words: readonly Word[],
  { hasComma, hasTitle }: { readonly hasComma: boolean; readonly hasTitle: boolean },
): Name => {
  const upper = words.filter((word) => word.isUpper)
  const other = words.filter((word) => !word.isUpper)
  if (upper.length > 0 && other.length > 0) return { ...noName, family: partsOf(upper), given: partsOf(other) }
  // « M. DA SILVA FERREIRA », « AIT BRAHIM »: a surname of several words.
  const isSurname = (hasTitle || other.length === 0) && !words.some((word) => word.isGiven)
  if (isSurname) return { ...noName, family: partsOf(words) }
  const size = givenCount(words)
  if (hasComma && words.every((word) => word.isGiven)) return { ...noName, given: partsOf(words) }
  if (size < 0) return { ...noName, family: partsOf(words.slice(0, size)), given: partsOf(words.slice(size)) }
  return { ...noName, given: partsOf(words.slice(0, size)), family: partsOf(words.slice(size)) }
}

/** How many words are given names, counted from the end when negative: all in one case, only lists can tell. */
const givenCount = (words: readonly Word[]): number => {
  const last = words.length - 1
  if (words[0]?.isGiven !== true && words[last]?.isGiven === true) {
    let count = 1
    while (count < last && words[last - count]?.isGiven === true) count += 1
    return -count
  }
  let count = 1
  while (words[0]?.isGiven === true && count < last && words[count]?.isGiven === true) count += 1
  return count
}
