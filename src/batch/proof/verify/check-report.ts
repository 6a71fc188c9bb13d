import { join } from 'node:path'
import { attempt } from '../../../seal/container/bundle.ts'
import { verifyDetached } from '../../../seal/verify/verify-detached.ts'
import type { RecordedChecks } from '../../report/checks.ts'
import { checksNames } from '../finish.ts'
import { reportNames } from '../sums.ts'
import { type BatchCheck, check, notChecked } from './check.ts'
import { openOwnFiles } from './own-file.ts'
import { signerOf } from './same-head.ts'
import { bytesOrNone, type SignedState } from './signed-state.ts'

type Believing = { readonly trust: readonly Uint8Array[]; readonly pin: string | null; readonly now: Date }

/**
 * The reports, as the batch's signature has them; or, once a person has compared dossiers, as the signature over what she found has them.
 * That one is believed where it is by whoever signed the batch, or by somebody whom `trust` knows.
 */
export const checkReport = (
  signed: SignedState,
  covered: ReadonlySet<string> | null,
  believing: Believing,
): BatchCheck => {
  const isPresent = (name: string): boolean => bytesOrNone(join(signed.folder, name)).length > 0
  const left = reportNames.filter((name) => covered?.has(name) !== true)
  if (left.length === 0) return check('batch-report', true, reportNames.length)
  const checks = signedChecks(signed, believing)
  if (checks === 'other') return notChecked('batch-report', 0, [checksNames.signature])
  if (checks === null || checks.reports === undefined)
    return covered === null && left.every(isPresent)
      ? notChecked('batch-report', 0, left)
      : check('batch-report', false, 0, left)
  const own = openOwnFiles(signed.folder)
  const differing = reportNames.filter((name) => own(name) === null || own(name) !== checks.reports?.[name])
  const isGood = differing.length === 0
  return check('batch-report', isGood, reportNames.length, isGood ? Object.values(checksNames) : differing)
}

/** What a person found of this very root, signed; null for none, `other` where the signature is good and nobody's who is known. */
const signedChecks = ({ folder, batch, signature }: SignedState, believing: Believing) => {
  const content = bytesOrNone(join(folder, checksNames.checks))
  const checks = attempt((): RecordedChecks => JSON.parse(content.toString('utf8')))
  if (checks === null || checks.batch !== batch.id || checks.root !== batch.root) return null
  const own = bytesOrNone(join(folder, checksNames.signature))
  const isGood = (terms: Believing): boolean =>
    verifyDetached({ content, signature: own, ...terms }).every(({ outcome }) => outcome !== 'failed')
  if (!isGood({ ...believing, trust: [], pin: null })) return null
  const isBySame = signerOf(own)?.der.equals(signerOf(signature)?.der ?? Buffer.alloc(0)) === true
  const isTrusted = believing.trust.length > 0 && isGood({ ...believing, pin: null })
  return isBySame || isTrusted ? checks : 'other'
}
