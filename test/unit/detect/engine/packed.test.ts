import { expect, test } from 'vitest'
import { makeFindingRows, passagesOf } from '../../../../src/detect/engine/finding-rows.ts'
import { detectors } from '../../../../src/detect/index.ts'
import { linkPersons } from '../../../../src/detect/persons/link-persons.ts'
import { detectInThread } from '../../../../src/pipeline/load/detect-in-thread.ts'
import { dossierOf, knownPerson } from '../dossier-text.ts'

const line = (rank: number): string =>
  `Mme Solène TILLEROT, née le ${(rank % 28) + 1} mars 1984, ${rank + 1} rue des Lilas, 35000 Rennes, 06 12 34 56 ${10 + (rank % 90)}.`

/** Objects and strings that a value holds: what a message between threads writes one by one. */
const countIn = (value: unknown): number => {
  if (typeof value === 'string') return 1
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 0
  return Object.values(value).reduce<number>((sum, one) => sum + countIn(one), 1)
}

test('claims leave a thread as numbers: their objects do not grow with the texts', () => {
  const persons = [knownPerson('p1', 'Solène', 'TILLEROT', 'accompanied')]
  const work = { persons, services: [], use: Object.keys(detectors), weights: null }
  const few = detectInThread({ ...work, texts: Array.from({ length: 10 }, (_, at) => line(at)) })
  const many = detectInThread({ ...work, texts: Array.from({ length: 100 }, (_, at) => line(at)) })
  expect(many.confidences.length).toBeGreaterThan(500)
  expect(countIn(many)).toBe(countIn(few))
})

test('findings come out of their rows as they went in, passage by passage, with the number of their row', () => {
  const { pieces, findings } = dossierOf(
    'Vu ⟦person:Driss URBANEK⟧, ⟦phone:06 12 34 56 78⟧.',
    'Rien.',
    'Le ⟦date:3 mai 2021⟧, chez ⟦person:Solène⟧.',
  )
  const told = findings.map((finding, at) => ({ ...finding, id: `F00000${at + 1}`, confidence: 0.1 + at / 7 }))
  const owned = told.map((finding, at) => (at === 0 ? { ...finding, personId: 'p1', kind: 'alias' } : finding))
  const rows = makeFindingRows(passagesOf(pieces))
  for (const { id } of pieces) rows.add(owned.filter(({ pieceId }) => pieceId === id))
  expect(pieces.flatMap((_, rank) => rows.at(rank))).toEqual(owned)
  expect(rows.at(1)).toEqual([])
})

test('rows grow with a record of many passages', () => {
  const { pieces, findings } = dossierOf(...Array.from({ length: 3000 }, () => 'Vu ⟦person:Driss URBANEK⟧.'))
  const rows = makeFindingRows(passagesOf(pieces))
  for (const [at] of pieces.entries()) rows.add(findings.slice(at, at + 1))
  expect(rows.at(2999)).toEqual([{ ...findings[2999], id: 'F003000' }])
})

test('who is meant is told for each finding, in the order in which they were given', () => {
  const { pieces, findings } = dossierOf(
    'Mme ⟦person:Inès BARTOLI⟧ dort. ⟦person:Inès⟧ lit.',
    'M. ⟦person:Luc MORAND⟧.',
  )
  expect(linkPersons(pieces, [...findings].reverse(), []).ids).toEqual(['T002', 'T001', 'T001'])
})
