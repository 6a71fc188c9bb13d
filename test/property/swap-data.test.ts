import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cell, rowOf, sharedStrings, xlsxBytes } from '../unit/read/xlsx-bytes.ts'
import { zipBytes } from '../unit/read/zip-bytes.ts'
import { maskWords } from '../unit/write/mask-words.ts'

type Source = (hidden: string) => Promise<readonly [extension: string, content: string | Uint8Array]>

const xlsx: Source = async (hidden) => [
  'xlsx',
  await xlsxBytes(
    [
      {
        name: hidden,
        xml: `<cols><col min="1" max="1" width="${hidden.length + 2}"/></cols><sheetData>${rowOf(1, ['Nom', 'Note'])}${rowOf(2, [hidden, `vue avec ${hidden} hier`])}<row r="3"><c r="A3" t="s"><v>0</v></c></row>${rowOf(4, [hidden], ' hidden="1"')}</sheetData><headerFooter><oddHeader>${hidden}</oddHeader></headerFooter>`,
      },
      { name: 'Autre', xml: `<row r="1">${cell('A1', 'rien')}</row>` },
    ],
    { 'xl/sharedStrings.xml': sharedStrings(hidden), 'docProps/core.xml': `<a><b>${hidden}</b></a>` },
  ),
]

const ods: Source = async (hidden) => {
  const cells = [hidden, `vue avec ${hidden} hier`].map(
    (text) => `<t:table-cell o:string-value="${text}"><x:p>${text}</x:p></t:table-cell>`,
  )
  const body = `<o:document-content xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:spreadsheet><t:table t:name="${hidden}"><t:table-row>${cells.join('')}</t:table-row></t:table></o:spreadsheet></o:body></o:document-content>`
  return ['ods', await zipBytes({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': body })]
}

const fhir: Source = async (hidden) => [
  'json',
  JSON.stringify({
    resourceType: 'Patient',
    id: hidden.replace(/[^A-Za-z]/g, 'x'),
    text: { status: 'generated', div: `<div>${hidden}</div>` },
    name: [{ family: hidden, given: ['Inès', hidden] }],
    note: [{ text: `Vue avec ${hidden} hier.` }],
  }),
]

const fhirXml: Source = async (hidden) => [
  'xml',
  `<Patient xmlns="http://hl7.org/fhir"><id value="${hidden.replace(/[^A-Za-z]/g, 'x')}"/><name><family value="${hidden}"/></name><note><text value="Vue avec ${hidden} hier."/></note></Patient>`,
]

const cda: Source = async (hidden) => [
  'xml',
  `<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Lettre</title><given>${hidden}</given><text>Vue avec ${hidden} hier</text></ClinicalDocument>`,
]

const xml: Source = async (hidden) => [
  'xml',
  `<?xml version="1.0"?><a b="${hidden}"><!-- ${hidden} -->vue ${hidden} hier</a>`,
]

describe('the swap test of data', () => {
  test.each([
    ['a workbook', xlsx],
    ['an OpenDocument sheet', ods],
    ['FHIR in JSON', fhir],
    ['FHIR in XML', fhirXml],
    ['CDA', cda],
    ['XML', xml],
  ])('whatever the withheld words were, the copy of %s has the same bytes', async (_, source) => {
    const hashOf = async (hidden: string): Promise<string> => {
      const [extension, content] = await source(hidden)
      const { copy, text, residues } = await maskWords(extension, content, [hidden, hidden.replace(/[^A-Za-z]/g, 'x')])
      expect(residues).toEqual([])
      expect(text).toMatch(/Inès|Autre|vue|Vue/)
      return createHash('sha256').update(copy.bytes).digest('hex')
    }
    const reference = await hashOf('Zangrandi')
    const word = fc
      .stringMatching(/^[B-Z][a-zà-ÿ]{4,18}$/)
      .filter((one) => !/vue|hier|note|autre|rien|lettre/i.test(one))
    const names = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(names, async (hidden) => {
        expect(await hashOf(hidden)).toBe(reference)
      }),
      { numRuns: 15 },
    )
  })
})
