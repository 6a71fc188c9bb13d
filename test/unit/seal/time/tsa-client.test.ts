import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { derSequence, readChildren, readDer } from '../../../../src/seal/asn1/der.ts'
import { stampWith, type Tsa } from '../../../../src/seal/time/tsa-client.ts'
import { readToken } from '../../../../src/seal/time/tsa-token.ts'
import { makePki, type Pki } from '../pki.ts'
import { isMissing, run } from '../tools.ts'
import { forgingTsa, grant, localTsa, tokenOf, tsaOf } from '../tsa.ts'

const data = Buffer.from('signature value')

/** The problem that stops an export, or the token. */
const ask = async (tsa: Tsa, bytes: Uint8Array = data): Promise<unknown> => {
  try {
    return await stampWith(tsa)(bytes)
  } catch (error) {
    if (error instanceof RequisError) return error.problem
    throw error
  }
}

/** Grants the first policy whatever it is asked: the request, its policy taken out, is what it hears. */
const deafTsa =
  (folder: string): Tsa['post'] =>
  async (request) => {
    const [version, imprint, , ...rest] = readChildren(readDer(request)).map(({ raw }) => raw)
    const heard = derSequence(...[version, imprint, ...rest].filter((part) => part !== undefined))
    return await forgingTsa(folder, 'tsa')(heard)
  }

const badAnswer = (flaw: string) => ({ code: 'tsa.bad-answer', flaw })

describe.skipIf(isMissing('openssl'))('a time stamping service', () => {
  const made: { pki?: Pki } = {}
  beforeAll(() => {
    const pki = makePki()
    pki.issue('tsa', 'ec256', 'stamper')
    pki.issue('tsaRsa', 'rsa3072', 'stamper')
    pki.issue('tsaWeak', 'rsa1024', 'stamper')
    pki.issue('plain', 'ec256', 'stamper-plain')
    pki.issue('more', 'ec256', 'stamper-more')
    pki.issue('director', 'ec256')
    made.pki = pki
  }, 30_000)
  const pki = (): Pki => made.pki ?? makePki()
  const honest = (more: Partial<Tsa> = {}): Tsa => tsaOf(localTsa(pki().folder, 'tsa'), more)

  test('is asked for the SHA-256 of the bytes, with a nonce of 128 bits and its certificate', async () => {
    const seen: Uint8Array[] = []
    const tsa = honest()
    const post: Tsa['post'] = async (request) => {
      seen.push(request)
      return await tsa.post(request)
    }
    await ask({ ...tsa, post })
    await ask({ ...tsa, post })
    const texts = seen.map((request, at) => {
      writeFileSync(join(pki().folder, `seen${at}.tsq`), request)
      return run(`openssl ts -query -in seen${at}.tsq -text`, pki().folder).output
    })
    const nonces = texts.map((text) => /Nonce: 0x01([0-9A-F]{32})/.exec(text)?.[1] ?? 'none')
    expect(texts[0]).toContain('Hash Algorithm: sha256')
    expect(texts[0]).toContain('Certificate required: yes')
    expect(texts[0]).toContain('Policy OID: unspecified')
    expect(new Set(nonces).size).toBe(2)
    expect(nonces).not.toContain('none')
  })

  test.each(['tsa', 'tsaRsa'])('gives a token when it answers rightly, with the key of %s', async (name) => {
    const answer = await ask(tsaOf(localTsa(pki().folder, name), { trust: [pki().root] }))
    const token = readToken(answer instanceof Uint8Array ? answer : Buffer.alloc(0))
    expect(Math.abs(token.genTime.getTime() - Date.now())).toBeLessThan(60_000)
    expect(token.certificate?.commonName).toBe(name)
  })

  test('may be asked for a policy, and must follow it', async () => {
    expect(await ask(honest({ policy: '1.2.3.4.7' }))).toBeInstanceOf(Uint8Array)
    expect(await ask(honest({ policy: '1.2.3.4.8' }))).toEqual({ code: 'tsa.refused', status: 2 })
    expect(await ask(tsaOf(deafTsa(pki().folder), { policy: '1.2.3.4.8' }))).toEqual(badAnswer('policy'))
  })

  test('that does not answer, refuses or talks nonsense stops everything', async () => {
    const down = tsaOf(async () => {
      throw new Error('ECONNREFUSED 10.1.2.3')
    })
    expect(await ask(down)).toEqual({ code: 'tsa.unreachable' })
    const refusing = tsaOf(localTsa(pki().folder, 'tsa', { accepts: 'sha512' }))
    expect(await ask(refusing)).toEqual({ code: 'tsa.refused', status: 2 })
    for (const nonsense of [
      Buffer.from('<html>'),
      Buffer.alloc(0),
      Buffer.from([0x30, 0x00]),
      grant(Buffer.alloc(0)),
    ]) {
      expect(await ask(tsaOf(async () => nonsense))).toEqual(badAnswer('unreadable'))
    }
    const huge = grant(Buffer.concat([Buffer.from([0x04, 0x82, 0x75, 0x30]), Buffer.alloc(30_000)]))
    expect(await ask(tsaOf(async () => huge))).toEqual(badAnswer('too-large'))
  })

  test('that replays a token is refused: of other bytes by its imprint, of the same bytes by its nonce', async () => {
    const replies: Uint8Array[] = []
    const keeping: Tsa['post'] = async (request) => {
      const reply = await honest().post(request)
      replies.push(reply)
      return reply
    }
    await ask(tsaOf(keeping))
    const replaying = tsaOf(async () => replies[0] ?? Buffer.alloc(0))
    expect(await ask(replaying, Buffer.from('another signature'))).toEqual(badAnswer('imprint'))
    expect(await ask(replaying)).toEqual(badAnswer('nonce'))
  })

  test.each([
    ['another nonce', { nonce: Buffer.from([2, 1, 5]) }, 'nonce'],
    ['no nonce', { nonce: Buffer.alloc(0) }, 'nonce'],
    ['another imprint', { imprint: Buffer.alloc(32, 7) }, 'imprint'],
    ['a date ten minutes ago', { genTime: new Date(Date.now() - 600_000) }, 'validity'],
  ])('that states %s is refused', async (_, lie, flaw) => {
    expect(await ask(tsaOf(forgingTsa(pki().folder, 'tsa', lie)))).toEqual(badAnswer(flaw))
  })

  test('whose clock is more than five minutes from ours, either way, is refused', async () => {
    for (const minutes of [-6, 6]) {
      const now = (): Date => new Date(Date.now() + minutes * 60_000)
      expect(await ask(honest({ now }))).toEqual(badAnswer('clock'))
    }
    expect(await ask(honest({ now: () => new Date(Date.now() + 4 * 60_000) }))).toBeInstanceOf(Uint8Array)
  })

  test.each(['director', 'plain', 'more'])(
    'whose certificate is not made for time stamps, critically and alone, is refused: %s',
    async (name) => {
      expect(await ask(tsaOf(forgingTsa(pki().folder, name)))).toEqual(badAnswer('usage'))
      expect(await ask(tsaOf(forgingTsa(pki().folder, 'tsa')))).toBeInstanceOf(Uint8Array)
    },
  )

  test('that signs with SHA-1 or a key of 1024 bits is refused; SHA-1 may only name its certificate', async () => {
    const { folder } = pki()
    expect(await ask(tsaOf(localTsa(folder, 'tsaRsa', { digest: 'sha1' })))).toEqual(badAnswer('algorithm'))
    expect(await ask(tsaOf(localTsa(folder, 'tsaWeak')))).toEqual(badAnswer('algorithm'))
    expect(await ask(tsaOf(localTsa(folder, 'tsa', { ess: 'sha1' })))).toBeInstanceOf(Uint8Array)
    expect(await ask(tsaOf(localTsa(folder, 'tsaRsa', { digest: 'sha512', ess: 'sha384' })))).toBeInstanceOf(Uint8Array)
  })

  test('whose token names no certificate, or sends none, is refused', async () => {
    const { folder } = pki()
    expect(await ask(tsaOf(forgingTsa(folder, 'tsa', {}, '')))).toEqual(badAnswer('certificate'))
    expect(await ask(tsaOf(forgingTsa(folder, 'tsa', {}, '-cades -nocerts')))).toEqual(badAnswer('certificate'))
    expect(await ask(tsaOf(forgingTsa(folder, 'tsa', {}, '-noattr')))).toEqual(badAnswer('unreadable'))
  })

  test('whose token was changed by one bit, at thirty places, is refused', async () => {
    const reply = async (request: Uint8Array, at: number): Promise<Uint8Array> => {
      const token = tokenOf(await forgingTsa(pki().folder, 'tsa')(request))
      const changed = Buffer.from(token)
      changed.writeUInt8((token[at % token.length] ?? 0) ^ 1, at % token.length)
      return grant(changed)
    }
    for (let at = 5; at < 1200; at += 41) {
      expect(await ask(tsaOf((request) => reply(request, at)))).toMatchObject({ code: 'tsa.bad-answer' })
    }
  }, 60_000)

  test('that does not chain to the authority we trust is refused', async () => {
    expect(await ask(honest({ trust: [makePki().root] }))).toEqual(badAnswer('untrusted'))
    expect(await ask(honest({ trust: [pki().root] }))).toBeInstanceOf(Uint8Array)
  })
})
