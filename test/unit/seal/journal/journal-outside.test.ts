import { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { demoSigner } from '../fixture.ts'
import { signedOn } from '../invented.ts'
import { breaksOf, bytesOfLines, check, checkpointOf, headOf, makeLines } from '../journal.ts'
import { makePki, type Pki } from '../pki.ts'
import { isMissing, newFolder, run } from '../tools.ts'

const lines = makeLines(8)

describe.skipIf(isMissing('openssl'))('checkpoints signed with an authority', () => {
  let pki: Pki

  beforeAll(() => {
    pki = makePki()
    pki.issue('director', 'ec256')
  })

  // After the certificates were issued.
  const now = new Date(Date.now() + 60_000)
  const good = () => checkpointOf(lines.slice(0, 3), 1, pki.signer('director', 'ES256'), now)

  test('a checkpoint on the chain is accepted under the authority given, and says what it covers', async () => {
    const result = check(lines, { checkpoints: [await good()], trust: [pki.root], now })
    expect(result).toMatchObject({ breaks: [], signed: 3, checkpoints: 1 })
    expect(result.warnings).toEqual(['unsigned-end', 'no-witness'])
  })

  const fingerprintOf = (name: string): string =>
    new X509Certificate(readFileSync(join(pki.folder, `${name}.pem`))).fingerprint256.replaceAll(':', '').toLowerCase()

  test('the signers are named, each with its fingerprint and the first and last checkpoint that it signed', async () => {
    pki.issue('renewed', 'ec256')
    const sign = (name: string, length: number, number: number) =>
      checkpointOf(lines.slice(0, length), number, pki.signer(name, 'ES256'), now)
    const checkpoints = [await sign('director', 2, 1), await sign('director', 4, 2), await sign('renewed', 8, 3)]
    const result = check(lines, { checkpoints, trust: [pki.root], now })
    const organisation = 'Service social du Val de Louvre'
    expect(result.signers).toEqual(
      [
        ...[{ fingerprint: fingerprintOf('director'), first: 1, last: 2, name: 'director' }],
        ...[{ fingerprint: fingerprintOf('renewed'), first: 3, last: 3, name: 'renewed' }],
      ].map((signer) => ({ ...signer, organisation, demonstration: false })),
    )
    expect(result.warnings).toEqual(['other-signer', 'no-witness'])
    const pins = [fingerprintOf('director'), fingerprintOf('renewed')]
    expect(check(lines, { checkpoints, pins, now })).toMatchObject({ breaks: [], warnings: ['no-witness'], signed: 8 })
    expect(check(lines, { checkpoints, pins: pins.slice(0, 1), now }).breaks).toEqual([
      { flaw: 'checkpoint-unpinned', line: null, facts: { number: 3 } },
    ])
  })

  test('a journal rewritten and signed anew by another certificate of the authority: named under --trust, refused by a pin', async () => {
    pki.issue('forger', 'ec256')
    const forged = makeLines(8, 1)
    const checkpoints = [await checkpointOf(forged, 1, pki.signer('forger', 'ES256'), now)]
    const trusted = check(forged, { checkpoints, trust: [pki.root], now })
    expect(trusted.verdict).toBe('accepted-with-warnings')
    expect(trusted.signers.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf('forger')])
    for (const trust of [[], [pki.root]]) {
      const pinned = check(forged, { checkpoints, trust, pins: [fingerprintOf('director')], now })
      expect(breaksOf(pinned)).toEqual([['checkpoint-unpinned', null]])
      expect(pinned).toMatchObject({ verdict: 'refused', signed: 0, unguarded: 8 })
      expect(pinned.signers.map(({ name }) => name)).toEqual(['forger'])
    }
  })

  test('a pin is not satisfied by a journal whose checkpoints were all removed', () => {
    expect(breaksOf(check(lines, { pins: [fingerprintOf('director')], now }))).toEqual([['checkpoint-none', null]])
  })

  test('a pin does not hide that the certificate ended since, nor replace the authority that was given', async () => {
    const pins = [fingerprintOf('director')]
    const later = new Date(now.getTime() + 60 * 24 * 3600 * 1000)
    expect(check(lines, { checkpoints: [await good()], pins, now: later }).warnings).toContain('expired')
    expect(breaksOf(check(lines, { checkpoints: [await good()], pins, trust: [makePki().root], now }))).toEqual([
      ['checkpoint-untrusted', null],
    ])
  })

  test('another authority, or a demonstration key in place of the director’s, is refused', async () => {
    const other = makePki()
    expect(breaksOf(check(lines, { checkpoints: [await good()], trust: [other.root], now }))).toEqual([
      ['checkpoint-untrusted', null],
    ])
    const demo = await checkpointOf(lines, 1, await demoSigner(now), now)
    expect(breaksOf(check(lines, { checkpoints: [demo], trust: [pki.root], now }))).toEqual([
      ['checkpoint-untrusted', null],
    ])
  })

  test('a certificate that ended since is said, for nothing but the signer’s word dates it', async () => {
    const later = new Date(now.getTime() + 60 * 24 * 3600 * 1000)
    const result = check(lines, { checkpoints: [await good()], trust: [pki.root], now: later })
    expect(result.breaks).toEqual([])
    expect(result.warnings).toContain('expired')
  })

  test('openssl verifies a checkpoint, and refuses a changed one', async () => {
    const folder = newFolder()
    const { json, signature } = await good()
    writeFileSync(join(folder, 'c.json'), json)
    writeFileSync(join(folder, 'c.p7s'), signature ?? '')
    writeFileSync(join(folder, 'd.json'), Buffer.from(json).toString().replace('"count":3', '"count":4'))
    const verify = (file: string): string =>
      `openssl cms -verify -cades -binary -auth_level 2 -purpose smimesign -inform DER -in c.p7s -content ${file} -CAfile ${pki.folder}/root.pem -out out.json`
    expect(run(verify('c.json'), folder).status).toBe(0)
    expect(run(verify('d.json'), folder).status).not.toBe(0)
  })
})

const shellChain = `p=${'0'.repeat(64)}
while IFS= read -r l; do
  case "$l" in *"\\"previous\\":\\"$p\\""*) ;; *) exit 9;; esac
  own=$(printf '%s' "$l" | sed 's/"hash":"[0-9a-f]*",//' | sha256sum | cut -d' ' -f1)
  case "$l" in *"\\"hash\\":\\"$own\\""*) ;; *) exit 8;; esac
  p=$(printf '%s' "$l" | sha256sum | cut -d' ' -f1)
done < "$1"
echo $p`

test('a dozen lines of shell follow the chain without Requis', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'chain.sh'), shellChain)
  writeFileSync(join(folder, 'good.jsonl'), bytesOfLines(lines))
  writeFileSync(join(folder, 'bad.jsonl'), bytesOfLines(lines.filter((_, at) => at !== 4)))
  expect(run('sh chain.sh good.jsonl', folder)).toEqual({ status: 0, output: `${headOf(lines).head}\n` })
  expect(run('sh chain.sh bad.jsonl', folder).status).toBe(9)
})

test('a demonstration key signs a checkpoint that says so', async () => {
  const checkpoint = await checkpointOf(lines, 1, await demoSigner())
  expect(check(lines, { checkpoints: [checkpoint], now: signedOn })).toMatchObject({
    verdict: 'accepted-with-warnings',
    signed: 8,
    warnings: ['demonstration', 'no-witness'],
  })
})
