import { compileCues, hasCue } from '../../language/cues.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { isPlainComplement } from './alone.ts'
import { valuesOf } from './beside.ts'
import { hasFeeling, isWhollyEveryday, showsAsChild } from './everyday.ts'
import { isAlarming, isSpoken } from './spoken.ts'
import type { Told } from './whose-words.ts'

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
    (isOrdinary(unit, bench) || isWhollyEveryday(told)) &&
    !showsAsChild(told) &&
    !isSpoken(told, bench) &&
    !(isNameless ? isAlarming(unit, danger, bench) : hasFeeling(unit.folded, feels)) &&
    named.every(({ who }) => who !== 'other') &&
    isOfOne(told)
  )
}

/** A brother is none of the child's record. Beside the parent a child is only there: « joue aux dames avec Lilwenn », and not « Lilwenn nous regardait ». */
const isOfOne = ({ unit, named }: Told): boolean =>
  (!named.some(({ who }) => who === 'reader') && named.filter(({ who }) => who === 'child').length <= 1) ||
  named.every(({ who, end }) => who !== 'child' || isPlainComplement(unit.folded.slice(end)))
