import { afterAll, describe, expect, test } from 'vitest'
import { pngOf } from '../../../../fixtures/grey-png.ts'
import { closeOcr } from '../../../../src/read/scan/ocr-session.ts'
import { readWithOcr, scannedSlip } from '../draw-scan.ts'
import { expectMapped, readAs, textsOf, visibleTexts } from '../read-as.ts'
import { part, zipBytes } from '../zip-bytes.ts'

afterAll(closeOcr)

const written = ['Rozenn Kerdoncuff habite Quimper depuis le 12 mars 2024.', 'Elle est suivie par le docteur Prigent.']
const slip = async (lines = written): Promise<Uint8Array> => pngOf(await scannedSlip(lines), 200)
const flat = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\n', ' '))
const read = { code: 'read.image-read', pieceId: 'P01', images: 1, doubts: 0 }
const left = { code: 'read.left-out', pieceId: 'P01', what: 'pictures' }

const drawing = (id: string, { crop = '', extent = '<wp:extent cx="4000000" cy="1500000"/>' } = {}): string =>
  `<w:r><w:drawing><wp:inline>${extent}<pic:blipFill xmlns:pic="urn:pic"><a:blip xmlns:a="urn:a" r:embed="${id}"/>${crop}</pic:blipFill></wp:inline></w:drawing></w:r>`

const p = (content: string): string => `<w:p>${content}</w:p>`
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

const docx = async (body: string, pictures: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> => {
  const relations = Object.keys(pictures)
    .map((name) => `<Relationship Id="${name}" Type="http://x/relationships/image" Target="media/${name}.png"/>`)
    .join('')
  return zipBytes({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}.png`, bytes])),
  })
}

describe('a picture in a word-processing file', () => {
  test('its words are passages after the paragraph that holds it, at places like their neighbours', async () => {
    const body = `${p(run('Ci-dessous, le courrier.') + drawing('a'))}${p(run('Fin.'))}`
    const result = await readWithOcr('docx', await docx(body, { a: await slip() }))
    expect(flat(visibleTexts(result))).toEqual(['Ci-dessous, le courrier.', written.join(' '), 'Fin.'])
    expect(result.notes).toEqual([read])
    const places = result.passages.map(({ fragments }) => fragments[0]?.place)
    expect(places).toEqual([0, 1, 2].map((index) => ({ kind: 'block', index })))
    expectMapped(result.passages, () => false)
  })

  test('a file that is nothing but the picture of a letter is read', async () => {
    const result = await readWithOcr('docx', await docx(p(drawing('a')), { a: await slip() }))
    expect(flat(visibleTexts(result))).toEqual([written.join(' ')])
  })

  test('what a picture was cropped of, what is too small to be seen, and what is deleted, is not shown', async () => {
    const body = [
      run('Vu.'),
      drawing('a', { crop: '<a:srcRect xmlns:a="urn:a" b="40000"/>' }),
      drawing('a', { extent: '<wp:extent cx="9000" cy="9000"/>' }),
      `<w:del>${drawing('a')}</w:del>`,
    ]
    const result = await readWithOcr('docx', await docx(p(body.join('')), { a: await slip() }))
    expect(visibleTexts(result)).toEqual(['Vu.'])
    expect(result.notes).toEqual([left])
  })

  test('one that was read and one that was not are both told; without OCR none is read', async () => {
    const pictures = { a: await slip(), b: new Uint8Array([1, 2, 3]) }
    const bytes = await docx(p(run('Vu.') + drawing('a') + drawing('b')), pictures)
    expect((await readWithOcr('docx', bytes)).notes).toEqual([left, read])
    const blind = await readAs('docx', bytes)
    expect(visibleTexts(blind)).toEqual(['Vu.'])
    expect(blind.notes).toEqual([left])
  })

  test('in a table, they come after the row', async () => {
    const cell = (content: string): string => `<w:tc>${p(content)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell(run('Avant'))}${cell(run('Nom') + drawing('a'))}</w:tr></w:tbl>${p(run('Fin.'))}`
    const result = await readWithOcr('docx', await docx(body, { a: await slip() }))
    expect(flat(visibleTexts(result))).toEqual(['Avant\tNom', written.join(' '), 'Fin.'])
    expect(textsOf(result, 'row')).toEqual(['Avant\tNom'])
  })
})

const odt = async (frame: string, picture: Uint8Array): Promise<Uint8Array> => {
  const names = ['office', 'text', 'draw', 'style', 'fo', 'xlink', 'svg'].map((name) => `xmlns:${name}="urn:${name}"`)
  const image = `<draw:frame ${frame}><draw:image xlink:href="Pictures/1.png"/></draw:frame>`
  const crop =
    '<style:style style:name="coupe"><style:graphic-properties fo:clip="rect(0cm, 0cm, 2cm, 0cm)"/></style:style>'
  return zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${names.join(' ')}><office:automatic-styles>${crop}</office:automatic-styles><office:body><office:text><text:p>Avant ${image}</text:p><text:p>Fin.</text:p></office:text></office:body></office:document-content>`,
    'Pictures/1.png': picture,
  })
}

describe('a picture in a text of OpenDocument', () => {
  test('its words are passages after the paragraph that holds it', async () => {
    const result = await readWithOcr('odt', await odt('svg:width="12cm" svg:height="4cm"', await slip()))
    expect(flat(visibleTexts(result))).toEqual(['Avant', written.join(' '), 'Fin.'])
    expect(result.notes).toEqual([read])
  })

  test.each(['draw:style-name="coupe"', 'svg:width="0.1cm"'])(
    'shown in part or not at all (%s), it is not read',
    async (frame) => {
      const result = await readWithOcr('odt', await odt(frame, await slip()))
      expect(visibleTexts(result)).toEqual(['Avant', 'Fin.'])
      expect(result.notes).toEqual([left])
    },
  )
})
