import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import { floorRestrictions, pieceRestrictions, type Restriction } from '../../model/carried.ts'

/** What each absolute protection closes in the new software. */
const ofGround: Readonly<Partial<Record<Ground, Restriction>>> = {
  'ADR-PROT': 'hidden-address',
  'LIEU-ANON': 'hidden-address',
  'AUT-SIGN': 'informant',
  'X-NAISS': 'secret-birth',
  SECU: 'credentials',
}

/** The restriction that a withheld value asks for; null where a rule of the policy alone takes it out. */
export const restrictionOf = (ground: Ground | null): Restriction | null =>
  ground === null ? null : (ofGround[ground] ?? null)

/** Withheld by an absolute protection. */
export const isFloor = ({ outcome, ground }: Pick<Decision, 'outcome' | 'ground'>): boolean =>
  outcome === 'withhold' && restrictionOf(ground) !== null

/** Withheld as a home that is hidden. */
export const hidesPlace = ({ outcome, ground }: Pick<Decision, 'outcome' | 'ground'>): boolean =>
  outcome === 'withhold' && restrictionOf(ground) === 'hidden-address'

/** Whose a piece is, and what that closes: docs/domain.md 4 (R), the psychologist's and the nurse's with the doctor's. */
const ofPiece: Readonly<Partial<Record<Ground, Restriction>>> = {
  'MED-56-3': 'medical',
  SANTE: 'medical',
  'AVO-56-1': 'lawyer',
  'JUD-DOC': 'judge',
  'NOTE-PERSO': 'personal-note',
}

export const pieceGroundsAsked: readonly Ground[] = ['MED-56-3', 'SANTE', 'AVO-56-1', 'JUD-DOC', 'NOTE-PERSO']

export const pieceRestrictionOf = (ground: Ground): Restriction | null => ofPiece[ground] ?? null

const order: readonly Restriction[] = [...floorRestrictions, ...pieceRestrictions]

/** Each once, in the order of `carried.ts`. */
export const inOrder = (restrictions: Iterable<Restriction>): readonly Restriction[] => {
  const all = new Set(restrictions)
  return order.filter((one) => all.has(one))
}
