import { describe, expect, test } from 'vitest'
import type { DisclosedPiece } from '../../../../src/model/copy/disclosure.ts'
import { readAs } from '../../read/read-as.ts'
import { docxBytes, zipBytes } from '../../read/zip-bytes.ts'
import { block, gap, kept, piece } from '../press.ts'
import { ownCopyOf, proofOf, roundTrip, seenIn } from './own-copy.ts'

const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

const report = (): Promise<Uint8Array> =>
  docxBytes(
    [
      p('Rapport social', '<w:pStyle w:val="Heading1"/>'),
      p('Le contexte', '<w:pStyle w:val="Heading2"/>'),
      '<w:p><w:r><w:t xml:space="preserve">Le 3 mai,  la famille</w:t></w:r><w:r><w:br/><w:t>déménage.</w:t></w:r><w:r><w:tab/><w:t>Fin &amp; suite</w:t></w:r></w:p>',
      p('une démarche', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'),
      p('- une autre'),
      p('☐ à cocher', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'),
      '<w:tbl>',
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc('Date')}${tc('Lieu')}${tc('Suite')}</w:tr>`,
      `<w:tr>${tc('3 mai', '<w:vMerge w:val="restart"/>')}${tc('École et domicile', '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${tc('', '<w:vMerge/>')}${tc('Mairie')}${tc('dossier clos')}</w:tr>`,
      '</w:tbl>',
      `<w:tbl><w:tr>${tc('Total')}${tc('3')}</w:tr></w:tbl>`,
      p('Fin.'),
    ].join(''),
  )

const odt = (body: string): Promise<Uint8Array> =>
  zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<o:document-content xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:text>${body}</o:text></o:body></o:document-content>`,
  })

const note = (): Promise<Uint8Array> =>
  odt(
    [
      '<x:h x:outline-level="2">Le contexte</x:h>',
      '<x:p>Le 3 mai,<x:s x:c="2"/>la famille<x:line-break/>déménage.<x:tab/>Fin</x:p>',
      '<x:list><x:list-item><x:p>une démarche</x:p></x:list-item><x:list-item><x:p>☐ à cocher</x:p></x:list-item></x:list>',
      '<t:table><t:table-header-rows><t:table-row><t:table-cell><x:p>Date</x:p></t:table-cell><t:table-cell><x:p>Lieu</x:p></t:table-cell></t:table-row></t:table-header-rows>',
      '<t:table-row><t:table-cell t:number-rows-spanned="2"><x:p>3 mai</x:p></t:table-cell><t:table-cell><x:p>École</x:p></t:table-cell></t:table-row>',
      '<t:table-row><t:covered-table-cell/><t:table-cell><x:p>Mairie</x:p></t:table-cell></t:table-row>',
      '<t:table-row><t:table-cell t:number-columns-spanned="2"><x:p>Suite au verso</x:p></t:table-cell><t:covered-table-cell/></t:table-row></t:table>',
      '<x:p>Fin.</x:p>',
    ].join(''),
  )

describe('a copy in the format of its file: DOCX and ODT', () => {
  test.each([
    ['docx', report],
    ['odt', note],
  ] as const)('%s: a reader sees the headings, items, rows and words of the original', async (extension, make) => {
    const { before, after, copy } = await roundTrip(extension, await make())
    expect(copy.name).toBe(`pieces/P01.${extension}`)
    expect(before.length).toBeGreaterThan(6)
    expect(after).toEqual(before)
  })

  const masked = (source: 'docx' | 'odt'): DisclosedPiece =>
    piece({
      source,
      frames: [{ at: 1, kind: 'picture', count: 2 }],
      blocks: [
        block('heading', [kept('Visite chez '), gap('M0001')], 2),
        block('paragraph', [kept('Vue avec '), gap('M0002', 'TIERS', null, 'A'), kept(' hier \u202e\u0007<b>.')]),
        {
          ...block('row', [kept('3 mai\t'), gap('M0003', 'SANTE'), kept('\t')]),
          row: { table: 1, isHeader: false, spans: [] },
        },
      ],
    })

  test.each(['docx', 'odt'] as const)(
    '%s: marks are text, a picture is a caption, signs are escaped',
    async (source) => {
      const copy = await ownCopyOf(masked(source))
      expect(seenIn(await readAs(source, copy.bytes)).map(({ role, text }) => [role, text])).toEqual([
        ['heading', 'Visite chez [M0001 TIERS]'],
        ['paragraph', 'piece.left-picture 2'],
        ['paragraph', 'Vue avec [M0002 TIERS A] hier \ufffd<b>.'],
        ['row', '3 mai\t[M0003 SANTE]\t'],
      ])
      expect(copy.maskPlaces).toEqual([
        { maskId: 'M0001', place: { kind: 'block', index: 0 } },
        { maskId: 'M0002', place: { kind: 'block', index: 1 } },
        { maskId: 'M0003', place: { kind: 'block', index: 2 } },
      ])
    },
  )

  test.each(['docx', 'odt'] as const)(
    '%s: the proof reads it again, and the same piece gives the same bytes',
    async (source) => {
      const copy = await ownCopyOf(masked(source))
      const proof = await proofOf(copy, masked(source))
      expect(proof.copies.map(({ engines, residues, notRun }) => ({ engines, residues, notRun }))).toEqual([
        { engines: [source], residues: [], notRun: [] },
      ])
      expect((await ownCopyOf(masked(source))).bytes).toEqual(copy.bytes)
    },
  )
})
