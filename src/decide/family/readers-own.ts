import { compileCues, hasCue } from '../../language/cues.ts'
import type { Unit } from '../scope/units/units.ts'
import type { Named } from './named.ts'
import type { Told } from './whose-words.ts'

/** « Dites rien à mon père », « il m'a confié que sa mère dort »: the reader is told of as a parent, by a child or beside one. */
export const isAsParent = ({ folded }: Unit, { at, end }: Named): boolean => {
  const before = folded.slice(0, at)
  if (/(?<![a-z])m(?:on|a|es) $/.test(before)) return true
  return /^(?:son|sa|leur) /.test(folded.slice(at, end)) && beside.test(before)
}

const beside = /(?<![a-z])(?:il|elle|ils|elles|lui|leur)(?![a-z])/

/** What the reader told, of whomever, is not hidden from the reader. */
export const isReadersOwn = ({ unit, named }: Pick<Told, 'unit' | 'named'>, tells: readonly string[]): boolean => {
  const [first, second] = named
  if (first?.who !== 'reader' || isAsParent(unit, first)) return false
  const between = unit.folded.slice(first.end, second?.at ?? unit.folded.length)
  return second === undefined || hasCue(compileCues(tells), between)
}

/** « Madame et Monsieur se disputent »: it happened to the reader too, unless the other is the one who tells it. */
export const isAlsoReaders = ({ unit, named }: Pick<Told, 'unit' | 'named'>, tells: readonly string[]): boolean => {
  const at = named.findIndex(({ who }) => who === 'reader')
  if (at < 0) return false
  const [from, to] = [named[0]?.end ?? 0, named[at]?.at ?? 0]
  return !hasCue(compileCues(tells), unit.folded.slice(from, to))
}
