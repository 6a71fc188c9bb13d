import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { xml } from '../../../../src/batch/source/xml/connector.ts'
import { scanXml } from '../../../../src/batch/source/xml/scan.ts'
import { readXml } from '../../../../src/read/data/xml-data.ts'
import { asideOf, listAll, openAll, textOf } from './listing.ts'
import { treeOf } from './memory-tree.ts'

const mapping = xml.parseMapping(
  `
records:
  - at: /export/usagers/usager
    rows: person
    key: /@dossier
    fields: { family: /nom, given: /prenom, born: /ne, role: /lien, address: /adresse, protectedAddress: /adresse/@confidentielle }
  - { at: /export/notes/note, rows: event, key: /dossier, fields: { date: /le, text: /texte } }
`,
  'migration.yaml',
)

const written = `<?xml version="1.0" encoding="ENCODING"?>
<!-- base <du service> -->
<e:export xmlns:e="urn:e" xmlns:n='urn:n' quand="2026">
  <usagers>
    <usager dossier="12"><nom>Vaubrun</nom><prenom>Élie</prenom><ne>03/04/2011</ne><lien>enfant accompagné</lien></usager>
    <usager dossier="12" note="a > b"><nom>Vaubrun</nom><prenom>Odile</prenom><lien>mère</lien>
      <adresse confidentielle="oui"><voie>9 quai du Lin</voie><ville>Vittefleur</ville></adresse></usager>
    <usager dossier="34"><nom><![CDATA[Keradec </usager>]]></nom></usager>
  </usagers>
  <salaries><salarie>Ostrée</salarie></salaries>
  <notes><note><dossier>12</dossier><le>05/06/2023</le><n:detail/><texte>Visite</texte></note></notes>
</e:export>`

const utf8 = written.replace('ENCODING', 'UTF-8')
const source = { tree: treeOf({ 'export.xml': utf8 }), mapping }

describe('an export in XML', () => {
  test('an item is an element in its own bytes, by the number of its dossier', async () => {
    const listed = await listAll(xml, source)
    expect(listed.map(({ key, items }) => [key, items.map((one) => one.source)])).toEqual([
      [
        '12',
        [
          'export.xml#/export/usagers[1]/usager[1]',
          'export.xml#/export/usagers[1]/usager[2]',
          'export.xml#/export/notes[1]/note[1]',
        ],
      ],
      ['34', ['export.xml#/export/usagers[1]/usager[3]']],
      [null, ['export.xml#/export/salaries[1]']],
    ])
    expect(asideOf(listed)).toEqual({ 'export.xml#/export/salaries[1]': 'batch.orphan' })
  })

  test('persons and dates are those that the fields say', async () => {
    const [opened] = await openAll(xml, source)
    expect(opened?.described.persons).toMatchObject([
      { given: ['Élie'], family: ['Vaubrun'], born: '2011-04-03', flags: [] },
      { given: ['Odile'], role: 'parent', address: '9 quai du Lin Vittefleur', flags: ['protectedAddress'] },
    ])
    expect(opened?.dates.lastContact).toBe('2023-06-05')
  })

  test('elements are put together byte for byte under their own declarations, each where its part says', async () => {
    const [opened] = await openAll(xml, source)
    const [persons, events] = opened?.files ?? []
    expect(persons?.holds.map(({ part }) => part)).toEqual(['/0/', '/1/'])
    const element = /<usager dossier="12" note[\s\S]*?<\/usager>/.exec(written)?.[0] ?? '?'
    expect(textOf(persons?.bytes)).toContain(element)
    expect(textOf(events?.bytes)).toContain("xmlns:n='urn:n'")
    const read = await readXml({
      pieceId: 'P01',
      bytes: persons?.bytes ?? new Uint8Array(),
      assets: noAssets,
      extension: 'xml',
    })
    const paths = read.passages.flatMap(({ fragments, text }) =>
      fragments.flatMap(({ place, start, end }) =>
        place.kind === 'field' ? [[place.path, text.slice(start, end)]] : [],
      ),
    )
    expect(paths.filter(([, value]) => value === 'Odile')).toEqual([['/1/1/0', 'Odile']])
  })

  test('a file in windows-1252 keeps its bytes and its declaration', async () => {
    const bytes = iconv.encode(written.replace('ENCODING', 'windows-1252'), 'windows-1252')
    const [opened] = await openAll(xml, { tree: treeOf({ 'export.xml': bytes }), mapping })
    expect(opened?.described.persons[0]?.given).toEqual(['Élie'])
    expect(Buffer.from(opened?.files[0]?.bytes ?? []).toString('latin1')).toMatch(
      /^<\?xml [^>]*windows-1252[\s\S]*\xc9lie/,
    )
  })

  test.each([
    ['cut short', utf8.slice(0, -40)],
    ['tags that cross', '<export><a></export></a>'],
    ['two roots', '<export/><export/>'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><export/>'],
    ['text outside', '<export/>bonjour'],
    ['UTF-16', iconv.encode(utf8, 'utf-16le')],
  ])('%s: set aside whole', async (_, file) => {
    expect(asideOf(await listAll(xml, { tree: treeOf({ 'e.xml': file }), mapping }))).toEqual({
      'e.xml': 'batch.broken',
    })
  })
})

const noAssets: Parameters<typeof readXml>[0]['assets'] = { standardFontDataUrl: '', cMapUrl: '' }

describe('elements found in bytes', () => {
  test('texts beside elements are told, and nothing deeper than asked', () => {
    expect(scanXml(Buffer.from('<a>x<b><c/></b> <d k="/>"/></a>'), 2)?.map(({ place }) => place)).toEqual([
      '/a',
      '/a/text()',
      '/a/b[1]',
      '/a/d[1]',
    ])
  })

  test('a million open tags are refused, not followed', () =>
    expect(scanXml(Buffer.from('<a>'.repeat(1_000_000)), 2)).toBeNull())
})
