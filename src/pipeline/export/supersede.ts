import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import type { Received } from '../../seal/container/bundle.ts'
import { type Lineage, lineageOf } from '../../seal/container/lineage.ts'
import { type Verification, verifyExport } from '../../seal/verify/verify.ts'
import { referenceOf } from './reference.ts'

/** `signer` is the SHA-256, in hex, of the certificate that signed the old export. */
export type Replacement = Lineage & { readonly signer: string }

/**
 * What the statement of a new export says of the one that it replaces, and of those that one replaced. `containers` are
 * the old export, packed, unpacked or both: each must verify, but for a certificate that has expired since, and answer
 * the same request. Throws `supersedes.refused` or `supersedes.other-request`.
 */
export const replaceExport = async (containers: readonly Received[], draft: Draft, now: Date): Promise<Replacement> => {
  const found: Replacement[] = []
  for (const container of containers) found.push(await replaceOne(container, draft, now))
  const [first, ...others] = found
  const isOne = others.every(({ supersedes }) => supersedes[0] === first?.supersedes[0])
  if (first === undefined || !isOne) throw new RequisError({ code: 'supersedes.refused' })
  return first
}

const replaceOne = async (container: Received, draft: Draft, now: Date): Promise<Replacement> => {
  const old = await verifyExport({ container, trust: [], pin: null, now })
  const { rootHash, signer, statement } = old
  const lineage = lineageOf(statement)
  if (!isIntact(old) || rootHash === null || signer === null || lineage === null)
    throw new RequisError({ code: 'supersedes.refused' })
  if (!isSameRequest(statement, draft)) throw new RequisError({ code: 'supersedes.other-request' })
  const { version, supersedes } = lineage
  return { version: version + 1, supersedes: [rootHash, ...supersedes], signer: signer.fingerprint }
}

/** A director's certificate lasts two or three years: an export that outlived it may still be replaced. */
const isIntact = ({ verdict, checks }: Verification): boolean => {
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  return verdict !== 'refused' || (failed.length === 1 && failed[0]?.id === 'certificate-validity')
}

const statementSchema = z.looseObject({
  predicate: z.looseObject({ reference: z.string(), request: z.looseObject({ reference: z.string().nullable() }) }),
})

const isSameRequest = (statement: Verification['statement'], draft: Draft): boolean => {
  const stated = statementSchema.safeParse(statement).data?.predicate
  const asked = draft.request.reference?.normalize('NFC') ?? null
  return stated?.reference === referenceOf(draft) && stated.request.reference === asked
}
