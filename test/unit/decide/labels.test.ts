import { expect, test } from 'vitest'
import type { Passage } from '../../../src/model/record/passage.ts'
import { marked, pieceOf, propose } from './fixture.ts'

/** What is proposed for each finding of a group of values that no label names. */
const outcomesOf = (source: string, role: Passage['role'], confidence: number, policy = 'redact-only') => {
  const { passage, findings } = marked(source, 'P01-1', role)
  const doubtful = findings.map((finding) => ({ ...finding, confidence }))
  const { decisions } = propose({ pieces: [{ piece: pieceOf('P01', [passage]), findings: doubtful }], policy })
  return decisions.map(({ outcome }) => outcome)
}

test('a row without a header, or the text of a document, is no label: what is found in it is withheld', () => {
  const row = '⟦person:Yolande PERIGAUD⟧\n⟦date:02/05/1990⟧\n⟦place:Lens⟧\n⟦health:asthme⟧'
  expect(outcomesOf(row, 'fields', 0.6)).toEqual(['withhold', 'withhold', 'withhold', 'withhold'])
})

test('a header names things, but a person in it is withheld on half a chance', () => {
  expect(outcomesOf('⟦health:diagnostic⟧\n⟦person:Yolande PERIGAUD⟧', 'labels', 0.6)).toEqual(['disclose', 'withhold'])
  expect(outcomesOf('⟦person:Solde⟧', 'labels', 0.3)).toEqual(['disclose'])
})

test('a row without a header is judged like any other: nothing of another person leaves under a requisition', () => {
  const about = marked('⟦person@p1:Inès BARTOLI⟧\n12/03/2026\nmenaces', 'P01-1', 'fields')
  const other = marked('⟦person@p2:Marc DELMAS⟧\n12/03/2026\nasthme', 'P01-2', 'fields')
  const piece = pieceOf('P01', [other.passage, about.passage])
  const { findings, decisions } = propose({ pieces: [{ piece, findings: [...other.findings, ...about.findings] }] })
  const held = decisions.filter(({ outcome }) => outcome === 'withhold').map(({ findingId }) => findingId)
  const covered = findings.filter(({ id, category }) => held.includes(id) && category === 'out-of-scope')
  expect(covered.map(({ passageId }) => passageId)).toContain('P01-2')
})
