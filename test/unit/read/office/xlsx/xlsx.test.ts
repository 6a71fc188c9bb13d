import { describe, expect, test } from 'vitest'
import { expectMapped, expectReadOrAside, readAs, textsOf, visibleTexts } from '../../read-as.ts'
import { cell, relations, rowOf, sharedStrings, stylesOf, xlsxBytes } from '../../xlsx-bytes.ts'
import { zipBytes } from '../../zip-bytes.ts'

const number = (reference: string, value: string, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`

describe('a workbook as it shows', () => {
  test('each sheet opens with its name, and each row names its columns', async () => {
    const bytes = await xlsxBytes([
      { name: 'Suivi', xml: rowOf(1, ['Nom', 'Ville']) + rowOf(3, ['Rozenn', 'Lens']) },
      { name: 'Appels', xml: rowOf(1, ['Yann']) },
    ])
    const { passages, layout, format } = await readAs('xlsx', bytes)
    expect(format).toBe('xlsx')
    expect(passages.map(({ text }) => text)).toEqual([
      'Suivi',
      'Nom\nVille',
      'Nom : Rozenn\nVille : Lens',
      'Appels',
      'Yann',
    ])
    const places = passages.flatMap(({ fragments }) =>
      fragments.map(({ place }) => place.kind === 'field' && place.path),
    )
    expect(places).toEqual(['/1', '/1/A1', '/1/B1', '/1/A3', '/1/B3', '/2', '/2/A1'])
    expectMapped(passages, (gap) => /^\n?[^\n]+ : $/.test(gap))
    const cells = [
      { column: 1, isNumber: false },
      { column: 2, isNumber: false },
    ]
    expect(layout).toMatchObject({
      kind: 'xlsx',
      sheets: [
        {
          header: 1,
          rows: [
            { row: 1, cells },
            { row: 3, cells },
          ],
        },
        {},
      ],
    })
    expect(JSON.stringify(layout)).not.toMatch(/Rozenn|Suivi/)
  })

  test('a title above the table is not taken for its header', async () => {
    const xml = rowOf(1, ['Foyer des Glycines']) + rowOf(2, ['Nom', 'Ville']) + rowOf(3, ['Rozenn', 'Lens'])
    expect(visibleTexts(await readAs('xlsx', await xlsxBytes([{ name: 'A', xml }])))[3]).toBe(
      'Nom : Rozenn\nVille : Lens',
    )
  })

  test('in a form, each value is named by the cell before it', async () => {
    const rows = [
      ['Nom', 'Le Goff', 'Prénom', 'Yann'],
      ['Téléphone', '639984107', 'N° CAF', '1234567'],
      ['Note', 'vu'],
    ]
    const xml = rows
      .map((row, at) => rowOf(at + 1, row))
      .join('')
      .replace(cell('B2', '639984107'), number('B2', '639984107'))
    expect(visibleTexts(await readAs('xlsx', await xlsxBytes([{ name: 'A', xml }]))).slice(1)).toEqual([
      'Nom\nNom : Le Goff\nPrénom\nPrénom : Yann\nTéléphone\nTéléphone : 0639984107\nN° CAF\nN° CAF : 1234567',
      'Note\nvu',
    ])
  })

  test('a table below another one has its own header', async () => {
    const first = rowOf(1, ['Poste', 'Montant']) + rowOf(2, ['Loyer', 'six cents'])
    const xml = first + rowOf(5, ['Enfant', 'Né le']) + rowOf(6, ['Yann', '02/05/2011'])
    expect(visibleTexts(await readAs('xlsx', await xlsxBytes([{ name: 'A', xml }])))[4]).toBe(
      'Enfant : Yann\nNé le : 02/05/2011',
    )
  })

  test.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Rozenn'],
    ['a string in several runs', '<c r="A1" t="s"><v>1</v></c>', 'Le Goff'],
    ['a string with coded signs', '<c r="A1" t="s"><v>2</v></c>', 'Dupont'],
    ['an inline string', cell('A1', 'Yann'), 'Yann'],
    ['a number', number('A1', '12.5'), '12.5'],
    ['a number stored with seventeen digits', number('A1', '0.30000000000000004'), '0.3'],
    ['a long number', number('A1', '255081416802538'), '255081416802538'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'VRAI'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['the last value of a formula', '<c r="A1" t="str"><f>B9</f><v>Léa</v></c>', 'Léa'],
    ['a date', number('A1', '40665', 1), '02/05/2011'],
    ['a date and a time', number('A1', '40665.5', 1), '02/05/2011 12:00'],
    ['a time alone', number('A1', '0.75', 2), '18:00'],
    ['a phone number shown by its format', number('A1', '612345678', 3), '06 12 34 56 78'],
    ['a social security number shown by its format', number('A1', '255081416802538', 4), '2 55 08 14 168 025 | 38'],
    ['a postcode shown by its format', number('A1', '1400', 5), '01400'],
    ['a share', number('A1', '0.12', 6), '12 %'],
    ['an amount', number('A1', '1234.5', 7), '1234.5'],
    ['a month', number('A1', '40665', 8), '02/05/2011'],
    ['a cell without a reference', '<c t="inlineStr"><is><t>Yann</t></is></c>', 'Yann'],
  ])('%s is read as its cell shows it', async (_, xml, shown) => {
    const parts = {
      'xl/sharedStrings.xml': sharedStrings(
        'Rozenn',
        '<r><t>Le </t></r><r><rPr><b/></rPr><t>Goff</t></r>',
        'D_x0075_pont',
      ),
      'xl/styles.xml': stylesOf(
        ...['General', 'dd/mm/yyyy', 'hh:mm', '0#" "##" "##" "##" "##', '0" "00" "00" "00" "000" "000" | "00'],
        ...['00000', '0%', '#,##0.00\\ "€"', '[$-40C]mmm\\-yy;@'],
      ),
    }
    const result = await readAs('xlsx', await xlsxBytes([{ name: 'A', xml: `<row r="1">${xml}</row>` }], parts))
    expect(visibleTexts(result)).toEqual(['A', shown])
  })

  test('dates counted from 1904 are four years later', async () => {
    const bytes = await xlsxBytes(
      [{ name: 'A', xml: `<row r="1">${number('A1', '39203', 0)}</row>` }],
      { 'xl/styles.xml': stylesOf('dd/mm/yyyy') },
      '<workbookPr date1904="1"/>',
    )
    expect(visibleTexts(await readAs('xlsx', bytes))).toEqual(['A', '02/05/2011'])
  })

  test('a phone number typed as a number gets its zero back, under a heading that says so', async () => {
    const data = (row: number) =>
      `<row r="${row}">${cell(`A${row}`, 'Yann')}${number(`B${row}`, '612345678')}${number(`C${row}`, '612345678')}</row>`
    const bytes = await xlsxBytes([{ name: 'A', xml: rowOf(1, ['Nom', 'Téléphone', 'Solde']) + data(2) }])
    const { passages, layout } = await readAs('xlsx', bytes)
    expect(passages[2]?.text).toBe('Nom : Yann\nTéléphone : 0612345678\nSolde : 612345678')
    expect(JSON.stringify(layout)).toContain('{"column":2,"isNumber":false},{"column":3,"isNumber":true}')
  })
})

describe('what a workbook hides', () => {
  const shown = rowOf(1, ['Nom', 'Ville']) + rowOf(2, ['Rozenn', 'Lens'])
  const sheet = { name: 'Suivi', xml: shown }
  const under = (data: string, after = '', before = '') => ({
    name: 'S',
    xml: `${before}<sheetData>${data}</sheetData>${after}`,
  })
  const own = (name: string, xml: string) => xlsxBytes([sheet], { [name]: xml })

  const corners: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ['a hidden sheet', () => xlsxBytes([sheet, { name: 'X', xml: rowOf(1, ['Zangrandi']), state: 'hidden' }])],
    ['a very hidden sheet', () => xlsxBytes([sheet, { name: 'X', xml: rowOf(1, ['Zangrandi']), state: 'veryHidden' }])],
    ['the name of a hidden sheet', () => xlsxBytes([sheet, { name: 'Zangrandi', xml: '', state: 'hidden' }])],
    ['a hidden row', () => xlsxBytes([{ name: 'S', xml: shown + rowOf(3, ['Zangrandi'], ' hidden="1"') }])],
    [
      'a row of no height',
      () => xlsxBytes([{ name: 'S', xml: shown + rowOf(3, ['Zangrandi'], ' ht="0" customHeight="1"') }]),
    ],
    [
      'rows hidden by default',
      () =>
        xlsxBytes([
          under(rowOf(1, ['vu'], ' hidden="0"') + rowOf(2, ['Zangrandi']), '', '<sheetFormatPr zeroHeight="1"/>'),
        ]),
    ],
    [
      'a hidden column',
      () => xlsxBytes([under(rowOf(1, ['vu', 'Zangrandi']), '', '<cols><col min="2" max="3" hidden="1"/></cols>')]),
    ],
    [
      'a column of no width',
      () => xlsxBytes([under(rowOf(1, ['vu', 'Zangrandi']), '', '<cols><col min="2" max="2" width="0"/></cols>')]),
    ],
    [
      'a cell under a merged one',
      () => xlsxBytes([under(rowOf(1, ['vu', 'Zangrandi']), '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')]),
    ],
    [
      'a number format that shows nothing',
      () =>
        xlsxBytes([{ name: 'S', xml: `${shown}<row r="3">${number('A3', '0639981234', 0)}</row>` }], {
          'xl/styles.xml': stylesOf(';;;'),
        }),
    ],
    [
      'a formula',
      () =>
        xlsxBytes([
          { name: 'S', xml: `${shown}<row r="3"><c r="A3" t="str"><f>IF(1,"x","Zangrandi")</f><v>x</v></c></row>` },
        ]),
    ],
    [
      'the phonetic reading of a string',
      () =>
        xlsxBytes([{ name: 'S', xml: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], {
          'xl/sharedStrings.xml': sharedStrings('<t>vu</t><rPh sb="0" eb="1"><t>Zangrandi</t></rPh>'),
        }),
    ],
    ['a shared string no cell uses', () => xlsxBytes([sheet], { 'xl/sharedStrings.xml': sharedStrings('Zangrandi') })],
    [
      'a shared string of a hidden cell',
      () =>
        xlsxBytes([{ name: 'S', xml: `${shown}<row r="3" hidden="1"><c r="A3" t="s"><v>0</v></c></row>` }], {
          'xl/sharedStrings.xml': sharedStrings('Zangrandi'),
        }),
    ],
    [
      'a string in a cell of another type',
      () => xlsxBytes([{ name: 'S', xml: `${shown}<row r="3"><c r="A3"><v>1</v><is><t>Zangrandi</t></is></c></row>` }]),
    ],
    [
      'an extension of a cell',
      () =>
        xlsxBytes([
          { name: 'S', xml: `${shown}<row r="3"><c r="A3"><v>1</v><extLst><x n="Zangrandi"/></extLst></c></row>` },
        ]),
    ],
    [
      'a list of accepted values',
      () =>
        xlsxBytes([
          under(
            shown,
            '<dataValidations><dataValidation sqref="A2"><formula1>"oui,Zangrandi"</formula1></dataValidation></dataValidations>',
          ),
        ]),
    ],
    [
      'the message of a check',
      () =>
        xlsxBytes([
          under(shown, '<dataValidations><dataValidation sqref="A2" prompt="Demander à Zangrandi"/></dataValidations>'),
        ]),
    ],
    [
      'a printed header',
      () => xlsxBytes([under(shown, '<headerFooter><oddHeader>&amp;CZangrandi</oddHeader></headerFooter>')]),
    ],
    [
      'a filter',
      () =>
        xlsxBytes([
          under(
            shown,
            '<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="Zangrandi"/></filters></filterColumn></autoFilter>',
          ),
        ]),
    ],
    [
      'the hint of a link',
      () => xlsxBytes([under(shown, '<hyperlinks><hyperlink ref="A2" tooltip="Zangrandi" display="x"/></hyperlinks>')]),
    ],
    [
      'the target of a link',
      () =>
        xlsxBytes([sheet], {
          'xl/worksheets/_rels/sheet1.xml.rels': relations(['r1', 'hyperlink', 'mailto:zangrandi@exemple.fr']),
        }),
    ],
    [
      'a defined name',
      () => xlsxBytes([sheet], {}, '<definedNames><definedName name="Zangrandi">S!$A$1</definedName></definedNames>'),
    ],
    [
      'a comment',
      () =>
        own(
          'xl/comments1.xml',
          '<comments><authors><author>x</author></authors><commentList><comment ref="A1"><text><r><t>Zan</t></r><r><t>grandi</t></r></text></comment></commentList></comments>',
        ),
    ],
    [
      'the author of a comment',
      () => own('xl/comments1.xml', '<comments><authors><author>Zangrandi</author></authors></comments>'),
    ],
    [
      'a threaded comment',
      () =>
        own(
          'xl/threadedComments/threadedComment1.xml',
          '<ThreadedComments><threadedComment ref="A1"><text>vu par Zangrandi</text></threadedComment></ThreadedComments>',
        ),
    ],
    [
      'the person of a thread',
      () =>
        own('xl/persons/person.xml', '<personList><person displayName="Quitterie Zangrandi" userId="z"/></personList>'),
    ],
    [
      'a property',
      () =>
        own(
          'docProps/core.xml',
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Zangrandi</dc:creator></cp:coreProperties>',
        ),
    ],
    [
      'a property of the service',
      () =>
        own(
          'docProps/custom.xml',
          '<Properties><property name="Agent"><lpwstr>Zangrandi</lpwstr></property></Properties>',
        ),
    ],
    ['custom data', () => own('customXml/item1.xml', '<x nom="Zangrandi"/>')],
    [
      'the text of a shape',
      () =>
        own(
          'xl/drawings/drawing1.xml',
          '<wsDr xmlns:a="a"><a:p><a:r><a:t>Zan</a:t></a:r><a:r><a:t>grandi</a:t></a:r></a:p></wsDr>',
        ),
    ],
    [
      'the text that replaces a picture',
      () => own('xl/drawings/drawing1.xml', '<wsDr><cNvPr id="1" name="x" descr="Photo de Zangrandi"/></wsDr>'),
    ],
    ['an old note drawn beside a cell', () => own('xl/drawings/vmlDrawing1.vml', '<xml><div>Zangrandi</div></xml>')],
    [
      'the values a chart keeps',
      () =>
        own('xl/charts/chart1.xml', '<chartSpace><strCache><pt idx="0"><v>Zangrandi</v></pt></strCache></chartSpace>'),
    ],
    [
      'the values a pivot table keeps',
      () =>
        own(
          'xl/pivotCache/pivotCacheDefinition1.xml',
          '<pivotCacheDefinition><sharedItems><s v="Zangrandi"/></sharedItems></pivotCacheDefinition>',
        ),
    ],
    [
      'a link to another file',
      () =>
        own(
          'xl/externalLinks/externalLink1.xml',
          '<externalLink><sheetNames><sheetName val="Zangrandi"/></sheetNames></externalLink>',
        ),
    ],
    [
      'a query',
      () =>
        own(
          'xl/connections.xml',
          '<connections><connection name="x" connection="SELECT * WHERE nom=Zangrandi"/></connections>',
        ),
    ],
    [
      'the columns of a table',
      () => own('xl/tables/table1.xml', '<table><tableColumns><tableColumn name="Zangrandi"/></tableColumns></table>'),
    ],
    [
      'the name of a style',
      () =>
        own(
          'xl/styles.xml',
          '<styleSheet><cellStyles><cellStyle name="Zangrandi" xfId="0"/></cellStyles></styleSheet>',
        ),
    ],
    [
      'a sheet that the workbook does not list',
      () =>
        own(
          'xl/worksheets/sheet9.xml',
          '<worksheet><sheetData><row><c t="inlineStr"><is><t>Zangrandi</t></is></c></row></sheetData></worksheet>',
        ),
    ],
    ['the name of an embedded file', () => own('xl/embeddings/Zangrandi.docx', 'x')],
  ]

  test.each(corners)('%s is hidden text: seen by the detectors, never shown', async (_, make) => {
    const result = await readAs('xlsx', await make())
    expect(result.problem).toBeNull()
    expect(
      textsOf(result, 'hidden')
        .join('\n')
        .replace(/\D0639981234/, ' 639981234'),
    ).toMatch(/zangrandi|639981234/i)
    expect(visibleTexts(result).join('\n')).not.toMatch(/zangrandi|639981234/i)
    expect(JSON.stringify(result.layout)).not.toMatch(/zangrandi/i)
  })

  test('macros, pictures and hidden sheets are said', async () => {
    const bytes = await xlsxBytes([sheet, { name: 'X', xml: shown, state: 'hidden' }], {
      'xl/vbaProject.bin': 'x',
      'xl/media/image1.png': 'x',
    })
    expect((await readAs('xlsm', bytes)).notes.map((note) => 'what' in note && note.what)).toEqual([
      'macros',
      'pictures',
      'hidden',
    ])
  })

  test('an embedded file is handed on as an attachment', async () => {
    const { attachments } = await readAs('xlsx', await own('xl/embeddings/note.docx', 'abc'))
    expect(attachments.map(({ extension, bytes }) => [extension, bytes.length])).toEqual([['docx', 3]])
  })

  test('the package says which part is the workbook: a second one is hidden', async () => {
    const other = '<workbook><sheets><sheet name="Zangrandi"/></sheets></workbook>'
    const result = await readAs('xlsx', await own('xl/workbook2.xml', other))
    expect(textsOf(result, 'hidden').join()).toContain('Zangrandi')
  })
})

describe('workbooks that cannot be read', () => {
  test.each([
    ['without a sheet', () => xlsxBytes([]), 'read.no-text'],
    ['whose sheet is no XML', () => xlsxBytes([{ name: 'A', xml: '<row' }]), 'read.broken'],
    [
      'with a document type',
      () => xlsxBytes([{ name: 'A', xml: '' }], { 'xl/sharedStrings.xml': '<!DOCTYPE a><sst/>' }),
      'read.broken',
    ],
    [
      'with two values in one cell',
      () => xlsxBytes([{ name: 'A', xml: `${rowOf(1, ['vu'])}${rowOf(1, ['Zangrandi'])}` }]),
      'read.broken',
    ],
    [
      'whose main part is a text',
      () =>
        zipBytes({
          'xl/workbook.xml': '<workbook/>',
          'word/document.xml': '<document/>',
          '_rels/.rels': relations(['r', 'officeDocument', 'word/document.xml']),
        }),
      'read.broken',
    ],
    [
      'that is wider than a spreadsheet',
      () => xlsxBytes([{ name: 'A', xml: `<row r="1">${cell('ZZZ1', 'vu')}</row>` }]),
      'read.too-large',
    ],
    ['without its main part', () => zipBytes({ 'xl/workbook.xml': '<workbook/>' }), 'read.broken'],
  ])('%s: set aside', async (_, make, code) => {
    expect((await readAs('xlsx', await make())).problem?.code).toBe(code)
  })

  test('a damaged byte is read or set aside, whole, by no mistake of ours', async () => {
    const whole = await xlsxBytes([{ name: 'A', xml: rowOf(1, ['Nom', 'Ville']) + rowOf(2, ['Rozenn', 'Lens']) }])
    for (let at = 0; at < 200; at += 1) {
      const bytes = new Uint8Array(whole)
      bytes[(at * 7919) % bytes.length] = (at * 31 + 7) % 256
      expectReadOrAside(await readAs('xlsx', bytes))
    }
  })
})
