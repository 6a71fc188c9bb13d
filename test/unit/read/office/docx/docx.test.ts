import { describe, expect, test } from 'vitest'
import { expectMapped, readAs, textsOf, visibleTexts } from '../../read-as.ts'
import { docxBytes, part, zipBytes } from '../../zip-bytes.ts'

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const cell = (text: string): string => `<w:tc>${paragraph(text === '' ? '' : run(text))}</w:tc>`

const readBody = async (body: string, parts: Readonly<Record<string, string>> = {}) =>
  readAs('docx', await docxBytes(body, parts))

describe('visible text', () => {
  test('a word that was typed in several goes is one word', async () => {
    const result = await readBody(paragraph(run('Mme Roz') + run('enn') + run(' habite Lens.')))
    expect(visibleTexts(result)).toEqual(['Mme Rozenn habite Lens.'])
    expectMapped(result.passages, () => false)
  })

  test('headings are known by their style, in any language', async () => {
    const styles = part('styles', '<w:style w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>')
    const result = await readBody(paragraph(run('Santé'), '<w:pStyle w:val="Titre2"/>'), { 'word/styles.xml': styles })
    expect(result.passages[0]).toMatchObject({ role: 'heading', level: 2 })
  })

  test('cells that span columns and rows keep the others in their columns; the row that is repeated heads', async () => {
    const spanned = (text: string, properties: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text === '' ? '' : run(text))}</w:tc>`
    const tall = spanned('mars', '<w:vMerge w:val="restart"/>')
    const on = spanned('', '<w:vMerge/>')
    const rows = [
      `<w:trPr><w:tblHeader/></w:trPr>${cell('Mois')}${cell('Acte')}${cell('Suite')}`,
      `${tall}${spanned('visite', '<w:gridSpan w:val="2"/>')}`,
      `${on}${cell('appel')}${cell('rien')}`,
    ]
    const result = await readBody(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)
    expect(visibleTexts(result)).toEqual(['Mois\tActe\tSuite', 'mars\tvisite\t', '\tappel\trien'])
    expect(result.passages.map(({ row }) => row)).toEqual([
      { table: 1, isHeader: true, spans: [] },
      {
        ...{ table: 1, isHeader: false },
        spans: [
          { column: 0, columns: 1, rows: 2 },
          { column: 1, columns: 2, rows: 1 },
        ],
      },
      { table: 1, isHeader: false, spans: [] },
    ])
  })

  test('a table row keeps its cells apart, each with its own place', async () => {
    const rows = `<w:tbl><w:tr>${cell('Nom')}${cell('')}${cell('Né le')}</w:tr></w:tbl>`
    const result = await readBody(rows)
    expect(result.passages[0]).toMatchObject({ role: 'row', text: 'Nom\t\tNé le' })
    expect(result.passages[0]?.fragments.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [5, 10],
    ])
  })

  test('text boxes, notes that are called, headers and footers are read, once each', async () => {
    const box =
      '<w:r><w:drawing><wps:txbx><w:txbxContent>' +
      paragraph(run('Dans la boîte')) +
      '</w:txbxContent></wps:txbx></w:drawing></w:r>'
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    const result = await readBody(paragraph(run('Corps') + note + box) + section, {
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:id="2">${paragraph(run('Appelée'))}</w:footnote><w:footnote w:id="3">${paragraph(run('Oubliée'))}</w:footnote>`,
      ),
      'word/header1.xml': part('hdr', paragraph(run('En-tête'))),
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="header1.xml"/><Relationship Id="rId2" TargetMode="External" Target="mailto:lea@exemple.example"/></Relationships>',
    })
    expect(visibleTexts(result)).toEqual(['En-tête', 'Corps', 'Dans la boîte', 'Appelée'])
    expect(textsOf(result, 'hidden')).toEqual(expect.arrayContaining(['Oubliée', 'mailto:lea@exemple.example']))
  })

  test('a tracked insertion is visible, a tracked deletion is hidden', async () => {
    const inserted = `<w:ins w:author="Zoé Kerbrat">${run('ajouté')}</w:ins>`
    const deleted = '<w:del w:author="Zoé Kerbrat"><w:r><w:delText>supprimé</w:delText></w:r></w:del>'
    const result = await readBody(paragraph(run('Texte ') + inserted + deleted))
    expect(visibleTexts(result)).toEqual(['Texte ajouté'])
    expect(textsOf(result, 'hidden')).toEqual(['supprimé', 'Zoé Kerbrat'])
  })
})

describe('text that was not meant to be seen', () => {
  test.each([
    ['hidden text', paragraph(run('vu') + run('secret', '<w:vanish/>'))],
    ['text moved away', paragraph(`${run('vu')}<w:moveFrom>${run('secret')}</w:moveFrom>`)],
    ['a field code', paragraph(`${run('vu')}<w:r><w:instrText>secret</w:instrText></w:r>`)],
    ['the name of a bookmark', paragraph(`${run('vu')}<w:bookmarkStart w:name="secret"/>`)],
    [
      'the description of a picture',
      paragraph(`${run('vu')}<w:r><w:drawing><wp:docPr descr="secret"/></w:drawing></w:r>`),
    ],
    [
      'the fallback of a shape',
      paragraph(
        `${run('vu')}<w:r><mc:AlternateContent><mc:Fallback><w:t>secret</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ],
    ['a deleted row', `${paragraph(run('vu'))}<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('secret')}</w:tr></w:tbl>`],
  ])('%s', async (_, body) => {
    const result = await readBody(body)
    expect(visibleTexts(result)).toEqual(['vu'])
    expect(textsOf(result, 'hidden')).toEqual(['secret'])
  })

  test.each([
    [
      'word/comments.xml',
      part('comments', `<w:comment w:author="Zoé Kerbrat">${paragraph(run('sec') + run('ret'))}</w:comment>`),
    ],
    ['docProps/core.xml', '<core><creator>secret</creator></core>'],
    ['customXml/item1.xml', '<item value="secret"/>'],
    ['word/people.xml', part('people', '<w:person w:author="secret"/>')],
    ['word/settings.xml', part('settings', '<w:docVars><w:docVar w:name="nom" w:val="secret"/></w:docVars>')],
    ['word/glossary/document.xml', part('glossaryDocument', paragraph(run('secret')))],
    ['word/header9.xml', part('hdr', paragraph(run('secret')))],
    ['word/embeddings/secret.xlsx', 'PK'],
  ])('what %s holds', async (name, content) => {
    const result = await readBody(paragraph(run('vu')), { [name]: content })
    expect(visibleTexts(result)).toEqual(['vu'])
    expect(textsOf(result, 'hidden').join('\n')).toContain('secret')
  })
})

describe('hostile files', () => {
  test('entities are refused', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    expect((await readBody(paragraph(run('vu')), { 'docProps/core.xml': bomb })).problem?.code).toBe('read.broken')
  })

  test('a body nested without end is refused', async () => {
    const body = '<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000)
    expect((await readBody(body)).problem?.code).toBe('read.broken')
  })
})

const relations = (...entries: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0"?><Relationships>${entries
    .map(([type, target], at) => `<Relationship Id="r${at}" Type="http://x/relationships/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

describe('files set into a text', () => {
  test('a page of another document, an embedded workbook and an object are files that follow it', async () => {
    const result = await readBody(`${paragraph(run('Avant'))}<w:altChunk r:id="r0"/>`, {
      'word/_rels/document.xml.rels': relations(
        ['aFChunk', '/suite.html'],
        ['package', 'embeddings/a.xlsx'],
        ['oleObject', './embeddings/o.bin'],
        ['image', 'media/image1.png'],
      ),
      'suite.html': '<p>Après</p>',
      'word/embeddings/a.xlsx': 'x',
      'word/embeddings/o.bin': 'x',
    })
    expect(result.attachments.map(({ extension }) => extension)).toEqual(['html', 'xlsx', 'bin'])
    expect(Buffer.from(result.attachments[0]?.bytes ?? []).toString()).toBe('<p>Après</p>')
    expect(result.notes).toEqual([])
  })

  test('pictures and charts are said to be left out', async () => {
    const result = await readBody(paragraph(run('Avant')), { 'word/media/image1.png': 'x' })
    expect(result.notes).toEqual([{ code: 'read.left-out', pieceId: 'P01', what: 'pictures' }])
  })

  test('as Word on the web writes it, its main parts are numbered', async () => {
    const body = paragraph(run('Vu')) + paragraph(run('Caché'), '<w:pStyle w:val="C"/>')
    const file = await zipBytes({
      'word/document2.xml': part('document', `<w:body>${body}</w:body>`),
      'word/styles2.xml': part('styles', '<w:style w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>'),
    })
    const result = await readAs('docx', file)
    expect(result.format).toBe('docx')
    expect(visibleTexts(result)).toEqual(['Vu'])
    expect(textsOf(result, 'hidden')).toEqual(['Caché'])
  })
})
