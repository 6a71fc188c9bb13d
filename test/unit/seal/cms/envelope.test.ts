import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { encryptTo } from '../../../../src/seal/cms/envelope.ts'
import { readRecipients } from '../../../../src/seal/cms/recipient.ts'
import { bundleOf } from '../../../bundle.ts'
import { datedCommand } from '../pki-profiles.ts'
import { isMissing, newFolder, run } from '../tools.ts'

const keys = {
  rsa2048: 'rsa:2048',
  rsa3072: 'rsa:3072',
  p256: 'ec -pkeyopt ec_paramgen_curve:P-256',
  p384: 'ec -pkeyopt ec_paramgen_curve:P-384',
  p521: 'ec -pkeyopt ec_paramgen_curve:P-521',
  rsa1024: 'rsa:1024',
  ed25519: 'ed25519',
  pss: 'rsa-pss -pkeyopt rsa_keygen_bits:2048',
} as const

const folder = newFolder()

/** A recipient's own key and certificate, made by openssl; the file of the certificate. */
const make = (name: string, key: keyof typeof keys, more = ''): Uint8Array => {
  const made = run(
    `openssl req -x509 -newkey ${keys[key]} -nodes -keyout ${name}.key -out ${name}.pem -subj '/CN=${name}' ${more || '-days 30'}`,
    folder,
  )
  if (made.status !== 0) throw new Error(made.output)
  return readFileSync(join(folder, `${name}.pem`))
}

/** Later today: what openssl makes during the tests is valid by then. */
const today = new Date(Date.now() + 3_600_000)

const encrypt = async (content: readonly Uint8Array[], files: readonly Uint8Array[]): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of encryptTo(content, readRecipients(files, today))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const decrypt = (name: string) =>
  run(
    `rm -f opened; openssl cms -decrypt -binary -inform DER -in sealed.p7m -recip ${name}.pem -inkey ${name}.key -out opened`,
    folder,
  )

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

const problemOf = (act: () => unknown) => {
  try {
    act()
    return null
  } catch (error) {
    return error instanceof RequisError ? error.problem : error
  }
}

describe.skipIf(isMissing('openssl'))('an export encrypted to its recipients', () => {
  const content = [
    Buffer.from('Copie remise.\r\n'),
    Buffer.alloc(200_000, 'é'),
    Buffer.alloc(0),
    Buffer.from([0, 10, 13]),
  ]

  test.each(['rsa2048', 'rsa3072', 'p256', 'p384'] as const)(
    'openssl opens what was encrypted to a %s key',
    async (key) => {
      writeFileSync(join(folder, 'sealed.p7m'), await encrypt(content, [make(key, key)]))
      expect(decrypt(key)).toEqual({ status: 0, output: '' })
      expect(readFileSync(join(folder, 'opened')).equals(Buffer.concat(content))).toBe(true)
    },
  )

  test('each recipient opens it with their own key, and nobody else does', async () => {
    const files = [make('clerk', 'rsa2048'), make('service', 'p256'), make('court', 'p384')]
    make('stranger', 'p256')
    writeFileSync(join(folder, 'sealed.p7m'), await encrypt(content, files))
    for (const name of ['clerk', 'service', 'court']) {
      expect(decrypt(name).status, name).toBe(0)
      expect(readFileSync(join(folder, 'opened')).equals(Buffer.concat(content))).toBe(true)
    }
    expect(decrypt('stranger').status).not.toBe(0)
  })

  test('openssl names the algorithms: AES-256-GCM, OAEP with SHA-256, ECDH with AES-256 key wrap', async () => {
    writeFileSync(join(folder, 'sealed.p7m'), await encrypt(content, [make('a', 'rsa2048'), make('b', 'p256')]))
    const { output } = run('openssl cms -cmsout -print -noout -inform DER -in sealed.p7m', folder)
    for (const name of ['id-smime-ct-authEnvelopedData', 'aes-256-gcm', 'rsaesOaep', 'sha256', 'id-aes256-wrap'])
      expect(output).toContain(name)
    expect(output).not.toContain('sha1')
  })

  const changes: readonly (readonly [string, (sealed: Buffer) => Buffer])[] = [
    ['a byte of the content changed', (sealed) => flipped(sealed, 100_000)],
    ['a byte of the tag changed', (sealed) => flipped(sealed, sealed.length - 10)],
    ['its end cut off', (sealed) => sealed.subarray(0, 150_000)],
  ]
  // What openssl leaves behind is another matter: 3.0.19 writes what it had opened before it refuses, older ones nothing.
  test.each(changes)('%s: openssl refuses it', async (_, change) => {
    writeFileSync(join(folder, 'sealed.p7m'), change(await encrypt(content, [make('one', 'p256')])))
    expect(decrypt('one').status).not.toBe(0)
  })

  test('the content is nowhere in the encrypted file, and two files of one content differ', async () => {
    const file = make('two', 'p256')
    const [first, second] = [await encrypt(content, [file]), await encrypt(content, [file])]
    expect(first.includes('Copie remise')).toBe(false)
    expect(first.equals(second)).toBe(false)
  })

  test('a certificate given twice counts once, in PEM as in DER', () => {
    const file = make('again', 'p256')
    run('openssl x509 -in again.pem -outform DER -out again.der', folder)
    expect(readRecipients([file, readFileSync(join(folder, 'again.der'))], today)).toHaveLength(1)
  })
})

describe.skipIf(isMissing('openssl'))('a recipient is refused, by a problem that says why', () => {
  const refused: readonly (readonly [string, keyof typeof keys, string, object])[] = [
    ['usage', 'rsa2048', '-days 30 -addext keyUsage=digitalSignature,nonRepudiation', {}],
    ['usage', 'p256', '-days 30 -addext keyUsage=digitalSignature,keyEncipherment', {}],
    ['weak', 'rsa1024', '', { bits: 1024 }],
    ['unsupported', 'ed25519', '', {}],
    ['unsupported', 'p521', '', {}],
    ['unsupported', 'pss', '', {}],
  ]
  test.each(refused)('%s (%s key)', (flaw, key, more, facts) => {
    const file = make('refused', key, more)
    expect(problemOf(() => readRecipients([make('good', 'p256'), file], today))).toEqual({
      code: `recipient.${flaw}`,
      rank: 2,
      ...facts,
    })
  })

  test.each([
    ['expired', ['20200101000000Z', '20210101000000Z'], { until: '2021-01-01' }],
    ['not-yet-valid', ['20900101000000Z', '20910101000000Z'], { from: '2090-01-01' }],
  ] as const)('%s', (flaw, dates, facts) => {
    make('dated', 'p256')
    const request = 'openssl req -new -key dated.key -subj /CN=dated -out dated.csr'
    expect(run(`${request} && { ${datedCommand('dated', 'dated', dates)}; }`, folder)).toMatchObject({ status: 0 })
    const files = [make('good', 'p256'), readFileSync(join(folder, 'dated.pem'))]
    expect(problemOf(() => readRecipients(files, today))).toEqual({ code: `recipient.${flaw}`, rank: 2, ...facts })
  })

  test.each([
    ['rsa2048', 'keyEncipherment'],
    ['p384', 'keyAgreement'],
  ] as const)('a %s key whose certificate allows %s is taken', (key, usage) => {
    const file = make('allowed', key, `-days 30 -addext keyUsage=${usage}`)
    expect(readRecipients([file], today).map(({ commonName }) => commonName)).toEqual(['allowed'])
  })

  test('what is no certificate, a key alone, and two certificates in one file', () => {
    const file = make('pair', 'p256')
    const not = { code: 'recipient.not-certificate', rank: 1 }
    expect(problemOf(() => readRecipients([Buffer.from('Bonjour')], today))).toEqual(not)
    expect(problemOf(() => readRecipients([new Uint8Array()], today))).toEqual(not)
    expect(problemOf(() => readRecipients([readFileSync(join(folder, 'pair.key'))], today))).toEqual(not)
    const two = Buffer.concat([file, make('other', 'p256')])
    expect(problemOf(() => readRecipients([two], today))).toEqual({ code: 'recipient.several', rank: 1 })
  })
})

describe.skipIf(isMissing('openssl'))('encrypting holds a few chunks at a time, whatever the size', () => {
  const sources = { envelope: '', recipient: '' }

  beforeAll(async () => {
    sources.envelope = await bundleOf('seal/cms/envelope.ts')
    sources.recipient = await bundleOf('seal/cms/recipient.ts')
  })

  /** A process of its own, whose memory is measured by the system; the content never exists as a whole. */
  const script = (mebibytes: number) => `
import { createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { encryptTo } from '${sources.envelope}'
import { readRecipients } from '${sources.recipient}'
async function* content() { for (let at = 0; at < ${mebibytes}; at += 1) yield Buffer.alloc(2 ** 20, at) }
const recipients = readRecipients([readFileSync('stream.pem')], new Date())
await pipeline(encryptTo(content(), recipients), createWriteStream('sealed.p7m'))
console.log(process.resourceUsage().maxRSS)`

  const peakOf = (mebibytes: number): number => {
    writeFileSync(join(folder, 'stream.mjs'), script(mebibytes))
    const { status, output } = run(`"${process.execPath}" stream.mjs`, folder)
    if (status !== 0) throw new Error(output)
    return Number(output)
  }

  test('256 MB take no more memory than the 64 MB before them, and openssl opens both', () => {
    make('stream', 'p256')
    const small = peakOf(64)
    expect(decrypt('stream').status).toBe(0)
    expect(readFileSync(join(folder, 'opened'))).toHaveLength(64 * 2 ** 20)
    const large = peakOf(256)
    // Kibibytes: the content grew by 196 608 of them.
    expect(large - small).toBeLessThan(65_536)
  }, 60_000)
})
