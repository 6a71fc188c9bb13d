import { type Certificate, keyUsageOf, pathLengthOf } from '../asn1/certificate.ts'
import { readChildren, readDer, tags } from '../asn1/der.ts'
import { isSignedBy } from '../cms/signed-value.ts'
import { type Crl, namesIn } from './crl.ts'
import { type Dating, type Issued, silent, type Word } from './revocation.ts'

const oids = { subjectKeyId: '2.5.29.14', points: '2.5.29.31' } as const

const cRLSign = 6

/**
 * What a revocation list says of a certificate (RFC 5280 6.3.3): only its issuer's own list counts. Being
 * revoked has no end: a list out of date still tells it.
 */
export const wordOfCrl = (crl: Crl, { certificate, issuer }: Issued, dating: Dating): Word => {
  if (!crl.issuer.equals(certificate.issuer) || isFromOtherKey(crl, issuer)) return silent('other-issuer')
  if (keyUsageOf(issuer)?.(cRLSign) === false || !isSignedBy(crl.signed, issuer.key))
    return { status: 'false', why: 'signature' }
  const revoked = crl.revoked.get(certificate.serial.toString('hex'))
  // An entry of an indirect list may be of another authority; any other list that names the certificate is heeded.
  if (revoked !== undefined && crl.refusal !== 'indirect') return { status: 'revoked', ...revoked }
  if (crl.refusal !== null) return silent(crl.refusal)
  return covers(crl, certificate) ? dating.judge({ ...crl, issuedAt: crl.thisUpdate }) : silent('partial')
}

/** Authorities of one name and two keys are two: the older, or a namesake. */
const isFromOtherKey = ({ keyId }: Crl, issuer: Certificate): boolean => {
  const own = issuer.extensions.get(oids.subjectKeyId)
  return keyId !== null && own !== undefined && !readDer(own.value).value.equals(keyId)
}

const covers = ({ scope }: Crl, certificate: Certificate): boolean => {
  const isAuthority = pathLengthOf(certificate) !== null
  if (scope.only !== null && (scope.only === 'authorities') !== isAuthority) return false
  return scope.places === null || placesOf(certificate).some((own) => scope.places?.some((place) => place.equals(own)))
}

/** Where a certificate says that its list is published (RFC 5280 4.2.1.13). */
export const placesOf = ({ extensions }: Certificate): readonly Buffer[] => {
  const points = extensions.get(oids.points)
  if (points === undefined) return []
  return readChildren(readDer(points.value))
    .flatMap(readChildren)
    .filter(({ tag }) => tag === tags.context0)
    .flatMap(namesIn)
}
