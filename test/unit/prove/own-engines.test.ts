import { describe, expect, test } from 'vitest'
import type { DisclosedPiece } from '../../../src/model/copy/disclosure.ts'
import type { Needle } from '../../../src/model/copy/proof.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { readStoredZip } from '../../../src/prove/stored-zip.ts'
import { storeParts } from '../../../src/write/data/stored-zip.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { zipBytes } from '../read/zip-bytes.ts'
import { block, disclosureOf, gap, kept, options, pdfiumWasm, piece } from '../write/press.ts'

const needles: readonly Needle[] = ['Zangrandi', 'vue avec'].map((text) => ({
  ...{ maskId: 'M0001', pieceId: 'P01', text, allowed: 0, allowedTight: 0 },
}))

const blocks = [
  block('heading', [kept('Le contexte')], 1),
  block('paragraph', [kept('Vue '), gap('M0001'), kept(' hier.')]),
]

const written = async (source: NonNullable<DisclosedPiece['source']>) => {
  const one = piece({ source, blocks })
  const [copy] = await writeAll(disclosureOf(one), options)
  if (copy === undefined) throw new Error('no copy')
  return { one, copy }
}

const prove = async (copy: Rendition, pieces: readonly DisclosedPiece[]) => {
  const proof = await proveAll([copy], needles, { pdfiumWasm, pieces, printed: { onPieces: [], onOthers: [] } })
  return proof.copies.flatMap(({ residues, notRun }) => [...residues.map(({ where }) => where), ...notRun])
}

/** The copy with one of its parts changed. */
const changedPart = (bytes: Uint8Array, part: string, from: string, to: string): Promise<Uint8Array> => {
  const parts = readStoredZip(bytes).entries.map(({ name, bytes: own }) => ({
    name,
    text: new TextDecoder().decode(own),
  }))
  expect(parts.some(({ name, text }) => name === part && text.includes(from))).toBe(true)
  return storeParts(parts.map(({ name, text }) => ({ name, text: name === part ? text.replace(from, to) : text })))
}

const document = 'word/document.xml'

describe('the proof of a copy in the format of its file', () => {
  test.each(['docx', 'odt', 'text', 'eml', 'html', 'rtf'] as const)(
    '%s: what our writer makes passes',
    async (source) => {
      const { one, copy } = await written(source)
      expect(await prove(copy, [one])).toEqual([])
    },
  )

  test.each(['docx', 'odt', 'text', 'eml', 'html', 'rtf'] as const)(
    '%s: without its piece, what was kept cannot be looked for',
    async (source) => {
      expect(await prove((await written(source)).copy, [])).toEqual(['kept'])
    },
  )

  test.each([
    ['docx', 'a word', document, ' hier.', ' hier, Zangrandi.', ['values', 'added']],
    ['docx', 'a word in two runs', document, ' hier.', ' Zan</w:t></w:r><w:r><w:t>grandi hier.', ['values', 'added']],
    ['docx', 'a word over a mark', document, '>[M0001 TIERS]<', '>avec<', ['values', 'added']],
    ['docx', 'a word as an entity', document, ' hier.', ' Z&#97;ngrandi hier.', ['values', 'added']],
    ['docx', 'a hidden run', document, '<w:rPr><w:shd', '<w:rPr><w:vanish/><w:shd', ['element']],
    [
      'docx',
      'a deletion',
      document,
      '<w:p>',
      '<w:p><w:del><w:r><w:delText>Zangrandi</w:delText></w:r></w:del>',
      ['parts', 'element', 'text-beside'],
    ],
    ['docx', 'an attribute', document, '<w:p>', '<w:p w:rsidR="Zangrandi">', ['parts', 'attribute']],
    ['docx', 'text beside the runs', document, '<w:p>', '<w:p>Zangrandi', ['parts', 'text-beside']],
    ['docx', 'a comment', document, '<w:p>', '<w:p><!-- Zangrandi -->', ['docx']],
    ['docx', 'the name of a style', 'word/styles.xml', 'w:val="Normal"', 'w:val="Zangrandi"', ['parts', 'attribute']],
    [
      'docx',
      'a link',
      'word/_rels/document.xml.rels',
      'Target="styles.xml"',
      'Target="http://zangrandi.fr/"',
      ['parts', 'attribute'],
    ],
    ['docx', 'a word that is lost', document, ' hier.', '.', ['kept-lost']],
    ['docx', 'words in another order', document, 'Le contexte', 'Contexte le', ['kept-lost', 'added']],
    ['odt', 'a word', 'content.xml', 'hier.', 'hier, Zangrandi.', ['values', 'added']],
    [
      'odt',
      'a note',
      'content.xml',
      'hier.',
      '<text:note><text:note-body><text:p>Zangrandi</text:p></text:note-body></text:note>hier.',
      ['values', 'element', 'added'],
    ],
    ['odt', 'a hidden style', 'content.xml', 'fo:background-color="#d9d9d9"', 'text:display="none"', ['attribute']],
    ['odt', 'the type', 'mimetype', 'text', 'Zangrandi', ['part']],
    ['odt', 'a word that is lost', 'content.xml', 'hier.', '.', ['kept-lost']],
  ] as const)('%s: %s that was put in is found', async (source, _, part, from, to, found) => {
    const { one, copy } = await written(source)
    const bytes = await changedPart(copy.bytes, part, from, to)
    expect(new Set(await prove({ ...copy, bytes }, [one]))).toEqual(new Set(found))
  })

  test('a part more, and a package that is packed, are found', async () => {
    const { one, copy } = await written('docx')
    const parts = readStoredZip(copy.bytes).entries
    const more = await storeParts([
      ...parts.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) })),
      { name: 'docProps/core.xml', text: '<?xml version="1.0" encoding="UTF-8"?>\n<a>Zangrandi</a>' },
    ])
    expect(new Set(await prove({ ...copy, bytes: more }, [one]))).toEqual(
      new Set(['parts', 'part', 'element', 'text-beside']),
    )
    const packed = await zipBytes(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])))
    expect(await prove({ ...copy, bytes: packed }, [one])).toEqual(['docx'])
  })

  test.each([
    ['a word', 'hier.', ' hier, Zangrandi.', ['values', 'added']],
    ['a sign that turns the line', ' hier.', ' \u202ehier.', ['control']],
    ['a word that is lost', ' hier.', '.', ['kept-lost']],
  ])('plain text: %s that was put in is found', async (_, from, to, found) => {
    const { one, copy } = await written('text')
    const bytes = new TextEncoder().encode(new TextDecoder().decode(copy.bytes).replace(from, to))
    expect(new Set(await prove({ ...copy, bytes }, [one]))).toEqual(new Set(found))
  })

  test.each([
    ['a word', 'hier.', 'hier, Zangrandi.', ['values', 'added']],
    ['a word in codes', 'hier.', 'hier, Z=61ngrandi.', ['values', 'added']],
    ['a word over two lines', 'hier.', 'hier, Zan=\r\ngrandi.', ['values', 'added']],
    ['a coded word in the head', 'MIME-', 'Subject: =?utf-8?B?WmFuZ3JhbmRp?=\r\nMIME-', ['values', 'added']],
    ['an address', 'From: masque', 'From: zangrandi', ['values', 'added']],
    ['another header', 'MIME-', 'X-Note: Zangrandi\r\nMIME-', ['parts', 'header']],
    ['another type', 'text/plain', 'text/html', ['header']],
    ['a header twice', 'MIME-', 'From: masque@masque.invalid\r\nMIME-', ['header-twin']],
    ['a word that is lost', 'hier.', '.', ['kept-lost']],
    ['a letter beyond ASCII', 'hier.', 'hièr.', ['eml']],
  ])('mail: %s that was put in is found', async (_, from, to, found) => {
    const { one, copy } = await written('eml')
    const text = new TextDecoder().decode(copy.bytes)
    expect(text).toContain(from)
    const bytes = new TextEncoder().encode(text.replace(from, to))
    expect(new Set(await prove({ ...copy, bytes }, [one]))).toEqual(new Set(found))
  })

  test.each([
    ['a word', 'hier.', 'hier, Zangrandi.', ['values', 'added']],
    ['a script', '</head>', '<script>Zangrandi</script></head>', ['parts', 'element', 'text-beside']],
    ['an address', '<p>', '<p><a href="http://zangrandi.fr/"></a>', ['parts', 'element', 'attribute']],
    ['a title', '<title>P01', '<title>Zangrandi', ['parts', 'text-beside']],
    ['another look', '.s{list-style:none}', '.s{display:none}', ['text-beside']],
    ['a hidden element', '<p>', '<p hidden="">', ['attribute']],
    ['a comment', '<p>', '<!-- Zangrandi --><p>', ['html']],
    ['a word that is lost', 'hier.', '.', ['kept-lost']],
  ])('web page: %s that was put in is found', async (_, from, to, found) => {
    const { one, copy } = await written('html')
    const text = new TextDecoder().decode(copy.bytes)
    expect(text).toContain(from)
    const bytes = new TextEncoder().encode(text.replace(from, to))
    expect(new Set(await prove({ ...copy, bytes }, [one]))).toEqual(new Set(found))
  })

  test.each([
    ['a word', 'hier', 'hier, Zangrandi', ['values', 'added']],
    ['the name of a sheet', 'name="Suivi"', 'name="Zangrandi"', ['values', 'kept-lost', 'added']],
    [
      'a formula',
      'office:value-type="string"',
      'office:value-type="string" table:formula="Zangrandi"',
      ['parts', 'attribute'],
    ],
    ['another number', 'office:value="12"', 'office:value="13"', ['other-number']],
    ['a number without words', '<text:p>12</text:p>', '<text:p></text:p>', ['kept-lost', 'other-number']],
    ['a hidden row', '<table:table-row>', '<table:table-row table:visibility="collapse">', ['attribute']],
    [
      'a note',
      '<text:p>',
      '<office:annotation><text:p>Zangrandi</text:p></office:annotation><text:p>',
      ['values', 'element', 'added'],
    ],
    ['a word that is lost', 'hier', '', ['kept-lost']],
  ])('sheet of OpenDocument: %s that was put in is found', async (_, from, to, found) => {
    const cells = [1, 2].map((column) => ({ column, isNumber: column === 2 }))
    const fields = [kept('Vue ', '/1/A1'), gap('M0001', 'TIERS', '/1/A1'), kept(' hier', '/1/A1'), kept('12', '/1/B1')]
    const one = piece({
      ...{ source: 'ods', format: 'xlsx' },
      layout: { kind: 'xlsx', sheets: [{ header: null, rows: [{ row: 1, cells }] }] },
      blocks: [block('labels', [kept('Suivi', '/1')]), block('fields', fields)],
    })
    const [copy] = await writeAll(disclosureOf(one), options)
    if (copy === undefined) throw new Error('no copy')
    expect(await prove(copy, [one])).toEqual([])
    const bytes = await changedPart(copy.bytes, 'content.xml', from, to)
    expect(new Set(await prove({ ...copy, bytes }, [one]))).toEqual(new Set(found))
  })

  test('no reader of PDF is started where no copy is one', async () => {
    const { one, copy } = await written('text')
    const assets = {
      ...{ pieces: [one], printed: { onPieces: [], onOthers: [] } },
      get pdfiumWasm(): Uint8Array {
        throw new Error('started')
      },
    }
    expect((await proveAll([copy], needles, assets)).passed).toBe(true)
  })

  test.each([
    ['a word', 'hier.', 'hier, Zangrandi.', ['values', 'added']],
    ['a word in codes', 'hier.', 'hier, Z\\u97 ?ngrandi.', ['values', 'added']],
    ['a hidden word', 'hier.', 'hier{\\v  Zangrandi}.', ['values', 'control-word', 'added']],
    ['a group beside the text', '\\par\n}', '\\par\n{\\*\\info Zangrandi}\n}', ['rtf']],
    ['an author', '{\\colortbl', '{\\info{\\author Zangrandi}}{\\colortbl', ['rtf']],
    ['a width', '\\fs22', '\\fs23', ['control-word']],
    ['a word that is lost', 'hier.', '.', ['kept-lost']],
  ])('rich text: %s that was put in is found', async (_, from, to, found) => {
    const { one, copy } = await written('rtf')
    const text = new TextDecoder().decode(copy.bytes)
    expect(text).toContain(from)
    const bytes = new TextEncoder().encode(text.replace(from, to))
    expect(new Set(await prove({ ...copy, bytes }, [one]))).toEqual(new Set(found))
  })
})
