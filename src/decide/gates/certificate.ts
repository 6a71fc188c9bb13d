import { compileCues, hasCue } from '../../language/cues.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { RegimeTable } from '../../model/law/law.ts'
import type { Piece } from '../../model/record/piece.ts'
import { natureOf } from './nature.ts'

export type CertificateGate = { readonly ground: Ground | null; readonly isSure: boolean }

/**
 * « Certificat » alone is not a doctor's: a school, an employer, an electrician write some. A medical word makes it one;
 * else the author decides, where it is known; else what it attests, and what tells nothing waits under a ground that
 * announces no doctor.
 */
export const certificateOf = (piece: Piece, isAuthorKnown: boolean, { certificates }: RegimeTable): CertificateGate => {
  const nature = natureOf(piece)
  const says = (words: readonly string[]): boolean => hasCue(compileCues(words), nature)
  if (certificates === null || !says(certificates.words)) return { ground: null, isSure: false }
  if (says(certificates.medical)) return { ground: certificates.medicalGround, isSure: true }
  if (isAuthorKnown) return { ground: null, isSure: false }
  return { ground: says(certificates.others) ? certificates.othersGround : certificates.doubt, isSure: false }
}
