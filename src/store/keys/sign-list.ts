import { readFileSync } from 'node:fs'
import { RequisError } from '../../model/problem.ts'
import { signCades } from '../../seal/cms/cades.ts'
import { findKeyProblem } from '../../seal/keys/signer.ts'
import { signerIn } from './keys.ts'

// For the folder that runs by itself alone: bin/pack/folder/sign.mjs.

/** CAdES-B over the list of the folder, as over an export; `key` is a .p12, whose password is in a file, or a .pem. */
export const signList = async (
  list: Uint8Array,
  { key, passwordFile }: { readonly key: string; readonly passwordFile: string | undefined },
  date: Date,
): Promise<Uint8Array> => {
  const signer = await signerIn(readFileSync(key), () => {
    if (passwordFile === undefined) throw new RequisError({ code: 'key.no-password' })
    return readFileSync(passwordFile, 'utf8').replace(/\r?\n$/, '')
  })
  const problem = findKeyProblem(signer, date)
  if (problem !== null) throw new RequisError(problem)
  return await signCades(list, signer, date)
}
