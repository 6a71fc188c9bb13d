import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { bytesOf, readAs } from './read-as.ts'
import { docxBytes, zipBytes } from './zip-bytes.ts'

const ole = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(600),
  ])

describe('what cannot be read is set aside with a reason', () => {
  test.each([
    ['a file of no byte', new Uint8Array(), 'read.empty'],
    ['a text of blanks', bytesOf(' \r\n\t\n'), 'read.empty'],
    ['a protected office file', ole('EncryptedPackage'), 'read.encrypted'],
    ['an old office file that is not whole', ole('WordDocument'), 'read.broken'],
    ['a photograph', Buffer.from('ffd8ffe000104a464946', 'hex'), 'read.unsupported'],
    ['compiled bytes', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251), 'read.binary'],
    ['half a PDF header', bytesOf('%PDF-1.7\n1 0 obj\n<<'), 'read.broken'],
  ])('%s', async (_, bytes, code) => {
    const result = await readAs('', bytes)
    expect(result.problem).toEqual({ code, pieceId: 'P01' })
    expect(result.passages).toEqual([])
  })

  test('a drawing of OpenDocument is not supported', async () => {
    const parts = { mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': '<a/>' }
    expect((await readAs('docx', await zipBytes(parts))).problem?.code).toBe('read.unsupported')
  })

  test('a truncated word-processing file is broken', async () => {
    const bytes = await docxBytes('<w:p><w:r><w:t>Maëlle</w:t></w:r></w:p>')
    expect((await readAs('docx', bytes.subarray(0, bytes.length - 30))).problem?.code).toBe('read.broken')
  })

  test('an archive that swells a thousand times is refused', async () => {
    const bytes = await docxBytes('<w:p/>', { 'word/comments.xml': ' '.repeat(30_000_000) })
    expect((await readAs('docx', bytes)).problem?.code).toBe('read.too-large')
  })

  test('a PDF without a word is not readable', async () => {
    const blank = await PDFDocument.create()
    blank.addPage()
    expect((await readAs('pdf', await blank.save())).problem?.code).toBe('read.no-text')
  })

  test('the content decides, not the extension', async () => {
    expect((await readAs('pdf', 'Maëlle va bien.')).format).toBe('text')
    expect((await readAs('txt', await docxBytes('<w:p><w:r><w:t>Maëlle</w:t></w:r></w:p>'))).format).toBe('docx')
    expect((await readAs('', 'nom;né le;ville\nLéa;2011;Lens\nTom;2012;Arras\n')).format).toBe('csv')
  })
})
