import { describe, expect, test } from 'vitest'
import type { Passage } from '../../../../src/model/record/passage.ts'
import { expectReadOrAside, readAs, textsOf, visibleTexts } from '../read-as.ts'

const valuesOf = (passages: readonly Passage[]) =>
  passages
    .slice(1)
    .flatMap(({ text, fragments }) =>
      fragments.map(({ start, end, place }) => [place.kind === 'field' ? place.path : '', text.slice(start, end)]),
    )

const head = '<?xml version="1.0" encoding="UTF-8"?>'

describe('an XML document', () => {
  const content = `${head}<!-- vu par Zangrandi --><?style Zangrandi?>
<dossier ref="D-1"><personne><nom>Rozenn</nom><ville code="62">Lens</ville></personne><note>Vue avec <b>Yann</b> hier.</note></dossier>`

  test('names are one passage, and each group of values another, named by its elements', async () => {
    const { passages, format, layout } = await readAs('xml', content)
    expect(format).toBe('xml')
    expect(passages.map(({ text }) => text)).toEqual([
      'dossier\nref\npersonne\nnom\nville\ncode\nnote\nb',
      'dossier ref : D-1',
      'nom : Rozenn\nville code : 62\nville : Lens',
      'Vue avec Yann hier.',
      ' vu par Zangrandi \nstyle Zangrandi',
    ])
    expect(JSON.stringify(layout)).not.toMatch(/Rozenn|dossier|nom"/)
  })

  test('each value has its place, and a text cut by elements is read as the eye reads it', async () => {
    expect(valuesOf((await readAs('xml', content)).passages).slice(0, 7)).toEqual([
      ['/@0', 'D-1'],
      ['/0/0/0', 'Rozenn'],
      ['/0/1/@0', '62'],
      ['/0/1/0', 'Lens'],
      ['/1/0', 'Vue avec '],
      ['/1/1/0', 'Yann'],
      ['/1/2', ' hier.'],
    ])
  })

  test('comments and instructions are hidden text', async () => {
    const result = await readAs('xml', content)
    expect(textsOf(result, 'hidden').join()).toContain('vu par Zangrandi')
    expect(visibleTexts(result).join()).not.toContain('Zangrandi')
  })

  test.each([
    ['raw data', '<a><![CDATA[Léa & Yann]]></a>', 'Léa & Yann'],
    ['entities', '<a>L&#233;a &amp; Yann</a>', 'Léa & Yann'],
    ['a space between two words set apart', '<p><b>Léa</b> <b>Roy</b></p>', 'Léa Roy'],
  ])('%s', async (_, xml, text) => {
    expect(
      visibleTexts(await readAs('xml', head + xml))
        .at(-1)
        ?.replace(/^\w+ : /, ''),
    ).toBe(text)
  })

  test.each([
    ['in UTF-16', () => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Léa</a>`, 'utf16le')],
    ['in latin 9', () => Buffer.from('<?xml version="1.0" encoding="ISO-8859-15"?><a>Léa</a>', 'latin1')],
    ['in windows-1252', () => Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>Léa</a>', 'latin1')],
  ])('%s', async (_, make) => {
    expect(visibleTexts(await readAs('xml', make()))[1]).toBe('a : Léa')
  })
})

describe('XML that is refused', () => {
  test.each([
    ['a document type', '<!DOCTYPE a><a>x</a>', 'read.broken'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'read.broken'],
    ['an entity nobody declared', '<a>&secret;</a>', 'read.broken'],
    ['an element left open', '<a><b></a>', 'read.broken'],
    ['two roots', '<a>x</a><a>y</a>', 'read.broken'],
    ['a tree without end', '<a>'.repeat(3000) + '</a>'.repeat(3000), 'read.broken'],
    [
      'a sheet in one XML file',
      '<o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body>x</o:body></o:document>',
      'read.unsupported',
    ],
    [
      'a workbook of 2003',
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Data>x</Data></Workbook>',
      'read.unsupported',
    ],
    ['nothing but names', '<a><b/></a>', 'read.empty'],
  ])('%s', async (_, xml, code) => {
    expect((await readAs('xml', head + xml)).problem?.code).toBe(code)
  })

  test('an encoding that we would read otherwise than declared', async () => {
    const text = '<?xml version="1.0" encoding="utf-7"?><a>x</a>'
    expect((await readAs('xml', text)).problem?.code).toBe('read.unsupported')
  })

  test('a damaged byte is read or set aside, whole, by no mistake of ours', async () => {
    const whole = Buffer.from(`${head}<a b="c"><d>Rozenn</d><e>Vue <f>hier</f> &amp; ce jour</e></a>`)
    for (let at = 0; at < 200; at += 1) {
      const bytes = new Uint8Array(whole)
      bytes[(at * 7919) % bytes.length] = (at * 31 + 7) % 256
      expectReadOrAside(await readAs('xml', bytes))
    }
  })
})

test('an XML document of more elements than a small machine can hold is refused unread', async () => {
  const content = `${head}<a>${'<b/>'.repeat(1_000_001)}</a>`
  expect((await readAs('xml', content)).problem?.code).toBe('read.too-large')
})

test('a text cut by a comment or a CDATA section is read as one, with the name of its element', async () => {
  const { passages } = await readAs('xml', `${head}<d><nom>Le Gof<![CDATA[f]]></nom><note>Vu Ya<!-- x -->nn</note></d>`)
  expect(passages.slice(1).map(({ text }) => text)).toEqual(['nom : Le Goff', 'note : Vu Yann', 'x'])
  expect(passages[1]?.fragments.map(({ start, end }) => [start, end])).toEqual([
    [6, 12],
    [12, 13],
  ])
})
