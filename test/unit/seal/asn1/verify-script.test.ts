import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPem, writePem } from '../../../../src/seal/asn1/pem.ts'
import { signCades } from '../../../../src/seal/cms/cades.ts'
import { writeAsicManifest } from '../../../../src/seal/container/asic.ts'
import { measureFiles, type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { makePki, type Pki } from '../pki.ts'
import { extract, isMissing, newFolder, run } from '../tools.ts'
import { sealExport } from '../whole.ts'

const today = new Date()

/** What POSIX promises and verify.sh calls, and openssl. Neither sha256sum nor mktemp. */
const tools = 'awk cat cmp cut diff dirname find grep ls mkdir od openssl rm sed sh sort tr wc'.split(' ')

describe.skipIf(isMissing('openssl'))('verify.sh', () => {
  const made: { signer?: Signer; tree?: readonly TreeFile[] } = {}
  const signer = (): Signer => made.signer ?? expect.fail()
  const tree = (): readonly TreeFile[] => made.tree ?? expect.fail()
  beforeAll(async () => {
    made.signer = await demoSigner(new Date(today.getTime() - 3_600_000))
    made.tree = (await sealExport(await makeInput(signer(), today))).tree
  })
  // Those that are there: none but sh is asked of whoever runs the tests.
  const shells = ['sh', 'dash', 'bash --posix', 'busybox sh'].filter(
    (shell) => run(`command -v ${shell.split(' ')[0]}`, '/').status === 0,
  )

  test.each(shells)('accepts a genuine export under %s', (shell) => {
    const answer = run(`${shell} verify.sh certs/chain.pem`, extract(tree()))
    expect(answer).toMatchObject({ status: 0, output: expect.stringContaining('ACCEPTÉ') })
  })

  /** Both lists and the signature made again, as a dishonest signer can. */
  const relist = async (change: (list: string) => string): Promise<readonly TreeFile[]> => {
    const list = Buffer.from(change(bytesOf(tree(), treeNames.manifest).toString()))
    const signature = await signCades(list, signer(), today)
    return replaceFile(replaceFile(tree(), treeNames.manifest, list), treeNames.signature, signature)
  }

  test.each([
    ['every line', /xmlenc#sha256/g, 'xmlenc#sha512'],
    ['one line', /xmlenc#sha256/, 'xmldsig-more#md5'],
    ['a second method on a line', /(<ds:DigestMethod[^>]*\/>)/, '<ds:DigestMethod Algorithm="x:y"/>$1'],
  ])('refuses a signed list that names another algorithm than the values have: %s', async (_, from, to) => {
    const changed = await relist((list) => list.replace(from, to))
    const { status, output } = run('sh verify.sh certs/chain.pem', extract(changed))
    expect([status, output]).toEqual([1, expect.stringContaining('REFUSÉ : la liste META-INF/ASiCManifest001.xml')])
    expect(failedChecks(await verify(changed, { now: today }))).toContain('file-set')
  })

  test('refuses a signed list that holds anything else than what Requis writes', async () => {
    const changed = await relist((list) => list.replace('</asic:ASiCManifest>', '<!-- x -->\n</asic:ASiCManifest>'))
    expect(run('sh verify.sh certs/chain.pem', extract(changed)).output).toContain('est illisible')
  })

  test.each([
    ['a list of the bag that leaves a file out', 'manifest-sha256.txt', (text: string) => text.replace(/^.*\n/, '')],
    ['a list of the bag with another hash', 'tagmanifest-sha256.txt', (text: string) => text.replace(/^./, 'g')],
  ])('refuses %s, even signed', async (_, name, change) => {
    const bag = replaceFile(tree(), name, Buffer.from(change(bytesOf(tree(), name).toString())))
    const changed = await signAlone(bag, signer())
    expect(run('sh verify.sh certs/chain.pem', extract(changed)).output).toContain('sac')
  })

  test('a file name commands no screen', () => {
    for (const name of ['data/a\u001b[2Jb', 'data/a\nACCEPTÉ', 'data/x\u202eb', 'data/x\u009bb']) {
      const folder = extract(tree())
      writeFileSync(join(folder, name), 'x')
      const { status, output } = run('sh verify.sh certs/chain.pem', folder)
      expect([status, hasControl(output)]).toEqual([1, false])
    }
  })

  const withTools = (names: readonly string[]) => {
    const folder = newFolder()
    for (const name of names) symlinkSync(run(`command -v ${name}`, '/').output.trim(), join(folder, name))
    return run(`PATH=${folder} sh verify.sh certs/chain.pem`, extract(tree()))
  }

  test('needs nothing but openssl and what POSIX promises', () => {
    expect(withTools(tools)).toMatchObject({ status: 0, output: expect.stringContaining('ACCEPTÉ') })
  })

  test.each(['openssl', 'awk', 'od'])('says that %s is missing, and that nothing was verified', (name) => {
    const { status, output } = withTools(tools.filter((tool) => tool !== name))
    expect([status, output]).toEqual([1, expect.stringContaining(`il manque la commande ${name} ;`)])
    expect(output).toContain("Rien n'a été vérifié")
  })

  test('says that another openssl than version 3 cannot verify', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'openssl'), '#!/bin/sh\necho LibreSSL 3.3.6\n', { mode: 0o755 })
    const { status, output } = run(`PATH=${folder}:$PATH sh verify.sh certs/chain.pem`, extract(tree()))
    expect([status, output]).toEqual([1, expect.stringContaining('il faut OpenSSL 3.0 ou plus')])
  })

  test('leaves nothing in the temporary folder, and takes none that is there', () => {
    const folder = extract(tree())
    mkdirSync(join(folder, '../tmp'))
    run('TMPDIR=../tmp sh verify.sh certs/chain.pem', folder)
    expect(run('ls -A ../tmp', folder).output).toBe('')
    expect(run('TMPDIR=/absent sh verify.sh certs/chain.pem', folder).output).toContain('aucun dossier temporaire')
  })

  const odd = `[authority-mail]
basicConstraints=critical,CA:TRUE
keyUsage=critical,digitalSignature,keyCertSign
extendedKeyUsage=emailProtection
[unstated]
basicConstraints=critical,CA:FALSE
`

  test('refuses an authority as signer, and says when a certificate does not tell its use', async () => {
    const pki = makePki('sha256', odd)
    const check = async (section: string) => {
      pki.issue(section, 'ec256', section)
      return await checkWith(pki, pki.signer(section, 'ES256'))
    }
    expect(await check('authority-mail')).toMatchObject({
      status: 1,
      output: expect.stringContaining('autorité de certification'),
    })
    expect(await check('unstated')).toMatchObject({ status: 0, output: expect.stringContaining('pas de keyUsage') })
    expect((await check('director')).output).not.toContain('keyUsage')
  }, 30_000)

  test('the name of a certificate commands no screen, and writes no line of its own', async () => {
    const pki = makePki()
    pki.issue('plain', 'ec256')
    const subject =
      "/CN=Claire$(printf '\\033[2J\\nACCEPT\\303\\211\\r\\302\\233\\342\\200\\256')Vasseur \\303\\211lo\\303\\257se"
    run(
      `openssl req -new -key plain.key -utf8 -subj "$(printf '%b' "${subject}")" -config ca.cnf -out odd.csr`,
      pki.folder,
    )
    const files = '-CA issuing.pem -CAkey issuing.key -days 30 -extfile ca.cnf -extensions director -out odd.pem'
    const issued = run(`openssl x509 -req -in odd.csr ${files}`, pki.folder)
    expect(issued.status).toBe(0)
    const certificate = readPem(readFileSync(join(pki.folder, 'odd.pem')))[0] ?? expect.fail()
    const { status, output } = await checkWith(pki, { ...pki.signer('plain', 'ES256'), certificate })
    expect([status, hasControl(output)]).toEqual([0, false])
    expect(output).toMatch(/Signataire : .*Claire.*Vasseur Éloïse/)
    expect(output.match(/^ACCEPTÉ/gm)).toHaveLength(1)
  }, 30_000)
})

const checkWith = async (pki: Pki, signer: Signer) => {
  const sealed = await sealExport(await makeInput(signer, new Date()))
  const folder = extract(sealed.tree)
  writeFileSync(join(folder, '../TRUST.pem'), writePem(pki.root))
  return run('sh verify.sh ../TRUST.pem', folder)
}

/** Anything but text and the end of a line: also C1, and what turns the way of writing. */
const hasControl = (output: string): boolean => /[\p{C}\p{Zl}\p{Zp}]/u.test(output.replaceAll('\n', ''))

/** The list of files and the signature made again over files as they are, even where they do not agree. */
const signAlone = async (files: readonly TreeFile[], signer: Signer): Promise<readonly TreeFile[]> => {
  const list = Buffer.from(writeAsicManifest(measureFiles(files)))
  const signature = await signCades(list, signer, today)
  return replaceFile(replaceFile(files, treeNames.manifest, list), treeNames.signature, signature)
}
