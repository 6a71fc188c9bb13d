import { beforeAll, describe, expect, test } from 'vitest'
import { checkSentence } from '../../../../src/messages/seal/checks.ts'
import { findKeyProblem } from '../../../../src/seal/keys/signer.ts'
import { bytesOf, demoSigner, failedChecks, outcomeOf, replaceFile, resign, verify } from '../fixture.ts'
import { makeInput, textFile } from '../invented.ts'
import { makePki, type Pki } from '../pki.ts'
import { isMissing } from '../tools.ts'
import { sealExport } from '../whole.ts'

const sections = `[authority-mail]
basicConstraints=critical,CA:TRUE
keyUsage=critical,digitalSignature,keyCertSign
extendedKeyUsage=emailProtection
[authority-alone]
basicConstraints=CA:TRUE
[issuing-bit]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,keyCertSign
[unstated]
basicConstraints=critical,CA:FALSE
authorityKeyIdentifier=keyid
[unstated-server]
extendedKeyUsage=serverAuth
`

describe.skipIf(isMissing('openssl'))('the certificate of a signer', () => {
  // Later than the certificates that the tests issue.
  const now = new Date(Date.now() + 3_600_000)
  const made: { pki?: Pki } = {}
  beforeAll(() => {
    made.pki = makePki('sha256', sections)
  }, 30_000)
  const signerOf = (section: string) => {
    const pki = made.pki ?? makePki('sha256', sections)
    pki.issue(section, 'ec256', section)
    return { signer: pki.signer(section, 'ES256'), root: pki.root }
  }
  const check = async (section: string) => {
    const { signer, root } = signerOf(section)
    return verify((await sealExport(await makeInput(signer, now))).container, { trust: [root], now })
  }

  test.each(['authority-mail', 'authority-alone', 'issuing-bit'])(
    'that may issue others (%s) is refused, and may not sign',
    async (section) => {
      const verification = await check(section)
      expect(failedChecks(verification)).toEqual(['certificate-usage'])
      const { facts } = verification.checks.find(({ id }) => id === 'certificate-usage') ?? { facts: {} }
      expect(checkSentence('fr', 'certificate-usage', 'failed', facts)).toContain('autorité de certification')
      expect(findKeyProblem(signerOf(section).signer, now)).toEqual({ code: 'key.authority' })
    },
  )

  test('that does not say what it is for is accepted with a warning', async () => {
    const verification = await check('unstated')
    expect([verification.verdict, outcomeOf(verification, 'certificate-usage')]).toEqual([
      'accepted-with-warnings',
      'warning',
    ])
    expect(checkSentence('fr', 'certificate-usage', 'warning', { reason: 'unstated' })).toContain('keyUsage')
  })

  test('that says nothing but « server » stays refused', async () => {
    expect(failedChecks(await check('unstated-server'))).toEqual(['certificate-usage'])
  })
})

describe('a bag that tells two stories', async () => {
  const signer = await demoSigner()
  const { tree } = await sealExport(await makeInput(signer))
  const refused = async (changed: typeof tree) => failedChecks(await verify(await resign(changed, signer)))

  test.each(['payload-oxum: 1.1\n', 'Payload-Oxum : 1.1\n', 'Note: a\n Payload-Oxum: 1.1\n'])(
    '%j before the true Payload-Oxum is refused, even signed',
    async (line) => {
      const info = Buffer.concat([Buffer.from(line), bytesOf(tree, 'bag-info.txt')])
      expect(await refused(replaceFile(tree, 'bag-info.txt', info))).toContain('bag-manifests')
    },
  )

  test.each(['fetch.txt', 'Fetch.txt', 'manifest-md5.txt', 'tagmanifest-sha512.txt'])(
    '%s is refused, even signed',
    async (name) => {
      expect(await refused([...tree, textFile(name, 'https://example.org/x 1 data/x\n')])).toContain('bag-manifests')
    },
  )

  test('the same bag without any of them is accepted', async () => {
    expect(await refused(tree)).toEqual([])
  })
})
