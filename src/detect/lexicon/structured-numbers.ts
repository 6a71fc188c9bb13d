const joint = '(?:[ -]|-\\n)'
const units = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf'
const teens = `dix(?:${joint}(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize`

/** A number below a hundred in words, hyphens or not, cut by a line end or not. */
export const smallNumber = [
  `quatre${joint}vingts?(?:${joint}(?:${teens}|${units}))?`,
  `soixante(?:${joint}(?:et${joint})?(?:${teens}|${units}))?`,
  `(?:vingt|trente|quarante|cinquante|septante|nonante)(?:${joint}(?:et${joint})?(?:${units}))?`,
  teens,
  units,
].join('|')

/** The words of any sum; order is not checked, `deux cents` and `cent deux` both lead to a sum. */
export const sumWords =
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|nonante|cents?|mille?|millions?'
