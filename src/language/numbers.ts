const units = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']
const values = new Map<string, number>([
  ...units.map((word, rank) => [word, rank + 1] as const),
  ...(['treize', 'quatorze', 'quinze', 'seize'] as const).map((word, rank) => [word, rank + 13] as const),
  ...(['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante'] as const).map(
    (word, rank) => [word, 20 + 10 * rank] as const,
  ),
  ['octante', 80],
  ['nonante', 90],
  ['une', 1],
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

/** Numbers in words, up to 69; the longest first. */
export const numberNames =
  '(?:vingt|trente|quarante|cinquante|soixante)(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|dix-(?:sept|huit|neuf)|quatorze|quinze|treize|seize|quatre|trois|douze|onze|deux|cinq|sept|huit|neuf|six|dix|une?'

/** The days of a month in words, the longest first. */
export const dayWords =
  'trente[ -]et[ -]un|vingt[ -]et[ -]un|vingt[ -](?:deux|trois|quatre|cinq|six|sept|huit|neuf)|dix[ -](?:sept|huit|neuf)|quatorze|premier|quinze|treize|trente|quatre|douze|trois|seize|vingt|cinq|deux|huit|neuf|onze|sept|dix|six'

/** The words of a year: `mil neuf cent quarante et un`, `deux mille dix-sept`. */
export const yearWords =
  '(?:mil(?:le)?|deux[ -]mil(?:le)?s?|dix[ -]neuf[ -]cents?)(?:[ -](?:cents?|et|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante)(?![a-z])){0,7}'

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
  values.get(word) ?? values.get(word.replace(/ieme$/, '')) ?? values.get(`${word.replace(/ieme$/, '')}e`) ?? 0
