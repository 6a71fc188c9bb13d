import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { demoSigner, signedOn } from './fixture.ts'
import { breaksOf, bytesOfLines, check, checkpointOf, headOf, makeLines } from './journal.ts'
import { makePki, type Pki } from './pki.ts'
import { isMissing, newFolder, run } from './tools.ts'

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
