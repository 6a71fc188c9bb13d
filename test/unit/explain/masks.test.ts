import { expect, test } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { explainMask, viewOf } from '../../../src/pipeline/propose/explaining.ts'
import { marked, pieceOf } from '../decide/fixture.ts'
import { draftOf, outsideOf } from './explain-draft.ts'

const threatBy = (name: string): string =>
  `Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:${name}⟧ l’a ⟦violence:menacée de mort⟧.`

const note = (id: string, source: string, title = 'Note') => {
  const { passage, findings } = marked(source, `${id}-0`)
  return { piece: pieceOf(id, [passage], { title }), findings }
}

/** The second piece is out of scope, whole; its title alone says whether anybody outside may know of it. */
const threePieces = (title: string): Draft =>
  draftOf({
    pieces: [
      note('P01', threatBy('Marc DELMAS')),
      note('P02', 'Rendez-vous du 4 mars 2026 ; ⟦health:suivi⟧ à prévoir.', title),
      note('P03', threatBy('le voisin Yanis KERBRAT')),
    ],
  })

const whyAll = (draft: Draft) => {
  const view = viewOf(draft, null)
  const outside = outsideOf(view)
  return {
    printed: outside.disclosure.masks,
    told: outside.disclosure.masks.map(({ id }) => explainMask(view, { id, withText: true, outside })),
    ask: (id: string) => explainMask(view, { id, withText: true, outside }),
  }
}

test('where a piece is listed nowhere, the number printed on a copy still leads to the words under that mask', () => {
  const { printed, told } = whyAll(threePieces('Certificat d’IVG'))
  expect(printed.map(({ id, pieceId }) => [id, pieceId])).toEqual([
    ['M0001', 'P01'],
    ['M0002', 'P02'],
  ])
  expect(told.map(({ id, pieceId, listedAs }) => [id, pieceId, listedAs])).toEqual([
    ['M0001', 'P01', 'P01'],
    ['M0002', 'P03', 'P02'],
  ])
  expect(told[1]?.reasons.map(({ text }) => text)).toContain('le voisin Yanis KERBRAT')
})

test('a mask of a piece that is listed nowhere has no number: the refusal counts those of the export', () => {
  const { ask } = whyAll(threePieces('Certificat d’IVG'))
  for (const id of ['M0003', 'XM0002'])
    expect(() => ask(id)).toThrow(expect.objectContaining({ problem: { code: 'mask.unknown', count: 2 } }))
})

test('where everything is listed, numbers are those of the record', () => {
  const { told } = whyAll(threePieces('Note de suivi'))
  expect(told.map(({ id, pieceId, listedAs }) => [id, pieceId, listedAs])).toEqual([
    ['M0001', 'P01', 'P01'],
    ['M0002', 'P02', 'P02'],
    ['M0003', 'P03', 'P03'],
  ])
})
