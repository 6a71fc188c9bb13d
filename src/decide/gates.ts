import { foldText } from '../model/fold.ts'
import type { Ground } from '../model/ground.ts'
import type { BasisTable, Law, RegimeTable } from '../model/law.ts'
import type { Piece, Regime } from '../model/piece.ts'
import type { Policy } from '../model/policy.ts'
import { compileCues, hasCue } from './cues.ts'

/** How the author of a piece is bound, with the ground that says so; `known` is false when the profession is not in the table. */
export type Bound = {
  readonly regime: Regime
  readonly ground: Ground
  readonly withhold: boolean
  readonly known: boolean
}

/** The regime of a piece by its author's quality. An unknown profession owes discretion (CONTRACT.md), and it is said. */
export const boundOf = (piece: Piece, table: RegimeTable): Bound => {
  const quality = foldText(piece.authorQuality ?? '')
  const row = table.professions.find((profession) => hasCue(compileCues(profession.words), quality))
  return row === undefined
    ? { regime: 'discretion', ground: 'L1110-4-D', withhold: false, known: quality === '' }
    : { regime: row.regime, ground: row.ground, withhold: row.withhold, known: true }
}

/** The ground that holds a whole piece back, or null when it may be read for what the request needs. */
export const gateOf = (piece: Piece, policy: Policy, law: Law, basis: BasisTable[number] | null): Ground | null => {
  const excluded = basis?.excludes.find((row) => row.regimes.includes(boundOf(piece, law.regimes).regime))
  if (excluded !== undefined) return excluded.ground
  return reasonsOf(piece, law.regimes).find((ground) => policy.gates.includes(ground)) ?? null
}

const reasonsOf = (piece: Piece, table: RegimeTable): readonly Ground[] => {
  const nature = foldText(`${piece.kind ?? ''} / ${piece.title}`)
  const kinds = table.kinds.filter((row) => row.withhold && hasCue(compileCues(row.words), nature))
  const bound = boundOf(piece, table)
  const addressee = foldText(piece.madeFor ?? '')
  const madeFor = table.madeFor.filter((row) => addressee !== '' && hasCue(compileCues(row.words), addressee))
  const author: readonly Ground[] = bound.withhold ? [bound.ground] : []
  return [...[...kinds, ...madeFor].map((row) => row.ground), ...author, ...headReasons(piece, table)]
}

/** What the first lines say of a piece: its letterhead too when nobody said who wrote it. */
const headReasons = (piece: Piece, table: RegimeTable): readonly Ground[] => {
  const head = foldText(headOf(piece))
  const titles = table.heads.filter((row) => hasCue(compileCues(row.words), head))
  const isDescribed = piece.authorQuality !== null || piece.kind !== null
  const letterheads = isDescribed
    ? []
    : table.letterheads.filter((row) => hasCue(compileCues(row.words), head.slice(0, 350)))
  return [...titles, ...letterheads].map((row) => row.ground)
}

const headOf = (piece: Piece): string =>
  piece.passages
    .filter((passage) => !['hidden', 'fields', 'labels'].includes(passage.role))
    .slice(0, 12)
    .map((passage) => passage.text)
    .join('\n')
    .slice(0, 900)
