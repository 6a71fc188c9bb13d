import { RequisError, type RevocationFlaw } from '../../model/problem.ts'
import { readDer } from '../asn1/der.ts'
import { readPem } from '../asn1/pem.ts'
import { attempt } from '../container/bundle.ts'
import { elsewhere, judgesOf } from '../verify/check-revocation.ts'
import type { Dating, Issued, Word } from './revocation.ts'
import { type RevocationValues, readValues, writeValues } from './revocation-values.ts'

/** A certificate of a path, with its issuer; `rank` counts from the signer, or from the time stamping service, as 1. */
export type Link = Issued & { readonly of: 'signer' | 'time-stamping'; readonly rank: number }

/** What may enter the signature, in DER; `rank` is that of the file among those given with the same option. */
export type Value = { readonly kind: 'crl' | 'ocsp'; readonly der: Uint8Array; readonly rank: number }

/** One file in PEM may hold several lists; one that holds none is kept as it is, and refused as unreadable. */
export const givenOf = ({ crls, ocsp }: RevocationValues): readonly Value[] => [
  ...crls.flatMap((file, at) => {
    const lists = readPem(file, 'X509 CRL')
    return (lists.length === 0 ? [file] : lists).map((der): Value => ({ kind: 'crl', der, rank: at + 1 }))
  }),
  ...ocsp.map((der, at): Value => ({ kind: 'ocsp', der, rank: at + 1 })),
]

export const valuesOf = (values: readonly Value[]): RevocationValues => ({
  crls: values.flatMap(({ kind, der }) => (kind === 'crl' ? [der] : [])),
  ocsp: values.flatMap(({ kind, der }) => (kind === 'ocsp' ? [der] : [])),
})

const unreadable: Word = { status: 'false', why: 'unreadable' }

/** What a value says of a certificate, by the judges that the reader of the export will use. */
export const wordOf = (value: Value, link: Link, dating: Dating): Word => {
  const values = valuesOf([value])
  // It must come out of the signature as it went in.
  const isWhole = attempt(() => readValues(readDer(writeValues(values)))) !== null
  return isWhole ? (judgesOf(values, dating)[0]?.(link) ?? unreadable) : unreadable
}

export const refuseRevoked = (word: Word, link: Link): void => {
  if (word.status !== 'revoked') return
  const whose = link.of === 'time-stamping' ? link.of : link.rank === 1 ? 'signer' : 'authority'
  throw new RequisError({ code: 'revocation.revoked', whose, date: word.at.toISOString().slice(0, 10), why: word.why })
}

/** A file of the director must be true, fresh, and about someone of these paths. */
export const refuseUseless = (value: Value, links: readonly Link[], dating: Dating): void => {
  const words = links.map((link) => ({ link, word: wordOf(value, link, dating) }))
  for (const { word, link } of words) refuseRevoked(word, link)
  const isFalse = words.find(({ word }) => word.status === 'false')
  if (isFalse === undefined && words.some(({ word }) => word.status === 'good')) return
  const telling = words.find(({ word }) => word.status === 'silent' && !elsewhere.has(word.why))
  const { kind, rank } = value
  const flaw = flawOf((isFalse ?? telling)?.word)
  throw new RequisError({ code: 'revocation.bad-file', flag: `--${kind}`, rank, flaw })
}

/** Why a word is no proof. */
export const flawOf = (word: Word | undefined): RevocationFlaw => {
  if (word === undefined || word.status === 'good' || word.status === 'revoked') return 'elsewhere'
  switch (word.why) {
    case 'other-issuer':
    case 'other-certificate':
      return 'elsewhere'
    case 'before':
    case 'undated':
      return 'stale'
    default:
      return word.why
  }
}
