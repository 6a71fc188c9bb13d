/** Months with their abbreviations and the misspellings that letters and transcriptions bring; then English mail headers. */
export const months: readonly (readonly [number: number, pattern: string])[] = [
  [1, 'janvi?er|jan-\\n? {0,3}vier|janvi[ée]|janv\\.?|jan\\.|january|jan'],
  [2, 'f[ée]vrier|f[ée]vri[ée]|f[ée]virer|f[ée]vr\\.?|f[ée]v\\.?|february|feb\\.?'],
  [3, 'mars|rnars|march|mar\\.'],
  [4, 'avril|avrill|avr\\.?|april|apr\\.?'],
  [5, 'mai|may'],
  [6, 'juin|june|jun\\.'],
  [7, 'juil?liet|juill?et|jullet|juil\\.?|july|jul\\.'],
  [8, 'ao[uûù]t|a[oô]ut|august|aug\\.?'],
  [9, 'se[pt]{1,2}[ea]?(?:[mn]|rn)bre?|sept\\.|sept|september|sep\\.'],
  [10, 'octobre?|octombre|oct\\.?|october'],
  [11, 'nove?(?:[mn]|rn)bre?|nov\\.?|november'],
  [12, 'd[ée][cs]e?(?:[mn]|rn)bre?|d[ée]c\\.?|december'],
]

export const dayWords: readonly string[] = [
  'premier',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix[ -]sept',
  'dix[ -]huit',
  'dix[ -]neuf',
  'vingt',
  'vingt[ -]et[ -]un',
  'vingt[ -]deux',
  'vingt[ -]trois',
  'vingt[ -]quatre',
  'vingt[ -]cinq',
  'vingt[ -]six',
  'vingt[ -]sept',
  'vingt[ -]huit',
  'vingt[ -]neuf',
  'trente',
  'trente[ -]et[ -]un',
]

/** Words of a year in full: `mil neuf cent quarante et un`, `deux mille dix-sept`. */
export const yearWords =
  '(?:mil(?:le)?|deux[ -]mille?)(?:[ -](?:cents?|et|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|nonante)(?![\\p{L}])){0,7}'
