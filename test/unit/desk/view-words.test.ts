import { expect, test } from 'vitest'
import { openedParts } from '../../../src/desk/page/shell/masked-parts.ts'
import { actView } from '../../../src/desk/view/act-view.ts'
import { openedWords } from '../../../src/desk/view/opened-words.ts'
import type { Ruling } from '../../../src/model/ask/ruling.ts'
import { readLaw } from '../../../src/store/installed/settings.ts'

const place = { pieceId: 'P01', passageId: 'G1' }

/** A sentence that starts at 10 in its passage; `opened`: words of it that the answer opens. */
const opened = (words: string, text: string, ...values: readonly string[]): readonly string[] => {
  const unit = { ...place, start: 10, end: 10 + words.length, words }
  const quoted = values.map((value) => {
    const start = 10 + words.indexOf(value)
    return { ...place, start, end: start + value.length, words: value }
  })
  return openedWords({ text, unit, values: quoted }).map(([start, end]) => text.slice(start, end))
}

test('words that an answer would open are found in the sentence as it would leave, behind masks of any length', () => {
  const words = 'Mme Roux, au 06 39 98 12 34, dit que M. Lhomme a crié.'
  expect(opened(words, 'Mme [TIERS], au [ID-TECH], dit que M. Lhomme a crié.', 'Lhomme')).toEqual(['Lhomme'])
})

test('the same words that stand elsewhere are not marked for it', () => {
  const words = 'Lhomme (le père) et le fils Lhomme.'
  const unit = { ...place, start: 0, end: words.length, words }
  const values = [{ ...place, start: 28, end: 34, words: 'Lhomme' }]
  expect(openedWords({ text: words, unit, values })).toEqual([[28, 34]])
})

test('two values side by side are one; one that reaches out of the sentence is marked within it', () => {
  expect(opened('Suivi depuis mars.', 'Suivi depuis mars.', 'Suivi', 'Suivi depuis')).toEqual(['Suivi depuis'])
})

test('where the sentence is written otherwise than it was read, nothing is marked', () => {
  expect(opened('Déjà vu.'.normalize('NFD'), 'Déjà vu.'.normalize('NFC'), 'vu')).toEqual([])
})

test('an opened word keeps its place among masks', () => {
  const parts = openedParts('Chez [TIERS], M. Lhomme crie.', [[17, 23]], (code) => code === 'TIERS')
  expect(parts).toEqual([
    { kind: 'words', text: 'Chez ' },
    { kind: 'mask', codes: ['TIERS'] },
    { kind: 'words', text: ', M. ' },
    { kind: 'opened', text: 'Lhomme' },
    { kind: 'words', text: ' crie.' },
  ])
})

test('an act names the article by its title, not by the code of the tables', () => {
  const law = readLaw()
  const [basis] = law.bases
  if (basis === undefined) throw new Error('no basis')
  const ruling: Ruling = {
    ...{ id: 'R0001', question: 'Q01', by: 'Claire Morel', second: null, reason: null },
    settled: [{ kind: 'basis', basis: basis.id }],
  }
  const { what } = actView(ruling, { draft: { persons: [] }, law }, 'fr')
  expect(what).toContain(basis.label.fr)
  expect(what).not.toContain(basis.id)
})
