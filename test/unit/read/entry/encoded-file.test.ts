import { describe, expect, test } from 'vitest'
import { maskWords } from '../../write/mask-words.ts'
import { readAs, visibleTexts } from '../read-as.ts'
import { rowOf, xlsxBytes } from '../xlsx-bytes.ts'

const file = 'Note sur Quitterie Zangrandi, 12 rue des Lilas. '.repeat(4)
const base64 = Buffer.from(file).toString('base64')
const token = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(`{"nom":"Zangrandi","x":"${'y'.repeat(90)}"}`).toString('base64url')}.c2ln`

describe('a file written as one long value', () => {
  test.each([
    ['of a JSON document', 'json', JSON.stringify({ nom: 'Roy', pj: base64 })],
    [
      'of a JSON document, on several lines',
      'json',
      JSON.stringify({ nom: 'Roy', pj: base64.replace(/.{76}/g, '$&\n') }),
    ],
    [
      'of a JSON document, as an address',
      'json',
      JSON.stringify({ nom: 'Roy', pj: `data:text/plain;charset=utf-8;base64,${base64}` }),
    ],
    ['of a table', 'csv', `nom;pj\nRoy;${base64}\n`],
    ['of an XML element', 'xml', `<?xml version="1.0"?><a><nom>Roy</nom><pj>${base64}</pj></a>`],
    ['of an XML attribute', 'xml', `<?xml version="1.0"?><a pj="${base64}"><nom>Roy</nom></a>`],
  ])('%s is read as a piece of its own, and does not leave with the values', async (_, extension, content) => {
    const result = await readAs(extension, content)
    expect(result.attachments.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([file])
    expect(result.notes).toEqual([{ code: 'read.left-out', pieceId: 'P01', what: 'binary' }])
    const { text, residues } = await maskWords(extension, content, [])
    expect(residues).toEqual([])
    expect(text).toContain('Roy')
    expect(text).not.toContain(base64.slice(0, 40))
  })

  test('of a sheet, in its cell', async () => {
    const bytes = await xlsxBytes([{ name: 'A', xml: rowOf(1, ['Roy', base64]) }])
    expect((await readAs('xlsx', bytes)).attachments).toHaveLength(1)
    const { text } = await maskWords('xlsx', bytes, [])
    expect(text).toContain('Roy')
    expect(text).not.toContain(base64.slice(0, 40))
  })

  test('a signed token does not leave either', async () => {
    const { text } = await maskWords('json', JSON.stringify({ nom: 'Roy', jeton: token }), [])
    expect(text).toContain('"jeton": ""')
  })

  test.each([
    ['a hash', 'a3f1'.repeat(32)],
    ['a long text', 'Vue au bureau ce matin avec sa mère et son éducateur référent '.repeat(4)],
    ['words without punctuation on lines of their own', 'Vue Au Bureau 12 Ce Matin\n'.repeat(12)],
    ['a key', 'Q2xlZiBkZSBkw6ltbw=='],
  ])('%s is a value like any other', async (_, value) => {
    const result = await readAs('json', JSON.stringify({ x: value }))
    expect(result.attachments).toEqual([])
    expect(visibleTexts(result).join()).toContain(value)
  })
})
