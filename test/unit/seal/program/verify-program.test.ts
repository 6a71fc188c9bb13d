import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sumsOf } from '../../../../bin/pack/folder/rules.mjs'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import { signCades } from '../../../../src/seal/cms/cades.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { readSums } from '../../../../src/seal/program/listed-sums.ts'
import {
  type ProgramInput,
  type ProgramVerification,
  verifyProgram,
} from '../../../../src/seal/program/verify-program.ts'
import { isProgramAt, readProgram } from '../../../../src/store/installed/program-folder.ts'
import { demoSigner } from '../fixture.ts'
import { makePki } from '../pki.ts'
import { isMissing, newFolder, run } from '../tools.ts'

const pki = makePki()
pki.issue('it', 'ec256')
pki.issue('other', 'ec256')
// No certificate of these begins later.
const today = new Date()
const it = pki.signer('it', 'ES256')

const list = (folder: string, names: readonly string[]): string =>
  sumsOf(
    new Map(
      names.map(
        (name) =>
          [
            name,
            createHash('sha256')
              .update(readFileSync(join(folder, name)))
              .digest('hex'),
          ] as const,
      ),
    ),
  )

const put = (folder: string, name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

const names = ['bin/requis.js', 'dist/cli/requis.js', 'node/node', 'pipelines/fiches/accès.yaml', 'requis']

const pack = async (signer: Signer | null, date = today): Promise<string> => {
  const folder = newFolder()
  for (const name of names) put(folder, name, `of ${name}\n`)
  const text = list(folder, names)
  put(folder, 'SHA256SUMS', text)
  if (signer !== null)
    writeFileSync(join(folder, 'SHA256SUMS.p7s'), await signCades(Buffer.from(text, 'utf8'), signer, date))
  return folder
}

const root = Buffer.from(writePem(pki.root), 'latin1')
const signed = await pack(it)

/** The signed folder, changed. */
const changed = (change: (folder: string) => void): string => {
  const folder = newFolder()
  cpSync(signed, folder, { recursive: true })
  change(folder)
  return folder
}

const verify = async (folder: string, terms: Partial<ProgramInput> = {}): Promise<ProgramVerification> =>
  await verifyProgram({ ...readProgram(folder), trust: [root], pin: null, now: today, ...terms })

const failed = ({ checks, signature }: ProgramVerification): readonly string[] =>
  [...checks, ...signature].filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)

describe('the folder that runs by itself', () => {
  test('is accepted as it was packed and signed, and its signer is told', async () => {
    const result = await verify(signed)
    expect(result.verdict).toBe('accepted')
    expect(result.signer).toMatchObject({ name: 'it', organisation: 'Service social du Val de Louvre' })
    expect(result.signer?.claimedAt?.slice(0, 10)).toBe(today.toISOString().slice(0, 10))
    expect((await verify(signed, { trust: [], pin: sha256Hex(it.certificate) })).verdict).toBe('accepted')
  })

  test('without an authority nor a fingerprint, that identity is not proved is a reserve', async () =>
    expect((await verify(signed, { trust: [] })).verdict).toBe('accepted-with-warnings'))

  test.each<[string, string, (folder: string) => void]>([
    ['a changed file', 'changed', (folder) => put(folder, 'dist/cli/requis.js', 'of another\n')],
    ['a file more', 'more', (folder) => put(folder, 'dist/cli/more.js', '')],
    ['an empty folder more', 'more', (folder) => mkdirSync(join(folder, 'dist', 'empty'))],
    ['a file less', 'missing', (folder) => rmSync(join(folder, 'requis'))],
    [
      'a link in the place of a file, to the same bytes',
      'plain',
      (folder) => {
        const same = join(newFolder(), 'same')
        cpSync(join(folder, 'requis'), same)
        rmSync(join(folder, 'requis'))
        symlinkSync(same, join(folder, 'requis'))
      },
    ],
    ['a link to a folder', 'plain', (folder) => symlinkSync('/', join(folder, 'dist', 'all'))],
    ['no list', 'list', (folder) => rmSync(join(folder, 'SHA256SUMS'))],
    [
      'a list of no such form',
      'list',
      (folder) =>
        put(folder, 'SHA256SUMS', readFileSync(join(folder, 'SHA256SUMS'), 'utf8').replace('  requis', '  ../requis')),
    ],
    [
      'a changed file whose sum was changed in the list',
      'signature-valid',
      (folder) => {
        put(folder, 'bin/requis.js', 'of another\n')
        put(folder, 'SHA256SUMS', list(folder, names))
      },
    ],
    ['a signature of no form', 'cms-structure', (folder) => put(folder, 'SHA256SUMS.p7s', 'x')],
  ])('%s is refused', async (_, id, change) => {
    const result = await verify(changed(change))
    expect(result.verdict).toBe('refused')
    expect(failed(result)).toContain(id)
  })

  test('signed by another key: refused by its fingerprint; by another authority: refused', async () => {
    const other = await pack(pki.signer('other', 'ES256'))
    expect(failed(await verify(other, { trust: [], pin: sha256Hex(it.certificate) }))).toEqual(['pin'])
    expect(failed(await verify(await pack(await demoSigner(today))))).toEqual(['trust'])
  })

  test('once the certificate has expired it is refused, as an export without a time stamp is', async () => {
    const later = new Date(today.getTime() + 60 * 24 * 3600 * 1000)
    expect(failed(await verify(signed, { now: later }))).toContain('certificate-validity')
  })

  test('not signed: a reserve, and refused for whoever expects a signature', async () => {
    const folder = await pack(null)
    expect((await verify(folder, { trust: [] })).checks.at(-1)).toMatchObject({ id: 'signed', outcome: 'warning' })
    expect(failed(await verify(folder))).toEqual(['signed'])
    expect(failed(await verify(folder, { trust: [], pin: 'a'.repeat(64) }))).toEqual(['signed'])
  })

  test('settings of the machine and its own verification are told, and refuse nothing', async () => {
    const folder = changed((at) => put(at, 'machine.yaml', 'language: fr\n'))
    const result = await verify(folder, { isItself: true })
    expect(result.verdict).toBe('accepted-with-warnings')
    expect(result.checks.filter(({ outcome }) => outcome === 'warning').map(({ id }) => id)).toEqual([
      'settings',
      'itself',
    ])
  })

  test('is told from an export, and from any other folder', () => {
    expect(isProgramAt(signed)).toBe(true)
    expect(isProgramAt(changed((folder) => rmSync(join(folder, 'SHA256SUMS'))))).toBe(true)
    expect(isProgramAt(changed((folder) => mkdirSync(join(folder, 'META-INF'))))).toBe(false)
    expect(isProgramAt(join(signed, 'bin'))).toBe(false)
  })

  test('openssl and sha256sum say the same', () => {
    if (isMissing('openssl') || isMissing('sha256sum')) return
    writeFileSync(join(pki.folder, 'ca.pem'), root)
    const command = (folder: string): string =>
      `cd '${folder}' && openssl cms -verify -cades -binary -inform DER -in SHA256SUMS.p7s -content SHA256SUMS -purpose smimesign -CAfile '${pki.folder}/ca.pem' -out /dev/null && sha256sum --strict --quiet -c SHA256SUMS`
    expect(run(command(signed), pki.folder).output).toMatch(/successful/)
    for (const name of ['requis', 'SHA256SUMS'])
      expect(run(command(changed((folder) => put(folder, name, 'x\n'))), pki.folder).status).not.toBe(0)
  })
})

describe('the list', () => {
  const sum = 'a'.repeat(64)
  test.each([
    ['nothing', ''],
    ['an end without a line break', `${sum}  a`],
    ['a name twice', `${sum}  a\n${sum}  a\n`],
    ['a name outside', `${sum}  ../a\n`],
    ['a whole path', `${sum}  /a\n`],
    ['a path of Windows', `${sum}  a\\b\n`],
    ['CRLF', `${sum}  a\r\n`],
    ['a mark of order', `\ufeff${sum}  a\n`],
  ])('%s is no list', (_, text) => expect(readSums(Buffer.from(text, 'utf8'))).toBeNull())

  test('an accent is read', () =>
    expect(readSums(Buffer.from(`${sum}  é/b c\n`, 'utf8'))).toEqual(new Map([['é/b c', sum]])))
})
