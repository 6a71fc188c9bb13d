import { beforeAll, describe, expect, test } from 'vitest'
import { openBundle } from '../../../../src/seal/container/bundle.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'
import type { TreeFile } from '../../../../src/seal/container/tree.ts'
import { checkRevocation } from '../../../../src/seal/verify/check-revocation.ts'
import { readAnchors } from '../../../../src/seal/verify/trust.ts'
import type { Verification } from '../../../../src/seal/verify/verify.ts'
import { failedChecks, resign, verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { makePki, type Pki } from '../pki.ts'
import { type CrlOptions, makeCrl, makeOcsp, type OcspOptions } from '../revocation-files.ts'
import { isMissing } from '../tools.ts'
import { sealExport } from '../whole.ts'

const day = 86_400_000

/** A minute later: certificates, lists and answers are about to be made. */
const now = new Date(Date.now() + 60_000)

const checkOf = ({ checks }: Verification) => checks.find(({ id }) => id === 'revocation')

const passed = (until: unknown) => ({ id: 'revocation', outcome: 'passed', facts: { until } })
const warning = (reason: string) => ({ id: 'revocation', outcome: 'warning', facts: { reason } })
const failed = (facts: object) => ({ id: 'revocation', outcome: 'failed', facts })

const aDay = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe.skipIf(isMissing('openssl'))('revocation of the signer, by files that the reader obtained', () => {
  const made: { pki?: Pki; tree?: readonly TreeFile[]; published?: readonly TreeFile[] } = {}
  beforeAll(async () => {
    const pki = makePki()
    for (const name of ['director', 'other']) pki.issue(name, 'ec256')
    pki.issue('published', 'rsa3072', 'published')
    pki.issue('responder', 'ec256', 'responder')
    pki.issue('rsaResponder', 'rsa2048', 'responder')
    pki.issue('foreign', 'ec256', 'responder', 'root')
    made.pki = pki
    made.tree = (await sealExport(await makeInput(pki.signer('director', 'ES256'), now))).tree
    made.published = (await sealExport(await makeInput(pki.signer('published', 'RS256'), now))).tree
  }, 30_000)

  const pki = (): Pki => made.pki ?? makePki()
  const check = async (
    files: { readonly crls?: readonly Uint8Array[]; readonly ocsp?: readonly Uint8Array[] },
    options: object = {},
    tree = made.tree ?? [],
  ) => verify(tree, { trust: [pki().root], now, revocation: { crls: [], ocsp: [], ...files }, ...options })
  const byCrl = async (options: CrlOptions, at: object = {}) =>
    checkOf(await check({ crls: [makeCrl(pki(), options)] }, at))
  const byOcsp = async (options: OcspOptions, at: object = {}) =>
    checkOf(await check({ ocsp: [makeOcsp(pki(), 'director', options)] }, at))

  test('without any file it is not checked, and a list inside the export is not read', async () => {
    expect(checkOf(await check({}))).toMatchObject({ outcome: 'not-checked' })
    const list = { name: 'certs/list.crl', bytes: makeCrl(pki(), { revoked: [{ name: 'director' }] }) }
    const tree = await resign([...(made.tree ?? []), list], pki().signer('director', 'ES256'))
    const verification = await check({}, {}, tree)
    expect([failedChecks(verification), checkOf(verification)?.outcome]).toEqual([['agreement'], 'not-checked'])
  })

  test('a time stamp older than the end of the certificates does not hide a revocation once they have ended', async () => {
    const crls = [makeCrl(pki(), { revoked: [{ name: 'director', reason: 'keyCompromise' }] })]
    const bundle = await openBundle(made.tree ?? [])
    const later = new Date(now.getTime() + 40 * 365 * day)
    const believed = { anchors: readAnchors([pki().root]), pin: null, now: later, provenAt: now, sealedAt: now }
    expect(checkRevocation(bundle, believed, { crls, ocsp: [] })).toMatchObject({
      outcome: 'failed',
      facts: { flaw: 'revoked' },
    })
    const unproved = { ...believed, provenAt: null, sealedAt: null }
    expect(checkRevocation(bundle, unproved, { crls, ocsp: [] })).toEqual(warning('no-path'))
  })

  describe('a revocation list', () => {
    test.each(['DER', 'PEM'] as const)(
      'fresh and of the issuer, in %s, proves that nothing is revoked',
      async (form) => {
        const revoked = [{ name: 'other', reason: 'keyCompromise' }]
        const verification = await check({ crls: [makeCrl(pki(), { form, revoked })] })
        expect([verification.verdict, checkOf(verification)]).toEqual(['accepted', passed(aDay)])
      },
    )

    test('that names the signer refuses the export, with the date and the reason', async () => {
      const crls = [makeCrl(pki(), { revoked: [{ name: 'other' }, { name: 'director', reason: 'keyCompromise' }] })]
      const verification = await check({ crls })
      expect(verification.verdict).toBe('refused')
      expect(checkOf(verification)).toEqual(
        failed({ flaw: 'revoked', date: '2026-01-15T12:00:00.000Z', why: 'keyCompromise' }),
      )
    })

    test('out of date is no proof, but still tells a revocation', async () => {
      const stale = await byCrl({ from: -9, until: -1 })
      expect(stale).toEqual({ id: 'revocation', outcome: 'warning', facts: { reason: 'stale', until: aDay } })
      expect(await byCrl({ from: -9, until: -1, revoked: [{ name: 'director' }] })).toMatchObject({
        outcome: 'failed',
        facts: { flaw: 'revoked', why: 'unspecified' },
      })
    })

    test('dated after today is no proof', async () => {
      expect(await byCrl({ from: 2 })).toEqual(warning('not-yet'))
    })

    test('of another authority is no proof: the root, a namesake', async () => {
      expect(await byCrl({ by: 'root' })).toEqual(warning('other-issuer'))
      const namesake = makeCrl(makePki())
      expect(checkOf(await check({ crls: [namesake] }))).toEqual(warning('other-issuer'))
    })

    test('of a namesake that hides whose key signed is false', async () => {
      const namesake = makeCrl(makePki(), { section: 'users' })
      expect(checkOf(await check({ crls: [namesake] }))).toEqual(failed({ flaw: 'signature' }))
    })

    test('with one bit changed is refused, wherever it is', async () => {
      const list = makeCrl(pki(), { revoked: [{ name: 'other' }] })
      for (let at = 0; at < list.length; at += 7) {
        expect(checkOf(await check({ crls: [flipped(list, at)] }))?.outcome, String(at)).not.toBe('passed')
      }
    }, 60_000)

    test.each([
      ['strange_crl', 'unknown-extension'],
      ['indirect', 'indirect'],
      ['authorities', 'partial'],
      ['reasons', 'partial'],
      ['place_a', 'partial'],
    ])('with the rule "%s" is no proof: %s', async (section, reason) => {
      expect(await byCrl({ section })).toEqual(warning(reason))
    })

    test.each(['strange_crl', 'authorities', 'reasons', 'place_a'])(
      'with the rule "%s" that names the signer refuses the export, whatever another file says',
      async (section) => {
        const list = makeCrl(pki(), { section, revoked: [{ name: 'director', reason: 'keyCompromise' }] })
        const found = checkOf(await check({ crls: [list], ocsp: [makeOcsp(pki(), 'director')] }))
        expect(found).toMatchObject({ outcome: 'failed', facts: { flaw: 'revoked', why: 'keyCompromise' } })
      },
    )

    test('that is clean does not hide that the authority does not know the certificate', async () => {
      const ocsp = [makeOcsp(pki(), 'director', { issued: ['other'] })]
      expect(checkOf(await check({ crls: [makeCrl(pki())], ocsp }))).toEqual(warning('unknown-status'))
    })

    test('of users alone is a proof; of one place, for a certificate that names that place', async () => {
      expect(await byCrl({ section: 'users' })).toEqual(passed(aDay))
      const of = async (section: string) =>
        checkOf(await check({ crls: [makeCrl(pki(), { section })] }, {}, made.published))
      expect(await of('place_a')).toEqual(passed(aDay))
      expect(await of('place_b')).toEqual(warning('partial'))
    })

    test('of the root that names the issuing authority refuses the export', async () => {
      const crls = [
        makeCrl(pki()),
        makeCrl(pki(), { by: 'root', revoked: [{ name: 'issuing', reason: 'CACompromise' }] }),
      ]
      expect(checkOf(await check({ crls }))).toMatchObject({
        outcome: 'failed',
        facts: { flaw: 'authority-revoked', why: 'cACompromise' },
      })
    })

    test('proves nothing without --trust, even under the right fingerprint', async () => {
      const pin = sha256Hex(pki().signer('director', 'ES256').certificate)
      expect(await byCrl({}, { trust: [], pin })).toEqual(warning('no-trust'))
      expect(await byCrl({}, { trust: [makePki().root] })).toEqual(warning('no-path'))
    })

    test.each(['Bonjour', '', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])(
      'that is none is refused: %j',
      async (text) => {
        expect(checkOf(await check({ crls: [makeCrl(pki()), Buffer.from(text)] }))).toEqual(
          failed({ flaw: 'unreadable' }),
        )
      },
    )
  })

  describe('an OCSP response', () => {
    test.each(['issuing', 'responder', 'rsaResponder'])(
      'fresh, signed by %s, proves that nothing is revoked',
      async (by) => {
        expect(await byOcsp({ by })).toEqual(passed(aDay))
      },
    )

    test.each(['-nmin 60 -rmd sha384', '-nmin 60 -resp_key_id', '-nmin 60 -sha256', '-nmin 60 -resp_no_certs'])(
      'in another usual form is read too: %s',
      async (more) => {
        expect(await byOcsp({ more })).toEqual(passed(aDay))
      },
    )

    test('that names certificates by SHA-1 is read, one signed with it is refused', async () => {
      expect(await byOcsp({ by: 'rsaResponder', more: '-nmin 60 -sha1' })).toEqual(passed(aDay))
      expect(await byOcsp({ by: 'rsaResponder', more: '-nmin 60 -rmd sha1' })).toEqual(failed({ flaw: 'signature' }))
    })

    test('that names the signer refuses the export, with the date and the reason', async () => {
      const revoked = [{ name: 'director', reason: 'cessationOfOperation' }]
      expect(await byOcsp({ revoked, by: 'responder' })).toEqual(
        failed({ flaw: 'revoked', date: '2026-01-15T12:00:00.000Z', why: 'cessationOfOperation' }),
      )
    })

    test('out of date, or that says no end, is no proof', async () => {
      const later = { now: new Date(now.getTime() + day) }
      expect(await byOcsp({}, later)).toMatchObject({ outcome: 'warning', facts: { reason: 'stale' } })
      expect(await byOcsp({ more: '' })).toEqual(warning('no-next-update'))
    })

    test('of a responder that the issuer did not entitle is refused', async () => {
      expect(await byOcsp({ by: 'other' })).toEqual(failed({ flaw: 'responder' }))
      expect(await byOcsp({ by: 'director' })).toEqual(failed({ flaw: 'responder' }))
      expect(await byOcsp({ by: 'foreign' })).toEqual(failed({ flaw: 'responder' }))
    })

    test('about another certificate, or one that the authority does not know, is no proof', async () => {
      const other = makeOcsp(pki(), 'other')
      expect(checkOf(await check({ ocsp: [other] }))).toEqual(warning('other-certificate'))
      expect(await byOcsp({ issued: ['other'] })).toEqual(warning('unknown-status'))
    })

    test('with one bit changed is never a proof', async () => {
      const answer = makeOcsp(pki(), 'director', { more: '-nmin 60 -resp_no_certs' })
      for (let at = 0; at < answer.length; at += 3) {
        expect(checkOf(await check({ ocsp: [flipped(answer, at)] }))?.outcome, String(at)).not.toBe('passed')
      }
    }, 60_000)
  })

  test('a revocation wins over a proof, and a proof over what proves nothing', async () => {
    const good = makeCrl(pki())
    const revoked = makeOcsp(pki(), 'director', { revoked: [{ name: 'director' }] })
    expect(failedChecks(await check({ crls: [good], ocsp: [revoked] }))).toEqual(['revocation'])
    const root = makeCrl(pki(), { by: 'root' })
    const stale = makeCrl(pki(), { from: -9, until: -1 })
    expect(checkOf(await check({ crls: [root, stale, good] }))).toEqual(passed(aDay))
    expect(checkOf(await check({ crls: [root, stale] }))).toMatchObject({ facts: { reason: 'stale' } })
  })
})
