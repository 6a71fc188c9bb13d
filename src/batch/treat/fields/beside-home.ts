import { addressKey, houseKey, numberedKey, placeKey } from '../../../language/hiding/field-words.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { contains, overlaps } from '../../../model/record/span.ts'
import { addedId, hiddenPlaceAt, withholding } from '../adding.ts'
import type { Closed } from '../hidden/informants.ts'
import { wheres } from '../hidden/place-words.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import { type NamedValue, namedValues, segmentsOf, wordsOf } from './named-values.ts'

/**
 * In a record, what tells a hidden home by a code goes with it: the code of its town, coordinates, the parcel, the number, the floor, the
 * door, where they stand beside it or in what is nested there.
 */
export const closeBesideHome = ({ dossier, findings }: Draft, decisions: readonly Decision[]): Closed => {
  const hiding = new Set(decisions.filter(hidesPlace).map(({ findingId }) => findingId))
  const homes = groupByPassage(findings.filter(({ id, category }) => hiding.has(id) && wheres.has(category)))
  if (homes.size === 0) return { findings: [], decisions: [] }
  const added = dossier.pieces
    .flatMap((piece) => besideIn(piece, homes).map(({ start, end, passage }) => ({ piece, start, end, passage })))
    .map(({ piece, start, end, passage }, at) =>
      hiddenPlaceAt({ id: addedId('BF', at), pieceId: piece.id, passageId: passage.id, start, end }, 'other'),
    )
  return { findings: added, decisions: added.map(({ id }) => withheld(id)) }
}

const withheld = withholding('ADR-PROT', 'around-home')

const besideIn = (piece: Piece, homes: ReadonlyMap<string, readonly Finding[]>): readonly NamedValue[] => {
  if (!piece.passages.some(({ id, role }) => role === 'fields' && homes.has(id))) return []
  const values = namedValues(piece)
  const objects = new Set(
    values.filter((value) => isMasked(value, homes.get(value.passage.id) ?? [])).map((one) => one.object),
  )
  const open = values.filter(
    ({ passage, start, end }) => !(homes.get(passage.id) ?? []).some((one) => contains(one, { start, end })),
  )
  return open.filter((value) => [...objects].some((object) => goesWith(value, object)))
}

/** A place is the value, or most of it: a long note that names one is no address. */
const isMasked = ({ start, end }: NamedValue, homes: readonly Finding[]): boolean =>
  homes
    .filter((one) => overlaps(one, { start, end }))
    .some((one) => (Math.min(one.end, end) - Math.max(one.start, start)) * 2 >= end - start)

const goesWith = (value: NamedValue, object: string): boolean => {
  const isBeside = value.object === object
  const isIn = isBeside || value.object.startsWith(object === '/' ? '/' : `${object}/`)
  const name = wordsOf(segmentsOf(object).findLast((one) => !/^\d+$/.test(one)) ?? '')
  const isAddress = addressKey.test(name)
  if (isIn && isAddress && isFigure(value)) return true
  const around = isAddress ? parentOf(object) : null
  if ((isIn || (around !== null && value.object.startsWith(around))) && tellsPlace(value)) return true
  return isBeside && tellsHouse(value)
}

/** What holds an address and what stands beside it; null where that is the whole file. */
const parentOf = (object: string): string | null => {
  const all = segmentsOf(object)
  const kept = all.slice(0, /^\d+$/.test(all.at(-1) ?? '') ? -2 : -1)
  return kept.length === 0 ? null : `/${kept.join('/')}`
}

/** A code or a number, and no day or moment. */
const isFigure = ({ text }: NamedValue): boolean =>
  /^[-+]?[\dAB][\d .,AB-]{0,20}$/.test(text.trim()) && !/^\d{4}-\d{2}(?:-\d{2})?$|^(?:19|20)\d\d$/.test(text.trim())

/** A social security number stands under « INSEE » in some exports: it is nobody's town. */
const tellsPlace = ({ keys, text }: NamedValue): boolean =>
  keys.some((key) => placeKey.test(key)) && /\d/.test(text) && !/^[12][\d AB]{12,20}$/.test(text.trim())

const tellsHouse = ({ keys, text }: NamedValue): boolean =>
  keys.some((key) => houseKey.test(key) && (!numberedKey.test(key) || houseNumber.test(text.trim()))) &&
  text.length <= longestPart

const houseNumber = /^\d{1,5}(?: ?(?:bis|ter|quater|[a-dA-D]))?$/

/** Characters of a building or a door: what is longer is a note. By hand. */
const longestPart = 60
