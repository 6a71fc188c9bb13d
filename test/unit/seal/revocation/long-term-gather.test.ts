import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { readPem } from '../../../../src/seal/asn1/pem.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import type { AuthorityQuestion, RevocationSource } from '../../../../src/seal/revocation/long-term.ts'
import { stampWith } from '../../../../src/seal/time/tsa-client.ts'
import { demoSigner, verify } from '../fixture.ts'
import { gatherFrom, makeWorld, sealWith, type World } from '../long-term-world.ts'
import { makePki } from '../pki.ts'
import { makeCrl, makeOcsp } from '../revocation-files.ts'
import { isMissing, run } from '../tools.ts'
import { localTsa, tsaOf } from '../tsa.ts'

/** Certificates that name services, in the middle authority and below it. */
const sections = `[middle]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
crlDistributionPoints=URI:ldap://list.test/root,URI:http://list.test/root.crl
[both]
basicConstraints=critical,CA:FALSE
keyUsage=critical,nonRepudiation,digitalSignature
authorityInfoAccess=OCSP;URI:http://ocsp.test/,caIssuers;URI:http://certificates.test/
crlDistributionPoints=URI:https://list.test/middle.crl
[stamping]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
authorityInfoAccess=OCSP;URI:http://ocsp.test/
`

const noFiles = { crls: [], ocsp: [] }

describe.skipIf(isMissing('openssl'))('proofs of non-revocation for an export', () => {
  const made: { world?: World } = {}
  const world = (): World => made.world ?? expect.unreachable()
  beforeAll(() => {
    made.world = makeWorld()
  }, 60_000)
  /** What sealing ends with: an export, or the problem that stopped it. */
  const attemptSeal = async (source: Partial<RevocationSource>, on: Pick<World, 'signer' | 'stamp'> = world()) => {
    try {
      return await sealWith(on, gatherFrom(source))
    } catch (error) {
      return error instanceof RequisError ? error.problem : expect.unreachable()
    }
  }

  describe('given as files', () => {
    const attemptFiles = (crls: readonly Uint8Array[], ocsp: readonly Uint8Array[] = []) =>
      attemptSeal({ files: { crls, ocsp } })
    const good = () => [makeCrl(world().director, { from: 0 }), world().rootList]

    test('are taken for the whole path; the director is told what they leave open', async () => {
      const warned: string[] = []
      const warn = (warning: string) => warned.push(warning)
      expect(await attemptSeal({ files: { crls: good(), ocsp: [] }, warn })).toHaveProperty('tree')
      expect(warned).toEqual(['tsa-unproved'])
      warned.length = 0
      const ofService = makeCrl(world().service)
      const rootOfService = makeCrl(world().service, { by: 'root' })
      const older = [makeCrl(world().director), world().rootList, ofService, rootOfService]
      const files = { crls: older, ocsp: [] }
      expect(await attemptSeal({ files, warn, trust: [world().service.root] })).toHaveProperty('tree')
      expect(warned).toEqual(['older'])
    })

    test('in one PEM file, all of its lists count', async () => {
      const lists = [makeCrl(world().director, { form: 'PEM' }), makeCrl(world().director, { form: 'PEM', by: 'root' })]
      expect(await attemptFiles([Buffer.concat(lists)])).toHaveProperty('tree')
    })

    test('must cover the signer and each authority below the last', async () => {
      expect(await attemptFiles([world().rootList])).toEqual({ code: 'revocation.unproved', rank: 1 })
      expect(await attemptFiles(good().slice(0, 1))).toEqual({ code: 'revocation.unproved', rank: 2 })
      expect(await attemptFiles([], [makeOcsp(world().director, 'director')])).toEqual({
        code: 'revocation.unproved',
        rank: 2,
      })
    })

    test.each<readonly [string, string, () => Uint8Array, 'crl' | 'ocsp']>([
      ['no list', 'unreadable', () => Buffer.from('nothing'), 'crl'],
      ['a list as a response', 'unreadable', () => world().rootList, 'ocsp'],
      ['a list out of date', 'stale', () => makeCrl(world().director, { from: -9, until: -1 }), 'crl'],
      ['a list of tomorrow', 'not-yet', () => makeCrl(world().director, { from: 1 }), 'crl'],
      ['the list of another authority', 'elsewhere', () => makeCrl(makePki()), 'crl'],
      ['a namesake’s list', 'signature', () => makeCrl(makePki(), { section: 'users' }), 'crl'],
      ['a list of authorities alone', 'partial', () => makeCrl(world().director, { section: 'authorities' }), 'crl'],
      ['a response about another', 'elsewhere', () => makeOcsp(world().director, 'other'), 'ocsp'],
      ['a response of nobody', 'responder', () => makeOcsp(world().director, 'director', { by: 'other' }), 'ocsp'],
      ['an ignorant response', 'unknown-status', () => makeOcsp(world().director, 'director', { issued: [] }), 'ocsp'],
    ])('that hold %s are refused: %s', async (_, flaw, make, kind) => {
      const file = make()
      const rank = kind === 'crl' ? 3 : 1
      const found = kind === 'crl' ? await attemptFiles([...good(), file]) : await attemptFiles(good(), [file])
      expect(found).toEqual({ code: 'revocation.bad-file', flag: `--${kind}`, rank, flaw })
    })

    test.each<readonly [string, () => Uint8Array]>([
      ['signer', () => makeCrl(world().director, { revoked: [{ name: 'director', reason: 'superseded' }] })],
      [
        'authority',
        () => makeCrl(world().director, { by: 'root', revoked: [{ name: 'issuing', reason: 'superseded' }] }),
      ],
      ['time-stamping', () => makeCrl(world().service, { revoked: [{ name: 'tsa', reason: 'superseded' }] })],
    ])('that tell a revocation stop the export: %s', async (whose, make) => {
      expect(await attemptFiles([...good(), make()])).toEqual({
        code: 'revocation.revoked',
        whose,
        date: '2026-01-15',
        why: 'superseded',
      })
    })

    test('cannot be had for a key without an authority', async () => {
      const demonstration = { ...world(), signer: await demoSigner(new Date(Date.now() - 3600_000)) }
      const code = 'revocation.no-authority'
      expect(await attemptSeal({ files: { crls: good(), ocsp: [] } }, demonstration)).toEqual({ code })
      const alone = { ...world(), signer: { ...world().signer, chain: [] } }
      expect(await attemptSeal({ files: { crls: good(), ocsp: [] } }, alone)).toEqual({ code })
    })
  })

  describe('asked of the services that the certificates name', () => {
    const net: { pki?: ReturnType<typeof makePki>; signer?: Signer } = {}
    const pki = () => net.pki ?? expect.unreachable()
    const asked: AuthorityQuestion[] = []
    beforeAll(() => {
      net.pki = makePki('sha256', sections)
      pki().issue('middle', 'ec384', 'middle', 'root')
      pki().issue('named', 'ec256', 'both', 'middle')
      pki().issue('clock', 'ec256', 'stamping')
      const middle = readPem(readFileSync(join(pki().folder, 'middle.pem')))
      net.signer = { ...pki().signer('named', 'ES256'), chain: [...middle, pki().root] }
    }, 60_000)
    const on = (stamper = 'tsa') => {
      const folder = stamper === 'tsa' ? world().service.folder : pki().folder
      return { signer: net.signer ?? expect.unreachable(), stamp: stampWith(tsaOf(localTsa(folder, stamper))) }
    }
    /** In PEM, as some authorities publish theirs. */
    const list = (by: string) => makeCrl(pki(), { by, from: 0, form: 'PEM' })
    /** The real answer of openssl to the request that was made. */
    const respond = ({ request }: AuthorityQuestion, issuer = 'middle'): Buffer => {
      writeFileSync(join(pki().folder, 'asked.req'), request ?? Buffer.alloc(0))
      const serial = run('openssl x509 -in named.pem -noout -serial', pki().folder).output.trim().split('=')[1]
      writeFileSync(join(pki().folder, 'known.txt'), `V\t491231000000Z\t\t${serial}\tunknown\t/CN=named\n`)
      const signing = `-index known.txt -CA ${issuer}.pem -rsigner ${issuer}.pem -rkey ${issuer}.key`
      const { status, output } = run(`openssl ocsp ${signing} -reqin asked.req -respout told.der`, pki().folder)
      if (status !== 0) throw new Error(output)
      return readFileSync(join(pki().folder, 'told.der'))
    }
    const honest: RevocationSource['ask'] = async (question) => {
      asked.push(question)
      if (question.kind === 'ocsp') return respond(question)
      return list(question.url.includes('root') ? 'root' : 'middle')
    }

    test('by OCSP first, then by list, never by another protocol: the reader needs nothing else', async () => {
      asked.length = 0
      const sealed = await sealWith(on(), gatherFrom({ ask: honest }))
      // Once for the bordereau, once for the whole: each signature holds its own proofs.
      const questions = [
        ['ocsp', 'http://ocsp.test/'],
        ['crl', 'http://list.test/root.crl'],
      ]
      expect(asked.map(({ kind, url }) => [kind, url])).toEqual([...questions, ...questions])
      const options = { now: new Date(), trust: [pki().root], trustTsa: [world().service.root] }
      const { checks } = await verify(sealed.tree, options)
      expect(checks.find(({ id }) => id === 'revocation')).toMatchObject({
        outcome: 'passed',
        facts: { basis: 'held' },
      })
    })

    test('only for what the files given do not prove', async () => {
      asked.length = 0
      const files = { crls: [list('middle'), list('root')], ocsp: [] }
      await sealWith(on(), gatherFrom({ files, ask: honest }))
      expect(asked).toEqual([])
    })

    test('by list when OCSP does not answer, or answers amiss; not at all when nobody does', async () => {
      const without =
        (kind: string, answer: () => Promise<Uint8Array>): RevocationSource['ask'] =>
        (question) =>
          question.kind === kind ? answer() : (honest?.(question) ?? expect.unreachable())
      const silent = () => Promise.reject(new RangeError('down'))
      const page = async () => Buffer.from('<html>')
      for (const answer of [silent, page])
        expect(await attemptSeal({ ask: without('ocsp', answer) }, on())).toHaveProperty('tree')
      expect(await attemptSeal({ ask: without('crl', silent) }, on())).toEqual({ code: 'revocation.unreachable' })
      expect(await attemptSeal({ ask: without('crl', page) }, on())).toEqual({
        code: 'revocation.bad-answer',
        service: 'crl',
        flaw: 'unreadable',
      })
    })

    test('a revocation found there stops the export, whatever a list would say', async () => {
      const revoked = makeCrl(pki(), { by: 'root', revoked: [{ name: 'middle' }] })
      const ask: RevocationSource['ask'] = async (question) => (question.kind === 'ocsp' ? respond(question) : revoked)
      expect(await attemptSeal({ ask }, on())).toMatchObject({ code: 'revocation.revoked', whose: 'authority' })
    })

    test('a time stamping service that names a place must be proved as well', async () => {
      const onlyOwn: RevocationSource['ask'] = async (question) => {
        if (question.kind === 'crl') return list(question.url.includes('root') ? 'root' : 'middle')
        throw new RangeError('down')
      }
      expect(await attemptSeal({ ask: onlyOwn }, on('clock'))).toEqual({ code: 'revocation.unreachable' })
    })

    test('a certificate that names no place is said', async () => {
      expect(await attemptSeal({ files: noFiles, ask: honest })).toEqual({ code: 'revocation.unproved', rank: 1 })
    })
  })
})
