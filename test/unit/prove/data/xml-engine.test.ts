import { describe, expect, test } from 'vitest'
import type { Needle } from '../../../../src/model/copy/proof.ts'
import type { Rendition } from '../../../../src/model/copy/rendition.ts'
import { proveAll } from '../../../../src/prove/prove-all.ts'
import { pdfiumWasm } from '../../write/press.ts'

const needle = (text: string): Needle => ({ maskId: 'M1', pieceId: 'P01', text, allowed: 0, allowedTight: 0 })

const prove = async (mediaType: string, text: string, ...words: readonly string[]) => {
  const bytes = new TextEncoder().encode(text)
  const copy: Rendition = { name: 'pieces/P01.x', mediaType, bytes, pieceId: 'P01', pages: null, maskPlaces: [] }
  const proof = await proveAll([copy], words.map(needle), { pdfiumWasm, printed: { onPieces: [], onOthers: [] } })
  return { proof, wheres: proof.copies.flatMap(({ residues }) => residues.map(({ where }) => where)) }
}

const xml = async (content: string, ...words: readonly string[]) =>
  await prove('application/xml', `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`, ...words)

describe('the proof of an XML copy', () => {
  test.each([
    ['a text', '<a>vu par ZANGRANDI</a>', 'values'],
    ['a text, as entities', '<a>Z&#x61;ngrandi</a>', 'values'],
    ['an attribute', '<a b="zangrandi"/>', 'values'],
    ['the name of an element', '<Zangrandi/>', 'keys'],
    ['the name of an attribute', '<a zangrandi="x"/>', 'keys'],
    ['a prefix', '<a xmlns:zangrandi="urn:x"/>', 'keys'],
    ['the address of a grammar', '<a xmlns="urn:zangrandi"/>', 'keys'],
    [
      'an element of a health record that no standard knows',
      '<ClinicalDocument xmlns="urn:hl7-org:v3"><zangrandi/></ClinicalDocument>',
      'keys',
    ],
    [
      'the address of a system that no standards body has',
      '<P xmlns="http://hl7.org/fhir"><system value="https://exemple.fr/zangrandi"/></P>',
      'values',
    ],
  ])('a withheld word in %s is found', async (_, content, where) => {
    expect((await xml(content, 'Zangrandi')).wheres).toEqual([where])
  })

  test('the words of a standard are no residue in a document of that standard, and are one elsewhere', async () => {
    const content = (grammar: string) =>
      `<Patient xmlns="${grammar}"><family value="x"/><reference value="Patient/r1"/></Patient>`
    expect((await xml(content('http://hl7.org/fhir'), 'Patient', 'family')).wheres).toEqual([])
    expect((await xml(content('urn:x'), 'Patient')).wheres).toEqual(['values', 'keys'])
  })

  test.each([
    '<!-- x --><a/>',
    '<?x y?><a/>',
    '<!DOCTYPE a><a/>',
    '<a><![CDATA[x]]></a>',
    '<a>&secret;</a>',
    "<a b='c'/>",
    '<a>',
  ])('%s cannot be proved: no pass', async (content) => {
    expect((await xml(content)).proof.copies[0]?.notRun).toEqual(['xml'])
  })
})

describe('the proof of a table and of a FHIR document', () => {
  test.each([
    ['a;=1+1\r\n', ['formula']],
    ['a;@SOMME(A1)\r\n', ['formula']],
    ["a;'=1+1\r\n", []],
    ['a;-12,50\r\n', []],
  ])('a cell that a spreadsheet would run is an alarm: %j', async (text, wheres) => {
    expect((await prove('text/csv; charset=utf-8', text)).wheres).toEqual(wheres)
  })

  test('words of the standard are no residue; a value is, even one that is a word of the standard', async () => {
    const copy = (id: string) => `{"resourceType":"Patient","family":"${id}","reference":"Patient/r1"}`
    expect((await prove('application/json', copy('x'), 'Patient', 'family')).wheres).toEqual([])
    expect((await prove('application/json', copy('Patient'), 'Patient')).wheres).toEqual(['values'])
  })
})
