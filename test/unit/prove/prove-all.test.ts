import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Needle } from '../../../src/model/copy/proof.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { printedStrings } from '../../../src/write/pieces/printed-strings.ts'
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

test('a copy with a table whose cells span passes its proof', async () => {
  const spans = [
    { column: 0, columns: 1, rows: 2 },
    { column: 1, columns: 2, rows: 1 },
  ]
  const blocks = [
    { ...block('row', [kept('Mois\tActe\tSuite')]), row: { table: 1, isHeader: true, spans: [] } },
    { ...block('row', [kept('mars\t'), gap('M0007'), kept('\t')]), row: { table: 1, isHeader: false, spans } },
    { ...block('row', [kept('\tappel\trien')]), row: { table: 1, isHeader: false, spans: [] } },
  ]
  const [copy] = await writeAll(disclosureOf(piece({ blocks })), options)
  expect(await wheresOf(copy ?? pdfOf(new Uint8Array()), needle('Taverne'))).toEqual([])
})

test('what a proof says that it looked for is the number of masks, whatever words are under them', async () => {
  const masks = [{ pieceId: 'P01' }, { pieceId: 'P01' }, { pieceId: 'P02' }]
  const searched = async (pieceId: string | null, ...words: readonly string[]) => {
    const copy = { ...(await honest()), pieceId }
    const proof = await proveAll(
      [copy],
      words.map((word) => needle(word)),
      { pdfiumWasm, printed, masks },
    )
    return proof.copies.map((one) => one.searched)
  }
  expect(await searched('P01', 'Taverne')).toEqual([2])
  expect(await searched('P01', 'Bruno', 'de', 'la', 'Taverne', 'Bruno de la Taverne')).toEqual([2])
  expect(await searched('P01')).toEqual([2])
  expect(await searched(null, 'Taverne')).toEqual([3])
})

describe('a withheld number that the number of a mark spells', () => {
  const found = async (line: string, text: string) => {
    const proof = await prove(await withLines(line), needle(text))
    return proof.copies.some(({ residues }) => residues.some(({ maskId }) => maskId === needle(text).maskId))
  }

  test.each(['0045', 'M0045', '045', 'M0045 TIERS'])('is no residue in the mark: %s', async (text) => {
    expect(await found('vu par [M0045 TIERS A] hier', text)).toBe(false)
    const blocks = [block('paragraph', [kept('Vu par '), gap('M0045', 'TIERS', null, 'A'), kept(' hier.')])]
    const [copy] = await writeAll(disclosureOf(piece({ blocks })), options)
    expect(await wheresOf(copy ?? pdfOf(new Uint8Array()), needle(text))).toEqual([])
  })

  test.each([
    ['sous le no 0045 hier', '0045'],
    ['dossier M0045 hier', 'M0045'],
    ['dossier [M0045] hier', 'M0045'],
    ['dossier (M0045 TIERS A) hier', 'M0045'],
    ['vu [M0045 TIERS A] au 0045', '0045'],
    ['appeler [M0612345678 TIERS] hier', 'M0612345678'],
  ])('is one anywhere else: %s', async (line, text) => {
    expect(await found(line, text)).toBe(true)
  })
})

describe('a short name in a copy', () => {
  const short = (text: string, allowed = 0): Needle => ({ ...needle(text, allowed), isShort: true })
  const residuesOf = async (lines: readonly string[], one: Needle, onPieces: readonly string[] = []) => {
    const assets = { pdfiumWasm, printed: { onPieces, onOthers: [] } }
    const proof = await proveAll([await withLines(...lines)], [one], assets)
    const own = proof.copies.flatMap(({ residues }) => residues.filter(({ maskId }) => maskId === one.maskId))
    return new Set(own.map(({ where }) => where))
  }

  test.each([
    ['Lou a écrit.', short('Lou')],
    ['vu LOU hier', short('Lou')],
    ['vu (Ly) hier', short('Ly')],
    ['Lou et Lou', short('Lou', 1)],
    ['LEA est là', short('Lea')],
    ['Léa est là', short('Lea')],
    ['vu par [TIERS LEA] hier', short('Lea')],
    ['vu par [M0045 LEA] hier', short('Lea')],
  ])('is a residue as a whole word, as names are written: %s', async (line, one) => {
    expect(await residuesOf([line], one)).toEqual(new Set(['text-painted', 'text-seen', 'text-second-engine']))
  })

  test.each([
    ['un lou, un an', short('Lou')],
    ['Louise et Loup', short('Lou')],
    ['Lou est là', short('Lou', 1)],
    ['le Roi', short('An')],
    ['vu par [TIERS AN] hier', short('An')],
    ['vu par [M0045 TIERS AN] hier', short('An')],
  ])('is none otherwise: %s', async (line, one) => {
    expect(await residuesOf([line], one)).toEqual(new Set())
  })

  test('that the cover prints is not looked for', async () => {
    expect(await residuesOf(['Guy MARTIN, directeur'], short('Guy'), ['Guy MARTIN'])).toEqual(new Set())
  })

  test('is not looked for in the letter, which quotes no piece', async () => {
    const copy = { ...(await withLines('Lou')), pieceId: null }
    expect(await wheresOf(copy, short('Lou'))).not.toContain('text-painted')
    expect(await wheresOf({ ...copy, pieceId: 'P01' }, short('Lou'))).toContain('text-painted')
  })
})

test('a withheld number is not met in the numbering of the letters of a font', async () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ éèêàâçùîôœ ?!;:/%'
  const [copy] = await writeAll(disclosureOf(piece({ blocks: [block('paragraph', [kept(alphabet)])] })), options)
  expect(await wheresOf(copy ?? pdfOf(new Uint8Array()), needle('0123456789'))).toEqual([])
  const planted = await drawn((file) => {
    const stream = file.context.stream(Buffer.from('00300031003200330034003500360037003800390041', 'hex'))
    file.getPage(0).node.set(PDFName.of('Contents'), file.context.register(stream))
  })
  expect(await wheresOf(planted, needle('0123456789'))).toContain('stream')
})

test('a residue names the pages of the copy where it stands, read by text and by the places of letters', async () => {
  const copy = await drawn(async (file) => {
    const font = await file.embedFont(StandardFonts.Helvetica)
    const second = file.addPage([400, 400])
    second.drawText('vu par Taverne', { x: 30, y: 350, size: 12, font })
    for (const [at, letter] of [...'Kerbrat'].entries())
      second.drawText(letter, { x: 30, y: 300 - at * 14, size: 12, font })
  })
  const apart: Needle = { ...needle('kerbrat'), isApart: 'name' }
  const { residues = [] } = (await prove(copy, needle('Taverne'), apart)).copies[0] ?? {}
  const pagesOf = (where: string) => residues.filter((one) => one.where === where).map(({ pages }) => pages)
  expect(pagesOf('text-seen')).toEqual([[2]])
  expect(pagesOf('layout')).toEqual([[2]])
  expect(residues.filter(({ where }) => where.startsWith('key-')).every(({ pages }) => pages === undefined)).toBe(true)
})

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

  describe('a withheld number that is also the start or the end of a coordinate', () => {
    const text = (x: number, y: number) => async (file: PDFDocument) => {
      const font = await file.embedFont(StandardFonts.Helvetica)
      file.getPage(0).drawText('depuis', { x, y, size: 11.95517, font })
    }
    const line = (x: number, y: number) => (file: PDFDocument) =>
      file.getPage(0).drawLine({ start: { x, y }, end: { x: 200.9148, y: 239.1248 } })
    const operators = (content: string) => (file: PDFDocument) =>
      file.getPage(0).node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(content)))

    test.each([
      ['of a word', '132', text(132.2324, 189.4499)],
      ['of a word: what stands after the point', '4499', text(132.2324, 189.4499)],
      ['of a word: the size of its letters', '95517', text(132.2324, 189.4499)],
      ['of a word left of the page', '132', text(-132.2324, 189.4499)],
      ['of a rule', '200', line(132.2324, 189.4499)],
      ['of a turn', '1234567', operators('BT -0.1234567 0 0 0.1234567 30 30 Tm ET')],
      ['of a curve', '1190', operators('1 2 m 3 4 5 6.1 1190.1234 8 c S')],
      ['of a frame', '1190', operators('q 1 2 1190.1234 8 re S Q')],
    ])('is no residue there: %s', async (_, number, plant) => {
      expect(await wheresOf(await drawn(plant), needle(number))).not.toContain('stream')
    })

    test('is a residue in a word that stands there', async () => {
      const copy = await drawn(async (file) => {
        const font = await file.embedFont(StandardFonts.Helvetica)
        file.getPage(0).drawText('la visite 132.', { x: 132.2324, y: 189.4499, size: 12, font })
      })
      expect(await wheresOf(copy, needle('132'))).toEqual(
        expect.arrayContaining(['text-painted', 'text-seen', 'text-second-engine']),
      )
    })

    test.each([
      ['beside words', '132', 'vu au 132.2324 hier'],
      ['a position on the globe', '48.856614', 'au 48.856614 2.352222 nord'],
      ['a position of which a letter follows', '48.856614', 'au 48.856614 m'],
      ['too few numbers for what is drawn', '132', '132.2324 189.4499 Tm'],
      ['the start of a longer word', '132', '1 2 132.2324 4 recours'],
      ['a telephone number', '0612345678', '1 0 0 1 06.12.34.56.78 1 Tm'],
      ['a long number', '255081416802538', '1 0 0 1 255081416802538 1 Tm'],
      ['between signs of another language', '132', '<b> 132.2324 </b>'],
    ])('is a residue in a stream where it draws nothing: %s', async (_, number, content) => {
      const copy = await drawn((file) => {
        file.catalog.set(PDFName.of('Group'), file.context.register(file.context.flateStream(content)))
      })
      expect(await wheresOf(copy, needle(number))).toEqual(['stream'])
    })
  })

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
