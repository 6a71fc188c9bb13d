import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../../hostile.ts'
import { expectMarked, markers } from '../../marked.ts'
import { expectMapped, readAs, textsOf, visibleTexts } from '../../read-as.ts'
import { zipBytes } from '../../zip-bytes.ts'

const prefixes = ['office', 'text', 'table', 'style', 'draw', 'dc', 'meta', 'xlink', 'form', 'fo', 'config', 'script']
const names = `${prefixes.map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(' ')} xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"`

const xml = (root: string, content: string): string =>
  `<?xml version="1.0"?><office:${root} ${names}>${content}</office:${root}>`

const odt = (
  body: string,
  { looks = '', parts = {}, styles = '' }: { looks?: string; styles?: string; parts?: Record<string, string> } = {},
) =>
  zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': xml(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': xml('document-styles', looks),
    ...parts,
  })

const p = (content: string, style = ''): string =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`

const marked = () =>
  odt(
    `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>SECRET01</dc:creator></office:change-info>${p('SECRET02')}</text:deletion></text:changed-region></text:tracked-changes>
<text:user-field-decls><text:user-field-decl text:name="SECRET03" office:string-value="SECRET04"/></text:user-field-decls>
<office:forms><form:form form:name="SECRET05"><form:text form:current-value="SECRET06"/></form:form></office:forms>
<text:h text:outline-level="2">VU01</text:h>${p(
      'VU02 <text:span text:style-name="T1">SECRET07</text:span><office:annotation office:name="a"><dc:creator>SECRET08</dc:creator><text:p>SEC<text:span>RET09</text:span></text:p></office:annotation> <text:a xlink:href="mailto:SECRET10@exemple.fr">VU03</text:a><text:bookmark text:name="SECRET11"/>',
    )}
${p('SECRET12', 'P1')}${p('<text:hidden-paragraph text:condition="ooow:SECRET13" text:is-hidden="true"/>SECRET14')}
<text:section text:name="SECRET15" text:display="none">${p('SECRET16')}</text:section>
${p('<text:conditional-text text:condition="ooow:x" text:string-value-if-true="SECRET17">VU04</text:conditional-text><text:hidden-text text:string-value="SECRET18"/><text:title>VU05</text:title>')}
${p('<draw:frame draw:name="SECRET19"><draw:image xlink:href="Pictures/1.png"/><svg:title>SECRET20</svg:title><svg:desc>SECRET21</svg:desc></draw:frame><draw:frame><draw:text-box><text:p>VU06</text:p></draw:text-box></draw:frame>')}
${p('<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>VU07</text:p></text:note-body></text:note>')}
<table:table table:name="SECRET22"><table:table-row table:visibility="collapse"><table:table-cell>${p('SECRET23')}</table:table-cell></table:table-row>
<table:table-row><table:table-cell>${p('VU08')}</table:table-cell><table:table-cell>${p('VU09')}</table:table-cell></table:table-row></table:table>
<text:table-of-content text:name="T"><text:table-of-content-source>SECRET24</text:table-of-content-source><text:index-body>${p('VU10')}</text:index-body></text:table-of-content>`,
    {
      styles:
        '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="P1" style:parent-style-name="P0"/><style:style style:name="P0"><style:text-properties text:display="none"/></style:style>',
      looks: `<office:master-styles><style:master-page style:name="Standard"><style:header>${p('VU11')}</style:header><style:footer style:display="false">${p('SECRET25')}</style:footer></style:master-page><style:master-page style:name="Jamais"><style:footer>${p('SECRET26')}</style:footer></style:master-page></office:master-styles>`,
      parts: {
        'meta.xml': xml(
          'document-meta',
          '<office:meta><dc:creator>SECRET27</dc:creator><meta:user-defined meta:name="SECRET28">SECRET29</meta:user-defined><meta:template xlink:href="file:///home/SECRET30"/></office:meta>',
        ),
        'settings.xml': xml(
          'document-settings',
          '<config:config-item config:name="PrinterName">SECRET31</config:config-item>',
        ),
        'Basic/Standard/SECRET32.xml': xml('module', 'SECRET33'),
        'Object 1/content.xml': xml('document-content', p('SECRET34')),
      },
    },
  )

describe('a text of OpenDocument', () => {
  test('shows its pages, and hides what it keeps beside them', async () => {
    const result = await readAs('odt', await marked())
    expectMarked(result, { seen: markers('VU', 11), hidden: markers('SECRET', 34) })
    expect(result.notes).toEqual([{ code: 'read.left-out', pieceId: 'P01', what: 'pictures' }])
  })

  test('is cut into headings, paragraphs, items and rows', async () => {
    const result = await readAs(
      '',
      await odt(
        `<text:h text:outline-level="1">Santé</text:h>${p('Roz<text:span>enn</text:span><text:s text:c="2"/>va<text:tab/>bien<text:line-break/>ici')}<text:list><text:list-item>${p('un')}<text:list><text:list-item>${p('deux')}</text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell>${p('Nom')}</table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell>${p('a')}${p('b')}</table:table-cell></table:table-row></table:table>`,
      ),
    )
    expect(result.passages.map(({ role, text, level }) => [role, text, level])).toEqual([
      ['heading', 'Santé', 1],
      ['paragraph', 'Rozenn  va\tbien\nici', null],
      ['list-item', 'un', null],
      ['list-item', 'deux', null],
      ['row', 'Nom\t\t\ta\nb', null],
    ])
    expectMapped(result.passages, (gap) => /^\t+$/.test(gap))
  })

  describe('the controls of a form', () => {
    const forms = (...controls: readonly string[]) =>
      `<office:forms><form:form form:name="Fiche">${controls.join('')}</form:form></office:forms>`
    const drawn = (id: string, anchor = 'as-char') =>
      `<draw:control text:anchor-type="${anchor}" draw:control="${id}"/>`

    test('show where they are drawn what was typed, ticked or chosen', async () => {
      const result = await readAs(
        'odt',
        await odt(
          forms(
            '<form:text form:id="c1" form:name="Champ" form:value="SECRET01" form:current-value="Rozenn LE GOFF"/>',
            '<form:textarea form:id="c2"><text:p>Vit chez</text:p><text:p>sa tante</text:p></form:textarea>',
            '<form:listbox form:id="c3"><form:option form:label="SECRET02"/><form:option form:current-selected="true" form:label="Lens"/></form:listbox>',
            '<form:checkbox form:id="c4" form:label="Seule" form:current-state="checked"/>',
            '<form:checkbox form:id="c5" form:label="En couple"/>',
            '<form:fixed-text form:id="c6" form:label="Mère" form:for="c7"/>',
            '<form:combobox form:id="c7" form:current-value="Maëlle"/>',
          ) +
            p(`Nom : ${drawn('c1')}, à ${drawn('c3')}`) +
            p(`${drawn('c4')} ${drawn('c5')}`) +
            p(`Note${drawn('c7', 'paragraph')}`) +
            drawn('c2', 'page') +
            `<table:table><table:table-row><table:table-cell>${p(drawn('c6'))}</table:table-cell><table:table-cell>${p('x')}</table:table-cell></table:table-row></table:table>`,
        ),
      )
      expect(visibleTexts(result)).toEqual([
        'Nom : Rozenn LE GOFF, à Lens',
        '☒ Seule ☐ En couple',
        'Note',
        'Mère : Maëlle',
        'Vit chez\nsa tante',
        'Mère\tx',
      ])
      expectMarked(result, { seen: [], hidden: markers('SECRET', 2) })
      expect(textsOf(result, 'hidden').join('\n')).not.toMatch(/Rozenn|Lens|Maëlle|tante/)
      expectMapped(result.passages, (gap) => /^\t+$/.test(gap))
    })

    test('stay hidden when nothing draws them, when what draws them is hidden, and when they hold a password', async () => {
      const result = await readAs(
        'odt',
        await odt(
          forms(
            '<form:text form:id="c1" form:current-value="SECRET01"/>',
            '<form:text form:id="c2" form:current-value="SECRET02"/>',
            '<form:password form:id="c3" form:value="SECRET03"/>',
            '<form:hidden form:id="c4" form:value="SECRET04"/>',
            '<form:text form:id="c5" form:current-value="SECRET05"/>',
          ) +
            `<text:section text:display="none">${p(drawn('c2'))}</text:section>` +
            p(`VU01 ${drawn('c3')}${drawn('c4')}`) +
            p(drawn('c5'), 'P1'),
          { styles: '<style:style style:name="P1"><style:text-properties text:display="none"/></style:style>' },
        ),
      )
      expectMarked(result, { seen: ['VU01'], hidden: markers('SECRET', 5) })
    })
  })

  test('locked by a password, it is set aside', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>'
    const bytes = await odt(p('x'), { parts: { 'META-INF/manifest.xml': manifest } })
    expect((await readAs('odt', bytes)).problem?.code).toBe('read.encrypted')
  })

  test.each([
    ['cut short', async () => (await marked()).slice(0, -40), 'read.broken'],
    ['nested without end', () => odt('<text:section>'.repeat(2000) + '</text:section>'.repeat(2000)), 'read.broken'],
    [
      'with entities',
      () => odt(p('x'), { parts: { 'meta.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'read.broken',
    ],
    ['without a word', () => odt(p('')), 'read.no-text'],
  ])('%s, it is set aside', async (_, make, code) => {
    expect((await readAs('odt', await make())).problem?.code).toBe(code)
  })

  test(
    'whatever is done to its bytes, it is read or set aside',
    async () => expectUnbroken(await marked(), 'odt'),
    70_000,
  )

  test('whatever is done to the bytes of its text, it is read or set aside', async () => {
    const text = `<text:section text:name="s">${p('Bonjour <text:span>Léa</text:span><text:note><text:note-body/></text:note>')}</text:section>`
    const parts = { mimetype: 'application/vnd.oasis.opendocument.text' }
    const whole = Buffer.from(xml('document-content', `<office:body><office:text>${text}</office:text></office:body>`))
    await expectUnbroken(whole, 'odt', (part) =>
      zipBytes({ ...parts, 'content.xml': Buffer.from(part).toString('latin1') }),
    )
  }, 70_000)

  test.each([
    ['1', 'Roubaix, Nord'],
    ['iv', 'Roubaix, Nord'],
    ['note', 'Roubaix note , Nord'],
  ])('the mark of a note is no part of the word that it touches: %s', async (mark, text) => {
    const note = `<text:note><text:note-citation>${mark}</text:note-citation><text:note-body>${p('Ville')}</text:note-body></text:note>`
    expect(visibleTexts(await readAs('odt', await odt(p(`Roubaix${note}, Nord`))))).toEqual([text, 'Ville'])
  })

  test('a picture alone says nothing', async () => {
    expect(
      visibleTexts(await readAs('odt', await odt(p('vu <draw:frame draw:name="Image1"><draw:image/></draw:frame>')))),
    ).toEqual(['vu'])
  })
})
