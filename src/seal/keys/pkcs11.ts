import { X509Certificate } from 'node:crypto'
import { RequisError } from '../../model/problem.ts'
import { isSignatureValid } from '../asn1/algorithms.ts'
import { isDemonstration, readCertificate } from '../asn1/certificate.ts'
import { findOwn, orderChain } from './own-certificate.ts'
import { expectOk, take, users } from './pkcs11-codes.ts'
import { findKey, type TokenKey } from './pkcs11-keys.ts'
import { type Cryptoki, loadCryptoki } from './pkcs11-library.ts'
import { type Method, methodsFor } from './pkcs11-methods.ts'
import { givePin, type Session, type TokenChoice, withSession } from './pkcs11-token.ts'
import type { Signer } from './signer.ts'

/** `module` is the path of the maker's library; `token` and `key` are labels, null when there is only one. */
export type Pkcs11Choice = TokenChoice & { readonly module: string; readonly key: string | null }

/**
 * Opens a key that never leaves its token (card, USB key, HSM), runs `work` with its signer, and closes all, whatever
 * happens. PKCS #11 v2.40. Throws a problem `key.…` for each thing that may lack or fail.
 */
export const withPkcs11 = async <T>(choice: Pkcs11Choice, work: (signer: Signer) => Promise<T>): Promise<T> =>
  withToken(await loadCryptoki(choice.module), choice, work)

/** True when the file is a PKCS #11 module for this machine; no token is asked anything. */
export const isPkcs11Module = async (path: string): Promise<boolean> => {
  try {
    await loadCryptoki(path)
    return true
  } catch {
    return false
  }
}

/** The same with the module's functions given. */
export const withToken = <T>(
  cryptoki: Cryptoki,
  choice: Omit<Pkcs11Choice, 'module'>,
  work: (signer: Signer) => Promise<T>,
): Promise<T> =>
  withSession(cryptoki, choice, async (session) => work(await openKey(session, findKey(session, choice.key))))

const openKey = async (session: Session, key: TokenKey): Promise<Signer> => {
  const available = take('C_GetMechanismList', session.cryptoki.mechanisms(session.slot))
  const ways = key.certificates.flatMap((certificate) =>
    methodsFor(new X509Certificate(certificate).publicKey, available).map((method) => ({ certificate, method })),
  )
  let isRefused = true
  for (const { certificate, method } of ways) {
    const answer = await tryWay(session, key, certificate, method)
    if (answer === 'own') return signerOf(session, key, certificate, method)
    if (answer === 'other') isRefused = false
  }
  throw new RequisError({ code: isRefused ? 'key.no-mechanism' : 'key.no-certificate' })
}

/**
 * Has the key sign a text of ours. A key that wants the PIN for each signature is spared it when there is no choice:
 * what it signs is checked anyway. A token may refuse a key a mechanism that it lists.
 */
const tryWay = async (
  session: Session,
  key: TokenKey,
  certificate: Uint8Array,
  method: Method,
): Promise<'own' | 'other' | 'refused'> => {
  if (key.asksEachTime && key.certificates.length === 1) return 'own'
  try {
    const sign = (bytes: Uint8Array) => signRaw(session, key, method, bytes)
    return (await findOwn([certificate], method.algorithm, sign)) === null ? 'other' : 'own'
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'key.no-mechanism') return 'refused'
    throw error
  }
}

const signerOf = (session: Session, key: TokenKey, certificate: Uint8Array, method: Method): Signer => ({
  algorithm: method.algorithm,
  certificate,
  chain: orderChain(certificate, key.others),
  demonstration: isDemonstration(readCertificate(certificate)),
  sign: async (bytes) => {
    const signature = await signRaw(session, key, method, bytes)
    const { publicKey } = new X509Certificate(certificate)
    if (isSignatureValid(method.algorithm, publicKey, bytes, signature)) return signature
    throw new RequisError({ code: 'key.no-certificate' })
  },
})

const signRaw = async (session: Session, key: TokenKey, method: Method, bytes: Uint8Array): Promise<Uint8Array> => {
  const { cryptoki, handle } = session
  expectOk('C_SignInit', cryptoki.signInit(handle, method.mechanism, key.handle))
  if (key.asksEachTime) await givePin(session, users.context, 'signature')
  return method.output(take('C_Sign', cryptoki.sign(handle, method.input(bytes))))
}
