import { expect, test } from 'vitest'
import { delicateGround } from '../../../../src/decide/protections/delicate.ts'
import { foldText } from '../../../../src/model/fold.ts'
import { judge } from '../ask/asked.ts'
import { disclosedText, law, oneNote, request } from '../fixture.ts'
import { asked, plain } from './delicate-table.ts'

const groundOf = delicateGround(law.protections, request)

test.each(asked)('%s: « %s » is asked', (ground, sentence) => {
  expect(groundOf(foldText(sentence))).toBe(ground)
})

test.each(plain)('« %s » is judged as anything else', (sentence) => {
  expect(groundOf(foldText(sentence))).toBe(null)
})

test('what the act itself names is no more delicate than the rest', () => {
  const asks = 'copie des notes sur son suivi au planning familial et sur ses dettes'
  const named = delicateGround(law.protections, { asks, subjects: ['violence'] })
  expect(named(foldText('Elle a rendez-vous au planning familial.'))).toBe(null)
  expect(named(foldText('Elle a des dettes.'))).toBe(null)
  expect(named(foldText('Son avocat lui conseille de partir.'))).toBe('AVO-56-1')
  const debts = delicateGround(law.protections, { asks: 'x', subjects: ['debts'] })
  expect(debts(foldText('Elle a des dettes.'))).toBe(null)
})

test('care told in passing is asked where the act is about something else', () => {
  const ofWork = delicateGround(law.protections, { asks: 'les heures travaillées', subjects: ['work'] })
  for (const sentence of [
    'Mal au dos, arrêt possible.',
    'Absent : rendez-vous chez le dentiste.',
    'Test urinaire positif.',
  ])
    expect(ofWork(foldText(sentence))).toBe('SANTE')
  for (const sentence of ['Absent sans raison.', 'Il a mal répondu au chef.', 'Arrêt du bus à 8 heures.'])
    expect(ofWork(foldText(sentence))).toBe(null)
  expect(groundOf(foldText('Elle a mal au dos depuis la chute.'))).toBe(null)
})

const told =
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ ; son avocat lui conseille de ne pas porter plainte.'
const slap = 'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ par ⟦person@p2:Marc DELMAS⟧.'

test('a lawyer’s advice in a social worker’s note leaves by no rule, and is one question under its ground', () => {
  const { questions, leaving } = judge({ lines: [told, slap] })
  expect(leaving('Seconde')).not.toContain('porter plainte')
  expect(leaving('Seconde')).toContain('frappée')
  const [question] = questions.filter(({ doubt }) => doubt === 'delicate')
  expect(question?.ground).toBe('AVO-56-1')
  expect(question?.items.map(({ text }) => text).join(' ')).toContain('porter plainte')
  expect(question?.default).toBe('withhold')
})

test('the answer lets it leave', () => {
  const { questions } = judge({ lines: [told, slap] })
  const settled = questions
    .filter(({ doubt }) => doubt === 'delicate')
    .flatMap(({ items }) =>
      items.map((item) => ({ kind: 'unit', unit: item.unit, values: [], outcome: 'keep' }) as const),
    )
  const ruling = { id: 'R1', question: null, by: 'Directrice', second: null, reason: null, settled }
  expect(judge({ lines: [told, slap], rulings: [ruling] }).leaving('Seconde')).toContain('porter plainte')
})

test('an address that alone is asked is given by the letter: no copy leaves', () => {
  const source = 'Mme ⟦person@p1:Inès BARTOLI⟧ habite ⟦address:12 rue des Aubes⟧, son avocat lui conseille de rester.'
  const asked = { basis: 'CPP 560', asks: 'son adresse', subjects: ['whereabouts'] }
  const text = disclosedText({ pieces: oneNote(source), policy: 'address-only', request: asked }, true)
  expect(text).not.toMatch(/Aubes|avocat/)
})

test('a record that moves is whole, and a person reads what her own lawyer told her', () => {
  expect(disclosedText({ pieces: oneNote(told), policy: 'migration' }, true)).toContain('porter plainte')
  expect(disclosedText({ pieces: oneNote(told), policy: 'user-access' }, true)).toContain('porter plainte')
})
