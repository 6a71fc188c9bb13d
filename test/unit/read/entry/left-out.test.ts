import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, rgb, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { ReadResult } from '../../../../src/read/entry/read-piece.ts'
import { readAs } from '../read-as.ts'
import { xlsxBytes } from '../xlsx-bytes.ts'
import { part, zipBytes } from '../zip-bytes.ts'

// What a page shows beside its words is told where it stands, by its kind: a copy laid out anew puts a frame there.

/** « <picture» before a passage, « picture>» after the last: kinds and texts in order. */
const shownIn = ({ passages }: ReadResult): readonly string[] =>
  passages
    .filter(({ role }) => role !== 'hidden')
    .flatMap(({ text, leftOut = {} }) => [
      ...(leftOut.before ?? []).map((kind) => `<${kind}>`),
      text.replaceAll('\t', ' | '),
      ...(leftOut.after ?? []).map((kind) => `<${kind}>`),
    ])

const png = async (): Promise<Uint8Array> => {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([head, body, sum])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(8, 0)
  size.writeUInt32BE(8, 4)
  size[8] = 8
  const rows = Buffer.alloc(72)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  const chunks = [chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...chunks])
}

const crc = (bytes: Buffer): number => {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

describe('a word-processing file', () => {
  const p = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
  const drawn = (inside: string, side = 900_000): string =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="${side}" cy="${side}"/>${inside}</wp:inline></w:drawing></w:r>`
  const blip = '<a:blip xmlns:a="urn:a" r:embed="r1"/>'
  const docx = async (body: string, header = ''): Promise<ReadResult> =>
    readAs(
      'docx',
      await zipBytes({
        'word/document.xml': part(
          'document',
          `<w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:body>`,
        ),
        'word/_rels/document.xml.rels':
          '<?xml version="1.0"?><Relationships><Relationship Id="h1" Type="http://x/relationships/header" Target="header1.xml"/></Relationships>',
        'word/header1.xml': part('hdr', header),
      }),
    )

  test('tells pictures, charts, drawings and places to sign where they stand', async () => {
    const body = [
      p(run('Avant.'), drawn(blip)),
      p(run('Suite.')),
      p(drawn('<c:chart xmlns:c="urn:c"/>')),
      p(run('Fin.')),
      p('<w:r><w:pict><v:shape xmlns:v="urn:v"><o:signatureline xmlns:o="urn:o"/></v:shape></w:pict></w:r>'),
      p(drawn('<wps:wsp xmlns:wps="urn:wps"/>')),
    ]
    expect(shownIn(await docx(body.join('')))).toEqual([
      ...['Avant.', '<picture>', 'Suite.', '<chart>', 'Fin.', '<signature>', '<drawing>'],
    ])
  })

  test('a picture of a header is a logo, a header of nothing else too', async () => {
    expect(shownIn(await docx(p(run('Texte.')), p(drawn(blip))))).toEqual(['<logo>', 'Texte.'])
  })

  test('bullets, lines, text boxes and what is deleted are none', async () => {
    const box =
      '<wps:wsp xmlns:wps="urn:wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>Boîte.</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>'
    const line = '<wps:wsp xmlns:wps="urn:wps"><wps:spPr><a:prstGeom xmlns:a="urn:a" prst="line"/></wps:spPr></wps:wsp>'
    const rule = '<w:r><w:pict><v:rect xmlns:v="urn:v" xmlns:o="urn:o" o:hr="t"/></w:pict></w:r>'
    const body = p(run('Texte.'), drawn(blip, 50_000), drawn(box), drawn(line), rule, `<w:del>${drawn(blip)}</w:del>`)
    expect(shownIn(await docx(body))).toEqual(['Texte.', 'Boîte.'])
  })

  test('those of a row come after it; a row of pictures alone stands where it is', async () => {
    const cell = (content: string): string => `<w:tc>${p(content)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell(run('Nom'))}${cell(drawn(blip))}</w:tr><w:tr>${cell(drawn(blip))}${cell('')}</w:tr></w:tbl>`
    expect(shownIn(await docx(table + p(run('Fin.'))))).toEqual(['Nom | ', '<picture>', '<picture>', 'Fin.'])
  })
})

test('a text of OpenDocument', async () => {
  const frame = (inside: string): string => `<text:p><draw:frame>${inside}</draw:frame></text:p>`
  const body = [
    '<text:p>Avant.</text:p>',
    frame('<draw:image xlink:href="Pictures/1.png"/>'),
    '<text:p>Suite.</text:p>',
    frame('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>'),
    '<text:p><draw:custom-shape draw:name="f"/><draw:line/></text:p><text:p>Fin.</text:p>',
  ]
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:draw="urn:d" xmlns:xlink="urn:x"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`
  const bytes = await zipBytes({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content })
  expect(shownIn(await readAs('odt', bytes))).toEqual([
    ...['Avant.', '<picture>', 'Suite.', '<object>', '<drawing>', 'Fin.'],
  ])
})

test('a rich text', async () => {
  const picture = String.raw`{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict\wmetafile8 0102}}`
  const source = String.raw`{\rtf1{\header ${picture}\par}Avant ${picture} et suite.\par ${picture}\par Fin.\par{\object{\*\objdata 01}{\result{\pict 01}}}\par}`
  expect(shownIn(await readAs('rtf', source))).toEqual([
    ...['<logo>', 'Avant  et suite.', '<picture>', '<picture>', 'Fin.', '<object>'],
  ])
})

test('a web page, and a mail', async () => {
  const page = `<p>Avant <img src="a.png"> ici.</p><p>Suite.</p><svg><path d="M0 0"/></svg><img width="1" height="1" src="https://x/t.gif">
<table><tr><td>Nom</td><td>Né le <img src="b.png"></td></tr></table><p style="display:none"><img src="c.png"></p><p>Fin.</p>`
  const shown = ['Avant ici.', '<picture>', 'Suite.', '<drawing>', 'Nom | Né le', '<picture>', 'Fin.']
  expect(shownIn(await readAs('html', `<html><body>${page}</body></html>`))).toEqual(shown)
  const mail = `From: a@b.fr\nSubject: Photo\nContent-Type: text/html; charset=utf-8\n\n<html><body>${page}</body></html>`
  expect(shownIn(await readAs('eml', mail)).slice(-shown.length)).toEqual(shown)
})

test('films, canvases and pages set into a page, where they are seen', async () => {
  const page =
    '<p>Avant.</p><canvas width="90" height="90"></canvas><p>Suite.</p><object data="a.pdf">SECRET</object><video hidden src="b.mp4"></video><p>Fin.</p><iframe src="c.html"></iframe><script>1</script>'
  expect(shownIn(await readAs('html', `<html><body>${page}</body></html>`))).toEqual([
    ...['Avant.', '<drawing>', 'Suite.', '<object>', 'Fin.', '<object>'],
  ])
})

test('boxes that float over the cells of a workbook', async () => {
  const sheet = '<row r="1"><c r="A1" t="inlineStr"><is><t>Oui</t></is></c></row>'
  const control = '<formControlPr xmlns="urn:x" objectType="CheckBox" checked="Checked"/>'
  const bytes = await xlsxBytes([{ name: 'Grille', xml: sheet }], { 'xl/ctrlProps/ctrlProp1.xml': control })
  expect(shownIn(await readAs('xlsx', bytes))).toEqual(['Grille', 'Oui', '<object>'])
})

describe('a PDF', () => {
  const pdf = async (draw: (page: ReturnType<PDFDocument['addPage']>, file: PDFDocument) => Promise<void> | void) => {
    const file = await PDFDocument.create()
    const font = await file.embedFont(StandardFonts.Helvetica)
    const page = file.addPage([595, 842])
    page.setFont(font)
    page.setFontSize(11)
    page.drawText('Avant.', { x: 50, y: 780 })
    page.drawText('Suite de la note.', { x: 50, y: 500 })
    page.drawText('Fin.', { x: 50, y: 200 })
    await draw(page, file)
    return shownIn(await readAs('pdf', await file.save()))
  }

  test('tells pictures and what is drawn where they stand', async () => {
    const shown = await pdf(async (page, file) => {
      page.drawImage(await file.embedPng(await png()), { x: 50, y: 600, width: 90, height: 60 })
      page.drawSvgPath('M 0 0 C 20 -40 40 40 60 0 C 80 -40 100 40 120 0', { x: 60, y: 120, borderColor: rgb(0, 0, 0) })
    })
    expect(shown).toEqual(['Avant.', '<picture>', 'Suite de la note.', 'Fin.', '<drawing>'])
  })

  test('tells stamps and signatures that stand beside its text', async () => {
    const shown = await pdf((page, file) => {
      const annotate = (rect: readonly number[], more: Record<string, string>) =>
        page.node.addAnnot(file.context.register(file.context.obj({ Type: 'Annot', Rect: [...rect], F: 4, ...more })))
      annotate([50, 600, 150, 650], { Subtype: 'Stamp' })
      annotate([50, 100, 150, 150], { Subtype: 'Widget', FT: 'Sig' })
      annotate([50, 400, 150, 450], { Subtype: 'Link' })
      page.node.set(PDFName.of('Rotate'), file.context.obj(0))
    })
    expect(shown).toEqual(['Avant.', '<stamp>', 'Suite de la note.', 'Fin.', '<signature>'])
  })

  test('rules, frames and bullets are none', async () => {
    const shown = await pdf((page) => {
      page.drawLine({ start: { x: 50, y: 490 }, end: { x: 500, y: 490 } })
      page.drawRectangle({ x: 40, y: 180, width: 500, height: 60, borderColor: rgb(0, 0, 0), borderWidth: 1 })
      for (const y of [700, 684, 668]) page.drawCircle({ x: 40, y, size: 2 })
    })
    expect(shown).toEqual(['Avant.', 'Suite de la note.', 'Fin.'])
  })
})
