import { foldText } from '../../model/fold.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { personsAt } from './named.ts'

/** « auteur : Cantine »: a row that nobody of the service wrote, and nobody whom the reader is. */
export const isToldFromOutside = ({ passage }: Unit, bench: Bench): boolean => {
  if (passage.role !== 'fields') return false
  let start = 0
  return passage.text.split('\n').some((line) => {
    const at = { start, end: start + line.length }
    start = at.end + 1
    return (
      toldBy.test(foldText(line)) &&
      !personsAt(passage.id, at, bench).some((who) => who === 'staff' || who === 'reader')
    )
  })
}

const toldBy =
  /^(?:auteure?|redacteur|redactrice|ecrit par|redige par|source|origine|appelante?|appel de|interlocut(?:eur|rice)|informat(?:eur|rice)|(?:dit|signale|rapporte|transmis) par|qui|par|de) ?: ?.*[a-z]/
