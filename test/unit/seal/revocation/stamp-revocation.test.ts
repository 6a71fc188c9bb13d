import { beforeAll, describe, expect, test } from 'vitest'
import { checkSentence } from '../../../../src/messages/seal/checks.ts'
import type { TreeFile } from '../../../../src/seal/container/tree.ts'
import { noValues, type RevocationValues } from '../../../../src/seal/revocation/revocation-values.ts'
import type { VerifyInput } from '../../../../src/seal/verify/verify.ts'
import { outcomeOf, verify } from '../fixture.ts'
import { makeWorld, sealWith, type World } from '../long-term-world.ts'
import { makeCrl, makeCrlEntry, makeOcsp } from '../revocation-files.ts'
import { isMissing } from '../tools.ts'

const day = 86_400_000

describe.skipIf(isMissing('openssl'))('the certificate of a time stamping service that was revoked', () => {
  const made: { world?: World; tree?: readonly TreeFile[] } = {}
  const world = (): World => made.world ?? expect.unreachable()

  beforeAll(async () => {
    made.world = makeWorld()
    made.tree = (await sealWith(made.world, null)).tree
  })

  const verifyWith = (values: Partial<RevocationValues>, options: Partial<VerifyInput> = {}) =>
    verify(made.tree ?? expect.unreachable(), {
      now: new Date(Date.now() + 3 * day),
      trust: [world().director.root],
      trustTsa: [world().service.root],
      revocation: { ...noValues, ...values },
      ...options,
    })
  const timeOf = async (values: Partial<RevocationValues>, options: Partial<VerifyInput> = {}) => {
    const { checks } = await verifyWith(values, options)
    return checks.find(({ id }) => id === 'timestamp') ?? expect.unreachable()
  }
  const listOf = (since: number, reason?: string, by = 'tsa'): Buffer =>
    makeCrl(world().service, {
      from: 2,
      until: 9,
      ...(by === 'tsa' ? {} : { by: 'root' }),
      revoked: [{ name: by, since, ...(reason === undefined ? {} : { reason }) }],
    })

  test('by nobody leaves the time stamp as it is', async () => {
    expect(await timeOf({ crls: [makeCrl(world().service, { from: 2, until: 9 })] })).toMatchObject({
      outcome: 'passed',
    })
  })

  test('before it gave the date: refused, whatever the reason', async () => {
    for (const reason of ['superseded', 'keyCompromise', undefined]) {
      const check = await timeOf({ crls: [listOf(-1, reason)] })
      expect(check).toMatchObject({ outcome: 'failed', facts: { flaw: 'tsa-revoked' } })
      expect(checkSentence('fr', check.id, check.outcome, check.facts)).toMatch(
        /était révoqué, ou suspect.*\(révoqué le 2/,
      )
    }
  })

  test('since, for a harmless reason: told, and the date still proved', async () => {
    expect(await timeOf({ crls: [listOf(1, 'cessationOfOperation')] })).toMatchObject({
      outcome: 'warning',
      facts: { reason: 'tsa-revoked-since', why: 'cessationOfOperation' },
    })
    // Thirty days are what the certificate of the signer lasts: only a proven date still saves it.
    const after = new Date(Date.now() + 40 * day)
    const crls = [listOf(1, 'superseded')]
    expect(outcomeOf(await verifyWith({ crls }, { now: after }), 'certificate-validity')).toBe('warning')
  })

  test.each(['keyCompromise', undefined])('since, for %s: it proves the date no longer', async (reason) => {
    const crls = [listOf(1, reason)]
    expect(await timeOf({ crls })).toMatchObject({ outcome: 'warning', facts: { reason: 'tsa-doubtful' } })
    const after = new Date(Date.now() + 40 * day)
    expect(outcomeOf(await verifyWith({ crls }, { now: after }), 'certificate-validity')).toBe('failed')
    expect((await verifyWith({ crls }, { now: after })).verdict).toBe('refused')
  })

  test('since, but held for suspect when it gave the date: refused', async () => {
    const entry = { name: 'tsa', at: new Date(Date.now() + day), reason: 4, invalidAt: new Date(Date.now() - day) }
    expect(await timeOf({ crls: [makeCrlEntry(world().service, entry)] })).toMatchObject({
      outcome: 'failed',
      facts: { flaw: 'tsa-revoked' },
    })
  })

  test('is told by an OCSP response as well, and of an authority above it too', async () => {
    const revoked = [{ name: 'tsa', since: -1 }]
    const ocsp = [makeOcsp(world().service, 'tsa', { revoked })]
    expect(await timeOf({ ocsp })).toMatchObject({ outcome: 'failed', facts: { flaw: 'tsa-revoked' } })
    expect(await timeOf({ crls: [listOf(-1, undefined, 'issuing')] })).toMatchObject({
      outcome: 'failed',
      facts: { flaw: 'tsa-revoked' },
    })
  })

  test('as a changed list says: that the list is false is told, and no certificate is called revoked', async () => {
    const list = listOf(-1)
    const last = list.length - 1
    list[last] = (list[last] ?? 0) ^ 1
    expect(await timeOf({ crls: [list] })).toMatchObject({ outcome: 'warning', facts: { reason: 'tsa-file' } })
  })

  test('as a list of another authority says: that list is nobody’s here', async () => {
    const crls = [makeCrl(world().director, { from: 2, until: 9, revoked: [{ name: 'other', since: -1 }] })]
    expect(await timeOf({ crls })).toMatchObject({ outcome: 'passed' })
  })
})
