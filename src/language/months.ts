import { editsBetween } from './slips.ts'

/**
 * The months, as folded text has them (`model/fold.ts`). `starts` tells a month from its first letters; `misspelt` are the
 * forms that letters, transcriptions and scanners bring.
 */
type Month = {
  readonly name: string
  readonly starts: string
  readonly short: readonly string[]
  readonly misspelt: readonly string[]
  readonly english: readonly string[]
}

const month = (name: string, starts: string, short: string, misspelt: readonly string[], english: string): Month => ({
  name,
  starts,
  short: short.split(' ').filter((one) => one !== ''),
  misspelt,
  english: english.split(' '),
})

const months: readonly Month[] = [
  month('janvier', 'jan', 'janv jan', ['janver', 'jan-\\n? {0,3}vier', 'janvie', 'janvi'], 'january'),
  month('fevrier', 'fe', 'fevr fev', ['fevrie', 'fevirer', 'fev-\\n? {0,3}rier'], 'february feb'),
  month('mars', '(?:m|rn)[a4]r', '', ['rnars', 'm4rs'], 'march'),
  month('avril', 'a[vp]', 'avr', ['avrill', 'avrile'], 'april apr'),
  month('mai', '(?:m|rn)a[iyl1]', '', ['rnai'], 'may'),
  month('juin', 'ju[il1]?(?:n|rn)', '', ['ju[il1]rn', 'juinn'], 'june'),
  month('juillet', 'ju[il1]?[l1]', 'juil', ['julliet', 'juilliet', 'juilet', 'juille', 'jullet'], 'july'),
  month('aout', 'a[ou]', '', ['aut'], 'august aug'),
  month('septembre', 'se', 'sept', ['se[pt]{1,2}[ea]?(?:[mn]|rn)bre?', 'sep-\\n? {0,3}tembre'], 'september sep'),
  month('octobre', '[o0]c', 'oct', ['octobr', 'octombre'], 'october'),
  month('novembre', 'no', 'nov', ['nove?(?:[mn]|rn)bre?'], 'november'),
  month('decembre', 'de', 'dec', ['de[cs]e?(?:[mn]|rn)bre?'], 'december'),
]

/** What a full stop alone makes a month: « mar. » is Tuesday as often. */
const dotted = ['jan\\.', 'mar\\.', 'jun\\.', 'jul\\.']

/** The names in full, folded: for word lists and patterns of other rooms. */
export const monthWords: readonly string[] = months.map(({ name }) => name)

/** The short names that stand for a month alone, folded. */
export const shortMonthWords: readonly string[] = months.flatMap(({ short }) => short)

/** Scanners read `AVRlL` and `0CT0BRE`. */
const loosened = (source: string): string =>
  source.replace(/(?<!\[[^\]]{0,5})i/g, '[il1]').replace(/(?<!\[[^\]]{0,5})o/g, '[o0]')

const longestFirst = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(loosened)
    .join('|')

/** Names in full, misspelt ones too. Short ones (« sept ») are months only beside a day or a year. */
export const fullMonths = longestFirst(months.flatMap(({ name, misspelt }) => [name, ...misspelt]))

/** French names, full or short. */
export const monthNames = longestFirst(months.flatMap(({ name, misspelt, short }) => [name, ...misspelt, ...short]))

const englishShort = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept?', 'oct', 'nov', 'dec']

/** English names, as mail programs write them before a day. */
export const englishMonths = longestFirst([...months.flatMap(({ english }) => english), ...englishShort])

/** Everything that names a month beside a day, English included. */
export const anyMonth = `${longestFirst([
  ...months.flatMap(({ name, misspelt, english }) => [name, ...misspelt, ...english]),
  ...months.flatMap(({ short }) => short.map((one) => `${one}\\.?`)),
])}|${dotted.join('|')}`

/** The first letters by which a classifier of sentences sees a month after a day. */
export const monthStarts = 'janv|fevr|mars|avri|mai|juin|juil|aout|sept|octo|nove|dece'

const accented = (name: string): string => name.replace(/^([fd])e/, '$1[ée]').replace('aout', 'ao[uû]t')

/** For a text that is not folded: the names with their accents or without. */
export const accentedMonths = monthWords.map(accented).join('|')

/** The short names likewise. */
export const accentedShorts = shortMonthWords.map(accented).join('|')

/** Where a month follows a number, its first letters tell it. */
export const accentedStarts = 'janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c'

const starts = months.map((one) => new RegExp(`^${one.starts}`))

/** From 1; 0 when the word is no month. */
export const monthNumber = (word: string): number => starts.findIndex((start) => start.test(word)) + 1

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** 12.IV.73; 0 when the letters are no month. */
export const romanMonth = (letters: string): number =>
  romans.indexOf(letters.replace(/(?<=[ivx])[l1]|[l1](?=[ivx])/g, 'i')) + 1

/** Letters that scanners put for others, brought to one. */
const sameShape = (word: string): string =>
  word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[l1|!]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')

/** Of two letters wrong, a word of seven is still a month: « septbre », « noevbre ». */
const longName = 7

/**
 * The month that a misspelt word means: one letter wrong, missing, too many or swapped with the next; `most` in a long name.
 * From 1; 0 when it is none. Only for a word that stands where a month must be.
 */
export const monthLike = (word: string, most: 1 | 2 = 2): number => {
  const seen = sameShape(word)
  const isLike = (name: string): boolean => {
    const edits = editsBetween(sameShape(name), seen)
    return edits <= 1 || (edits <= most && name.length >= longName && name[0] === seen[0])
  }
  return months.findIndex(({ name, english }) => [name, ...english].some(isLike)) + 1
}
