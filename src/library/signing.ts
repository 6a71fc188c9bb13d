import { RequisError } from '../model/problem.ts'
import { signers } from '../seal/index.ts'
import { makeDemoKey } from '../seal/keys/demo-key.ts'
import { findKeyProblem, type Signer } from '../seal/keys/signer.ts'
import { readBytes } from '../store/files/disk.ts'
import { signerIn } from '../store/keys/keys.ts'
import { keptModule } from '../store/machine/machine.ts'

export type KeyGiven = { readonly key?: string | Uint8Array | undefined; readonly password?: string | undefined }

/**
 * The signer of a key that a caller gives: the path or the bytes of a .p12 or a .pem. Without one, a demonstration key that lives as
 * long as the call. Throws what is wrong with the key on that date, or `key.no-password`.
 */
export const signerOf = async ({ key, password }: KeyGiven, date: Date): Promise<Signer> => {
  // A card is no key of the library's: where the machine sets one, a file does not stand for it.
  keptModule({ key: key === undefined ? undefined : 'file', demoKey: key === undefined })
  const bytes = typeof key === 'string' ? readBytes(key, { code: 'key.not-found' }) : key
  const signer = bytes === undefined ? await demonstrationSigner(date) : await ownSigner(bytes, password)
  const problem = findKeyProblem(signer, date)
  if (problem !== null) throw new RequisError(problem)
  return signer
}

const demonstrationSigner = async (date: Date): Promise<Signer> =>
  await signers.demoKey(Buffer.from(await makeDemoKey(new Date(Date.UTC(date.getUTCFullYear(), 0, 1)))))

const ownSigner = async (bytes: Uint8Array, password: string | undefined): Promise<Signer> =>
  await signerIn(bytes, () => {
    if (password === undefined) throw new RequisError({ code: 'key.no-password' })
    return password
  })
