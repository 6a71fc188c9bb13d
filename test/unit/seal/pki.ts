import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signWithKey } from '../../../src/seal/asn1/algorithms.ts'
import { readPem } from '../../../src/seal/asn1/pem.ts'
import type { Signer } from '../../../src/seal/keys/signer.ts'
import { authorityProfiles, keyCommands, stamperProfile } from './pki-profiles.ts'
import { newFolder, run } from './tools.ts'

const extensions = `${authorityProfiles}[director]
basicConstraints=critical,CA:FALSE
keyUsage=critical,nonRepudiation,digitalSignature
extendedKeyUsage=emailProtection
authorityKeyIdentifier=keyid
[plain]
authorityKeyIdentifier=none
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
[server]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
authorityKeyIdentifier=keyid
[responder]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=OCSPSigning
noCheck=ignored
[published]
basicConstraints=critical,CA:FALSE
keyUsage=critical,nonRepudiation
crlDistributionPoints=URI:http://crl.test/a.crl
[strange]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
1.2.3.4.5=critical,ASN1:NULL
${stamperProfile}[stamper-plain]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=timeStamping
[stamper-more]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping,emailProtection
`

export type Pki = {
  readonly folder: string
  readonly root: Uint8Array
  readonly issuing: Uint8Array
  readonly issue: (name: string, key: keyof typeof keyCommands, section?: string, by?: string) => Uint8Array
  /** A certificate for a key that is somewhere else: in a token. `publicKey` is PEM. */
  readonly certify: (name: string, publicKey: string, section?: string) => Uint8Array
  readonly signer: (name: string, algorithm: Signer['algorithm']) => Signer
}

/**
 * An invented authority, an issuing one under it, and whatever it is asked to issue. Made by openssl, like a real one.
 * `more` are sections of extensions of the test's own.
 */
export const makePki = (digest: 'sha256' | 'sha384' = 'sha256', more = ''): Pki => {
  const folder = newFolder()
  writeFileSync(join(folder, 'ca.cnf'), `[req]\ndistinguished_name=dn\n[dn]\n${extensions}${more}`)
  const read = (name: string): Uint8Array => readPem(readFileSync(join(folder, `${name}.pem`)))[0] ?? new Uint8Array()
  const issue: Pki['issue'] = (name, key, section = 'director', by = 'issuing') => {
    const subject = `/C=FR/O=Service social du Val de Louvre/CN=${name}`
    const issuer = by === name ? `-signkey ${name}.key` : `-CA ${by}.pem -CAkey ${by}.key`
    must(`openssl ${keyCommands[key]} -out ${name}.key`, folder)
    must(`openssl req -new -key ${name}.key -subj '${subject}' -utf8 -config ca.cnf -out ${name}.csr`, folder)
    const file = `-extfile ca.cnf -extensions ${section} -out ${name}.pem`
    must(`openssl x509 -req -in ${name}.csr ${issuer} -${digest} -days 30 ${file}`, folder)
    return read(name)
  }
  const root = issue('root', 'ec384', 'root', 'root')
  const issuing = issue('issuing', 'ec384', 'issuing', 'root')
  const certify: Pki['certify'] = (name, publicKey, section = 'director') => {
    writeFileSync(join(folder, `${name}.pub`), publicKey)
    const subject = `-new -force_pubkey ${name}.pub -subj '/C=FR/O=Service social du Val de Louvre/CN=${name}'`
    const file = `-extfile ca.cnf -extensions ${section} -out ${name}.pem`
    must(`openssl x509 ${subject} -CA issuing.pem -CAkey issuing.key -${digest} -days 30 ${file}`, folder)
    return read(name)
  }
  const keyOf = (name: string): KeyObject => createPrivateKey(readFileSync(join(folder, `${name}.key`)))
  const signer: Pki['signer'] = (name, algorithm) => signerOf(algorithm, keyOf(name), read(name), [issuing, root])
  return { folder, root, issuing, issue, certify, signer }
}

const must = (command: string, folder: string): void => {
  const { status, output } = run(command, folder)
  if (status !== 0) throw new Error(output)
}

const signerOf = (
  algorithm: Signer['algorithm'],
  key: KeyObject,
  certificate: Uint8Array,
  chain: readonly Uint8Array[],
): Signer => ({
  algorithm,
  certificate,
  chain,
  demonstration: false,
  sign: async (bytes) => signWithKey(algorithm, key, bytes),
})
