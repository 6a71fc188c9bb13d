import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import type { TreeFile } from '../../../../src/seal/container/tree.ts'
import { noValues } from '../../../../src/seal/revocation/revocation-values.ts'
import { dateAgain, gatherFrom, makeWorld, sealWith, type World, withValues } from '../long-term-world.ts'
import { makeCrl, makeOcsp } from '../revocation-files.ts'
import { extract, isMissing, run } from '../tools.ts'

describe.skipIf(isMissing('openssl'))('an export at level LT, checked without Requis', () => {
  const made: { world?: World; tree?: readonly TreeFile[]; dated?: readonly TreeFile[] } = {}
  const world = (): World => made.world ?? expect.unreachable()
  const tree = (): readonly TreeFile[] => made.tree ?? expect.unreachable()
  const dated = (): readonly TreeFile[] => made.dated ?? expect.unreachable()

  beforeAll(async () => {
    made.world = makeWorld()
    const { director, rootList } = made.world
    const files = { crls: [makeCrl(director), rootList], ocsp: [makeOcsp(director, 'director')] }
    made.tree = (await sealWith(made.world, gatherFrom({ files }))).tree
    made.dated = (await sealWith(made.world, null)).tree
  }, 60_000)

  const lay = (files: readonly TreeFile[]): string => {
    const folder = extract(files)
    const trust = writePem(world().director.root) + writePem(world().service.root)
    writeFileSync(join(folder, '..', 'TRUST.pem'), trust)
    return folder
  }
  const readmeOf = (folder: string): string => readFileSync(join(folder, 'LISEZMOI.txt'), 'utf8')
  const commandOf = (folder: string): string =>
    readmeOf(folder)
      .split('\n')
      .find((line) => line.startsWith('openssl cms')) ?? 'false'
  /** Anyone can put other values in the signature, and have the whole dated again. */
  const holding = async (crls: readonly Uint8Array[]) =>
    lay(await dateAgain(withValues(tree(), { ...noValues, crls }), world().stamp))

  test('openssl accepts the signature with the command of LISEZMOI, which says what the signature holds', () => {
    const folder = lay(tree())
    expect(run(commandOf(folder), folder)).toMatchObject({
      status: 0,
      output: expect.stringContaining('CAdES Verification successful'),
    })
    expect(readmeOf(folder)).toContain('La signature contient ce que les autorités disaient des certificats')
    expect(readmeOf(lay(dated()))).not.toContain('listes de révocation')
  })

  test('openssl reads two lists and one response there, in a signature of version 5', () => {
    const { output } = run('openssl cms -cmsout -print -noout -inform DER -in META-INF/signature001.p7s', lay(tree()))
    expect(output).toMatch(/d\.signedData: \n +version: 5\n/)
    expect(output.match(/^ {6}d\.crl: $/gm)).toHaveLength(2)
    expect(output.match(/^ {8}otherRevInfoFormat: .*1\.3\.6\.1\.5\.5\.7\.16\.2/gm)).toHaveLength(1)
  })

  test('openssl judges revocation by the list inside, and refuses when that list names the signer', async () => {
    const checked = (folder: string) => {
      const instant = Math.floor(Date.now() / 1000)
      return run(`${commandOf(folder)} -crl_check -attime ${instant}`, folder)
    }
    expect(checked(lay(tree()))).toMatchObject({ status: 0 })
    const without = checked(lay(dated()))
    expect([without.status === 0, without.output]).toEqual([
      false,
      expect.stringContaining('unable to get certificate CRL'),
    ])
    const revoked = checked(await holding([makeCrl(world().director, { revoked: [{ name: 'director' }] })]))
    expect([revoked.status === 0, revoked.output]).toEqual([false, expect.stringContaining('certificate revoked')])
  })

  test('verify.sh accepts it, shows the dates of what it holds, and says that it did not judge it', () => {
    const { status, output } = run('sh verify.sh ../TRUST.pem', lay(tree()))
    expect(status).toBe(0)
    expect(output.match(/^Révocation : liste jointe, du \w+ +\d+ [\d:]{8} \d{4} GMT$/gm)).toHaveLength(2)
    expect(output.match(/^Révocation : réponse OCSP jointe$/gm)).toHaveLength(1)
    expect(output).toContain('Non contrôlés : la révocation du certificat.\n')
    expect(run('sh verify.sh ../TRUST.pem', lay(dated())).output).not.toContain('jointe')
  })

  test('verify.sh refuses values taken off, or added to an export that announces none', async () => {
    expect(run('sh verify.sh ../TRUST.pem', await holding([]))).toMatchObject({
      status: 1,
      output: expect.stringContaining('les preuves de non-révocation annoncées ont été ôtées'),
    })
    const added = withValues(dated(), { ...noValues, crls: [makeCrl(world().director)] })
    expect(run('sh verify.sh ../TRUST.pem', lay(await dateAgain(added, world().stamp)))).toMatchObject({
      status: 1,
      output: expect.stringContaining('des données de révocation ont été ajoutées'),
    })
  })
})
