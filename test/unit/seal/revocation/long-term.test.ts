import { beforeAll, describe, expect, test } from 'vitest'
import { derSequence, derValue, readChildren, readDer } from '../../../../src/seal/asn1/der.ts'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import { judgeCheckpoint, signCheckpoint } from '../../../../src/seal/journal/journal-checkpoint.ts'
import { findPdfFlaw } from '../../../../src/seal/pdf/pades-reader.ts'
import { addValues } from '../../../../src/seal/revocation/long-term.ts'
import { atSignature } from '../../../../src/seal/revocation/revocation.ts'
import { noValues, type RevocationValues } from '../../../../src/seal/revocation/revocation-values.ts'
import { addTimestamp } from '../../../../src/seal/time/signature-timestamp.ts'
import { stampWith } from '../../../../src/seal/time/tsa-client.ts'
import { readAnchors } from '../../../../src/seal/verify/trust.ts'
import type { Verification, VerifyInput } from '../../../../src/seal/verify/verify.ts'
import { bytesOf, failedChecks, replaceFile, resign, verify } from '../fixture.ts'
import {
  dateAgain,
  gatherFrom,
  makeWorld,
  otherValue,
  sealWith,
  type World,
  withRawCrls,
  withValues,
} from '../long-term-world.ts'
import { makePki } from '../pki.ts'
import { makeCrl, makeCrlEntry, makeOcsp, redateOcsp } from '../revocation-files.ts'
import { isMissing } from '../tools.ts'
import { forgingTsa, tsaOf } from '../tsa.ts'

const day = 86_400_000

const checkOf = ({ checks }: Verification) => checks.find(({ id }) => id === 'revocation')

const warning = (reason: string, more: object = {}) => ({
  id: 'revocation',
  outcome: 'warning',
  facts: { reason, ...more },
})
const failed = (facts: object) => ({ id: 'revocation', outcome: 'failed', facts })

const anInstant = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)
const aDay = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)

const proved = { id: 'revocation', outcome: 'passed', facts: { basis: 'held', date: anInstant, issued: anInstant } }

describe.skipIf(isMissing('openssl'))('an export that holds what the authorities said (level LT)', () => {
  const made: { world?: World; tree?: readonly TreeFile[]; values?: RevocationValues } = {}
  const world = (): World => made.world ?? expect.unreachable()
  const tree = (): readonly TreeFile[] => made.tree ?? expect.unreachable()
  const values = (): RevocationValues => made.values ?? expect.unreachable()

  beforeAll(async () => {
    made.world = makeWorld()
    const { director, rootList } = made.world
    made.values = { crls: [makeCrl(director, { from: 0 }), rootList], ocsp: [makeOcsp(director, 'director')] }
    made.tree = (await sealWith(made.world, gatherFrom({ files: made.values }))).tree
  }, 60_000)

  const check = (files: readonly TreeFile[], options: Partial<VerifyInput> = {}) =>
    verify(files, {
      now: new Date(Date.now() + 60_000),
      trust: [world().director.root],
      trustTsa: [world().service.root],
      ...options,
    })
  const given = (files: Partial<RevocationValues>) => ({ revocation: { ...noValues, ...files } })
  /** The honest export with these values in place of its own, dated again as a whole. */
  const holding = async (other: Partial<RevocationValues>): Promise<readonly TreeFile[]> =>
    await dateAgain(withValues(tree(), { ...noValues, ...other }), world().stamp)

  describe('proves that the signer was not revoked on the proven date', () => {
    test('without any file of the reader', async () => {
      const verification = await check(tree())
      expect([verification.verdict, checkOf(verification)]).toEqual(['accepted', proved])
    })

    test.each([
      ['a list alone', () => ({ crls: [makeCrl(world().director, { from: 0 })] })],
      ['a response of the authority alone', () => ({ ocsp: [makeOcsp(world().director, 'director')] })],
      ['a response that says no end', () => ({ ocsp: [makeOcsp(world().director, 'director', { more: '' })] })],
    ])('with %s', async (_, make) => {
      expect(checkOf(await check(await holding(make())))).toEqual(proved)
    })

    test('once the certificates of the signer and of the responder have expired', async () => {
      const ocsp = [makeOcsp(world().director, 'director', { by: 'responder' })]
      const verification = await check(await holding({ ocsp }), { now: new Date(Date.now() + 40 * day) })
      expect([failedChecks(verification), checkOf(verification)]).toEqual([[], proved])
    })
  })

  describe('proves nothing', () => {
    test('to who trusts no time stamp of it', async () => {
      expect(checkOf(await check(tree(), { trustTsa: [] }))).toEqual(warning('held-undated'))
    })

    test('to who named no authority, even under the right fingerprint', async () => {
      expect(checkOf(await check(tree(), { trust: [] }))).toEqual(warning('no-trust'))
    })

    test('by a list older than the signature, which may miss a revocation', async () => {
      const crls = [makeCrl(world().director, { from: -1 })]
      expect(checkOf(await check(await holding({ crls })))).toEqual(warning('held-before', { issued: aDay }))
    })

    test('by a response older than the signature', async () => {
      const ocsp = [makeOcsp(world().director, 'director')]
      const later = new Date(Date.now() + 1_800_000)
      const stamp = stampWith(
        tsaOf(forgingTsa(world().service.folder, 'tsa', { genTime: later }, '-cades -certfile issuing.pem'), {
          now: () => later,
        }),
      )
      const dated = { ...world(), stamp }
      const files = { crls: [world().rootList], ocsp }
      const sealed = await sealWith(dated, gatherFrom({ files }))
      const now = new Date(later.getTime() + 60_000)
      expect(checkOf(await check(sealed.tree, { now }))).toEqual(warning('held-before', { issued: aDay }))
    })

    test('by a list that was out of date when it was signed', async () => {
      const crls = [makeCrl(world().director, { from: -9, until: -1 })]
      expect(checkOf(await check(await holding({ crls })))).toEqual(warning('held-silent'))
    })

    test('by the list of a namesake of the authority', async () => {
      expect(checkOf(await check(await holding({ crls: [makeCrl(makePki(), { from: 0 })] })))).toEqual(
        warning('held-silent'),
      )
      const unnamed = await holding({ crls: [makeCrl(makePki(), { from: 0, section: 'users' })] })
      expect(checkOf(await check(unnamed))).toEqual(failed({ flaw: 'held-false' }))
    })

    test('by the response about another certificate, or of who is not entitled', async () => {
      const other = await holding({ ocsp: [makeOcsp(world().director, 'other')] })
      expect(checkOf(await check(other))).toEqual(warning('held-silent'))
      const foreign = await holding({ ocsp: [makeOcsp(world().director, 'director', { by: 'other' })] })
      expect(checkOf(await check(foreign))).toEqual(failed({ flaw: 'held-false' }))
    })
  })

  describe('read beside a file of the reader', () => {
    test('a fresh file that names the signer wins over the proof inside, which is older', async () => {
      const crls = [makeCrl(world().director, { revoked: [{ name: 'director', reason: 'keyCompromise' }] })]
      const stale = await holding({ crls: [makeCrl(world().director, { from: -9, until: -1 })] })
      for (const files of [tree(), stale]) {
        const verification = await check(files, given({ crls }))
        expect([verification.verdict, checkOf(verification)]).toEqual([
          'refused',
          failed({ flaw: 'revoked', date: '2026-01-15T12:00:00.000Z', why: 'keyCompromise' }),
        ])
      }
    })

    test('a fresh file is what the verdict rests on, when it is good', async () => {
      const crls = [makeCrl(world().director)]
      expect(checkOf(await check(tree(), given({ crls })))).toEqual({
        id: 'revocation',
        outcome: 'passed',
        facts: { until: aDay },
      })
    })

    test('a stale file leaves the proof inside as it is; an authority that does not know the certificate does not', async () => {
      const crls = [makeCrl(world().director, { from: -9, until: -1 })]
      expect(checkOf(await check(tree(), given({ crls })))).toEqual(proved)
      const ocsp = [makeOcsp(world().director, 'director', { issued: ['other'] })]
      expect(checkOf(await check(tree(), given({ ocsp })))).toEqual(warning('unknown-status'))
    })
  })

  describe('is refused', () => {
    test.each([
      ['the signer', { revoked: [{ name: 'director' }] }, 'revoked'],
      ['the authority', { by: 'root', revoked: [{ name: 'issuing' }] }, 'authority-revoked'],
    ])('when what it holds says that %s is revoked', async (_, options, flaw) => {
      const files = await holding({ crls: [makeCrl(world().director, options)] })
      expect(checkOf(await check(files))).toMatchObject(failed({ flaw }))
    })

    test('without the values that its signed statement announces, dated again or not', async () => {
      const bare = withValues(tree(), noValues)
      for (const files of [bare, await dateAgain(bare, world().stamp)])
        expect(checkOf(await check(files))).toEqual(failed({ flaw: 'values-removed' }))
    })

    test('with values that its signed statement does not announce', async () => {
      const { tree: dated } = await sealWith(world(), null)
      expect(checkOf(await check(dated))?.outcome).toBe('not-checked')
      const files = await dateAgain(withValues(dated, values()), world().stamp)
      expect(checkOf(await check(files))).toEqual(failed({ flaw: 'values-added' }))
    })

    test('with other values, however true, under the token of the first', async () => {
      const other = withValues(tree(), { ...noValues, ocsp: [makeOcsp(world().director, 'director')] })
      expect((await check(other)).checks).toContainEqual({
        id: 'timestamp',
        outcome: 'failed',
        facts: { flaw: 'files' },
      })
      // Dated again they count for what they say: see "with %s" and "a list older than the signature".
      expect((await check(await dateAgain(other, world().stamp))).verdict).toBe('accepted')
    })

    test.each<readonly [string, (parts: readonly Buffer[]) => readonly [Buffer, bigint]]>([
      ['twice the same value', (parts) => [derValue(0xa1, ...parts.flatMap((part) => [part, part])), 5n]],
      ['values in another order', (parts) => [derValue(0xa1, ...[...parts].reverse()), 5n]],
      ['an empty set of values', () => [derValue(0xa1), 1n]],
      ['the version of a signature without OCSP', (parts) => [derValue(0xa1, ...parts), 1n]],
      [
        'another kind of value',
        (parts) => [derValue(0xa1, ...parts, otherValue('1.3.6.1.5.5.7.16.4', derSequence())), 5n],
      ],
      [
        'a list with one field more',
        () => [derValue(0xa1, derSequence(...fieldsOf(values().crls[0]), derSequence())), 1n],
      ],
      ['a list that is none', () => [derValue(0xa1, derSequence(derSequence())), 1n]],
    ])('with %s', async (_, forge) => {
      const signature = bytesOf(tree(), treeNames.signature)
      const [crls, version] = forge(partsOf(signature))
      const files = replaceFile(tree(), treeNames.signature, withRawCrls(signature, crls, version))
      expect(failedChecks(await check(await dateAgain(files, world().stamp)))).toContain('cms-structure')
    })

    test('and the helper of these tests builds the honest form', () => {
      const signature = bytesOf(tree(), treeNames.signature)
      expect(withRawCrls(signature, derValue(0xa1, ...partsOf(signature)), 5n)).toEqual(signature)
    })
  })

  describe('only the signature of the export holds values', () => {
    const source = () => gatherFrom({ files: values() })

    test('the bordereau with some is refused', async () => {
      const pdf = bytesOf(tree(), treeNames.bordereau)
      const { certificate } = world().signer
      expect(await findPdfFlaw(pdf, certificate)).toBeNull()
      const hex = /<([0-9a-f]{9000,})>/.exec(pdf.toString('latin1'))?.[1] ?? ''
      const cms = readDerStart(Buffer.from(hex, 'hex'))
      const lifted = Buffer.from(await addValues(cms, source())).toString('hex')
      const forged = pdf.toString('latin1').replace(hex, lifted.padEnd(hex.length, '0'))
      expect(await findPdfFlaw(Buffer.from(forged, 'latin1'), certificate)).toBe('signature')
    })

    test('a checkpoint of the journal with some is refused', async () => {
      const { signer, director, stamp } = world()
      const now = new Date()
      const { json, signature } = await signCheckpoint({ count: 1, head: '0'.repeat(64) }, 1, signer, now)
      const dated = await addTimestamp(signature, stamp)
      const believed = { anchors: readAnchors([director.root]), pins: [], now }
      expect(judgeCheckpoint({ json, signature: dated }, believed).trust).toBe('trusted')
      const lifted = await addValues(dated, source())
      expect(judgeCheckpoint({ json, signature: lifted }, believed).trust).toBe('invalid')
    })
  })

  test('a response signed after the signature, of what was known before, may miss a revocation', async () => {
    const { director } = world()
    const now = new Date()
    const fresh = makeOcsp(director, 'director')
    const held = async (known: Date) =>
      checkOf(await check(await holding({ ocsp: [redateOcsp(director, fresh, { known, produced: now })] })))
    expect(await held(now)).toEqual(proved)
    expect(await held(new Date(now.getTime() - 3 * day))).toMatchObject(warning('held-before'))
    const today = { known: new Date(now.getTime() - 3 * day), produced: now }
    const later = given({ ocsp: [redateOcsp(director, fresh, today)] })
    expect(checkOf(await check(tree(), later))).toMatchObject({ outcome: 'passed' })
  })

  describe('a revocation dated after the proven date of the signature', () => {
    /** Three days later, with a list of the day before. */
    const later = () => new Date(Date.now() + 3 * day)
    const listOf = (reason: string | undefined, since = 1) =>
      makeCrl(world().director, {
        from: 2,
        until: 9,
        revoked: [{ name: 'director', since, ...(reason === undefined ? {} : { reason }) }],
      })
    const checkLater = async (crls: readonly Uint8Array[], options: Partial<VerifyInput> = {}) =>
      checkOf(await check(tree(), { now: later(), ...given({ crls }), ...options }))

    test.each(['affiliationChanged', 'superseded', 'cessationOfOperation'])(
      'for %s is told, and the export accepted',
      async (why) => {
        expect(await checkLater([listOf(why)])).toEqual(warning('revoked-since', { date: anInstant, why }))
      },
    )

    test.each(['keyCompromise', 'CACompromise', 'certificateHold', undefined])('for %s refuses it', async (reason) => {
      expect(await checkLater([listOf(reason)])).toMatchObject(failed({ flaw: 'revoked-later', date: anInstant }))
    })

    test('refuses it as any other when nobody vouches for the date', async () => {
      expect(await checkLater([listOf('superseded')], { trustTsa: [] })).toMatchObject(failed({ flaw: 'revoked' }))
    })

    test('refuses it when it is not after', async () => {
      expect(await checkLater([listOf('superseded', -1)])).toMatchObject(failed({ flaw: 'revoked' }))
    })

    test('refuses it when the certificate is held for suspect since before', async () => {
      const entry = { name: 'director', at: new Date(Date.now() + day), reason: 4 }
      const suspect = makeCrlEntry(world().director, { ...entry, invalidAt: new Date(Date.now() - day) })
      expect(await checkLater([suspect])).toMatchObject(failed({ flaw: 'invalid-since', why: 'superseded' }))
      const reason = 'keyTime,20260101000000Z'
      const ocsp = [makeOcsp(world().director, 'director', { revoked: [{ name: 'director', since: 1, reason }] })]
      expect(await checkLater([], given({ ocsp }))).toEqual(
        failed({ flaw: 'invalid-since', date: '2026-01-01T00:00:00.000Z', why: 'keyCompromise' }),
      )
      const sound = makeCrlEntry(world().director, { ...entry, invalidAt: new Date(Date.now() + day / 2) })
      expect(await checkLater([sound])).toMatchObject(warning('revoked-since', { why: 'superseded' }))
    })

    test('for a reason that openssl does not write is weighed too', async () => {
      const entry = { name: 'director', at: new Date(Date.now() + day), invalidAt: null }
      const [withdrawn, compromised] = [9, 10].map((reason) => makeCrlEntry(world().director, { ...entry, reason }))
      expect(await checkLater([withdrawn ?? expect.unreachable()])).toMatchObject(
        warning('revoked-since', { why: 'privilegeWithdrawn' }),
      )
      expect(await checkLater([compromised ?? expect.unreachable()])).toMatchObject(
        failed({ flaw: 'revoked-later', why: 'aACompromise' }),
      )
    })

    test('of an authority refuses it', async () => {
      const revoked = [{ name: 'issuing', since: 1, reason: 'superseded' }]
      const crls = [makeCrl(world().director, { by: 'root', from: 2, until: 9, revoked })]
      expect(await checkLater(crls)).toMatchObject(failed({ flaw: 'authority-revoked' }))
    })

    test('does not hide one that casts doubt, nor a false file', async () => {
      const harmless = listOf('superseded')
      expect(await checkLater([harmless, listOf('keyCompromise')])).toMatchObject(failed({ flaw: 'revoked-later' }))
      expect(await checkLater([harmless, Buffer.from('none')])).toEqual(failed({ flaw: 'unreadable' }))
    })
  })

  test('a signer who claims the level without any value is refused', async () => {
    const { tree: dated } = await sealWith(world(), null)
    const claimed = bytesOf(dated, treeNames.statement).toString().replace('"timestamped":true', '"longTerm":true')
    const files = await resign(replaceFile(dated, treeNames.statement, Buffer.from(claimed)), world().signer)
    expect(checkOf(await check(files))).toEqual(failed({ flaw: 'values-removed' }))
  })
})

describe('a value inside the signature is judged by when it was made', () => {
  const provenAt = new Date('2026-03-02T09:30:00Z')
  const sealedAt = new Date('2026-03-02T09:30:20Z')
  const at = (time: string): Date => new Date(`2026-03-02T${time}Z`)
  test.each([
    ['09:30:00', '10:00:00', 'good'],
    ['09:25:00', null, 'good'],
    ['09:24:59', null, 'stale'],
    ['09:24:59', '09:29:59', 'stale'],
    ['09:24:59', '09:30:00', 'before'],
    ['09:35:20', '10:00:00', 'good'],
    ['09:35:21', '10:00:00', 'not-yet'],
  ])('made at %s, good until %s: %s', (issued, until, expected) => {
    const nextUpdate = until === null ? null : at(until)
    const period = { issuedAt: at(issued), thisUpdate: at(issued), nextUpdate }
    const word = atSignature({ provenAt, sealedAt }).judge(period)
    expect(word.status === 'silent' ? word.why : word.status).toBe(expected)
    for (const dates of [
      { provenAt, sealedAt: null },
      { provenAt: null, sealedAt },
    ])
      expect(atSignature(dates).judge(period)).toMatchObject({ why: 'undated' })
  })
})

const fieldsOf = (list: Uint8Array | undefined): readonly Buffer[] =>
  readChildren(readDer(list ?? Buffer.alloc(0))).map(({ raw }) => raw)

/** The values of a signature, as they stand in it. */
const partsOf = (signature: Uint8Array): readonly Buffer[] => {
  const content = readChildren(readDer(signature))[1]
  const fields = content === undefined ? [] : readChildren(readChildren(content)[0] ?? content)
  return fields.filter(({ tag }) => tag === 0xa1).flatMap((field) => readChildren(field).map(({ raw }) => raw))
}

/** Without the zeros that fill its place. */
const readDerStart = (bytes: Buffer): Buffer => bytes.subarray(0, 4 + bytes.readUInt16BE(2))
