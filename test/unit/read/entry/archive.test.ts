import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../hostile.ts'
import { readAs, textsOf, visibleTexts } from '../read-as.ts'
import { docxBytes, zipBytes } from '../zip-bytes.ts'

const files = {
  'note.txt': 'Bonjour',
  'dossier/bilan.csv': 'a;b\n1;2\n',
  '__MACOSX/._note.txt': 'x',
  'dossier/.DS_Store': 'x',
}

/** Changes the flags, or the name, of every record of an archive. */
const edited = async (edit: (bytes: Buffer) => void): Promise<Uint8Array> => {
  const bytes = Buffer.from(await zipBytes({ 'aa/bb.txt': 'Bonjour' }))
  edit(bytes)
  return bytes
}

describe('an archive', () => {
  test('has no word of its own: its members are files that follow it, their names are hidden', async () => {
    const result = await readAs('zip', await zipBytes(files))
    expect(result).toMatchObject({ format: 'zip', problem: null })
    expect(visibleTexts(result)).toEqual([])
    expect(textsOf(result, 'hidden').join('\n')).toContain('dossier/bilan.csv')
    expect(result.attachments.map(({ bytes, extension }) => [Buffer.from(bytes).toString(), extension])).toEqual([
      ['Bonjour', 'txt'],
      ['a;b\n1;2\n', 'csv'],
    ])
  })

  test('an old one of Windows, whose folders end with a backslash, is read', async () => {
    const bytes = await edited((all) => {
      for (let at = all.indexOf('aa/'); at >= 0; at = all.indexOf('aa/')) all.write('aa\\', at)
    })
    expect((await readAs('zip', bytes)).attachments.map(({ extension }) => extension)).toEqual(['txt'])
  })

  test('one that starts with a PDF is no PDF', async () => {
    expect((await readAs('', await zipBytes({ 'a.pdf': '%PDF-1.7 faux' }))).format).toBe('zip')
  })

  test.each([
    [
      'locked by a password',
      () =>
        edited((bytes) =>
          [6, bytes.indexOf('PK\x01\x02') + 8].forEach((at) => {
            bytes[at] = 1
          }),
        ),
      'read.encrypted',
    ],
    [
      'whose names climb out of it',
      () =>
        edited((bytes) =>
          bytes.forEach((_, at) => {
            if (bytes.subarray(at, at + 3).toString() === 'aa/') bytes.write('../', at)
          }),
        ),
      'read.broken',
    ],
    ['that swells a thousand times', () => zipBytes({ 'a.txt': ' '.repeat(30_000_000) }), 'read.too-large'],
    ['of nothing but folders', () => zipBytes({ '__MACOSX/x': 'x' }), 'read.empty'],
    ['cut short', async () => (await zipBytes(files)).slice(0, -10), 'read.broken'],
  ])('%s, it is set aside', async (_, make, code) => {
    const result = await readAs('zip', await make())
    expect(result.problem?.code).toBe(code)
    expect(result.attachments).toEqual([])
  })

  test('slides are made of parts, and are no archive', async () => {
    expect(
      (await readAs('', await zipBytes({ '[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>' }))).problem
        ?.code,
    ).toBe('read.unsupported')
  })

  test(
    'whatever is done to its bytes, it is read or set aside',
    async () => expectUnbroken(await zipBytes(files), 'zip'),
    70_000,
  )
})

describe('an old Word file', () => {
  // The header, one sector of table and one of directory: the least that says what it is.
  const sector = (fill: number): Buffer => Buffer.alloc(512, fill)
  const entry = (name: string, type: number, child: number): Buffer => {
    const bytes = Buffer.alloc(128)
    bytes.write(name, 'utf16le')
    bytes.writeUInt16LE(name.length * 2 + 2, 64)
    bytes[66] = type
    for (const [at, value] of [
      [68, -1],
      [72, -1],
      [76, child],
      [116, -2],
    ] as const)
      bytes.writeInt32LE(value, at)
    return bytes
  }
  const head = Buffer.alloc(512)
  head.write('d0cf11e0a1b11ae1', 'hex')
  for (const [at, value] of [
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(value, at)
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, -2],
    [68, -2],
    [76, 0],
  ] as const)
    head.writeInt32LE(value, at)
  const table = sector(0xff)
  table.writeInt32LE(-3, 0)
  table.writeInt32LE(-2, 4)
  const directory = Buffer.concat([entry('Root Entry', 5, 1), entry('WordDocument', 2, -1), Buffer.alloc(256)])
  const doc = Buffer.concat([head, table, directory, sector(0)])

  test('waits for an office suite', async () => {
    expect((await readAs('doc', doc)).problem).toEqual({ code: 'read.needs-office', pieceId: 'P01' })
  })

  test('is read like the DOCX made of it', async () => {
    const converted = await docxBytes('<w:p><w:r><w:t>Léa</w:t></w:r></w:p>')
    const result = await readAs('doc', doc, { convertDoc: async () => converted })
    expect(result.format).toBe('doc')
    expect(visibleTexts(result)).toEqual(['Léa'])
  })

  test('that no suite can open is set aside', async () => {
    expect((await readAs('doc', doc, { convertDoc: async () => null })).problem?.code).toBe('read.broken')
  })
})
