import { foldText } from '../model/fold.ts'
import { titlesOf, titleWords } from './civilities.ts'
import { professional } from './lexicon.ts'
import { bareName } from './person-name.ts'
import { isSameSigner } from './signer-name.ts'
import { slipsBetween } from './slips.ts'

/** « La directrice »: nobody's name. */
export const isFunctionOnly = (name: string): boolean => namesIn(name).every((word) => bareLength(word) < 2)

/**
 * Whether two written names may be one person's: one says no more than a part of the other. Initials, a function, what stands
 * in brackets or after a comma, and an account's name (« cvasseur ») make no second person.
 */
export const mayBeSameSigner = (a: string, b: string): boolean => {
  const [first, second] = [namesIn(a), namesIn(b)]
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  if (isFunctionOnly(a) && isFunctionOnly(b)) return isSameFunction(a, b)
  const isLike = short.length > 0 && (isPart(short, long) || isAccount(short, long) || isMisspelt(short, long))
  return isSameSigner(a, b) || isLike || isDoubleAlone(doubleNameOf(a), second) || isDoubleAlone(doubleNameOf(b), first)
}

/** « Chassagne » for Chassaigne, where every other word is the same: a slip of the pen, or a way round a refusal. */
const isMisspelt = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 2 || short.length !== long.length) return false
  const [one, ...more] = short.filter((word) => !long.some((other) => isSameSigner(word, other)))
  const [other] = long.filter((word) => !short.some((each) => isSameSigner(word, each)))
  return more.length === 0 && one !== undefined && other !== undefined && isNear(bare(one), bare(other))
}

/** « Mme Renard-Vasseur » for Claire Vasseur: no given name tells them apart. */
const isDoubleAlone = (alone: readonly string[], others: readonly string[]): boolean =>
  alone.length > 1 && others.length > 0 && others.some((word) => alone.some((half) => isSameSigner(half, word)))

/** Letters: of a shorter name one letter makes another. By hand. */
const nearFrom = 6

/** One letter apart, and no feminine: Martine is not Martin. */
const isNear = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= nearFrom &&
  slipsBetween(a, b, 1) <= 1 &&
  ![a, b].some((name) => [a, b].some((other) => name === `${other}e` || name === `${other}a`))

/** « Chef », « A. Chef de service »: one says no more than the other. */
const isSameFunction = (a: string, b: string): boolean =>
  isWithin(wordsOf(a), wordsOf(b)) || isWithin(wordsOf(b), wordsOf(a))

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => others.includes(word))

const wordsOf = (name: string): readonly string[] => foldText(name).match(/[a-z]{3,}/g) ?? []

/** Each word of the shorter name stands for one of the longer, and for no other. */
const isPart = (short: readonly string[], long: readonly string[]): boolean => {
  const left = [...long]
  // Whole words first: an initial takes what is left.
  const inOrder = [...short].sort((one, other) => bareLength(other) - bareLength(one))
  return inOrder.every((word) => {
    const at = left.findIndex((other) => standsFor(word, other))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** « C. », « Cl. », « Sol »: a word cut short is at most as long as this; longer ones are names. By hand. */
const cutShort = 3

const standsFor = (word: string, other: string): boolean =>
  isSameSigner(word, other) || isCut(word, other) || isCut(other, word)

const isCut = (word: string, other: string): boolean =>
  bareLength(word) <= cutShort && bare(other).startsWith(bare(word))

/** « cvasseur », « clairev »: names run together, whole or by a first letter. */
const isAccount = (short: readonly string[], long: readonly string[]): boolean => {
  const [only, ...more] = short
  const [one, other] = long.map(bare)
  if (only === undefined || more.length > 0 || one === undefined || other === undefined) return false
  const initials = [one.charAt(0), other.charAt(0)] as const
  return [
    ...[one + other, other + one, initials[0] + other, other + initials[0], one + initials[1], initials[1] + one],
    ...[initials.join(''), initials.toReversed().join('')],
  ].includes(bare(only))
}

const bare = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]/gu, '')

const bareLength = (word: string): number => bare(word).length

const noNames: ReadonlySet<string> = new Set([
  ...titleWords(titlesOf('plain', 'mr', 'mlle', 'mademoiselle', 'doctor', 'lawyer')).map((word) =>
    word.replace('.', ''),
  ),
  ...professional.split('\n'),
  ...['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'en', 'par', 'pour', 'po', 'service', 'services'],
  ...[
    'direction',
    'general',
    'generale',
    'interim',
    'association',
    'foyer',
    'chrs',
    'pole',
    'equipe',
    'social',
    'sociale',
  ],
])

/** The halves of a family name with a hyphen, where nothing else is said. */
const doubleNameOf = (name: string): readonly string[] => {
  const words = wholeNamesIn(name)
  return words.length === 1 ? (words[0] ?? '').split('-').filter((half) => bareLength(half) > cutShort) : []
}

/** The names of somebody, folded. Both parts of a family name with a hyphen; a given name with one, which stands first, is one. */
const namesIn = (name: string): readonly string[] =>
  wholeNamesIn(name)
    .flatMap((word, at, all) => (at > 0 || all.length === 1 ? word.split('-') : [word]))
    .filter((word) => bareLength(word) > 0)

const wholeNamesIn = (name: string): readonly string[] => {
  const alone = name.replaceAll(/\([^)]*\)?|\[[^\]]*\]?|@.*$/g, ' ').split(/ [–—-] |[/;:]/)[0] ?? ''
  const parts = alone.split(',')
  const kept = parts.slice(0, isTurned(parts) ? 2 : 1).join(' ')
  return kept
    .replaceAll(/(?<=\p{L})[._](?=\p{L}{2})/gu, ' ')
    .split(/\s+/)
    .flatMap((word) => (/^\p{Lu}{2,}(?:-\p{Lu}{2,})+$/u.test(word) ? word.split('-') : [word]))
    .map((word) => bareName(word))
    .filter((word) => bareLength(word) > 0 && !noNames.has(bare(word)))
}

/** « Vasseur, Claire »: a lone name on each side of the comma. */
const isTurned = ([before = '', after = '']: readonly string[]): boolean =>
  before.trim().split(/\s+/).length <= 2 &&
  after.trim() !== '' &&
  !noNames.has(foldText(after.trim().split(/\s+/)[0] ?? ''))
