import { expect, test } from 'vitest'
import type { Ruling } from '../../../../src/model/ask/ruling.ts'
import { outsideGround } from '../../../../src/model/law/outside-ground.ts'
import { redact } from '../../../../src/redact/redact.ts'
import { applySecond, lastDecisions } from '../../../../src/review/close-review.ts'
import { cover, law, marked, people, pieceOf } from '../fixture.ts'
import { judge } from './asked.ts'

// A question shows the very codes that the copy will bear.

const lines = [
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:giflée⟧ devant le portail, près de ⟦person@p3:Awa SARR⟧, ⟦person@p6:Lina DELMAS⟧.',
  'Elle prend le car de 17 heures.',
  'Le 9 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ au téléphone par ⟦person@p3:Awa SARR⟧.',
]

const piece = { kind: 'rapport d’un partenaire', authorQuality: 'principal de collège', madeFor: 'juge des enfants' }

const outside = outsideGround(law.grounds)

test('the marks of a question are those of the copy, joined as it joins them and named as it names them', () => {
  const { questions } = judge({ lines, piece })
  const question = questions.find(({ items }) => items.length > 0)
  const [item] = question?.items ?? []
  expect(item?.text).toContain('giflée')
  const settled = (question?.items ?? []).map(
    ({ unit, values, masked }) => ({ kind: 'unit', unit, values, masked: masked ?? [], outcome: 'keep' }) as const,
  )
  const ruling: Ruling = { id: 'R1', question: question?.id ?? null, settled, by: 'D', second: 'S', reason: null }
  const after = judge({ lines, piece, rulings: [ruling], before: questions })
  const passages = lines.map((line, at) => marked(line, `P01-${at}`).passage)
  const dossier = { id: 'D', service: null, pieces: [pieceOf('P01', passages, piece)], persons: Object.values(people) }
  const decisions = lastDecisions(after.decisions).map((one) => applySecond(one, 'S'))
  const { disclosure } = redact({ dossier, findings: after.findings, decisions, cover })
  const copy = disclosure.pieces
    .flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments))
    .map((one) => (one.kind === 'kept' ? one.text : `[${outside(one.grounds[0] ?? 'HORS-OBJ')}]`))
    .join('')
  expect(item?.text).toContain('giflée')
  expect(copy).toContain(item?.text)
  expect(copy).not.toMatch(/MIN-TIERS|SARR|Lina/)
})

test('what the director masked by hand is masked in the sentences that she is still asked about', () => {
  const { questions } = judge({ lines, piece })
  const mask = { kind: 'mask', words: 'devant le portail', at: null, ground: 'TIERS' } as const
  const ruling: Ruling = { id: 'R1', question: null, settled: [mask], by: 'D', second: null, reason: 'x' }
  const after = judge({ lines, piece, rulings: [ruling], before: questions })
  const texts = after.questions.flatMap(({ items }) => items.map(({ text }) => text)).join(' ')
  expect(texts).toContain('giflée')
  expect(texts).not.toContain('portail')
  expect(texts).toContain('[TIERS]')
})
