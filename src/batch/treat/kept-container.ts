import { openBundle } from '../../seal/container/bundle.ts'
import { treeNames } from '../../seal/container/tree.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import { verifyExport } from '../../seal/verify/verify.ts'

/** `there` reads a target that a former try wrote; absent where there was none. */
type Wanted = {
  readonly path: string
  readonly statement: Uint8Array
  readonly signer: Signer
  readonly there: ((path: string) => Promise<Uint8Array | null>) | undefined
}

/**
 * A container that lies there already, where it is what would be written now: the same files, signed with the same certificate. Keys
 * on elliptic curves never sign twice alike, so a shard that is done again keeps what it had written. Null otherwise.
 */
export const keptContainer = async ({
  path,
  statement,
  signer,
  there,
}: Wanted): Promise<{ readonly bytes: Uint8Array; readonly root: string } | null> => {
  const bytes = (await there?.(path)) ?? null
  if (bytes === null) return null
  const { contents, certificate } = await openBundle(bytes)
  const stated = contents.get(treeNames.statement) ?? new Uint8Array()
  // The statement has the hash of every file but the slip, which prints them and is signed too.
  if (!Buffer.from(statement).equals(stated) || certificate === null) return null
  if (!Buffer.from(certificate.der).equals(signer.certificate)) return null
  const { verdict, rootHash } = await verifyExport({ container: bytes, trust: [], pin: null, now: new Date() })
  return verdict === 'refused' || rootHash === null ? null : { bytes, root: rootHash }
}
