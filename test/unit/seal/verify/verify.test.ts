import { beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'
import { findKeyProblem, type Signer } from '../../../../src/seal/keys/signer.ts'
import { bytesOf, demoSigner, failedChecks, outcomeOf, verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { makePki, type Pki } from '../pki.ts'
import { isMissing } from '../tools.ts'
import { type SealedExport, sealExport } from '../whole.ts'

describe('an export of the demonstration key', async () => {
  const signer = await demoSigner()
  const sealed = await sealExport(await makeInput(signer))

  test('is accepted with one warning: the identity is not proved', async () => {
    const verification = await verify(sealed.container)
    expect(verification.verdict).toBe('accepted-with-warnings')
    const warnings = verification.checks.filter(({ outcome }) => outcome === 'warning')
    expect(warnings).toEqual([{ id: 'trust', outcome: 'warning', facts: { reason: 'demonstration' } }])
    expect(verification.signer?.demonstration).toBe(true)
    expect(verification.rootHash).toBe(sealed.rootHash)
  })

  test('says that the timestamp and the revocation were not checked', async () => {
    const verification = await verify(sealed.container)
    expect(outcomeOf(verification, 'timestamp')).toBe('not-checked')
    expect(outcomeOf(verification, 'revocation')).toBe('not-checked')
  })

  test('is accepted as an extracted tree', async () => {
    expect((await verify(sealed.tree)).verdict).toBe('accepted-with-warnings')
  })

  test('keeps its warning even when the reader trusts its authority', async () => {
    const verification = await verify(sealed.container, { trust: signer.chain, pin: sha256Hex(signer.certificate) })
    expect(verification.verdict).toBe('accepted-with-warnings')
    expect(outcomeOf(verification, 'pin')).toBe('passed')
  })

  test('is refused when the reader trusts someone else, or expects another fingerprint', async () => {
    const other = await demoSigner()
    expect(failedChecks(await verify(sealed.container, { trust: other.chain }))).toEqual(['trust'])
    expect(failedChecks(await verify(sealed.container, { pin: sha256Hex(other.certificate) }))).toEqual(['pin'])
    expect(failedChecks(await verify(sealed.container, { trust: [Buffer.from('not a certificate')] }))).toEqual([
      'trust',
    ])
  })

  test('is refused once its certificate has expired, and before it begins', async () => {
    expect(failedChecks(await verify(sealed.container, { now: new Date('2037-01-01') }))).toEqual([
      'certificate-validity',
    ])
    expect(failedChecks(await verify(sealed.container, { now: new Date('2026-01-01') }))).toEqual([
      'certificate-validity',
    ])
  })

  test('shows its statement as it was signed', async () => {
    expect((await verify(sealed.container)).statement).toMatchObject({ predicate: { reference: 'REQ-2026-014' } })
  })
})

test('the same copies, key and date give the same bytes, signatures aside', async () => {
  const signer = await demoSigner()
  const first = await sealExport(await makeInput(signer))
  const second = await sealExport(await makeInput(signer))
  const changed = first.tree
    .filter(({ name, bytes }) => !bytesOf(second.tree, name).equals(bytes))
    .map(({ name }) => name)
  // The bordereau holds a signature; the manifests that hold its hash follow.
  expect(changed).toEqual([
    'META-INF/ASiCManifest001.xml',
    'META-INF/signature001.p7s',
    'data/bordereau.pdf',
    'manifest-sha256.txt',
    'tagmanifest-sha256.txt',
  ])
})

test('the tree begins with its type, and holds what docs/seal.md lists', async () => {
  const { tree } = await sealExport(await makeInput(await demoSigner()))
  expect(tree.map(({ name }) => name)).toEqual([
    'mimetype',
    'LISEZMOI.txt',
    'META-INF/ASiCManifest001.xml',
    'META-INF/signature001.p7s',
    'bag-info.txt',
    'bagit.txt',
    'certs/chain.pem',
    'data/bordereau.pdf',
    'data/letter.pdf',
    'data/masks.jsonl',
    'data/pieces/P01.pdf',
    'data/pieces/P02.csv',
    'data/proof.json',
    'data/statement.json',
    'manifest-sha256.txt',
    'tagmanifest-sha256.txt',
    'verify.sh',
  ])
})

test.each(['../P01.pdf', 'pièces/P01.pdf', 'pieces/P01.PDF', 'pieces/con.pdf'])(
  'nothing is sealed under the name %s',
  async (name) => {
    const input = await makeInput(await demoSigner())
    const payload = [...input.payload, { name, bytes: Buffer.from('x') }]
    await expect(sealExport({ ...input, payload })).rejects.toThrow('internal')
  },
)

describe.skipIf(isMissing('openssl'))('a certificate issued by an authority', () => {
  const made: { pki?: Pki } = {}
  // A minute later: the certificates are about to be issued.
  const now = new Date(Date.now() + 60_000)
  beforeAll(() => {
    const pki = makePki()
    pki.issue('director', 'ec256')
    pki.issue('rsa2048', 'rsa2048')
    pki.issue('rsa1024', 'rsa1024')
    pki.issue('server', 'ec256', 'server')
    pki.issue('strange', 'ec256', 'strange')
    pki.issue('below', 'ec256', 'director', 'director')
    pki.issue('lower', 'ec256', 'issuing', 'issuing')
    pki.issue('deep', 'ec256', 'director', 'lower')
    made.pki = pki
  }, 30_000)
  const pki = (): Pki => made.pki ?? makePki()
  const seal = async (signer: Signer): Promise<SealedExport> => sealExport(await makeInput(signer, now))
  const check = async (signer: Signer) => verify((await seal(signer)).container, { trust: [pki().root], now })

  test('is accepted without any warning when the reader trusts that authority', async () => {
    const verification = await check(pki().signer('director', 'ES256'))
    expect(verification.verdict).toBe('accepted')
    expect(verification.signer).toMatchObject({ name: 'director', organisation: 'Service social du Val de Louvre' })
  })

  test('is accepted when the reader trusts the certificate itself, given in PEM', async () => {
    const signer = pki().signer('director', 'ES256')
    const trust = [Buffer.from(writePem(signer.certificate))]
    expect((await verify((await seal(signer)).container, { trust, now })).verdict).toBe('accepted')
  })

  test('gives a warning when the reader trusts nobody, and none when the fingerprint is known', async () => {
    const signer = pki().signer('director', 'ES256')
    const { container } = await seal(signer)
    expect((await verify(container, { now })).verdict).toBe('accepted-with-warnings')
    expect((await verify(container, { now, pin: sha256Hex(signer.certificate).toUpperCase() })).verdict).toBe(
      'accepted',
    )
  })

  test('with an RSA key of 2048 bits is accepted with a warning; of 1024 bits, refused', async () => {
    const short = await check(pki().signer('rsa2048', 'RS256'))
    expect([short.verdict, outcomeOf(short, 'key-strength')]).toEqual(['accepted-with-warnings', 'warning'])
    expect(failedChecks(await check(pki().signer('rsa1024', 'RS256')))).toContain('key-strength')
  })

  test('is refused when it was issued for a server', async () => {
    expect(failedChecks(await check(pki().signer('server', 'ES256')))).toEqual(['certificate-usage'])
  })

  test('is refused when it bears a rule that Requis does not know', async () => {
    expect(failedChecks(await check(pki().signer('strange', 'ES256')))).toEqual(['trust'])
  })

  test('is refused when issued by someone who is no authority', async () => {
    const signer = pki().signer('below', 'ES256')
    const chain = [pki().signer('director', 'ES256').certificate, ...signer.chain]
    expect(failedChecks(await check({ ...signer, chain }))).toEqual(['trust'])
  })

  test('is refused when its authority was not allowed to make authorities', async () => {
    const signer = pki().signer('deep', 'ES256')
    const chain = [pki().signer('lower', 'ES256').certificate, ...signer.chain]
    expect(failedChecks(await check({ ...signer, chain }))).toEqual(['trust'])
  })

  test('is refused when a false authority bears the name of the true one', async () => {
    const forger = makePki()
    forger.issue('director', 'ec256', 'plain')
    const signer = { ...forger.signer('director', 'ES256'), chain: [pki().issuing, pki().root] }
    expect(failedChecks(await check(signer))).toEqual(['trust'])
  })

  test('may not sign when it is weak, out of date or made for something else', () => {
    expect(findKeyProblem(pki().signer('director', 'ES256'), now)).toBeNull()
    expect(findKeyProblem(pki().signer('rsa1024', 'RS256'), now)).toEqual({ code: 'key.weak', bits: 1024 })
    expect(findKeyProblem(pki().signer('server', 'ES256'), now)).toEqual({ code: 'key.unsupported' })
    expect(findKeyProblem(pki().signer('director', 'ES256'), new Date('2046-01-01'))?.code).toBe('key.expired')
    expect(findKeyProblem(pki().signer('director', 'ES256'), new Date('2001-01-01'))?.code).toBe('key.not-yet-valid')
  })
})
