import { barrier } from './fold-words.ts'

/** As our writers write numbers: `132.2324`, `-0.1234567`; 14,400 points is the longest side of a page (ISO 32000, C.2). */
const number = '-?\\d{1,5}(?:\\.\\d{1,7})? '

/** Operators that place letters, rules and frames, by how many numbers each takes (ISO 32000, annex A). */
const operators = [
  ['Tm|cm|c', 6],
  ['re', 4],
  ['m|l', 2],
  ['Tf|Tz|w', 1],
] as const

const operands = new RegExp(
  `(?<![\\w.])(?:${operators
    .map(([names, count]) => `(?:${number}){${count}}(?=(?:${names})(?![\\w.\\u00c0-\\u00ff]))`)
    .join('|')})`,
  'g',
)

/**
 * Puts down the numbers of drawing operators, whatever their length: `132.2324 742.1 Tm` is a place, and says nothing of
 * a withheld « visite 132 ». A number that no such operator follows, with exactly as many as it takes, is left to be
 * looked at: it can be a telephone number, an amount, a position on the globe.
 */
export const withoutOperands = (content: string): string => content.replace(operands, `${barrier} `)
