import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { bytesOf, demoSigner } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { makePki, type Pki } from '../pki.ts'
import { extract, isMissing, run } from '../tools.ts'
import { type SealedExport, sealExport } from '../whole.ts'

const today = new Date()

/** The commands that LISEZMOI prints, taken from the file itself. */
const commandsOf = (sealed: SealedExport): readonly string[] =>
  bytesOf(sealed.tree, 'LISEZMOI.txt')
    .toString('utf8')
    .split('\n')
    .filter((line) => /^(?:openssl|sha256sum|pdfsig|sh) /.test(line))

describe.skipIf(isMissing('openssl'))('an export of the demonstration key, checked without Requis', () => {
  const made: { sealed?: SealedExport; folder?: string } = {}
  beforeAll(async () => {
    made.sealed = await sealExport(await makeInput(await demoSigner(new Date(today.getTime() - 3600_000)), today))
    made.folder = extract(made.sealed.tree)
  })
  const command = (start: string): string =>
    commandsOf(need(made.sealed)).find((line) => line.startsWith(start)) ?? 'false'

  test('openssl accepts the signature with the command that LISEZMOI prints', () => {
    const answer = run(command('openssl cms'), need(made.folder))
    expect(answer.output).toContain('CAdES Verification successful')
    expect(answer.status).toBe(0)
  })

  test('openssl shows the fingerprint that LISEZMOI announces', () => {
    run(command('openssl cms'), need(made.folder))
    const printed = run(command('openssl x509'), need(made.folder)).output.split('=')[1]?.trim() ?? 'none'
    expect(bytesOf(need(made.sealed).tree, 'LISEZMOI.txt').toString('utf8')).toContain(printed)
  })

  test('sha256sum accepts both lists of hashes', () => {
    expect(run(command('sha256sum'), need(made.folder))).toEqual({ status: 0, output: '' })
  })

  test('verify.sh accepts the tree, and says that the identity is not proved', () => {
    const answer = run(command('sh '), need(made.folder))
    expect(answer.output).toContain('ACCEPTÉ : 14 fichiers intacts')
    expect(answer.output).toContain('clé de démonstration')
    expect(answer.status).toBe(0)
  })

  test.skipIf(isMissing('pdfsig'))('pdfsig finds the bordereau valid and wholly signed', () => {
    const { output } = run(command('pdfsig'), need(made.folder))
    expect(output).toContain('Signature is Valid')
    expect(output).toContain('Total document signed')
    expect(output).toContain('ETSI.CAdES.detached')
  })

  test('checking adds no file to the tree: verify.sh still accepts after every other command', () => {
    const answers = commandsOf(need(made.sealed)).map((line) => run(line, need(made.folder)).status)
    expect(answers).toHaveLength(5)
    expect(run(command('sh '), need(made.folder)).status).toBe(0)
  })
})

describe.skipIf(isMissing('openssl'))('verify.sh refuses', () => {
  const seal = async (): Promise<string> => {
    const signer = await demoSigner(new Date(today.getTime() - 3600_000))
    return extract((await sealExport(await makeInput(signer, today))).tree)
  }
  test.each([
    ['a file that was changed', (f: string) => writeFileSync(join(f, 'data/masks.jsonl'), 'x'), /a changé/],
    ['a file that was added', (f: string) => writeFileSync(join(f, 'data/pieces/P03.pdf'), 'x'), /liste signée/],
    ['a file added to META-INF', (f: string) => writeFileSync(join(f, 'META-INF/x.xml'), 'x'), /liste signée/],
    ['a file that was removed', (f: string) => rmSync(join(f, 'data/letter.pdf')), /liste signée/],
    ['a changed mimetype', (f: string) => writeFileSync(join(f, 'mimetype'), 'x'), /mimetype/],
    ['a missing mimetype', (f: string) => rmSync(join(f, 'mimetype')), /mimetype/],
    ['an empty folder', (f: string) => mkdirSync(join(f, 'data/pieces/x')), /dossier vide/],
    ['a link', (f: string) => symlinkSync('/etc/hostname', join(f, 'data/link')), /lien/],
    ['a missing signature', (f: string) => rmSync(join(f, 'META-INF/signature001.p7s')), /absente/],
  ])('%s', async (_, attack, reason) => {
    const folder = await seal()
    attack(folder)
    const answer = run('sh verify.sh certs/chain.pem', folder)
    expect(answer.output).toMatch(reason)
    expect(answer.status).toBe(1)
  })

  test('a fingerprint that is not the expected one', async () => {
    expect(run('sh verify.sh certs/chain.pem AA:BB', await seal()).status).toBe(1)
  })
})

describe.skipIf(isMissing('openssl'))('an export signed with a certificate of an authority', () => {
  const made: { pki?: Pki } = {}
  beforeAll(() => {
    made.pki = makePki()
    need(made.pki).issue('ec256', 'ec256')
    need(made.pki).issue('ec384', 'ec384')
    need(made.pki).issue('rsa3072', 'rsa3072')
  })
  const cases: readonly (readonly [string, Signer['algorithm']])[] = [
    ['ec256', 'ES256'],
    ['ec384', 'ES384'],
    ['rsa3072', 'RS256'],
    ['rsa3072', 'PS256'],
  ]
  test.each(cases)('is accepted by the printed commands (%s, %s)', async (name, algorithm) => {
    const pki = need(made.pki)
    const sealed = await sealExport(await makeInput(pki.signer(name, algorithm), today))
    const folder = extract(sealed.tree)
    writeFileSync(join(folder, '../TRUST.pem'), writePem(pki.root))
    const [signature = 'false', , , bordereau = 'false', script = 'false'] = commandsOf(sealed)
    expect(run(signature, folder).output).toContain('CAdES Verification successful')
    expect(run(script, folder).output).toContain('ACCEPTÉ')
    if (!isMissing('pdfsig')) expect(run(bordereau, folder).output).toContain('Signature is Valid')
  })
})

const need = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the fixture was not made')
  return value
}
