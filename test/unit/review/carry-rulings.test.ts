import { expect, test } from 'vitest'
import type { Quoted } from '../../../src/model/ask/question.ts'
import type { Ruling, Settled } from '../../../src/model/ask/ruling.ts'
import type { Draft } from '../../../src/model/draft.ts'
import { answerDraft } from '../../../src/pipeline/propose/answering.ts'
import { carryAnswers } from '../../../src/pipeline/propose/carrying.ts'
import { carryRulings } from '../../../src/review/carry-rulings.ts'
import { readAskWeights } from '../../../src/store/installed/settings.ts'
import { law } from '../decide/fixture.ts'
import { noteOf, policy } from '../explain/explain-draft.ts'
import { questionOf } from './decide.ts'

const sentence = 'Le 4 mars 2026, la maison était fermée.'

const at = (words: string, text: string): Quoted => {
  const start = text.indexOf(words)
  return { pieceId: 'P01', passageId: 'P01-0', start, end: start + words.length, words }
}

const ruling = (id: string, settled: Settled, more: Partial<Ruling> = {}): Ruling => ({
  ...{ id, question: null, settled: [settled], by: 'Claire VASSEUR', second: null, reason: 'x', ...more },
})

/** A record of one piece, with the hash of its text. */
const recordOf = (text: string, more: Partial<Draft> = {}): Draft => {
  const draft = noteOf(text)
  return { ...draft, dossier: { ...draft.dossier, pieces: withHash(draft, text) }, ...more }
}

const withHash = ({ dossier }: Draft, sha256: string) => dossier.pieces.map((piece) => ({ ...piece, sha256 }))

const keep = ruling('R0001', { kind: 'keep', at: at('la maison', sentence) })
const mask = ruling('R0002', { kind: 'mask', words: 'la maison', at: at('la maison', sentence), ground: 'TIERS' })
const everywhere = ruling('R0003', { kind: 'mask', words: 'la maison', at: null, ground: 'TIERS' })
const title = ruling('R0004', { kind: 'title', pieceId: 'P01', title: 'Rapport' })
const renamed = ruling('R0005', { kind: 'rename', personId: 'p2', name: 'Marco DALMASSO' })
const subjects = ruling('R0006', { kind: 'subjects', subjects: ['work'] }, { question: 'Q01' })

const before = recordOf(sentence, { rulings: [keep, mask, everywhere, title, renamed, subjects] })

const ids = (rulings: readonly Ruling[]): readonly string[] => rulings.map(({ id }) => id)

test('on the same record every act holds', () => {
  const carried = carryRulings(before, recordOf(sentence))
  expect(carried.rulings).toEqual(before.rulings)
  expect(carried.dropped).toBe(0)
})

test('where the words changed or moved, what was said of them is dropped and counted', () => {
  const changed = carryRulings(before, recordOf('Le 4 mars 2026, la grange était fermée.'))
  expect(ids(changed.rulings)).toEqual(['R0003', 'R0005', 'R0006'])
  expect(changed.dropped).toBe(3)
  const moved = carryRulings(before, recordOf(`Alors : ${sentence}`))
  expect(ids(moved.rulings)).toEqual(['R0003', 'R0005', 'R0006'])
})

test('words that stand at the same place of a piece that changed elsewhere hold; its title does not', () => {
  const carried = carryRulings(before, recordOf(`${sentence} Il neigeait.`))
  expect(ids(carried.rulings)).toEqual(['R0001', 'R0002', 'R0003', 'R0005', 'R0006'])
})

test('a piece that has another number now is found by its bytes', () => {
  const fresh = recordOf(sentence)
  const pieces = fresh.dossier.pieces.map((piece) => ({
    ...piece,
    id: 'P02',
    passages: piece.passages.map((passage) => ({ ...passage, id: 'P02-0' })),
  }))
  const { rulings } = carryRulings(before, { ...fresh, dossier: { ...fresh.dossier, pieces } })
  expect(rulings[0]?.settled[0]).toMatchObject({ kind: 'keep', at: { pieceId: 'P02', passageId: 'P02-0' } })
  expect(rulings[3]?.settled[0]).toEqual({ kind: 'title', pieceId: 'P02', title: 'Rapport' })
})

test('what was settled of another request, or of a person of another name, is dropped', () => {
  const fresh = recordOf(sentence)
  const other = carryRulings(before, { ...fresh, request: { ...fresh.request, asks: 'autre chose' } })
  expect(ids(other.rulings)).not.toContain('R0006')
  const persons = fresh.persons.map((person) => (person.id === 'p2' ? { ...person, family: ['DELMASSE'] } : person))
  expect(ids(carryRulings(before, { ...fresh, persons }).rulings)).not.toContain('R0005')
})

test('who prepares now decides nothing', () => {
  const fresh = { ...recordOf(sentence), preparedBy: 'claire  vasseur' }
  expect(carryRulings(before, fresh)).toMatchObject({ rulings: [], dropped: 6 })
})

const context = { law, policy, subjectWeights: null, askWeights: null }

test('a question that was put keeps its id, one that is new gets the next', () => {
  const askWeights = readAskWeights()
  const told =
    'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ ; son avocat lui conseille de ne pas porter plainte.'
  const proposed = answerDraft({ ...recordOf(told), questions: [] }, [], { ...context, askWeights })
  const [put] = proposed.questions ?? []
  const renumbered = { ...proposed, questions: put === undefined ? [] : [{ ...put, id: 'Q07' }], lastQuestion: 8 }
  const { draft } = carryAnswers(proposed, renumbered, { ...context, askWeights })
  expect(put?.id).toBe('Q01')
  expect(draft.questions?.map(({ id }) => id).slice(0, 2)).toEqual(
    (proposed.questions ?? []).length > 1 ? ['Q07', 'Q09'] : ['Q07'],
  )
})

test('the questions that carried acts answer are carried with them', () => {
  const asked = { ...before, questions: [questionOf('Q01', { key: 'subjects', items: [] })] }
  expect(carryRulings(asked, recordOf(sentence)).answered.map(({ id }) => id)).toEqual(['Q01'])
})

test('a stretch that a record of today holds closed is not kept by an act of yesterday', () => {
  const told = '⟦person@p4:Paula COSTA⟧ a menacé ⟦person@p1:Inès BARTOLI⟧ le 3 mars 2026.'
  const text = 'Paula COSTA a menacé Inès BARTOLI le 3 mars 2026.'
  const kept = ruling('R0001', { kind: 'keep', at: at('Paula COSTA', text) })
  const { draft, dropped } = carryAnswers(recordOf(told), recordOf(told, { rulings: [kept] }), context)
  expect(dropped).toBe(1)
  expect(draft.rulings).toEqual([])
})
