import { titlesOf, titleWords } from '../../language/civilities.ts'
import { smallWords } from '../../language/family/words.ts'
import { isApart } from '../../model/record/passage.ts'
import type { Bench } from '../bench.ts'
import { hasOutsider, opensOnSomebody, valuesOf } from './beside.ts'
import { type Fate, held } from './fate.ts'
import type { Named } from './named.ts'
import type { Told } from './whose-words.ts'

/**
 * A row that is judged cell by cell: « Personne : M. Roux » says whose the cells beside it are, and a cell that is only a day goes
 * with them. Beside somebody from outside, only what is of ordinary life leaves.
 */
export const withRowNames = (reads: readonly Told[]): readonly Told[] =>
  reads.map((read) => {
    if (!isApart(read.unit.passage) || read.named.length > 0) return read
    const names = rowOf(reads, read)
      .filter(isOnlyNames)
      .flatMap(({ named }) => named)
    return names.length === 0 ? read : { ...read, named: names.map(atHead) }
  })

/** Named by another cell: it stands nowhere in this one. */
const atHead = (named: Named): Named => ({ ...named, at: 0, end: 0 })

const rowOf = (reads: readonly Told[], { unit }: Told): readonly Told[] =>
  reads.filter((one) => one.unit.passage === unit.passage)

const isOnlyNames = ({ unit, named }: Told): boolean => {
  const names = new Set(named.flatMap(({ at, end }) => wordsIn(unit.folded.slice(at, end))))
  return named.length > 0 && wordsIn(valuesOf(unit)).every((word) => names.has(word) || titles.has(word))
}

const titles: ReadonlySet<string> = new Set([...titleWords(titlesOf('plain', 'mlle')), 'et'])

const wordsIn = (folded: string): readonly string[] => folded.match(/[a-z]+/g) ?? []

/** Somebody who is none of the service has a cell of the row. */
export const isBesideOutsider = (read: Told, reads: readonly Told[], bench: Bench): boolean =>
  isApart(read.unit.passage) &&
  rowOf(reads, read).some(
    (one) =>
      one.named.some(({ who }) => who === 'other') || hasOutsider(one.unit, bench) || opensOnSomebody(one.unit, bench),
  )

/** A cell that is a day, an hour, a weekday, or a name leaves only with another cell of its row. */
export const settleRows = (reads: readonly Told[], fates: readonly Fate[]): readonly Fate[] =>
  fates.map((fate, at) => {
    const read = reads[at]
    if (read === undefined || !isApart(read.unit.passage) || read.unit.passage.role === 'labels') return fate
    if (!isBare(read)) return fate
    const hasOpen = reads.some(
      (one, other) => one.unit.passage === read.unit.passage && !isBare(one) && fates[other]?.from === null,
    )
    return hasOpen ? { from: null, mustBeWhole: false } : held('others')
  })

/** It tells nothing by itself; an empty cell too. */
const isBare = (read: Told): boolean =>
  wordsIn(valuesOf(read.unit)).every((word) => smallWords.has(word)) ||
  (isOnlyNames(read) && read.named.every(({ who }) => who !== 'other'))
