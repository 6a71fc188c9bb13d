import type { ProtectionTable } from '../../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { isApart } from '../../../model/record/passage.ts'
import { overlaps } from '../../../model/record/span.ts'
import { type Unit, unitsOf } from '../../scope/units/units.ts'
import { hushedLimits } from '../../thresholds.ts'
import { type FoldedPassage, wordedPatterns } from '../clues.ts'

type Table = Pick<ProtectionTable, 'hushed'>

type Told = { readonly unit: Unit; readonly asks: boolean; readonly place: 'home' | 'spot' | null }

/**
 * The sentences that say where somebody is, and in which or beside which somebody asks that it be kept silent: « 8 impasse du
 * Moulin, à ne dire à personne », « Elle est à Sarzeau. Motus. » A present, a password, a pregnancy that is kept silent hides no place.
 */
export const hushedPlaces = (
  passages: readonly FoldedPassage[],
  findings: readonly Finding[],
  table: Table,
): readonly Unit[] => {
  const asks = testOf(table, 'asks')
  const asking = passages.map(({ folded }) => asks(folded))
  if (!asking.includes(true)) return []
  const places = groupByPassage(
    findings.filter(({ category }) => category === 'address' || category === 'postcode' || category === 'place'),
  )
  const near = passages.filter(({ pieceId }, at) =>
    [at - 1, at, at + 1].some((one) => asking[one] === true && passages[one]?.pieceId === pieceId),
  )
  const told = near.flatMap(({ passage }) =>
    unitsOf(passage).map((unit) => toldIn(unit, places.get(passage.id) ?? [], table)),
  )
  return told.flatMap((one, at) =>
    one.asks
      ? [one, told[at - 1], told[at + 1]].flatMap((other) => (isHushed(one, other, told, table) ? [other.unit] : []))
      : [],
  )
}

const toldIn = (unit: Unit, places: readonly Finding[], table: Table): Told => {
  const isHome = testOf(table, 'homes')(unit.folded)
  const isSpot = places.some((one) => overlaps(one, unit)) || testOf(table, 'spots')(unit.folded)
  return { unit, asks: testOf(table, 'asks')(unit.folded), place: isHome ? 'home' : isSpot ? 'spot' : null }
}

const isHushed = (one: Told, other: Told | undefined, told: readonly Told[], table: Table): other is Told => {
  if (other === undefined || other.place === null) return false
  const isElse = testOf(table, 'others')
  if (isElse(one.unit.folded) || isElse(other.unit.folded)) return false
  if (one.place !== 'home' && testOf(table, 'matters')(one.unit.folded)) return false
  if (other.place === 'spot' && !saysThere(one, table) && !saysThere(other, table)) return false
  // A detector takes « Motus » for a place.
  const isOfNoPlace = one.place === null || (one.place === 'spot' && !saysThere(one, table))
  return one === other || (isOfNoPlace && isBeside(one, other, told))
}

/** That somebody lives or may be found at the place, or that it is the place that is kept silent. */
const saysThere = ({ unit }: Told, table: Table): boolean => testOf(table, 'there')(unit.folded)

/** The next line of a log, or a row, is another matter. */
const isBeside = (one: Told, other: Told, told: readonly Told[]): boolean => {
  const later = told.indexOf(other) > told.indexOf(one) ? other : one
  if (later.unit.opens || isApart(one.unit.passage) || isApart(other.unit.passage)) return false
  return one.unit.passage === other.unit.passage || one.unit.folded.trim().length <= hushedLimits.aside
}

const testOf = ({ hushed }: Table, name: 'asks' | 'homes' | 'spots' | 'others' | 'matters' | 'there') => {
  const patterns = wordedPatterns({ words: hushed.words, patterns: hushed[name] })
  return (folded: string): boolean => patterns.some((pattern) => pattern.test(folded))
}
