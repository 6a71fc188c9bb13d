import { abbreviated, titlesOf, titleWords, without, writtenTitles } from './civilities.ts'
import { accentedShorts } from './months.ts'

/** Words that a full stop shortens, beside titles and months, as they are written: it ends no sentence. */
const shortWords =
  'St|Ste|art|av|bd|bld|all|imp|ch|Ch|rte|tél|tel|réf|ref|cf|ex|env|min|max|n|no|bât|bat|apt|esc|éd|ed|etc|dép|dep'

const bare = (pattern: string): string => pattern.replaceAll('\\.', '')
// A bare capital is an initial, and « M. ». « Mm » is « Mme » as a scanner reads it.
const shortTitles = bare(
  writtenTitles(without('m', abbreviated(titlesOf('plain', 'mlle', 'several', 'doctor', 'lawyer', 'professor')))),
)

const shortWord = new RegExp(
  `(?:^|[\\s(«"'’-])(?:\\p{Lu}|${shortTitles}|Mms?|Melle|${shortWords}|${accentedShorts})\\.$`,
  'u',
)

/** « M. », « Mme. », « art. » and initials do not end a sentence. `before` ends with the full stop. */
export const endsShortWord = (before: string): boolean => shortWord.test(before)

/** Where a sentence ends in prose, a capital or a figure opening the next one; or a line. */
export const sentenceEnd = /[.!?…]{1,3}(?:[\s\u00a0]?["»”)\]]){0,2}\s{1,4}(?=["«“([]?\s?["«“]?[\p{Lu}\d—–-])|\n/gu

/** The same for a hurried or dictated text, whose sentences open in lower case. */
export const anySentenceEnd = /[.!?…]{1,3}(?:[\s\u00a0]?["»”)\]]){0,2}\s{1,4}(?=\S)|\n/gu

/**
 * In what an act asks, a semicolon ends a sentence too, and a full stop only before a capital and not after one or two
 * letters (« M. », « n. ») or these.
 */
const shortInActs = `art|tel|tél|${bare(writtenTitles(without('m', abbreviated(titlesOf('plain', 'mlle')))))}`
export const askEnd = new RegExp(
  `[;!?\\n]|(?<![\\s(][A-Za-z]{1,2}|\\b(?:${shortInActs}))\\.(?=\\s{1,3}[«"(]?\\s?\\p{Lu}|\\s*$)`,
  'gu',
)

/** In a folded copy that is compared: a full stop after these ends nothing. */
export const shortFolded: ReadonlySet<string> = new Set([
  ...titleWords(abbreviated(titlesOf('plain', 'mlle', 'doctor', 'lawyer', 'professor'))),
  ...['mm', 'art', 'tel', 'n'],
])

const quoted = /[«“"][^«»“”"]{0,600}[»”"]/g

/** Without what stands between quotation marks, the marks with it: somebody else said it. */
export const dropQuotes = (text: string): string => text.replaceAll(quoted, ' ')

/** The same, of the length of the text: places in it stay true. */
export const blankQuotes = (text: string): string => text.replaceAll(quoted, (words) => ' '.repeat(words.length))
