import { linePattern } from '../../language/cues.ts'
import { foldLines } from '../../model/fold.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { RegimeTable } from '../../model/law/law.ts'
import type { Piece } from '../../model/record/piece.ts'
import { gateLimits } from '../thresholds.ts'

/**
 * What the head of a piece says of its addressee (« Destinataire : M. le juge des enfants »), where dossier.yaml says
 * nothing of it: a proposal, which `madeFor` in dossier.yaml settles either way.
 */
export const readAddressee = (piece: Piece, table: RegimeTable): Ground | null => {
  if (piece.madeFor !== null) return null
  const head = foldLines(headOf(piece))
  const row = table.addressed.find(({ magistrate, patterns }) =>
    patterns.some((one) => linePattern(one.replace('MAGISTRATE', magistrate)).test(head)),
  )
  return row?.ground ?? null
}

const headOf = (piece: Piece): string =>
  piece.passages
    .filter((passage) => passage.role !== 'hidden' && passage.role !== 'fields')
    .slice(0, gateLimits.addressee.passages)
    .map((passage) => passage.text)
    .join('\n')
    .slice(0, gateLimits.addressee.characters)
