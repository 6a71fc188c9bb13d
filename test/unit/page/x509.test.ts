import { X509Certificate as NodeCertificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { settle } from '../../../src/page/questions.ts'
import { X509Certificate } from '../../../src/page/x509.ts'
import { readPem } from '../../../src/seal/asn1/pem.ts'
import { isMissing, newFolder, run } from '../seal/tools.ts'

const sections = `[req]
distinguished_name=dn
[dn]
[root]
basicConstraints=critical,CA:TRUE
subjectKeyIdentifier=hash
[leaf]
authorityKeyIdentifier=keyid
[bySerial]
authorityKeyIdentifier=keyid:always,issuer:always
[bare]
basicConstraints=CA:FALSE
`

const keys = {
  p256: 'ecparam -name prime256v1 -genkey -noout',
  p384: 'ecparam -name secp384r1 -genkey -noout',
  p521: 'ecparam -name secp521r1 -genkey -noout',
  rsa: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048',
  other: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072',
} as const

describe.skipIf(isMissing('openssl'))('a certificate read by the page and by Node', () => {
  const folder = newFolder()
  const openssl = (command: string): void => {
    const { status, output } = run(`openssl ${command}`, folder)
    if (status !== 0) throw new Error(output)
  }
  const derOf = (name: string): Uint8Array =>
    readPem(Buffer.from(run(`cat ${name}.pem`, folder).output))[0] ?? expect.unreachable()

  beforeAll(() => {
    writeFileSync(join(folder, 'ca.cnf'), sections)
    for (const [name, command] of Object.entries(keys)) {
      openssl(`${command} -out ${name}.key`)
      // One name for all: only the key tells the authorities apart.
      openssl(`req -x509 -new -key ${name}.key -subj /CN=Root -config ca.cnf -extensions root -days 9 -out ${name}.pem`)
      openssl(`req -new -key ${name}.key -subj /CN=${name} -config ca.cnf -out ${name}.csr`)
    }
  })

  const issue = (by: string, section: string, options: string): Uint8Array => {
    const files = `-in p256.csr -CA ${by}.pem -CAkey ${by}.key -extfile ca.cnf -extensions ${section}`
    openssl(`x509 -req ${files} -days 5 ${options} -out issued.pem`)
    return derOf('issued')
  }

  const pss = '-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 -sigopt rsa_mgf1_md:sha256'

  test.each([
    ['p256', 'leaf', '-sha256'],
    ['p384', 'leaf', '-sha384'],
    ['p521', 'leaf', '-sha512'],
    ['p256', 'bare', '-sha384'],
    ['rsa', 'leaf', '-sha256'],
    ['rsa', 'bySerial', '-sha384'],
    ['rsa', 'bare', '-sha512'],
    ['rsa', 'leaf', `-sha256 ${pss}`],
  ])('issued by %s (%s, %s) has the same issuer for both, and no other', async (by, section, options) => {
    const der = issue(by, section, options)
    const found: string[] = []
    const expected: string[] = []
    for (const name of Object.keys(keys)) {
      const [child, authority] = [new X509Certificate(der), new X509Certificate(derOf(name))]
      const isVerified = await settle(async () => child.verify(authority.publicKey))
      if (child.checkIssued(authority) && isVerified) found.push(name)
      const [nodeChild, nodeAuthority] = [new NodeCertificate(der), new NodeCertificate(derOf(name))]
      if (nodeChild.checkIssued(nodeAuthority) && nodeChild.verify(nodeAuthority.publicKey)) expected.push(name)
    }
    expect([found, expected]).toEqual([[by], [by]])
  })

  test('another authority of the same name is told apart by the identifier of its key, before any signature', () => {
    const child = new X509Certificate(issue('rsa', 'leaf', '-sha256'))
    const issuers = Object.keys(keys).filter((name) => child.checkIssued(new X509Certificate(derOf(name))))
    expect(issuers).toEqual(['rsa'])
  })

  test.each(Object.keys(keys))('its key is of the same kind and size: %s', (name) => {
    const [here, there] = [new X509Certificate(derOf(name)).publicKey, new NodeCertificate(derOf(name)).publicKey]
    expect(here.asymmetricKeyType).toBe(there.asymmetricKeyType)
    expect(here.asymmetricKeyDetails).toEqual({
      ...(there.asymmetricKeyType === 'ec'
        ? { namedCurve: there.asymmetricKeyDetails?.namedCurve }
        : { modulusLength: there.asymmetricKeyDetails?.modulusLength }),
    })
  })

  test('a signature by SHA-1 is none', async () => {
    const der = issue('rsa', 'leaf', '-sha1')
    const root = new X509Certificate(derOf('rsa'))
    expect(await settle(async () => new X509Certificate(der).verify(root.publicKey))).toBe(false)
  })
})
