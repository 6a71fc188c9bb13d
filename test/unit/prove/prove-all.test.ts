import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Needle } from '../../../src/model/proof.ts'
import type { Rendition } from '../../../src/model/rendition.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { printedStrings } from '../../../src/write/printed-strings.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, pdfiumWasm, piece } from '../write/press.ts'

const needle = (text: string, allowed = 0): Needle => ({
  maskId: 'M0007',
  pieceId: 'P01',
  text,
  allowed,
  allowedTight: allowed,
})

const printed = { onPieces: ['Rapport social', 'piece.id', 'page.number'], onOthers: [] }

const prove = async (copy: Rendition, ...needles: readonly Needle[]) =>
  await proveAll([copy], needles, { pdfiumWasm, printed })

const wheresOf = async (copy: Rendition, ...needles: readonly Needle[]) =>
  (await prove(copy, ...needles)).copies.flatMap((proof) => proof.residues.map(({ where }) => where))

const pdfOf = (bytes: Uint8Array): Rendition => ({
  name: 'pieces/P01.pdf',
  mediaType: 'application/pdf',
  bytes,
  pieceId: 'P01',
  pages: 1,
  maskPlaces: [],
})

/** A copy drawn by another hand, with a fault planted in it. */
const drawn = async (plant: (file: PDFDocument) => void | Promise<void>): Promise<Rendition> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  file.addPage([400, 400])
  await plant(file)
  return pdfOf(await file.save({ useObjectStreams: false }))
}

const withLines = async (...lines: readonly string[]): Promise<Rendition> =>
  await drawn(async (file) => {
    const font = await file.embedFont(StandardFonts.Helvetica)
    lines.forEach((line, at) => {
      file.getPage(0).drawText(line, { x: 30, y: 350 - 20 * at, size: 12, font })
    })
  })

const honest = async (): Promise<Rendition> => {
  const blocks = [block('paragraph', [kept('Marie a vu '), gap('M0007'), kept(' devant la mairie.')])]
  const [copy] = await writeAll(disclosureOf(piece({ blocks })), options)
  return copy ?? pdfOf(new Uint8Array())
}

describe('the proof of a PDF copy', () => {
  test('an honest copy passes all three readings', async () => {
    const proof = await prove(await honest(), needle('Bruno Taverne'), needle('Marie', 1))
    expect(proof.copies[0]?.residues).toEqual([])
    expect(proof.copies[0]?.engines).toEqual(['pdfjs', 'pdfium', 'bytes'])
    expect(proof.passed).toBe(true)
  })

  test('a word kept elsewhere by decision is allowed as often as it was kept, and no more', async () => {
    expect((await prove(await honest(), needle('Marie', 0))).passed).toBe(false)
    expect((await prove(await honest(), needle('mairie', 1))).passed).toBe(true)
  })

  test('what the writers print themselves is no residue: titles, dates, functions, page numbers', async () => {
    const blocks = [block('paragraph', [kept('Rien ici.'), gap('M0007')])]
    const disclosure = disclosureOf(piece({ blocks }))
    const [copy] = await writeAll(disclosure, options)
    const words = ['02/10/2025', 'éducatrice', 'page', 'Rapport social', 'Val-Louvre', 'number']
    const assets = { pdfiumWasm, printed: printedStrings(disclosure, options, copy === undefined ? [] : [copy]) }
    const proof = await proveAll(
      copy === undefined ? [] : [copy],
      words.map((word) => needle(word)),
      assets,
    )
    expect(proof.copies).toHaveLength(1)
    expect(proof.passed).toBe(true)
  })

  test('the number of a page may be a number that the piece withholds', async () => {
    const lines = Array.from({ length: 6000 }, () => block('paragraph', [kept('Rien ici.')]))
    const disclosure = disclosureOf(piece({ blocks: [...lines, block('paragraph', [gap('M0007')])] }))
    const copies = await writeAll(disclosure, options)
    const assets = { pdfiumWasm, printed: printedStrings(disclosure, options, copies) }
    expect(copies[0]?.pages).toBeGreaterThan(100)
    expect((await proveAll(copies, [needle('104')], assets)).passed).toBe(true)
    const unaware = { ...assets, printed: printedStrings(disclosure, options, []) }
    expect((await proveAll(copies, [needle('104')], unaware)).passed).toBe(false)
  })

  test.each(['M. Bégin', 'Bégin', 'Pop', 'Def', 'UCS', 'End', 'Identity', 'Dict', 'Adobe'])(
    'a name that is also a word of every font’s program, or of its outlines by chance, is no residue: %s',
    async (name) => {
      expect((await prove(await honest(), needle(name))).passed).toBe(true)
    },
  )

  test('the sign of a mask is not taken for the withheld word', async () => {
    expect((await prove(await honest(), needle('tiers'))).passed).toBe(true)
  })

  test.each([
    ['as it is', ['vu par Bruno Taverne hier'], 'Bruno Taverne'],
    ['in another case, without accents', ['vu par HELENE hier'], 'Hélène'],
    ['cut by a hyphen at the end of a line', ['vu par Ta-', 'verne hier'], 'Taverne'],
    ['with its letters spaced out', ['vu par T a v e r n e hier'], 'Taverne'],
    ['a number grouped otherwise', ['tel 06.12.34.56.78'], '0612345678'],
  ])('a withheld word left in the text is found: %s', async (_, lines, text) => {
    const wheres = await wheresOf(await withLines(...lines), needle(text))
    expect(wheres).toEqual(expect.arrayContaining(['text-painted', 'text-seen', 'text-second-engine']))
  })

  test('words painted apart that meet on the page are found', async () => {
    const copy = await drawn(async (file) => {
      const font = await file.embedFont(StandardFonts.Helvetica)
      const page = file.getPage(0)
      page.drawText('Bruno', { x: 30, y: 300, size: 12, font })
      page.drawText('autre ligne', { x: 30, y: 200, size: 12, font })
      page.drawText('Taverne', { x: 70, y: 300, size: 12, font })
    })
    expect(await wheresOf(copy, needle('Bruno Taverne'))).toContain('text-seen')
  })

  test('a withheld word in the metadata is found, even when the text keeps it once', async () => {
    const copy = await drawn((file) => file.setTitle('Note de Taverne'))
    expect(await wheresOf(copy, needle('Taverne', 1))).toEqual(expect.arrayContaining(['metadata', 'strings']))
  })

  test('a withheld word in an object that no page shows is found', async () => {
    const copy = await drawn((file) => {
      file.context.register(file.context.obj({ K: PDFHexString.fromText('chez Taverne') }))
    })
    expect(await wheresOf(copy, needle('Taverne'))).toContain('strings')
    expect(await wheresOf(copy)).toContain('unreachable-object')
  })

  test('a withheld word in a compressed stream that no page shows is found', async () => {
    const copy = await drawn((file) => {
      file.catalog.set(PDFName.of('Group'), file.context.register(file.context.flateStream('chez Taverne, hier')))
    })
    expect(await wheresOf(copy, needle('Taverne'))).toContain('stream')
  })

  test('a withheld word in the name of the file is found', async () => {
    const copy = { ...(await honest()), name: 'pieces/note-taverne.pdf' }
    expect(await wheresOf(copy, needle('Taverne'))).toContain('file-name')
  })

  test.each([
    ['an attachment', 'attachments', async (file: PDFDocument) => file.attach(new Uint8Array([1]), 'a.txt')],
    ['a script', 'key-OpenAction', (file: PDFDocument) => addScript(file)],
    ['a form', 'key-AcroForm', (file: PDFDocument) => file.getForm().createTextField('a').addToPage(file.getPage(0))],
    ['an annotation', 'annotations', (file: PDFDocument) => addNote(file)],
    ['a key that nobody thought of', 'key-unknown', (file: PDFDocument) => addKey(file, 'SocieteDupont')],
    ['a metadata stream', 'key-Metadata', (file: PDFDocument) => addKey(file, 'Metadata')],
  ])('%s is refused', async (_, alarm, plant) => {
    const copy = await drawn(async (file) => {
      await plant(file)
    })
    expect(await wheresOf(await drawn(() => undefined))).toEqual([])
    expect(await wheresOf(copy)).toContain(alarm)
  })

  test('an earlier revision, or bytes after the end, are refused', async () => {
    const { bytes } = await honest()
    const after = Buffer.concat([bytes, Buffer.from('\n%%EOF\n')])
    expect(await wheresOf(pdfOf(after))).toContain('several-revisions')
    expect(await wheresOf(pdfOf(Buffer.concat([bytes, Buffer.from('Taverne')])))).toContain('bytes-after-end')
  })

  test('a copy that cannot be read is not a pass', async () => {
    const proof = await prove(pdfOf(new Uint8Array([1, 2, 3])), needle('Taverne'))
    expect(proof.copies[0]?.notRun).toEqual(['pdfjs', 'pdfium', 'bytes'])
    expect(proof.passed).toBe(false)
  })

  test('without the second engine the proof does not pass', async () => {
    const proof = await proveAll([await honest()], [], { pdfiumWasm: new Uint8Array([0]), printed })
    expect(proof.copies[0]?.notRun).toEqual(['pdfium'])
    expect(proof.passed).toBe(false)
  })

  test('a residue is named by its mask, never by its text', async () => {
    expect(JSON.stringify(await prove(await withLines('vu par Bruno Taverne'), needle('Taverne')))).not.toMatch(
      /taverne/i,
    )
  })
})

const addScript = (file: PDFDocument): void => {
  file.catalog.set(PDFName.of('OpenAction'), file.context.obj({ S: 'JavaScript', JS: PDFString.of('1') }))
}

const addNote = (file: PDFDocument): void => {
  const note = file.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 20, 20], Contents: PDFString.of('a') })
  const notes = PDFArray.withContext(file.context)
  notes.push(file.context.register(note))
  file.getPage(0).node.set(PDFName.of('Annots'), notes)
}

const addKey = (file: PDFDocument, key: string): void => {
  file.catalog.set(PDFName.of(key), file.context.register(PDFDict.withContext(file.context)))
}

describe('the proof of a data copy', () => {
  const dataOf = (name: string, mediaType: string, text: string): Rendition => ({
    name,
    mediaType,
    bytes: new TextEncoder().encode(text),
    pieceId: 'P01',
    pages: null,
    maskPlaces: [],
  })
  const csv = (text: string) => dataOf('pieces/P01.csv', 'text/csv; charset=utf-8', text)
  const json = (text: string) => dataOf('pieces/P01.json', 'application/json', text)

  test.each([
    ['a cell', csv('Nom;Note\r\n[TIERS];"vu par ""Taverne"""\r\n')],
    ['a value', json('{"note":"vu par T\\u0061verne"}')],
    ['a key', json('{"Taverne":1}')],
  ])('a withheld word in %s is found', async (_, copy) => {
    expect((await prove(copy, needle('Taverne'))).passed).toBe(false)
  })

  test('a long identifier left as a number is found', async () => {
    expect(await wheresOf(json('{"n":255081416802538123}'), needle('255081416802538123'))).toContain('values')
  })

  test('a key that comes back counts once', async () => {
    expect((await prove(json('[{"ville":1},{"ville":2}]'), needle('ville', 1))).passed).toBe(true)
  })

  test('names in two cells that stand side by side do not make one name', async () => {
    expect((await prove(csv('Bruno;Taverne\r\n'), needle('Bruno Taverne'))).passed).toBe(true)
  })

  test('a broken file is not a pass', async () => {
    expect((await prove(json('{"a":'), needle('Taverne'))).copies[0]?.notRun).toEqual(['json'])
  })
})

describe('the proof of the letter and the bordereau', () => {
  test('a word withheld in any piece is looked for there, save what they print anyway', async () => {
    const copy = { ...(await withLines('Claire Vasseur remet les pieces', 'vu Taverne')), pieceId: null }
    const assets = { pdfiumWasm, printed: { onPieces: [], onOthers: ['Claire Vasseur'] } }
    const director = { ...needle('Vasseur'), maskId: 'M0001' }
    const proof = await proveAll([copy], [director, needle('Taverne')], assets)
    const maskIds = proof.copies[0]?.residues.map(({ maskId }) => maskId)
    expect(maskIds).toContain('M0007')
    expect(maskIds).not.toContain('M0001')
  })
})
