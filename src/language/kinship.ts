import { foldText } from '../model/fold.ts'
import { ties } from './lexicon.ts'

/** The sections of `pipelines/lexicon/roles/ties.txt`. */
export const tieNames = [
  'parent',
  'parent-fond',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'uncle',
  'nephew',
  'cousin',
  'godparent',
  'elder-fond',
  'elder-fond-more',
  'grandparent-fond',
  'spouse',
  'partner',
  'step-parent',
  'in-law',
  'step-child',
  'half-sibling',
  'friend',
  'sweetheart',
  'neighbour',
] as const

type Tie = (typeof tieNames)[number]

/** A word for somebody's tie to another; `folded` has « oe » for « œ ». */
export type KinWord = {
  readonly written: string
  readonly folded: string
  readonly gender: 'f' | 'm'
  readonly tie: string
}

const genders = ['m', 'f'] as const

export const allKin: readonly KinWord[] = ties
  .split(/^@/m)
  .slice(1)
  .flatMap((section) => {
    const [tie = '', ...lines] = section.trim().split('\n')
    return lines.flatMap((line) =>
      line.split(' / ').map((written, at) => ({
        written,
        folded: foldText(written).replaceAll('œ', 'oe'),
        gender: genders[at] ?? 'f',
        tie,
      })),
    )
  })

/** The words of these ties, in the order asked for. */
export const kin = (...asked: readonly Tie[]): readonly KinWord[] =>
  asked.flatMap((tie) => allKin.filter((word) => word.tie === tie))

/** As alternatives of a pattern: « grand-père » before « père ». */
export const longFirst = (words: readonly KinWord[]): readonly KinWord[] =>
  [...words].sort((a, b) => b.folded.length - a.folded.length)

export const kinOf = (gender: KinWord['gender'], words: readonly KinWord[]): readonly KinWord[] =>
  words.filter((word) => word.gender === gender)

/** Folded words, « soeur » for « sœur ». */
export const kinForms = (words: readonly KinWord[]): readonly string[] => words.map(({ folded }) => folded)

/** Alternatives of folded text that has « soeur » alone. */
export const kinNames = (words: readonly KinWord[]): string => kinForms(words).join('|')

/** Alternatives of folded text as it comes, « sœur » too. */
export const foldedKin = (words: readonly KinWord[]): string => kinNames(words).replaceAll('soeur', 's(?:oe|œ)ur')

/** Alternatives of text as it is written, accents and all. */
export const writtenKin = (words: readonly KinWord[]): string => words.map(({ written }) => written).join('|')

/** The same with a capital, as a name. */
export const capitalKin = (words: readonly KinWord[]): string =>
  words.map(({ written }) => written.charAt(0).toUpperCase() + written.slice(1)).join('|')

/** The same, where hurried hands leave accents out. */
export const looseKin = (words: readonly KinWord[]): string =>
  writtenKin(words)
    .replaceAll(/[éè]/g, (letter) => `[${letter}e]`)
    .replaceAll('sœur', 's[œo]e?ur')
