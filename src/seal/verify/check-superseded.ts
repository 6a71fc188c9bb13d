import type { Check } from '../container/bundle.ts'
import { type Lineage, lineageOf } from '../container/lineage.ts'
import { result } from './check-files.ts'
import type { Verification } from './verify.ts'

type Known = Pick<Verification, 'verdict' | 'signer' | 'statement' | 'rootHash'>

/**
 * Whether an export that the reader knows replaces this one (rollback: an old export shown for the current one).
 * `known` were verified with the same trust and pin. Only the same signer may replace what they signed: another
 * certificate that claims it, even under the same authority, is told, not believed.
 */
export const checkSuperseded = (own: Omit<Known, 'verdict'>, known: readonly Known[]): Check => {
  if (known.length === 0) return { id: 'superseded', outcome: 'not-checked', facts: {} }
  const claims = known.filter(({ statement }) => own.rootHash !== null && supersedes(statement, own.rootHash))
  const isOurs = ({ signer }: Known): boolean =>
    signer !== null && own.signer !== null && signer.fingerprint === own.signer.fingerprint
  const newer = claims.find((claim) => claim.verdict !== 'refused' && isOurs(claim))
  if (newer !== undefined) return result('superseded', false, { version: versionOf(newer.statement) })
  if (known.some(({ verdict }) => verdict === 'refused')) return warn('known-refused')
  return claims.length > 0 ? warn('other-signer') : result('superseded', true, { known: known.length })
}

const warn = (reason: string): Check => ({ id: 'superseded', outcome: 'warning', facts: { reason } })

const supersedes = (statement: Known['statement'], rootHash: string): boolean =>
  lineageOf(statement)?.supersedes.includes(rootHash) === true

const versionOf = (statement: Known['statement']): Lineage['version'] => lineageOf(statement)?.version ?? 1
