import { expect, test } from 'vitest'
import { lookAt } from '../../../../src/desk/view/looking.ts'
import { pieceLines } from '../../../../src/desk/view/piece-lines.ts'
import { law } from '../../decide/fixture.ts'
import { noteOf } from '../../explain/explain-draft.ts'

const lineOf = (given: string | null, ...sources: readonly string[]) => {
  const draft = noteOf(...sources)
  const pieces = draft.dossier.pieces.map((piece) => ({ ...piece, date: given }))
  const request = { ...draft.request, receivedAt: '2026-11-04T09:30' }
  const undated = { ...draft, request, dossier: { ...draft.dossier, pieces } }
  const [line] = pieceLines(lookAt({ state: '', draft: undated, review: null, law, policy: null }, null), 'fr')
  return { date: line?.date, dateRead: line?.dateRead }
}

const told = "⟦person@p1:Inès BARTOLI⟧ dit qu'elle a été ⟦violence:menacée⟧."

test('the day that dossier.yaml gives is the day of the piece', () => {
  expect(lineOf('2026-03-10', `Brécy, le 4 avril 2026`, told)).toEqual({ date: '2026-03-10', dateRead: false })
})

test.each([
  ['a letter', 'Brécy, le 4 avril 2026', '2026-04-04'],
  ['a report', 'Rapport du 12/05/2026', '2026-05-12'],
  ['a note', 'Note d’information – mardi 9 juin 2026', '2026-06-09'],
])('%s without a given day shows the one at its head, and that it was read', (_, head, date) => {
  expect(lineOf(null, head, told)).toEqual({ date, dateRead: true })
})

test.each([
  ['a birth date', '⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date@p1:14 février 1991⟧'],
  ['a day after the request came', 'Valable jusqu’au 4 mars 2027'],
  ['no day at all', 'Note éducative'],
])('%s is no day of a piece', (_, head) => {
  expect(lineOf(null, head, told)).toEqual({ date: null, dateRead: false })
})
