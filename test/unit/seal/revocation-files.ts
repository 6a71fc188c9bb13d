import { createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Certificate, readCertificate } from '../../../src/seal/asn1/certificate.ts'
import {
  childOf,
  type DerNode,
  derBits,
  derInteger,
  derOctets,
  derOid,
  derSequence,
  derTime,
  derValue,
  readChildren,
  readDer,
} from '../../../src/seal/asn1/der.ts'
import { readPem } from '../../../src/seal/asn1/pem.ts'
import type { Pki } from './pki.ts'
import { run } from './tools.ts'

const extensions = `[crl]
authorityKeyIdentifier=keyid
[strange_crl]
authorityKeyIdentifier=keyid
1.2.3.4.5=critical,ASN1:NULL
[indirect]
issuingDistributionPoint=critical,@indirect_point
[indirect_point]
indirectCRL=TRUE
[authorities]
authorityKeyIdentifier=keyid
issuingDistributionPoint=critical,@authorities_point
[authorities_point]
onlyCA=TRUE
[users]
issuingDistributionPoint=critical,@users_point
[users_point]
onlyuser=TRUE
[reasons]
issuingDistributionPoint=critical,@reasons_point
[reasons_point]
onlysomereasons=keyCompromise
[place_a]
issuingDistributionPoint=critical,@point_a
[point_a]
fullname=URI:http://crl.test/a.crl
[place_b]
issuingDistributionPoint=critical,@point_b
[point_b]
fullname=URI:http://crl.test/b.crl
[delta]
deltaCRL=critical,@delta_base
[delta_base]
base=1
`

/** A day as openssl writes it; `days` from today. */
const dayOf = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`

/** `since`: in days from today; by default, 15 January 2026. */
type Revoked = { readonly name: string; readonly reason?: string; readonly since?: number }

/** The database of an authority, as `openssl ca` keeps it: what it issued, and what of it is revoked. */
export const writeIndex = (pki: Pick<Pki, 'folder'>, names: readonly string[], revoked: readonly Revoked[]): void => {
  const lines = names.map((name) => {
    const { serialNumber } = new X509Certificate(readFileSync(join(pki.folder, `${name}.pem`)))
    const entry = revoked.find((one) => one.name === name)
    const date = entry?.since === undefined ? '260115120000Z' : dayOf(entry.since).slice(2)
    const since = entry === undefined ? '' : `${date}${entry.reason === undefined ? '' : `,${entry.reason}`}`
    return `${entry === undefined ? 'V' : 'R'}\t491231000000Z\t${since}\t${serialNumber}\tunknown\t/CN=${name}\n`
  })
  writeFileSync(join(pki.folder, 'index.txt'), lines.join(''))
  writeFileSync(join(pki.folder, 'index.txt.attr'), 'unique_subject = no\n')
}

export type CrlOptions = {
  readonly by?: string
  readonly revoked?: readonly Revoked[]
  readonly form?: 'DER' | 'PEM'
  readonly section?: string
  /** Days from today. */
  readonly from?: number
  readonly until?: number
}

/** A revocation list made by openssl, like a real authority's. */
export const makeCrl = (pki: Pick<Pki, 'folder'>, options: CrlOptions = {}): Buffer => {
  const { by = 'issuing', revoked = [], form = 'DER', section = 'crl', from = -1, until = 7 } = options
  writeIndex(
    pki,
    revoked.map(({ name }) => name),
    revoked,
  )
  const settings = 'database=index.txt\ncrlnumber=crlnumber\ndefault_md=sha256\n'
  writeFileSync(join(pki.folder, 'crl.cnf'), `[authority]\n${settings}${extensions}`)
  writeFileSync(join(pki.folder, 'crlnumber'), '01\n')
  const authority = `-name authority -cert ${by}.pem -keyfile ${by}.key -crlexts ${section}`
  const dates = `-crl_lastupdate ${dayOf(from)} -crl_nextupdate ${dayOf(until)}`
  must(pki, `openssl ca -config crl.cnf -gencrl ${authority} ${dates} -out list.pem`)
  must(pki, `openssl crl -in list.pem -outform ${form} -out list`)
  return readFileSync(join(pki.folder, 'list'))
}

type Entry = { readonly name: string; readonly at: Date; readonly reason: number; readonly invalidAt: Date | null }

/** A list with one entry that `openssl ca` cannot write: an invalidityDate without a stolen key, reasons 9 and 10. */
export const makeCrlEntry = (pki: Pki, { name, at, reason, invalidAt }: Entry): Buffer => {
  const { serial, issuer } = certificateOf(pki, name)
  const algorithm = derSequence(derOid('1.2.840.10045.4.3.3'))
  const extension = (oid: string, value: Buffer): Buffer => derSequence(derOid(oid), derOctets(value))
  const general = invalidAt?.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  const extensions = derSequence(
    extension('2.5.29.21', derValue(0x0a, Buffer.from([reason]))),
    ...(general === undefined ? [] : [extension('2.5.29.24', derValue(0x18, Buffer.from(general, 'latin1')))]),
  )
  const [from, until] = [at, new Date(at.getTime() + 9 * 86_400_000)].map(derTime)
  const entries = derSequence(derSequence(serial, derTime(at), extensions))
  const body = derSequence(
    derInteger(1n),
    algorithm,
    issuer,
    from ?? Buffer.alloc(0),
    until ?? Buffer.alloc(0),
    entries,
  )
  const key = createPrivateKey(readFileSync(join(pki.folder, 'issuing.key')))
  return derSequence(body, algorithm, derBits(sign('sha384', body, key)))
}

const certificateOf = (pki: Pki, name: string): Certificate =>
  readCertificate(readPem(readFileSync(join(pki.folder, `${name}.pem`)))[0] ?? Buffer.alloc(0))

export type OcspOptions = {
  /** The certificate that signs the answer. */
  readonly by?: string
  readonly revoked?: readonly Revoked[]
  /** What the authority knows to have issued; what is asked about, by default. */
  readonly issued?: readonly string[]
  readonly more?: string
}

/** An OCSP response about a certificate, made by openssl; it holds for an hour unless `more` says otherwise. */
export const makeOcsp = (pki: Pki, name: string, options: OcspOptions = {}): Buffer => {
  const { by = 'issuing', revoked = [], issued = [name], more = '-nmin 60' } = options
  writeIndex(pki, issued, revoked)
  const responder = `-index index.txt -CA issuing.pem -rsigner ${by}.pem -rkey ${by}.key`
  must(pki, `openssl ocsp ${responder} -issuer issuing.pem ${more} -cert ${name}.pem -respout answer -noverify`)
  return readFileSync(join(pki.folder, 'answer'))
}

const must = (pki: Pick<Pki, 'folder'>, command: string): void => {
  const { status, output } = run(command, pki.folder)
  if (status !== 0) throw new Error(output)
}

/** The response with other dates, signed again by the authority; `openssl ocsp` always answers of the present moment. */
export const redateOcsp = (
  pki: Pki,
  response: Uint8Array,
  dates: { readonly known: Date; readonly produced: Date },
) => {
  const [status, wrapper] = readChildren(readDer(response))
  const [oid, octets] = readChildren(childOf(wrapper ?? expectPart(), 0, 0x30))
  const [body, algorithm, , ...certificates] = readChildren(readDer(octets?.value ?? expectPart()))
  const fields = readChildren(body ?? expectPart())
  const single = readChildren(childOf(fields[2] ?? expectPart(), 0, 0x30))
  const answer = derSequence(
    ...[single[0], single[1]].map(rawOf),
    generalTime(dates.known),
    ...single.slice(3).map(rawOf),
  )
  const signed = derSequence(
    rawOf(fields[0]),
    generalTime(dates.produced),
    derSequence(answer),
    ...fields.slice(3).map(rawOf),
  )
  const key = createPrivateKey(readFileSync(join(pki.folder, 'issuing.key')))
  const basic = derSequence(signed, rawOf(algorithm), derBits(sign('sha256', signed, key)), ...certificates.map(rawOf))
  return derSequence(rawOf(status), derValue(0xa0, derSequence(rawOf(oid), derOctets(basic))))
}

const expectPart = (): never => {
  throw new Error('not the response that openssl makes')
}

const rawOf = (node: DerNode | undefined): Buffer => node?.raw ?? expectPart()

const generalTime = (date: Date): Buffer =>
  derValue(0x18, Buffer.from(date.toISOString().replaceAll(/[-:T]|\.\d+/g, ''), 'latin1'))
