import type { Command } from 'commander'
import { RequisError } from '../../model/problem.ts'
import type { LongTermOptions } from '../../store/network/asking-authorities.ts'
import type { TsaFlags } from './program-tsa.ts'
import { listed } from './repeatable.ts'

export type LongTermFlags = {
  readonly crl?: readonly string[]
  readonly ocsp?: readonly string[]
  readonly longTerm?: boolean
}

/** The options of the commands that sign, for proofs of non-revocation in the export. */
export const withLongTerm = (command: Command): Command =>
  command
    .option(
      '--long-term',
      'avec --tsa : demande aux autorités, par le réseau, la preuve qu’aucun certificat n’est révoqué',
    )
    .option('--crl <fichier>', 'avec --tsa : liste de révocation à joindre à la signature (répétable)', listed, [])
    .option('--ocsp <fichier>', 'avec --tsa : réponse OCSP à joindre à la signature (répétable)', listed, [])

/** Level LT presupposes level T (EN 319 122-1 6.3): without a proven date there is no day to prove anything for. */
export const longTermOptions = ({ crl = [], ocsp = [], longTerm, tsa }: LongTermFlags & TsaFlags): LongTermOptions => {
  const ask = longTerm === true
  if (tsa === undefined && (ask || crl.length + ocsp.length > 0)) throw new RequisError({ code: 'revocation.no-date' })
  return { crls: crl, ocsp, ask }
}
