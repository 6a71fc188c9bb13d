import type { Certificate, Extension } from '../asn1/certificate.ts'
import {
  childOf,
  type DerNode,
  derNull,
  derOctets,
  derOid,
  derSequence,
  readChildren,
  readDer,
  readOid,
  tags,
} from '../asn1/der.ts'
import { placesOf } from './crl-word.ts'
import { digest, keyBits, sha1Oid } from './ocsp.ts'
import type { Issued } from './revocation.ts'

/** Where an authority answers about a certificate: by OCSP, or with its list. */
export type AuthorityService = { readonly kind: 'ocsp' | 'crl'; readonly url: string }

const oids = { access: '1.3.6.1.5.5.7.1.1', ocsp: '1.3.6.1.5.5.7.48.1' } as const

/** The services that a certificate names (RFC 5280 4.2.2.1, 4.2.1.13), OCSP first; http and https only. */
export const servicesOf = (certificate: Certificate): readonly AuthorityService[] => [
  ...responders(certificate.extensions.get(oids.access)).flatMap((place) => serviceAt('ocsp', place)),
  ...placesOf(certificate).flatMap((place) => serviceAt('crl', readDer(place))),
]

/** The locations of the AccessDescriptions that are about OCSP. */
const responders = (access: Extension | undefined): readonly DerNode[] =>
  access === undefined
    ? []
    : readChildren(readDer(access.value))
        .filter((description) => readOid(childOf(description, 0, tags.oid)) === oids.ocsp)
        .flatMap((description) => readChildren(description).slice(1))

/** A GeneralName that is a uniformResourceIdentifier. */
const uri = 0x86

const serviceAt = (kind: AuthorityService['kind'], { tag, value }: DerNode): readonly AuthorityService[] => {
  const url = value.toString('latin1')
  return tag === uri && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? [{ kind, url }] : []
}

/** OCSPRequest (RFC 6960 4.1) about one certificate, named with SHA-1 and without a nonce, as RFC 5019 wants it. */
export const writeOcspRequest = ({ certificate, issuer }: Issued): Buffer => {
  const name = derOctets(digest('sha1', certificate.issuer))
  const key = derOctets(digest('sha1', keyBits(issuer.key)))
  const id = derSequence(derSequence(derOid(sha1Oid), derNull()), name, key, certificate.serial)
  return derSequence(derSequence(derSequence(derSequence(id))))
}
