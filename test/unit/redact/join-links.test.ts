import { expect, test } from 'vitest'
import type { Dossier } from '../../../src/model/record/dossier.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Piece } from '../../../src/model/record/piece.ts'
import { readPiece } from '../../../src/read/entry/read-piece.ts'
import { redact } from '../../../src/redact/redact.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { assets, bytesOf } from '../read/read-as.ts'
import { disclosureOf, options } from '../write/press.ts'

const pieceOf = async (id: string, extension: string, content: string): Promise<Piece> => {
  const read = await readPiece({ pieceId: id, bytes: bytesOf(content), extension, assets })
  const { format, passages, pages, problem, unread, layout } = read
  const own = { title: 'Relevé', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  return { id, ...own, format, passages, pages, problem, unread, layout }
}

/** The copies of several files of one dossier, in which these words are withheld. */
const copiesOf = async (pieces: readonly Piece[], ...words: readonly string[]): Promise<readonly string[]> => {
  const dossier: Dossier = { id: null, service: null, persons: [], pieces }
  const nature = { category: 'person', kind: null, personId: null, confidence: 1, detector: 'test', why: '' } as const
  const findings = pieces.flatMap(({ id: pieceId, passages }) =>
    passages.flatMap(({ id: passageId, text }): readonly Finding[] =>
      words.flatMap((word) => {
        const start = text.indexOf(word)
        const span = { start, end: start + word.length }
        return start < 0 ? [] : [{ id: `${passageId}-${word}`, pieceId, passageId, ...span, ...nature }]
      }),
    ),
  )
  const { disclosure } = redact({ dossier, findings, decisions: [], cover: disclosureOf().cover })
  return (await writeAll(disclosure, options)).map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
}

const patient = (id: string) =>
  JSON.stringify({ resourceType: 'Patient', id, active: true, name: [{ family: 'Bartoli' }] })
const stay = (id: string) =>
  JSON.stringify({ resourceType: 'Encounter', id: 'sejour', subject: { reference: `Patient/${id}` }, length: 1 })

test('an id made of a name is renamed alike in every file of the dossier', async () => {
  const pieces = [
    await pieceOf('P01', 'json', stay('ines-bartoli')),
    await pieceOf('P02', 'json', patient('ines-bartoli')),
  ]
  const [first = '', second = ''] = await copiesOf(pieces, 'Bartoli')
  expect(JSON.parse(first)).toMatchObject({ id: 'sejour', subject: { reference: 'Patient/r2' } })
  expect(JSON.parse(second).id).toBe('r2')
})

test('so is an id that is masked in one file only, in JSON and in XML', async () => {
  const xml =
    '<Encounter xmlns="http://hl7.org/fhir"><id value="sejour"/><subject><reference value="Patient/u7"/></subject></Encounter>'
  const pieces = [await pieceOf('P01', 'json', patient('u7')), await pieceOf('P02', 'xml', xml)]
  const [own, ...others] = pieces
  if (own === undefined) throw new Error('no piece')
  const dossierOf = async (word: string) => await copiesOf([own, ...others], word)
  const [first = '', second = ''] = await dossierOf('u7')
  expect(JSON.parse(first).id).toBe('r1')
  expect(second).toContain('<reference value="Patient/r1"/>')
})

test('two ids are never given one number', async () => {
  const pieces = [
    await pieceOf('P01', 'json', patient('ana-bartoli')),
    await pieceOf('P02', 'json', patient('zoe-bartoli')),
  ]
  const ids = (await copiesOf(pieces, 'Bartoli')).map((text) => JSON.parse(text).id)
  expect(ids).toEqual(['r1', 'r2'])
})

test('an id that tells nobody stays in every file', async () => {
  const pieces = [await pieceOf('P01', 'json', stay('u7')), await pieceOf('P02', 'json', patient('u7'))]
  const [first = '', second = ''] = await copiesOf(pieces, 'Bartoli')
  expect([JSON.parse(first).subject.reference, JSON.parse(second).id]).toEqual(['Patient/u7', 'u7'])
})
