import { bordereauWordings } from '../messages/seal/bordereau-wording.ts'
import { RequisError } from '../model/problem.ts'
import { bordereauReader } from '../pipeline/export/see-bordereau.ts'
import type { Received } from '../seal/container/bundle.ts'
import { type Verification, verifyExport } from '../seal/verify/verify.ts'
import { judgeTogether } from '../seal/verify/verify-together.ts'
import { readFonts } from '../store/installed/settings.ts'

/** All but the export itself: each is obtained by the verifier, none is taken from the export. */
export type VerifyTerms = Omit<Parameters<typeof verifyExport>[0], 'container' | 'bordereau'>

/** A container, an extracted tree, or both: the worst of them is the verdict. Throws `verify.not-export` for nothing at all. */
export const verifyParts = async (parts: readonly Received[], terms: VerifyTerms): Promise<Verification> => {
  const results: Verification[] = []
  for (const container of parts)
    results.push(await verifyExport({ ...terms, container, bordereau: bordereauReader(readFonts, bordereauWordings) }))
  const worst = judgeTogether(results)
  if (worst === null) throw new RequisError({ code: 'verify.not-export' })
  return worst
}
