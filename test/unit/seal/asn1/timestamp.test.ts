import { beforeAll, describe, expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import {
  type DerNode,
  derInteger,
  derOid,
  derSequence,
  derSet,
  derValue,
  readChildren,
  readDer,
} from '../../../../src/seal/asn1/der.ts'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { addTimestamp } from '../../../../src/seal/time/signature-timestamp.ts'
import { type Stamp, stampWith, type Tsa } from '../../../../src/seal/time/tsa-client.ts'
import type { VerifyInput } from '../../../../src/seal/verify/verify.ts'
import { bytesOf, failedChecks, outcomeOf, replaceFile, verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { dateAgain } from '../long-term-world.ts'
import { makePki, type Pki } from '../pki.ts'
import { isMissing } from '../tools.ts'
import { forgingTsa, localTsa, requestFor, tokenOf, tsaOf } from '../tsa.ts'
import { type SealedExport, sealExport } from '../whole.ts'

const day = 24 * 3600 * 1000

type World = {
  /** The director's authority; the service of time stamps has another. */
  readonly director: Pki
  readonly service: Pki
  readonly signer: Signer
  readonly stamp: Stamp
  readonly dated: SealedExport
  readonly plain: SealedExport
}

const makeWorld = async (): Promise<World> => {
  const director = makePki()
  director.issue('director', 'ec256')
  const service = makePki()
  service.issue('tsa', 'ec256', 'stamper')
  service.issue('tsaRsa', 'rsa3072', 'stamper')
  service.issue('plain', 'ec256', 'stamper-plain')
  const signer = director.signer('director', 'ES256')
  const stamp = stampWith(tsaOf(localTsa(service.folder, 'tsa')))
  const plain = await sealExport(await makeInput(signer, new Date()))
  return { director, service, signer, stamp, plain, dated: await seal(signer, stamp) }
}

const seal = async (signer: Signer, stamp: Stamp, date = new Date()): Promise<SealedExport> => {
  const input = await makeInput(signer, date)
  return await sealExport({ ...input, stamp })
}

describe.skipIf(isMissing('openssl'))('a time stamped export', () => {
  const made: { world?: World } = {}
  beforeAll(async () => {
    made.world = await makeWorld()
  }, 60_000)
  const world = (): World => {
    if (made.world === undefined) throw new Error('Not made')
    return made.world
  }
  const trustBoth = (): Partial<VerifyInput> => ({
    now: new Date(),
    trust: [world().director.root],
    trustTsa: [world().service.root],
  })
  const check = (container: VerifyInput['container'], options: Partial<VerifyInput> = {}) =>
    verify(container, { ...trustBoth(), ...options })
  const flawOf = async (container: VerifyInput['container'], options: Partial<VerifyInput> = {}) => {
    const { checks, verdict } = await check(container, options)
    const found = checks.find(({ id }) => id === 'timestamp')
    return [verdict, found?.outcome, found?.facts.flaw ?? found?.facts.reason ?? null]
  }
  const forge =
    (post: Tsa['post']): Stamp =>
    async (bytes) =>
      tokenOf(await post(requestFor(bytes)))

  test('is accepted, its date proved, when the reader trusts the service', async () => {
    for (const container of [world().dated.container, world().dated.tree]) {
      const verification = await check(container)
      expect(verification.verdict).toBe('accepted')
      expect(verification.checks.find(({ id }) => id === 'timestamp')).toMatchObject({
        outcome: 'passed',
        facts: { stamps: 3, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      })
    }
  })

  test('holds two files more than another, and the same bytes but for signatures and tokens', async () => {
    const { signer, stamp } = world()
    const date = new Date()
    const [first, second] = [await seal(signer, stamp, date), await seal(signer, stamp, date)]
    const names = first.tree.map(({ name }) => name)
    const plain = world().plain.tree.map(({ name }) => name)
    expect(names.filter((name) => !plain.includes(name))).toEqual([treeNames.archiveManifest, treeNames.archiveToken])
    expect(
      first.tree.filter(({ name, bytes }) => !bytesOf(second.tree, name).equals(bytes)).map(({ name }) => name),
    ).toEqual([
      treeNames.archiveManifest,
      treeNames.manifest,
      treeNames.signature,
      treeNames.archiveToken,
      treeNames.bordereau,
      treeNames.bagManifest,
      treeNames.tagManifest,
    ])
    const lengths = (tree: readonly TreeFile[]) => bytesOf(tree, treeNames.bordereau).length
    expect(lengths(first.tree)).toBe(lengths(second.tree))
  })

  test('gives a warning when nobody, or only the authority of the signer, is trusted', async () => {
    const { container } = world().dated
    expect(await flawOf(container, { trust: [], trustTsa: [] })).toEqual([
      'accepted-with-warnings',
      'warning',
      'no-trust-given',
    ])
    expect(await flawOf(container, { trustTsa: [] })).toEqual(['accepted-with-warnings', 'warning', 'other-authority'])
    const all = [world().director.root, world().service.root]
    expect(await flawOf(container, { trust: all, trustTsa: [] })).toEqual(['accepted', 'passed', null])
  })

  test('is refused when the reader trusts another service', async () => {
    expect(await flawOf(world().dated.container, { trustTsa: [world().director.root] })).toEqual([
      'refused',
      'failed',
      'untrusted',
    ])
    expect(await flawOf(world().dated.container, { trustTsa: [Buffer.from('nothing')] })).toEqual([
      'refused',
      'failed',
      'untrusted',
    ])
  })

  test('gives a warning when the signer claims a date that is days away', async () => {
    const { signer, stamp } = world()
    const { container } = await seal(signer, stamp, new Date(Date.now() - 3 * day))
    expect(await flawOf(container)).toEqual(['accepted-with-warnings', 'warning', 'other-date'])
  })

  test('is refused when its token is in the future', async () => {
    const now = new Date(Date.now() - 3600_000)
    expect((await check(world().dated.container, { now })).checks).toContainEqual({
      id: 'timestamp',
      outcome: 'failed',
      facts: { flaw: 'future' },
    })
  })

  describe('is refused with', () => {
    test('the token of another export (attack 15)', async () => {
      const other = await seal(world().signer, world().stamp, new Date(Date.now() - 60_000))
      const { tree } = world().dated
      const swapped = replaceFile(tree, treeNames.archiveToken, bytesOf(other.tree, treeNames.archiveToken))
      expect(await flawOf(swapped)).toEqual(['refused', 'failed', 'imprint'])
      const both = replaceFile(swapped, treeNames.archiveManifest, bytesOf(other.tree, treeNames.archiveManifest))
      expect(await flawOf(both)).toEqual(['refused', 'failed', 'files'])
    })

    test('the token of another signature inside its own', async () => {
      const { dated, plain, stamp } = world()
      const token = await stamp(Buffer.from('some other signature value'))
      const signature = await addTimestamp(bytesOf(plain.tree, treeNames.signature), async () => token)
      expect(await flawOf(replaceFile(plain.tree, treeNames.signature, signature))).toEqual([
        'refused',
        'failed',
        'imprint',
      ])
      expect((await check(dated.tree)).verdict).toBe('accepted')
    })

    test.each([
      ['a certificate that was not made for time stamps', 'plain', {}, 'usage'],
      ['a date before its certificate', 'tsa', { genTime: new Date(Date.now() - 3 * day) }, 'validity'],
      ['an imprint of nothing', 'tsa', { imprint: Buffer.alloc(32) }, 'imprint'],
    ])('a token that has %s', async (_, name, lie, flaw) => {
      const forged = await dateAgain(world().dated.tree, forge(forgingTsa(world().service.folder, name, lie)))
      expect(await flawOf(forged)).toEqual(['refused', 'failed', flaw])
    })

    test('half a time stamp, or a dated list of other files', async () => {
      const { tree } = world().plain
      const both = await dateAgain(tree, world().stamp)
      for (const name of [treeNames.archiveManifest, treeNames.archiveToken]) {
        expect(await flawOf(both.filter((file) => file.name !== name))).toEqual(['refused', 'failed', 'incomplete'])
      }
      const list = bytesOf(both, treeNames.archiveManifest)
        .toString()
        .replace(/<asic:DataObjectReference.*\n/, '')
      const short = replaceFile(both, treeNames.archiveManifest, Buffer.from(list))
      const token = await world().stamp(Buffer.from(list))
      expect(await flawOf(replaceFile(short, treeNames.archiveToken, token))).toEqual(['refused', 'failed', 'files'])
    })

    test('its time stamps taken off, which its signed statement announces', async () => {
      const { tree } = world().dated
      const bare = tree.filter(({ name }) => name !== treeNames.archiveManifest && name !== treeNames.archiveToken)
      expect(await flawOf(bare)).toEqual(['refused', 'failed', 'removed'])
    })
  })

  describe('when someone adds a token to an export that was signed without', () => {
    const append = async (stamp: Stamp): Promise<readonly TreeFile[]> => {
      const { tree } = world().plain
      const signature = await addTimestamp(bytesOf(tree, treeNames.signature), stamp)
      return replaceFile(tree, treeNames.signature, signature)
    }

    test('it counts if it is exact and trusted', async () => {
      expect(await flawOf(await append(world().stamp))).toEqual(['accepted', 'passed', null])
    })

    test('it proves nothing when the reader does not know the service, and is refused when they know another', async () => {
      const tree = await append(world().stamp)
      expect(await flawOf(tree, { trustTsa: [] })).toEqual(['accepted-with-warnings', 'warning', 'other-authority'])
      expect(await flawOf(tree, { trustTsa: [world().director.root] })).toEqual(['refused', 'failed', 'untrusted'])
    })

    test('it is refused when its certificate is not made for time stamps', async () => {
      const tree = await append(forge(forgingTsa(world().service.folder, 'plain')))
      expect(await flawOf(tree)).toEqual(['refused', 'failed', 'usage'])
    })
  })

  describe('the signature holds no other unsigned attribute', () => {
    const stampOid = '1.2.840.113549.1.9.16.2.14'
    const attribute = (oid: string, ...values: readonly Uint8Array[]): Buffer =>
      derSequence(derOid(oid), derSet(...values))
    /** Puts unsigned attributes after the signature value of the plain export. */
    const withUnsigned = (unsigned: Buffer): readonly TreeFile[] => {
      const { tree } = world().plain
      return replaceFile(tree, treeNames.signature, addToSigner(readDer(bytesOf(tree, treeNames.signature)), unsigned))
    }

    test('another one, a second one, two values, none, an unsorted one: refused', async () => {
      const token = await world().stamp(Buffer.from('x'))
      const two = attribute(stampOid, token, derInteger(1n))
      const other = attribute('1.2.840.113549.1.9.16.2.27', token)
      const lists = [
        [other],
        [attribute(stampOid, token), other],
        [attribute(stampOid, token), attribute(stampOid, token)],
        [two],
        [attribute(stampOid)],
        [],
      ]
      for (const list of lists) {
        const failed = failedChecks(await check(withUnsigned(derValue(0xa1, ...list))))
        expect(failed).toContain('cms-structure')
      }
      const junk = withUnsigned(Buffer.concat([derValue(0xa1, attribute(stampOid, token)), derInteger(1n)]))
      expect(failedChecks(await check(junk))).toContain('cms-structure')
    })

    test('the helper of this test builds what Requis accepts', async () => {
      const { tree } = world().plain
      const stamped = await addTimestamp(bytesOf(tree, treeNames.signature), world().stamp)
      const unsigned = readChildren(signerOf(readDer(stamped))).at(-1)?.raw ?? Buffer.alloc(0)
      expect((await check(withUnsigned(unsigned))).verdict).toBe('accepted')
    })
  })

  describe('once the certificate of the signer has expired', () => {
    const later = (): Date => new Date(Date.now() + 60 * day)

    test('is accepted with a warning when a trusted date shows that it was signed before', async () => {
      const verification = await check(world().dated.container, { now: later() })
      expect(verification.verdict).toBe('accepted-with-warnings')
      expect(verification.checks.find(({ id }) => id === 'certificate-validity')).toMatchObject({
        outcome: 'warning',
        facts: { reason: 'expired-since' },
      })
      expect(outcomeOf(verification, 'trust')).toBe('passed')
    })

    test('is refused when nobody, or only the signer, vouches for the date', async () => {
      const now = later()
      for (const options of [{ trust: [], trustTsa: [] }, { trustTsa: [] }]) {
        const verification = await check(world().dated.container, { ...options, now })
        expect(failedChecks(verification)).toContain('certificate-validity')
      }
      expect(failedChecks(await check(world().plain.container, { now }))).toContain('certificate-validity')
    })

    test('is refused when only the container is dated, and not the signature', async () => {
      const tree = await dateAgain(world().plain.tree, world().stamp)
      expect(failedChecks(await check(tree, { now: later() }))).toContain('certificate-validity')
      expect((await check(tree)).verdict).toBe('accepted')
    })
  })

  test('is not made at all when the service fails half-way', async () => {
    const calls: number[] = []
    const failing: Stamp = async (bytes) => {
      calls.push(bytes.length)
      if (calls.length === 3) throw new RequisError({ code: 'tsa.unreachable' })
      return await world().stamp(bytes)
    }
    await expect(seal(world().signer, failing)).rejects.toThrow('tsa.unreachable')
    expect(calls.length).toBe(3)
  })

  test('is accepted when the token names its certificate by SHA-1, which signs nothing', async () => {
    const stamp = stampWith(tsaOf(localTsa(world().service.folder, 'tsa', { ess: 'sha1' })))
    expect((await check((await seal(world().signer, stamp)).container)).verdict).toBe('accepted')
  })

  test('may be dated with an RSA key, with room enough in the bordereau', async () => {
    const stamp = stampWith(tsaOf(localTsa(world().service.folder, 'tsaRsa')))
    expect((await check((await seal(world().signer, stamp)).container)).verdict).toBe('accepted')
  })
})

/** The SignerInfo of a CMS: ContentInfo, SignedData, signerInfos, its only element. */
const signerOf = (cms: DerNode): DerNode => {
  const last = (node: DerNode | undefined): DerNode => {
    const child = node === undefined ? undefined : readChildren(node).at(-1)
    if (child === undefined) throw new Error('No SignerInfo')
    return child
  }
  return last(last(last(last(cms))))
}

/** The same CMS with bytes added at the end of its SignerInfo, every length made anew. */
const addToSigner = (cms: DerNode, more: Uint8Array): Buffer => {
  const grow = (node: DerNode, depth: number): Buffer => {
    if (depth === 0) return derValue(node.tag, node.value, more)
    const children = readChildren(node)
    const last = children.at(-1)
    if (last === undefined) throw new Error('No SignerInfo')
    return derValue(node.tag, ...children.slice(0, -1).map(({ raw }) => raw), grow(last, depth - 1))
  }
  return grow(cms, 4)
}
