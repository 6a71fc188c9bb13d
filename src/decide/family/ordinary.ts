import { compileCues, hasCue } from '../../language/cues.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { isPlainComplement, isToldByReader } from './alone.ts'
import { valuesOf } from './beside.ts'
import { type Fate, held, open } from './fate.ts'
import { isTitle } from './meetings.ts'
import { isAlarming, isSpoken, isTurn } from './spoken.ts'
import { opensLine, type Told } from './whose-words.ts'

/** Of school, care, activities, visits, decisions, and told by nobody. */
export const isOrdinary = (unit: Unit, { law }: Bench): boolean => {
  const { ordinary, hearsay } = law.protections.confidences
  const said = valuesOf(unit)
  return hasCue(compileCues(ordinary), said) && !hasCue(compileCues(hearsay), said)
}

/**
 * What a parent reads of a child's record without a question (RGPD 15(4)): the sentence names the child or the parent, is of school,
 * care, activities or decisions, tells of nobody who spoke, and is nobody's spoken word. Whatever else there is waits for a person.
 */
export const isForParent = (told: Told, bench: Bench): boolean => {
  const { unit, named, danger } = told
  const { feels } = bench.law.protections.confidences
  const isNameless = named.every(({ who }) => who === 'staff')
  return (
    isOrdinary(unit, bench) &&
    !isSpoken(told, bench) &&
    !(isNameless ? isAlarming(unit, danger, bench) : hasCue(compileCues(feels), unit.folded)) &&
    named.every(({ who }) => who !== 'other') &&
    isOfOne(told)
  )
}

/** A brother is none of the child's record. Beside the parent a child is only there: « joue aux dames avec Lilwenn », and not « Lilwenn nous regardait ». */
const isOfOne = ({ unit, named }: Told): boolean =>
  (!named.some(({ who }) => who === 'reader') && named.filter(({ who }) => who === 'child').length <= 1) ||
  named.every(({ who, end }) => who !== 'child' || isPlainComplement(unit.folded.slice(end)))

/**
 * Of a child's record, what leaves to a parent by itself. Words that somebody speaks are the child's, with the rest of their turn:
 * they are in no question.
 */
export const toParent = (reads: readonly Told[], bench: Bench): readonly Fate[] => {
  let isTurnOn = false
  return reads.map((read, at) => {
    isTurnOn = isTurn(read.unit) || (isTurnOn && !opensLine(read, reads[at - 1]))
    const isSaid = (isTurnOn || isSpoken(read, bench)) && !isToldByReader(read, bench)
    if (read.kept === 'child' || isSaid) return held('child')
    const isOpen = isForParent(read, bench) || isPlainTitle(read) || read.unit.passage.role === 'labels'
    if (read.kept !== null) return held(read.kept)
    return isOpen ? open : held('unsure')
  })
}

/** « ## Scolarité » names nobody. */
const isPlainTitle = ({ unit, named, danger }: Told): boolean => isTitle(unit) && named.length === 0 && !danger
