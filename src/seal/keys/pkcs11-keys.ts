import { RequisError } from '../../model/problem.ts'
import { readCertificate } from '../asn1/certificate.ts'
import { attempt } from '../container/bundle.ts'
import type { Handle } from './pkcs11-binding.ts'
import { attributes, classes, take } from './pkcs11-codes.ts'
import type { Session } from './pkcs11-token.ts'

/** A private key of the token. `certificates` are those (DER) that share its CKA_ID, `others` all of the token's. */
export type TokenKey = {
  readonly handle: Handle
  readonly asksEachTime: boolean
  readonly certificates: readonly Uint8Array[]
  readonly others: readonly Uint8Array[]
}

type Named = TokenKey & { readonly names: readonly string[] }

/** The key of that label (its own, or its certificate's) or CKA_ID in hex; without one, the only key. */
export const findKey = (session: Session, wanted: string | null): TokenKey => {
  const keys = listKeys(session)
  if (keys.length === 0) throw new RequisError({ code: 'key.token-empty' })
  const named = wanted === null ? keys : keys.filter(({ names }) => names.includes(wanted))
  const labels = keys.map(({ names }) => names.filter((name) => name !== '').join(' = '))
  if (named.length === 0) throw new RequisError({ code: 'key.unknown-key', labels })
  const [first, second] = named.filter(({ certificates }) => certificates.length > 0)
  if (first === undefined) throw new RequisError({ code: 'key.no-certificate' })
  if (second !== undefined) throw new RequisError({ code: 'key.several-keys', labels })
  return first
}

const listKeys = (session: Session): readonly Named[] => {
  const certificates = listCertificates(session)
  return findClass(session, classes.privateKey)
    .filter((handle) => flagOf(session, handle, attributes.sign) !== false)
    .map((handle) => {
      const id = bytesOf(session, handle, attributes.id)
      const own = certificates.filter((certificate) => certificate.id.equals(id))
      const labels = [labelOf(session, handle), ...own.map(({ label }) => label)]
      return {
        handle,
        names: [...new Set([...labels, id.toString('hex')])],
        asksEachTime: flagOf(session, handle, attributes.alwaysAuthenticate) === true,
        certificates: own.map(({ der }) => der),
        others: certificates.map(({ der }) => der),
      }
    })
}

/** What the token holds as a certificate and nobody can read is left alone. */
const listCertificates = (session: Session) =>
  findClass(session, classes.certificate)
    .map((handle) => ({
      der: bytesOf(session, handle, attributes.value),
      id: bytesOf(session, handle, attributes.id),
      label: labelOf(session, handle),
    }))
    .filter(({ der }) => attempt(() => readCertificate(der)) !== null)

const findClass = ({ cryptoki, handle }: Session, value: number): readonly Handle[] =>
  take('C_FindObjects', cryptoki.find(handle, [{ type: attributes.class, value }]))

/** An attribute that the token does not have is empty. */
const bytesOf = ({ cryptoki, handle }: Session, object: Handle, type: number): Buffer => {
  const { rv, value } = cryptoki.attribute(handle, object, type)
  return Buffer.from(rv === 0 ? value : [])
}

const flagOf = (session: Session, object: Handle, type: number): boolean | null => {
  const [flag] = bytesOf(session, object, type)
  return flag === undefined ? null : flag !== 0
}

const labelOf = (session: Session, object: Handle): string =>
  bytesOf(session, object, attributes.label).toString('utf8').replaceAll(/\p{C}/gu, '').trim()
