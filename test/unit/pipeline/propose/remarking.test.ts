import { expect, test } from 'vitest'
import { addRemark, closeRemark, wroteRemark } from '../../../../src/pipeline/propose/remarking.ts'
import { noteOf } from '../../explain/explain-draft.ts'

const bare = noteOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ au kiosque.')
const pieceId = bare.dossier.pieces[0]?.id ?? ''
const draft = addRemark(bare, { pieceId, passageId: null, text: 'à voir', by: 'Nora LECLERCQ' })

test('who closed a remark is kept, with the second person', () => {
  const [alone] = closeRemark(draft, 'N001', { by: 'Claire VASSEUR', second: null }).remarks ?? []
  expect(alone).toMatchObject({ open: false, by: 'Nora LECLERCQ', closedBy: 'Claire VASSEUR' })
  const [two] = closeRemark(draft, 'N001', { by: 'Claire VASSEUR', second: 'Nora LECLERCQ' }).remarks ?? []
  expect(two).toMatchObject({ closedBy: 'Claire VASSEUR, Nora LECLERCQ' })
})

test('a remark is of who wrote it, whatever title stands before the name', () => {
  expect(wroteRemark(draft, 'N001', { by: 'Mme Nora Leclercq', second: null })).toBe(true)
  expect(wroteRemark(draft, 'N001', { by: 'Claire VASSEUR', second: 'Nora LECLERCQ' })).toBe(true)
  expect(wroteRemark(draft, 'N001', { by: 'Claire VASSEUR', second: null })).toBe(false)
})

test('a remark is closed once', () => {
  const who = { by: 'Claire VASSEUR', second: null }
  const closed = closeRemark(draft, 'N001', who)
  expect(() => closeRemark(closed, 'N001', who)).toThrow(
    expect.objectContaining({ problem: { code: 'remark.nowhere' } }),
  )
})
