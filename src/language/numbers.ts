/** The words of numbers and their values, folded. Each list and pattern of numbers, here and in other rooms, comes from it. */
const values = new Map<string, number>([
  ['zero', 0],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])

/** « premier », « deuxième »: the first four ranks, as they are written. */
const ranks = ['premier', 'deuxième', 'troisième', 'quatrième'] as const

/** The first ranks as alternatives of a pattern: of folded text, as written, or where hurried hands leave accents out. */
export const foldedRanks = (last: number): string => writtenRanks(last).replaceAll('è', 'e')
export const writtenRanks = (last: number): string => ranks.slice(0, last).join('|')
export const looseRanks = (last: number): string => writtenRanks(last).replaceAll('è', '[èe]')

/** Ranks, and numbers told roundly. */
const rough = new Map<string, number>([
  ['premier', 1],
  ['premiere', 1],
  ['second', 2],
  ['seconde', 2],
  ['quelques', 5],
  ['plusieurs', 5],
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
])

export const units = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export const teens = [10, 11, 12, 13, 14, 15, 16] as const
export const tens = [20, 30, 40, 50, 60] as const

/** The words of these numbers, « une » beside « un ». */
export const numberWords = (...wanted: readonly number[]): readonly string[] =>
  wanted.flatMap((value) => [...values].filter(([, own]) => own === value).map(([word]) => word))

/** The same as alternatives of a pattern, in the order asked for. */
export const numberPattern = (...wanted: readonly number[]): string =>
  numberWords(...wanted)
    .join('|')
    .replace('un|une', 'une?')

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const tenAndMore = `dix[ -](?:${numberPattern(7, 8, 9)})`

/** Numbers in words, up to 69; the longest first. */
export const numberNames = `(?:${numberPattern(...tens)})(?:[ -](?:et[ -])?(?:${numberPattern(...units)}))?|dix-(?:${numberPattern(7, 8, 9)})|${longestFirst(numberWords(...units, ...teens))}`

/** The days of a month in words, the longest first. */
export const dayWords = `trente[ -]et[ -]un|vingt[ -]et[ -]un|vingt[ -](?:${numberPattern(...units.slice(1))})|${tenAndMore}|premier|${longestFirst(numberWords(...units.slice(1), ...teens, 20, 30))}`

/** The words of a year: `mil neuf cent quarante et un`, `deux mille dix-sept`. */
export const yearWords = `(?:mil(?:le)?|deux[ -]mil(?:le)?s?|dix[ -]neuf[ -]cents?)(?:[ -](?:cents?|et|${numberPattern(...units, ...teens)}|vingts?|${numberPattern(30, 40, 50, 60, 70)}|octante|nonante)(?![a-z])){0,7}`

/** « quarantaine », without its ending: numbers told roundly. */
export const roundTens = numberWords(...tens)
  .map((word) => word.replace(/e$/, ''))
  .join('|')

/** A number of days, weeks… as people tell it: « une dizaine de », « quelques ». */
export const countNames = `(?:une )?(?:petite |bonne )?(?:huit|diz|douz|quinz|vingt|trent)aine d[e']|quelques|plusieurs|\\d{1,3}|${numberNames}`

export const isVague = (count: string): boolean => /aine|quelques|plusieurs/.test(count)

/** « 1er », « vingt et un », « une dizaine de », « mil neuf cent quatre-vingt-dix-neuf »; 0 when no word is a number. */
export const numberOf = (text: string): number => {
  const digits = /^\d{1,4}/.exec(text)
  if (digits !== null) return Number(digits[0])
  let total = 0
  let current = 0
  for (const word of text.split(/[ '-]+/).filter((one) => !(one === 'une' && text.includes('aine')))) {
    if (/^mil(?:le)?s?$/.test(word)) {
      total += Math.max(1, current) * 1000
      current = 0
    } else if (/^cents?$/.test(word)) current = Math.max(1, current) * 100
    else if (/^vingts?$/.test(word) && current % 100 === 4) current += 76
    else current += numberNamed(word.replace(/(?<=vingt)s$/, ''))
  }
  return total + current
}

const numberNamed = (word: string): number =>
  known(word) ?? known(word.replace(/ieme$/, '')) ?? known(`${word.replace(/ieme$/, '')}e`) ?? 0

const known = (word: string): number | undefined => values.get(word) ?? rough.get(word)
