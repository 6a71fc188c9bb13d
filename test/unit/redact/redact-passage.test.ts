import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Passage } from '../../../src/model/record/passage.ts'
import { cutPassage } from '../../../src/redact/redact-passage.ts'
import { parseMarks } from '../detect/mark.ts'

/** One field of a data file, and what is withheld of it when a part of it is found. */
const withheldIn = (marked: string): readonly string[] => {
  const { text, spans } = parseMarks(marked)
  const fragments = [{ start: 0, end: text.length, place: { kind: 'field' as const, path: '/1/B2' } }]
  const passage: Passage = { id: 'P01-0001', text, offset: 0, role: 'fields', level: null, fragments }
  const findings = spans.map(({ start, end }, at): Finding => ({ ...finding, id: `F${at}`, start, end }))
  const holes = cutPassage(passage, findings, () => undefined).filter(({ hole }) => hole !== null)
  return holes.map(({ start, end }) => text.slice(start, end))
}

const finding: Finding = {
  id: 'F0',
  pieceId: 'P01',
  passageId: 'P01-0001',
  start: 0,
  end: 0,
  category: 'date',
  kind: null,
  personId: null,
  confidence: 0.9,
  detector: 'test',
  why: 'test',
}

test.each([
  ['1432.⟦date:17⟧', ['1432.17']],
  ['-⟦date:320.75⟧', ['-320.75']],
  ['⟦id-number:06 12⟧ 34 56 78', ['06 12 34 56 78']],
  ['⟦id-number:2025-01-02T10⟧:00:00Z', ['2025-01-02T10:00:00Z']],
  ['2025-01-02T⟦id-number:10:00⟧+01:00', ['2025-01-02T10:00+01:00']],
  ['reçu ⟦finance:320.75⟧ le 12', ['320.75']],
  ['vu par ⟦person:Dupont⟧', ['Dupont']],
])('a number or a moment is withheld whole: %s', (marked, expected) => {
  expect(withheldIn(marked)).toEqual(expected)
})
