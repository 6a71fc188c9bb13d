import { createPrivateKey } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { signWithKey } from '../../src/seal/asn1/algorithms.ts'
import { readPem } from '../../src/seal/asn1/pem.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import { type GatherValues, gatherWith } from '../../src/seal/revocation/long-term.ts'
import { type Stamp, stampWith } from '../../src/seal/time/tsa-client.ts'
import { authorityProfiles, datedCommand, keyCommands, stamperProfile } from '../../test/unit/seal/pki-profiles.ts'
import { makeCrl } from '../../test/unit/seal/revocation-files.ts'
import { must } from './run.ts'

// An invented authority, an issuing one under it, a time stamping service: all made and kept by openssl, as real ones are.
// Its keys are P-384: gpgsm refuses a certificate that such a key signed with SHA-256.

const settings = `[req]
distinguished_name=dn
[dn]
${authorityProfiles}[director]
basicConstraints=critical,CA:FALSE
keyUsage=critical,nonRepudiation,digitalSignature
extendedKeyUsage=emailProtection
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
[unstated]
basicConstraints=critical,CA:FALSE
authorityKeyIdentifier=keyid
[authority]
basicConstraints=critical,CA:TRUE
keyUsage=critical,digitalSignature,keyCertSign
extendedKeyUsage=emailProtection
authorityKeyIdentifier=keyid
${stamperProfile}[tsa]
default_tsa=here
[here]
serial=tsa.serial
signer_cert=tsa.pem
signer_key=tsa.key
certs=issuing.pem
default_policy=1.2.3.4.1
digests=sha256
signer_digest=sha256
ess_cert_id_alg=sha256
ess_cert_id_chain=no
accuracy=secs:1
`

export type Authority = {
  readonly folder: string
  /** PEM file of the root. */
  readonly trust: string
  readonly issue: (name: string, key: keyof typeof keyCommands, more?: Issue) => Promise<void>
  readonly signer: (name: string, algorithm: Signer['algorithm']) => Signer
  readonly stamp: Stamp
  /** Its lists of the moment, on which nobody is: a list older than a certificate says nothing of it. */
  readonly gather: GatherValues
  readonly answer: (request: Uint8Array) => Promise<Uint8Array>
}

type Issue = { readonly section?: string; readonly by?: string; readonly dates?: readonly [string, string] }

export const makeAuthority = async (folder: string): Promise<Authority> => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'ca.cnf'), settings)
  const issue: Authority['issue'] = async (name, key, { section = 'director', by = 'issuing', dates } = {}) => {
    const issuer = by === name ? `-signkey ${name}.key` : `-CA ${by}.pem -CAkey ${by}.key`
    const subject = `-subj '/C=FR/O=Service social du Val de Louvre/CN=${name}' -utf8`
    const extensions = `-extfile ca.cnf -extensions ${section}`
    await must(`openssl ${keyCommands[key]} -out ${name}.key`, folder)
    await must(`openssl req -new -key ${name}.key ${subject} -config ca.cnf -out ${name}.csr`, folder)
    const usual = `openssl x509 -req -in ${name}.csr ${issuer} -sha384 -days 30 ${extensions} -out ${name}.pem`
    await must(dates === undefined ? usual : datedCommand(name, by, dates, extensions), folder)
  }
  await issue('root', 'ec384', { section: 'root', by: 'root' })
  await issue('issuing', 'ec384', { section: 'issuing', by: 'root' })
  await issue('tsa', 'ec256', { section: 'stamper' })
  const answer = answerFrom(folder)
  const stamp = stampWith({ post: answer, policy: null, trust: [], now: () => new Date() })
  const signer: Authority['signer'] = (name, algorithm) => signerFrom(folder, name, algorithm)
  const trust = join(folder, 'root.pem')
  return { folder, trust, issue, signer, stamp, gather: gatherIn(folder, trust), answer }
}

const gatherIn =
  (folder: string, trust: string): GatherValues =>
  (cms, options) => {
    const crls = [makeCrl({ folder }, { from: 0 }), makeCrl({ folder }, { by: 'root', from: 0 })]
    const files = { crls, ocsp: [] }
    const source = { files, ask: null, trust: [readFileSync(trust)], now: () => new Date(), warn: () => {} }
    return gatherWith(source)(cms, options)
  }

const signerFrom = (folder: string, name: string, algorithm: Signer['algorithm']): Signer => {
  const read = (one: string): Uint8Array => readPem(readFileSync(join(folder, `${one}.pem`)))[0] ?? new Uint8Array()
  const key = createPrivateKey(readFileSync(join(folder, `${name}.key`)))
  const sign = async (bytes: Uint8Array): Promise<Uint8Array> => signWithKey(algorithm, key, bytes)
  return { algorithm, certificate: read(name), chain: [read('issuing'), read('root')], demonstration: false, sign }
}

const answerFrom =
  (folder: string): Authority['answer'] =>
  async (request) => {
    writeFileSync(join(folder, 'query.tsq'), request)
    await must('openssl ts -reply -config ca.cnf -section here -queryfile query.tsq -out reply.tsr', folder)
    return readFileSync(join(folder, 'reply.tsr'))
  }

/** The same service over HTTP, on this machine alone. */
export const serveStamps = async ({
  answer,
}: Authority): Promise<{ readonly url: string; readonly close: () => void }> => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    response.setHeader('content-type', 'application/timestamp-reply')
    response.end(await answer(Buffer.concat(chunks)))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const address: AddressInfo | string | null = server.address()
  const port = address === null || typeof address === 'string' ? 0 : address.port
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
