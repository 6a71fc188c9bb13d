import { numberPattern, teens, units } from '../../language/numbers.ts'

const joint = '(?:[ -]|-\\n)'
const upToNine = numberPattern(...units)
const upToNineteen = `dix(?:${joint}(?:${numberPattern(7, 8, 9)}))?|${numberPattern(...teens.slice(1))}`

/** A number below a hundred in words, hyphens or not, cut by a line end or not. */
export const smallNumber = [
  `quatre${joint}vingts?(?:${joint}(?:${upToNineteen}|${upToNine}))?`,
  `soixante(?:${joint}(?:et${joint})?(?:${upToNineteen}|${upToNine}))?`,
  `(?:${numberPattern(20, 30, 40, 50, 70, 90)})(?:${joint}(?:et${joint})?(?:${upToNine}))?`,
  upToNineteen,
  upToNine,
].join('|')

/** The words of any sum; order is not checked, `deux cents` and `cent deux` both lead to a sum. */
export const sumWords = `${numberPattern(...units, ...teens)}|vingts?|${numberPattern(30, 40, 50, 60, 70, 90)}|cents?|mille?|millions?`
