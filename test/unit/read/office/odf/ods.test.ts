import { describe, expect, test } from 'vitest'
import { expectReadOrAside, readAs, textsOf, visibleTexts } from '../../read-as.ts'
import { zipBytes } from '../../zip-bytes.ts'

const spaces =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:draw="d" xmlns:xlink="l" xmlns:dc="dc" xmlns:meta="m"'

const text = (value: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${value}</text:p></table:table-cell>`

const row = (cells: string, attributes = ''): string => `<table:table-row${attributes}>${cells}</table:table-row>`

const table = (rows: string, name = 'Suivi', attributes = ''): string =>
  `<table:table table:name="${name}"${attributes}>${rows}</table:table>`

const odsBytes = (tables: string, parts: Readonly<Record<string, string>> = {}, styles = '', extra = '') =>
  zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}${extra}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  })

const shown = row(text('Nom') + text('Ville')) + row(text('Rozenn') + text('Lens'))

describe('an OpenDocument sheet as it shows', () => {
  test('it is read like a workbook, and leaves as one', async () => {
    const { format, passages, layout } = await readAs('ods', await odsBytes(table(shown)))
    expect(format).toBe('ods')
    expect(passages.map((passage) => passage.text)).toEqual(['Suivi', 'Nom\nVille', 'Nom : Rozenn\nVille : Lens'])
    expect(passages[2]?.fragments.map(({ place }) => place)).toEqual([
      { kind: 'field', path: '/1/A2' },
      { kind: 'field', path: '/1/B2' },
    ])
    expect(layout).toMatchObject({ kind: 'xlsx', sheets: [{ header: 1 }] })
  })

  test('empty rows and cells that repeat without end keep their place and cost nothing', async () => {
    const empty = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      ' table:number-rows-repeated="1048570"',
    )
    const far = row(`<table:table-cell table:number-columns-repeated="2"/>${text('Yann')}`)
    const { passages } = await readAs(
      'ods',
      await odsBytes(table(row('', ' table:number-rows-repeated="3"') + far + empty)),
    )
    expect(passages[1]?.fragments[0]?.place).toEqual({ kind: 'field', path: '/1/C4' })
  })

  test('a value that repeats stands in each of its cells; one that fills the sheet is too large', async () => {
    const twice = table(row(text('vu', ' table:number-columns-repeated="2"'), ' table:number-rows-repeated="2"'))
    expect(visibleTexts(await readAs('ods', await odsBytes(twice)))).toEqual(['Suivi', 'vu\nvu', 'vu\nvu'])
    const endless = table(
      row(text('vu', ' table:number-columns-repeated="1000"'), ' table:number-rows-repeated="1000000"'),
    )
    expect((await readAs('ods', await odsBytes(endless))).problem?.code).toBe('read.too-large')
  })

  test.each([
    [
      'a number',
      '<table:table-cell office:value-type="float" office:value="1250.5"><text:p>1 250,5</text:p></table:table-cell>',
      '1250.5',
    ],
    [
      'a phone number',
      '<table:table-cell office:value-type="float" office:value="612345678"><text:p>06 12 34 56 78</text:p></table:table-cell>',
      '06 12 34 56 78',
    ],
    [
      'a date',
      '<table:table-cell office:value-type="date" office:date-value="2011-05-02"><text:p>mai 11</text:p></table:table-cell>',
      '02/05/2011',
    ],
    [
      'several paragraphs',
      '<table:table-cell><text:p>Le<text:s text:c="2"/><text:span>Goff</text:span></text:p><text:p>Yann</text:p></table:table-cell>',
      'Le  Goff\nYann',
    ],
    ['a cell in a group of rows', '', 'Lens'],
  ])('%s', async (_, cell, value) => {
    const rows = cell === '' ? `<table:table-row-group>${row(text('Lens'))}</table:table-row-group>` : row(cell)
    expect(visibleTexts(await readAs('ods', await odsBytes(table(rows))))[1]).toBe(value)
  })
})

describe('what an OpenDocument sheet hides', () => {
  const hidingStyle = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
  const within = (cell: string) => odsBytes(table(shown + row(cell)))
  const own = (name: string, xml: string) => odsBytes(table(shown), { [name]: xml })

  const corners: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    [
      'a hidden sheet',
      () => odsBytes(table(shown) + table(row(text('Zangrandi')), 'X', ' table:style-name="ta2"'), {}, hidingStyle),
    ],
    [
      'the name of a hidden sheet',
      () => odsBytes(table(shown) + table('', 'Zangrandi', ' table:style-name="ta2"'), {}, hidingStyle),
    ],
    ['a hidden row', () => odsBytes(table(shown + row(text('Zangrandi'), ' table:visibility="collapse"')))],
    ['a row that a filter hides', () => odsBytes(table(shown + row(text('Zangrandi'), ' table:visibility="filter"')))],
    [
      'a closed group of rows',
      () =>
        odsBytes(
          table(
            `${shown}<table:table-row-group table:display="false">${row(text('Zangrandi'))}</table:table-row-group>`,
          ),
        ),
    ],
    [
      'a hidden column',
      () =>
        odsBytes(
          table(
            `<table:table-column/><table:table-column table:visibility="collapse"/>${row(text('vu') + text('Zangrandi'))}`,
          ),
        ),
    ],
    [
      'a repeated hidden column',
      () =>
        odsBytes(
          table(
            `<table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>${row(text('Zangrandi') + text('x') + text('vu'))}`,
          ),
        ),
    ],
    [
      'a cell under a merged one',
      () => within(`${text('vu')}<table:covered-table-cell><text:p>Zangrandi</text:p></table:covered-table-cell>`),
    ],
    [
      'a note',
      () =>
        within(
          '<table:table-cell><office:annotation><dc:creator>x</dc:creator><text:p>Zangrandi</text:p></office:annotation><text:p>vu</text:p></table:table-cell>',
        ),
    ],
    [
      'the author of a note',
      () =>
        within(
          '<table:table-cell><office:annotation><dc:creator>Zangrandi</dc:creator></office:annotation></table:table-cell>',
        ),
    ],
    ['a formula', () => within(text('x', ' table:formula="of:=IF(1;&quot;x&quot;;&quot;Zangrandi&quot;)"'))],
    ['a value other than what is shown', () => within(text('vu', ' office:string-value="Zangrandi"'))],
    [
      'a value that nothing shows',
      () => within('<table:table-cell office:value-type="float" office:value="0639981234"/>'),
    ],
    [
      'how a word is pronounced',
      () =>
        within(
          text('<text:ruby><text:ruby-base>vu</text:ruby-base><text:ruby-text>Zangrandi</text:ruby-text></text:ruby>'),
        ),
    ],
    ['the target of a link', () => within(text('<text:a xlink:href="mailto:zangrandi@exemple.fr">vu</text:a>'))],
    [
      'the text of a shape',
      () =>
        within(
          '<table:table-cell><draw:frame><draw:text-box><text:p>Zan<text:span>grandi</text:span></text:p></draw:text-box></draw:frame></table:table-cell>',
        ),
    ],
    [
      'a shape of the sheet',
      () => odsBytes(table(`<table:shapes><draw:frame draw:name="Photo de Zangrandi"/></table:shapes>${shown}`)),
    ],
    [
      'a list of accepted values',
      () =>
        odsBytes(
          table(shown),
          {},
          '',
          '<table:content-validations><table:content-validation table:condition="in (&quot;Zangrandi&quot;)"/></table:content-validations>',
        ),
    ],
    [
      'a tracked deletion',
      () =>
        odsBytes(
          `<table:tracked-changes><table:cell-content-deletion><table:change-track-table-cell><text:p>Zangrandi</text:p></table:change-track-table-cell></table:cell-content-deletion></table:tracked-changes>${table(shown)}`,
        ),
    ],
    [
      'a named range',
      () =>
        odsBytes(
          table(shown),
          {},
          '',
          '<table:named-expressions><table:named-range table:name="Zangrandi"/></table:named-expressions>',
        ),
    ],
    [
      'a filter',
      () =>
        odsBytes(
          table(shown),
          {},
          '',
          '<table:database-ranges><table:filter-condition table:value="Zangrandi"/></table:database-ranges>',
        ),
    ],
    [
      'a pivot table',
      () =>
        odsBytes(
          table(shown),
          {},
          '',
          '<table:data-pilot-tables><table:data-pilot-member table:name="Zangrandi"/></table:data-pilot-tables>',
        ),
    ],
    ['a property', () => own('meta.xml', '<m xmlns:dc="dc"><dc:creator>Zangrandi</dc:creator></m>')],
    ['a setting', () => own('settings.xml', '<s><i name="PrinterName">Bureau Zangrandi</i></s>')],
    [
      'a printed header',
      () => own('styles.xml', `<s ${spaces}><style:header><text:p>Zangrandi</text:p></style:header></s>`),
    ],
    ['an embedded chart', () => own('Object 1/content.xml', `<s ${spaces}><text:p>Zangrandi</text:p></s>`)],
    ['metadata in RDF', () => own('manifest.rdf', '<r xmlns:x="x"><x:a x:about="Zangrandi"/></r>')],
  ]

  test.each(corners)('%s is hidden text: seen by the detectors, never shown', async (_, make) => {
    const result = await readAs('ods', await make())
    expect(result.problem).toBeNull()
    expect(textsOf(result, 'hidden').join('\n')).toMatch(/zangrandi|639981234/i)
    expect(visibleTexts(result).join('\n')).not.toMatch(/zangrandi|639981234/i)
    expect(JSON.stringify(result.layout)).not.toMatch(/zangrandi/i)
  })

  test('macros and pictures are said', async () => {
    const parts = { 'Basic/Standard/Module1.xml': '<!DOCTYPE script:module><a/>', 'Pictures/1.png': 'x' }
    const { problem, notes } = await readAs('ods', await odsBytes(table(shown), parts))
    expect(problem).toBeNull()
    expect(notes.map((note) => 'what' in note && note.what)).toEqual(['macros', 'pictures'])
  })
})

describe('OpenDocument sheets that cannot be read', () => {
  test.each([
    ['with a password', { 'META-INF/manifest.xml': '<m><f><encryption-data/></f></m>' }, 'read.encrypted'],
    ['without a body', { 'content.xml': '<a/>' }, 'read.broken'],
    ['whose content is cut', { 'content.xml': '<a><b></a>' }, 'read.broken'],
    ['with a document type', { 'content.xml': '<!DOCTYPE a><a/>' }, 'read.broken'],
  ])('%s: set aside', async (_, parts, code) => {
    expect((await readAs('ods', await odsBytes(table(shown), parts))).problem?.code).toBe(code)
  })

  test('a damaged byte is read or set aside, whole, by no mistake of ours', async () => {
    const whole = await odsBytes(table(shown))
    for (let at = 0; at < 200; at += 1) {
      const bytes = new Uint8Array(whole)
      bytes[(at * 7919) % bytes.length] = (at * 31 + 7) % 256
      expectReadOrAside(await readAs('ods', bytes))
    }
  })
})
