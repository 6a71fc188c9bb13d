import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { checkSentence } from '../../../../src/messages/seal/checks.ts'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import { mimetypeText, type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import type { Verification } from '../../../../src/seal/verify/verify.ts'
import { withExport } from '../../../../src/store/exports/read-export.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, resign, verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { sealExport } from '../whole.ts'

const signer = await demoSigner()
const sealed = await sealExport(await makeInput(signer))
const { tree } = sealed

const change = (name: string, make: (bytes: Buffer) => Uint8Array): readonly TreeFile[] =>
  replaceFile(tree, name, make(bytesOf(tree, name)))

describe('names and containers', () => {
  test.each([
    ['in NFC', 'data/pi\u00e8ce.txt'],
    ['in NFD', 'data/pie\u0300ce.txt'],
    ['that climbs', '../etc/passwd'],
    ['that is absolute', '/etc/passwd'],
    ['of Windows', 'data\\x.txt'],
    ['that differs by case alone', 'data/MASKS.jsonl'],
    ['that is also a folder', 'data/masks.jsonl/x'],
    ['that is hidden', 'data/.x'],
  ])('a name %s is refused, even signed (attacks 9 and 10)', async (_, name) => {
    const changed = await resign([...tree, { name, bytes: Buffer.from('x') }], signer)
    expect(failedChecks(await verify(changed))).toContain('names')
  })

  test('a tree that holds a link is refused (attack 10)', async () => {
    expect(failedChecks(await verify([...tree, { name: 'data/link', bytes: null }]))).toContain('container-structure')
  })

  const zip = async (make: (file: ZipFile) => void): Promise<Uint8Array> => {
    const file = new ZipFile()
    make(file)
    file.end()
    const chunks: Buffer[] = []
    for await (const chunk of file.outputStream) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  }
  const options = { mtime: new Date(2000, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true }
  const addAll = (file: ZipFile, more: Partial<typeof options> = {}, files = tree): void => {
    for (const { name, bytes } of files) file.addBuffer(Buffer.from(bytes), name, { ...options, ...more })
  }
  const refusedFor = async (container: Uint8Array): Promise<readonly string[]> => {
    const verification = await verify(container)
    expect(verification.verdict).toBe('refused')
    return failedChecks(verification)
  }

  test('the same tree in the same container is accepted: the attacks below fail for their own reason', async () => {
    expect((await verify(await zip((file) => addAll(file)))).verdict).toBe('accepted-with-warnings')
  })

  const add = (file: ZipFile, name: string, text: string, mode = options.mode): void =>
    file.addBuffer(Buffer.from(text), name, { ...options, mode })
  const then = (first: (file: ZipFile) => void, second: (file: ZipFile) => void) => (file: ZipFile) => {
    first(file)
    second(file)
  }
  const folder = (file: ZipFile): void => file.addEmptyDirectory('data/x', { mtime: options.mtime, mode: 0o40755 })
  const attacks: readonly (readonly [string, (file: ZipFile) => void])[] = [
    ['an entry twice', then(addAll, (file) => add(file, 'data/letter.pdf', 'x'))],
    ['a link', then(addAll, (file) => add(file, 'data/l', '/etc', 0o120777))],
    ['compressed entries', (file) => addAll(file, { compress: true })],
    ['other rights', (file) => addAll(file, { mode: 0o104755 })],
    ['another time', (file) => addAll(file, { mtime: new Date(2010, 0, 1) })],
    ['a folder entry', then(addAll, folder)],
    ['its type missing', (file) => addAll(file, {}, tree.slice(1))],
    ['another type', then((file) => add(file, 'mimetype', 'text/plain'), addAll)],
    ['another order', (file) => addAll(file, {}, [...tree].reverse())],
  ]
  test.each(attacks)('a container with %s is refused (attack 10)', async (_, make) => {
    expect(await refusedFor(await zip(make))).toContain('container-structure')
  })

  test('a container whose entry climbs out of its folder is refused (attack 10)', async () => {
    const evil = Buffer.from(
      Buffer.from(sealed.container).toString('latin1').replaceAll('data/masks.jsonl', '../../mask.jsonl'),
      'latin1',
    )
    expect(await refusedFor(evil)).toContain('container-structure')
  })

  test.each([
    ['bytes before', Buffer.concat([Buffer.from('MZ'), sealed.container])],
    ['bytes after', Buffer.concat([sealed.container, Buffer.from('x')])],
    ['its end cut off', Buffer.from(sealed.container).subarray(0, -30)],
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.alloc(5000, 7)],
  ])('a container with %s is refused', async (_, container) => {
    expect(await refusedFor(container)).toContain('container-structure')
  })

  test('a type that is not that of an export is refused in a tree', async () => {
    expect(failedChecks(await verify(change('mimetype', () => Buffer.from(`${mimetypeText}\n`))))).toEqual([
      'container-structure',
    ])
  })
})

describe('an extracted tree', () => {
  const verifyTree = (folder: string) => withExport(folder, async ([files]) => await verify(files ?? []))
  const refusal = (verification: Verification): string => {
    const failed = verification.checks.filter(({ outcome }) => outcome === 'failed')
    expect(verification.verdict).toBe('refused')
    expect(failed.map(({ id }) => id)).toEqual(['container-structure'])
    return failed.map(({ id, outcome, facts }) => checkSentence('fr', id, outcome, facts)).join()
  }

  const places = { size: 2 ** 28 + 1, read: async () => expect.unreachable() }
  const measured = async () => ({ size: 2 ** 28 + 1, sha256: Buffer.alloc(32), crc: 0 })

  test.each([['META-INF/timestamp001.tst'], ['META-INF/timestamp001.tst', 'META-INF/ASiCArchiveManifest.xml']])(
    'with %s, too large to be read, is not taken for one without: refused',
    async (...names) => {
      const more = names.map((name) => ({ name, bytes: { ...places, measure: measured } }))
      const verification = await verify([...tree, ...more])
      expect(failedChecks(verification)).toContain('container-structure')
      expect(verification.verdict).toBe('refused')
    },
  )

  test('with a file that goes away while it is read is refused, and says so', async () => {
    const gone = {
      size: 4,
      read: () => Promise.reject(new Error('gone')),
      measure: () => Promise.reject(new Error('gone')),
    }
    const verification = await verify(
      tree.map((file) => (file.name === 'data/letter.pdf' ? { ...file, bytes: gone } : file)),
    )
    expect(verification.verdict).toBe('refused')
    const check = verification.checks.find(({ id }) => id === 'container-structure')
    expect(checkSentence('fr', 'container-structure', 'failed', check?.facts ?? {})).toContain('ne peut pas être lu')
  })

  test('without its file mimetype is refused, and says so', async () => {
    expect(refusal(await verify(tree.filter(({ name }) => name !== 'mimetype')))).toBe(
      'Le fichier mimetype manque : un export entier en contient un',
    )
  })

  test.each(['data/x', 'data/pieces/x/y', 'x', 'META-INF/x'])(
    'with the empty folder %s is refused, and says so',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'requis-tree-'))
      for (const file of tree) {
        mkdirSync(dirname(join(folder, file.name)), { recursive: true })
        writeFileSync(join(folder, file.name), file.bytes)
      }
      expect((await verifyTree(folder)).verdict).toBe('accepted-with-warnings')
      mkdirSync(join(folder, name), { recursive: true })
      const verification = await verifyTree(folder)
      rmSync(folder, { recursive: true })
      expect(refusal(verification)).toBe('Un dossier vide a été ajouté : un export n’en contient aucun')
    },
  )
})

describe('the exact set of files (attack 11)', () => {
  test.each(['data/pieces/P03.pdf', 'extra.txt', 'META-INF/extra.xml', 'META-INF/signature002.p7s'])(
    'an added %s is refused',
    async (name) => {
      expect(failedChecks(await verify([...tree, { name, bytes: Buffer.from('x') }]))).toContain('file-set')
    },
  )

  test.each(tree.map(({ name }) => name).filter((name) => name !== 'mimetype'))(
    'a missing %s is refused',
    async (name) => {
      expect((await verify(tree.filter((file) => file.name !== name))).verdict).toBe('refused')
    },
  )

  test('two copies exchanged are refused', async () => {
    const [first, second] = [bytesOf(tree, 'data/pieces/P01.pdf'), bytesOf(tree, 'data/pieces/P02.csv')]
    const swapped = replaceFile(replaceFile(tree, 'data/pieces/P01.pdf', second), 'data/pieces/P02.csv', first)
    expect(failedChecks(await verify(swapped))).toEqual(expect.arrayContaining(['digests', 'statement-subjects']))
  })

  test('a file given twice is refused', async () => {
    expect((await verify([...tree, ...tree.slice(-1)])).verdict).toBe('refused')
  })

  test('certificates of somebody else beside the right signature are refused', async () => {
    const other = await demoSigner()
    const text = [other.certificate, ...other.chain].map((der) => writePem(der)).join('')
    const changed = await resign(replaceFile(tree, treeNames.chain, Buffer.from(text)), signer)
    expect(failedChecks(await verify(changed))).toEqual(['cms-structure', 'bordereau-signature'])
  })
})
