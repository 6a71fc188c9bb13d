import { childOf, type DerNode, derOid, derValue, readChildren, readOid, refuse, sortDer, tags } from '../asn1/der.ts'

/** What authorities publish of revocations: lists (CRL, RFC 5280 5) and OCSP responses (RFC 6960 4.2). */
export type RevocationValues = { readonly crls: readonly Uint8Array[]; readonly ocsp: readonly Uint8Array[] }

export const noValues: RevocationValues = { crls: [], ocsp: [] }

export const countValues = ({ crls, ocsp }: RevocationValues): number => crls.length + ocsp.length

/** id-ri-ocsp-response (RFC 5940 2.1): the one other kind of value that a signature of Requis may hold. */
const ocspOid = '1.3.6.1.5.5.7.16.2'

/**
 * SignedData.crls (RFC 5652 10.2.1), an implicit [1]: sorted, each value once. Nothing at all when there is none, which
 * is the only form of that.
 */
export const writeValues = (values: RevocationValues): Buffer => {
  const choices = [...values.crls, ...values.ocsp.map((response) => derValue(tags.context1, derOid(ocspOid), response))]
  if (choices.length === 0) return Buffer.alloc(0)
  const sorted = sortDer(choices)
  return derValue(tags.context1, ...sorted.filter((choice, at) => at === 0 || !isSame(choice, sorted[at - 1])))
}

const isSame = (choice: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.compare(choice, other) === 0

/** The values inside what `writeValues` writes. Another kind, or one with more fields than its standard has, is refused. */
export const readValues = (holder: DerNode): RevocationValues => {
  const choices = readChildren(holder)
  const others = choices.filter(({ tag }) => tag === tags.context1)
  const lists = choices.filter(({ tag }) => tag !== tags.context1)
  return { crls: lists.map(readList), ocsp: others.map(readOther) }
}

/** A CertificateList: its body, its algorithm, its signature, and nothing after. */
const readList = (list: DerNode): Buffer => {
  const isList = list.tag === tags.sequence && tagsOf(list) === tagList(tags.sequence, tags.sequence, tags.bits)
  return isList ? list.raw : refuse()
}

const enumerated = 0x0a

/** An OCSPResponse: its status and its answer, and nothing after. */
const readOther = (other: DerNode): Buffer => {
  const response = childOf(other, 1, tags.sequence)
  const isOcsp = readOid(childOf(other, 0, tags.oid)) === ocspOid && readChildren(other).length === 2
  return isOcsp && tagsOf(response) === tagList(enumerated, tags.context0) ? response.raw : refuse()
}

const tagsOf = (node: DerNode): string => tagList(...readChildren(node).map(({ tag }) => tag))

const tagList = (...list: readonly number[]): string => list.join(' ')
