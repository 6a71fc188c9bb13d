import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import { stampWith } from '../../../../src/seal/time/tsa-client.ts'
import { bytesOf, replaceFile } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { makePki, type Pki } from '../pki.ts'
import { extract, isMissing, run } from '../tools.ts'
import { localTsa, tsaOf } from '../tsa.ts'
import { type SealedExport, sealExport } from '../whole.ts'

type World = {
  readonly director: Pki
  readonly service: Pki
  readonly sealed: SealedExport
  readonly other: SealedExport
}

const makeWorld = async (): Promise<World> => {
  const director = makePki()
  director.issue('director', 'ec256')
  const service = makePki()
  service.issue('tsa', 'ec256', 'stamper')
  const stamp = stampWith(tsaOf(localTsa(service.folder, 'tsa')))
  const seal = async (reference: string) => {
    const input = await makeInput(director.signer('director', 'ES256'), new Date())
    return await sealExport({ ...input, statement: { reference, counts: { masks: 2 }, timestamped: true }, stamp })
  }
  return { director, service, sealed: await seal('A'), other: await seal('B') }
}

describe.skipIf(isMissing('openssl'))('a time stamped export, checked without Requis', () => {
  const made: { world?: World } = {}
  beforeAll(async () => {
    made.world = await makeWorld()
  }, 60_000)
  const world = (): World => {
    if (made.world === undefined) throw new Error('Not made')
    return made.world
  }
  /** Extracted, with both authorities in TRUST.pem beside it, as LISEZMOI asks, and each in its own file. */
  const lay = (tree: readonly TreeFile[]): string => {
    const folder = extract(tree)
    const [signer, tsa] = [writePem(world().director.root), writePem(world().service.root)]
    writeFileSync(join(folder, '..', 'TRUST.pem'), signer + tsa)
    writeFileSync(join(folder, '..', 'signer.pem'), signer)
    writeFileSync(join(folder, '..', 'tsa.pem'), tsa)
    return folder
  }
  const commandOf = (folder: string, start: string): string =>
    readFileSync(join(folder, 'LISEZMOI.txt'), 'utf8')
      .split('\n')
      .find((line) => line.startsWith(start)) ?? 'false'
  const script = (folder: string, words: string) => run(`sh verify.sh ${words}`, folder)

  test('openssl verifies the token over the dated list with the command of LISEZMOI', () => {
    const folder = lay(world().sealed.tree)
    const command = commandOf(folder, 'openssl ts')
    expect(command).toBe(
      'openssl ts -verify -token_in -in META-INF/timestamp001.tst -data META-INF/ASiCArchiveManifest.xml -CAfile ../TRUST.pem -untrusted certs/chain.pem',
    )
    expect(run(command, folder)).toMatchObject({ status: 0, output: expect.stringContaining('Verification: OK') })
    expect(run(command.replace('TRUST.pem', 'signer.pem'), folder).status).not.toBe(0)
  })

  test('openssl still accepts the signature, which holds its own token', () => {
    const folder = lay(world().sealed.tree)
    const answer = run(commandOf(folder, 'openssl cms'), folder)
    expect(answer).toMatchObject({ status: 0, output: expect.stringContaining('CAdES Verification successful') })
    const printed = run('openssl cms -cmsout -print -noout -inform DER -in META-INF/signature001.p7s', folder).output
    expect(printed.match(/unsignedAttrs:\n *object: id-smime-aa-timeStampToken/g)).toHaveLength(1)
  })

  test.skipIf(isMissing('pdfsig'))('pdfsig reads the bordereau as valid and whole', () => {
    const { output } = run('pdfsig data/bordereau.pdf', lay(world().sealed.tree))
    expect(output).toContain('Signature is Valid')
    expect(output).toContain('Total document signed')
    expect(output).toContain('ETSI.CAdES.detached')
  })

  test('verify.sh shows both dates, and says when nobody vouches for them', () => {
    const folder = lay(world().sealed.tree)
    for (const words of ['../TRUST.pem', '../signer.pem - . ../tsa.pem']) {
      const { status, output } = script(folder, words)
      expect(status).toBe(0)
      expect(output.match(/^Horodaté {3}: .* GMT$/gm)).toHaveLength(2)
      expect(output).toContain('Non contrôlés : la révocation du certificat.\n')
    }
    expect(script(folder, '../signer.pem')).toMatchObject({
      status: 0,
      output: expect.stringContaining("la date (donnez le certificat de l'autorité d'horodatage)"),
    })
    expect(script(folder, '../signer.pem - . ../signer.pem').status).toBe(0)
  })

  test('verify.sh refuses another service, and a fingerprint that was left empty', () => {
    const folder = lay(world().sealed.tree)
    writeFileSync(join(folder, '..', 'else.pem'), writePem(makePki().root))
    expect(script(folder, '../signer.pem - . ../else.pem')).toMatchObject({
      status: 1,
      output: expect.stringContaining("ne vient pas de l'autorité d'horodatage donnée"),
    })
    expect(script(folder, "../signer.pem ''").status).toBe(1)
  })

  test.each([
    ['the token of another export', treeNames.archiveToken, 'ne correspond pas à ce qu'],
    ['the dated list of another export', treeNames.archiveManifest, 'a changé'],
  ])('verify.sh refuses %s', (_, name, words) => {
    const { sealed, other } = world()
    const { status, output } = script(lay(replaceFile(sealed.tree, name, bytesOf(other.tree, name))), '../TRUST.pem')
    expect(status).toBe(1)
    expect(output).toContain(words)
  })

  test('verify.sh refuses an export whose time stamp was taken off, wholly or by half', () => {
    const { tree } = world().sealed
    const without = (...names: readonly string[]) => lay(tree.filter(({ name }) => !names.includes(name)))
    expect(script(without(treeNames.archiveToken), '../TRUST.pem').output).toContain("l'horodatage est incomplet")
    expect(script(without(treeNames.archiveManifest), '../TRUST.pem').output).toContain("l'horodatage est incomplet")
    const bare = script(without(treeNames.archiveToken, treeNames.archiveManifest), '../TRUST.pem')
    expect(bare).toMatchObject({ status: 1, output: expect.stringContaining("l'horodatage annoncé a été ôté") })
  })

  test('without a time stamp, LISEZMOI speaks of none', async () => {
    const input = await makeInput(world().director.signer('director', 'ES256'), new Date())
    const { tree } = await sealExport(input)
    expect(bytesOf(tree, treeNames.readme).toString()).not.toMatch(/openssl ts|horodatage/)
    expect(bytesOf(tree, treeNames.readme).toString()).toContain('5. Tout à la fois')
  })
})
