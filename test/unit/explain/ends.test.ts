import { expect, test } from 'vitest'
import { unitsOf } from '../../../src/decide/scope/units/units.ts'
import { endsOf, type SentenceEnd } from '../../../src/explain/ends.ts'
import { indexDraft } from '../../../src/explain/view.ts'
import type { Question } from '../../../src/model/ask/question.ts'
import type { Draft } from '../../../src/model/draft.ts'
import { viewOf } from '../../../src/pipeline/propose/explaining.ts'
import { decisionsNow } from '../../../src/pipeline/propose/reviewing.ts'
import { noteOf } from './explain-draft.ts'

// Each sentence of a record comes to one of three ends, and the explanation says which, and where it was closed.

const threat = 'Le 3 mars 2026, M. ⟦person@p2:Marc DELMAS⟧ a ⟦violence:menacé de mort⟧ Mme ⟦person@p1:Inès BARTOLI⟧.'
const rent = 'Le 4 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a payé le loyer de son appartement.'
const later = 'Le 3 novembre 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.'
const draft = noteOf(threat, rent, later)

const asking = (of: Draft, rank: number): Question => {
  const passage = of.dossier.pieces[0]?.passages[rank - 1]
  if (passage === undefined) throw new Error('no passage')
  const { id: passageId, text } = passage
  const unit = { pieceId: 'P01', passageId, start: 0, end: text.length, words: text }
  const item = { id: 'u-P01-1', unit, page: null, text, values: [], sensitive: [], silence: false }
  return {
    ...{
      id: 'Q02',
      key: 'k',
      kind: 'passage',
      doubt: 'when',
      pieceId: null,
      ground: 'HORS-PER',
      rank: null,
      sources: [],
    },
    ...{ options: [], default: 'withhold', several: false, needsSecond: false },
    items: [{ ...item, needsSecond: false, chance: 0.5 }],
  }
}

const viewsOf = (of: Draft) => ({ view: viewOf(of, null), both: indexDraft(of, decisionsNow(of, 'B')) })

const ends = (open: readonly Question[] = []): readonly SentenceEnd[] => endsOf(viewsOf(draft), open, unitsOf)

test('what leaves is kept, and says what is masked in it; what does not says which answer closed it', () => {
  expect(ends().map(({ end, step, ground, second }) => [end, step, ground, second])).toEqual([
    ['kept', null, null, false],
    ['withheld', 'subject', 'HORS-OBJ', false],
    ['withheld', 'period', 'HORS-PER', false],
  ])
  const [kept] = ends()
  expect(kept?.masks.map(({ start, end }) => draft.dossier.pieces[0]?.passages[0]?.text.slice(start, end))).toEqual([
    'Marc DELMAS',
  ])
})

test('what an open question asks for is asked, under its number', () => {
  const third = ends([asking(draft, 3)])[2]
  expect([third?.end, third?.question, third?.step]).toEqual(['asked', 'Q02', 'period'])
})

test('a sentence is told by its piece, its passage and its rank, and holds no word', () => {
  expect(ends().map(({ spot, sentence }) => [spot.pieceId, spot.passage, sentence])).toEqual([
    ['P01', 1, 1],
    ['P01', 2, 1],
    ['P01', 3, 1],
  ])
  expect(JSON.stringify(ends())).not.toMatch(/DELMAS|BARTOLI|loyer/)
})

test('what waits for a second person shows what would stay masked with two signatures', () => {
  const raped =
    'Le 3 mars 2026, M. ⟦person@p2:Marc DELMAS⟧ a ⟦violence/sexual-violence:violé⟧ Mme ⟦person@p1:Inès BARTOLI⟧.'
  const two = noteOf(raped)
  const [end] = endsOf(viewsOf(two), [], unitsOf)
  const text = two.dossier.pieces[0]?.passages[0]?.text ?? ''
  expect([end?.end, end?.second]).toEqual(['withheld', true])
  expect(end?.masks.map(({ start, end: to }) => text.slice(start, to))).toEqual(['Marc DELMAS'])
})
