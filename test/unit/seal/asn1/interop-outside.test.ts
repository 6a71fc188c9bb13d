import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import { treeNames } from '../../../../src/seal/container/tree.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { stampWith } from '../../../../src/seal/time/tsa-client.ts'
import { makeInput } from '../invented.ts'
import { makePki } from '../pki.ts'
import { extract, isMissing, newFolder, run, sevenZip } from '../tools.ts'
import { localTsa, tsaOf } from '../tsa.ts'
import { sealExport } from '../whole.ts'

// The larger table, with what each tool lets through, is `npm run bench:interop`.

const names = ['ES256', 'ES384', 'PS256', 'RS256', 'ES256 dated', 'PS256 dated'] as const

type Name = (typeof names)[number]

/** Each tree lies beside its container; `keys` holds the key rings of gpgsm and NSS, which trust our authority. */
type World = { readonly folders: ReadonlyMap<Name, string>; readonly trust: string; readonly keys: string }

const keyOf = { ES256: 'ec256', ES384: 'ec384', PS256: 'rsa3072', RS256: 'rsa3072' } as const

const makeWorld = async (): Promise<World> => {
  // gpgsm: « a 256 bit hash is not valid for a 384 bit ECC key ».
  const pki = makePki('sha384')
  pki.issue('tsa', 'ec256', 'stamper')
  const stamp = stampWith(tsaOf(localTsa(pki.folder, 'tsa')))
  const folders = new Map<Name, string>()
  for (const algorithm of ['ES256', 'ES384', 'PS256', 'RS256'] as const) {
    pki.issue(algorithm, keyOf[algorithm])
    folders.set(algorithm, await lay(pki.signer(algorithm, algorithm)))
  }
  folders.set('ES256 dated', await lay(pki.signer('ES256', 'ES256'), stamp))
  folders.set('PS256 dated', await lay(pki.signer('PS256', 'PS256'), stamp))
  const keys = newFolder()
  const trust = join(keys, 'TRUST.pem')
  writeFileSync(trust, writePem(pki.root))
  return { folders, trust, keys }
}

const lay = async (signer: Signer, stamp?: ReturnType<typeof stampWith>): Promise<string> => {
  const input = await makeInput(signer, new Date())
  const sealed = await sealExport(stamp === undefined ? input : { ...input, stamp })
  const folder = extract(sealed.tree)
  writeFileSync(join(folder, '../export.asice'), sealed.container)
  return folder
}

let world: World

beforeAll(async () => {
  if (!isMissing('openssl')) world = await makeWorld()
}, 60_000)

const folderOf = (name: Name): string => world.folders.get(name) ?? 'none'

const { signature, manifest, bordereau } = treeNames

type Checked = { readonly program: string; readonly prepare: () => string; readonly verify: (list: string) => string }

const checkers: readonly Checked[] = [
  {
    program: 'certtool',
    prepare: () => 'true',
    verify: (list) =>
      `certtool --p7-verify --inder --infile ${signature} --load-data ${list} --load-ca-certificate ${world.trust}`,
  },
  {
    program: 'gpgsm',
    prepare: () =>
      `mkdir -m 700 gnupg; openssl x509 -in TRUST.pem -noout -fingerprint -sha1 | sed 's/.*=//; s/$/ S relax/' >gnupg/trustlist.txt
      gpgsm --homedir gnupg --batch --disable-dirmngr --import TRUST.pem`,
    verify: (list) =>
      `gpgsm --homedir ${world.keys}/gnupg --batch --disable-dirmngr --disable-crl-checks --verify ${signature} ${list}`,
  },
  {
    program: 'cmsutil',
    prepare: () =>
      'mkdir nss; certutil -N -d sql:nss --empty-password; certutil -A -d sql:nss -n authority -t CT,CT,CT -i TRUST.pem',
    verify: (list) => `cmsutil -D -d sql:${world.keys}/nss -i ${signature} -c ${list} -o /dev/null`,
  },
]

describe.skipIf(isMissing('openssl'))('the signature of the export, checked by other libraries than OpenSSL', () => {
  describe.each(checkers)('$program', ({ program, prepare, verify }) => {
    describe.skipIf(isMissing(program))('trusting the authority', () => {
      beforeAll(() => {
        run(prepare(), world.keys)
      })
      afterAll(() => {
        if (program === 'gpgsm') run('gpgconf --homedir gnupg --kill all', world.keys)
      })

      test.each(names)('accepts %s', (name) => {
        expect(run(verify(manifest), folderOf(name))).toMatchObject({ status: 0 })
      })

      test.each(names)('refuses %s over another list', (name) => {
        expect(run(verify(treeNames.bagManifest), folderOf(name)).status).not.toBe(0)
      })
    })
  })
})

describe.skipIf(isMissing('openssl') || isMissing('mutool'))('the bordereau, checked by MuPDF', () => {
  const check = (folder: string): string => run(`mutool sign -v ${bordereau}`, folder).output

  // It verifies with the PKCS7_ functions of OpenSSL, which take RSA-PSS for PKCS#1 v1.5.
  test.each(names.filter((name) => !name.startsWith('PS256')))('is unchanged since signing (%s)', (name) => {
    expect(check(folderOf(name))).toContain('The document is unchanged since signing')
  })

  test('is not, once bytes were added', () => {
    const folder = join(newFolder(), 'export')
    mkdirSync(join(folder, 'data'), { recursive: true })
    copyFileSync(join(folderOf('ES256'), bordereau), join(folder, bordereau))
    run(`printf '\\n%% more\\n' >> ${bordereau}`, folder)
    expect(check(folder)).not.toContain('is unchanged since signing')
  })
})

const zipTools: readonly (readonly [string, string])[] = [
  ['unzip', 'unzip -tqq export.asice >/dev/null && unzip -Z1 export.asice'],
  [sevenZip, `${sevenZip} t export.asice >/dev/null && ${sevenZip} l -ba -slt export.asice | sed -n "s/^Path = //p"`],
  ['bsdtar', 'bsdtar -tf export.asice'],
  [
    'ziptool',
    'ziptool -c export.asice $(seq 0 $(($(ziptool export.asice get_num_entries 0 | sed "s/ .*//") - 1)) | sed "s/^/stat /") | sed -n "s/^name: .\\(.*\\).$/\\1/p"',
  ],
  [
    'python3',
    'python3 -c \'import zipfile;z=zipfile.ZipFile("export.asice");assert z.testzip() is None;print(*z.namelist(),sep="\\n")\'',
  ],
]

describe.skipIf(isMissing('openssl'))('the container, read by other zip tools', () => {
  const files = (): string => join(folderOf('ES256 dated'), '..')

  for (const [program, list] of zipTools) {
    test.skipIf(isMissing(program))(`${program} lists what we put there, the type first (EN 319 162-1 A.1)`, () => {
      const { status, output } = run(list, files())
      const found = output.trim().split('\n')
      const expected = run('find . -type f | sed "s|^./||"', folderOf('ES256 dated')).output.trim().split('\n')
      expect(status).toBe(0)
      expect(found[0]).toBe('mimetype')
      expect([...found].sort()).toEqual([...expected].sort())
    })
  }

  test.skipIf(isMissing('file'))('`file` names its type', () => {
    expect(run('file export.asice', files()).output).toContain('application/vnd.etsi.asic-e+zip')
  })
})
