import { expect, test } from 'vitest'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import type { Draft, Review } from '../../../../src/model/draft.ts'
import { commitOutside } from '../../../../src/pipeline/export/commit-masks.ts'
import { revealDraft } from '../../../../src/pipeline/export/reveal-draft.ts'
import { viewOf } from '../../../../src/pipeline/propose/explaining.ts'
import { stateCommitments } from '../../../../src/seal/masks/commitment.ts'
import { readLaw, readLetterDesk } from '../../../../src/store/installed/settings.ts'
import { marked, pieceOf } from '../../decide/fixture.ts'
import { draftOf, outsideOf } from '../../explain/explain-draft.ts'

const threatBy = (name: string): string =>
  `Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:${name}⟧ l’a ⟦violence:menacée de mort⟧.`

const note = (id: string, source: string, title = 'Note') => {
  const { passage, findings } = marked(source, `${id}-0`)
  return { piece: pieceOf(id, [passage], { title }), findings }
}

/** The second piece is withheld whole; its title alone says whether anybody outside may know of it. */
const draftTitled = (title: string): Draft => ({
  ...draftOf({
    pieces: [
      note('P01', threatBy('Marc DELMAS')),
      note('P02', 'Rendez-vous du 4 mars 2026 ; ⟦health:suivi⟧ à prévoir.', title),
      note('P03', threatBy('le voisin Yanis KERBRAT')),
    ],
  }),
  secret: '5a'.repeat(32),
})

const reviewOf = (draft: Draft): Review => ({
  ...{ approvedBy: 'A', secondBy: null, waived: true },
  decisions: viewOf(draft, null).decisions,
})

const words = { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' as const }

const reveal = (draft: Draft, ...ids: readonly string[]) =>
  revealDraft({ draft, review: reviewOf(draft), ids, desk: readLetterDesk(), words })

const textsOf = (draft: Draft, ...ids: readonly string[]) =>
  reveal(draft, ...ids).masks.map(({ id, text }) => [id, text])

test('a mask is lifted by the number printed on the copy', () => {
  expect(textsOf(draftTitled('Note de suivi'), 'M0001', 'M0002', 'M0003')).toEqual([
    ['M0001', 'Marc DELMAS'],
    ['M0002', 'Rendez-vous du 4 mars 2026 ; suivi à prévoir.'],
    ['M0003', 'le voisin Yanis KERBRAT'],
  ])
})

test('where a piece is listed nowhere, numbers are those of the export, and no number lifts what that piece hides', () => {
  const draft = draftTitled('Certificat d’IVG')
  expect(textsOf(draft, 'M0001', 'M0002')).toEqual([
    ['M0001', 'Marc DELMAS'],
    ['M0002', 'le voisin Yanis KERBRAT'],
  ])
  expect(reveal(draft, 'M0001').count).toBe(2)
  for (const id of ['M0003', 'XM0002'])
    expect(() => reveal(draft, id)).toThrow(expect.objectContaining({ problem: { code: 'mask.unknown', count: 2 } }))
})

test('the commitments are those of the export, and of no other draft', () => {
  const draft = draftTitled('Note de suivi')
  const sealed = stateCommitments(commitOutside(draft, outsideOf(viewOf(draft, null))))
  expect(reveal(draft, 'M0001')).toMatchObject({ export: 'PV-2026-004512', root: sealed.root, count: sealed.count })
  expect(reveal({ ...draft, secret: '5b'.repeat(32) }, 'M0001').root).not.toBe(sealed.root)
})

test.each(['', '00', 'not hexadecimal'])('a draft whose secret is lost lifts nothing: « %s »', (secret) => {
  expect(() => reveal({ ...draftTitled('Note de suivi'), secret }, 'M0001')).toThrow('draft.no-secret')
})
