import { expect, test } from 'vitest'
import { disclosedText, oneNote } from '../fixture.ts'

const text = (source: string, policy: string): string => disclosedText({ pieces: oneNote(source), policy })

test.each([
  'Mme ⟦person@p1:Inès BARTOLI⟧ est partie. ⟦person@p6:Lina⟧ nous confie que sa mère pleure la nuit.',
  'Mme ⟦person@p1:Inès BARTOLI⟧ est partie. La petite raconte que sa mère pleure la nuit.',
  'Mme ⟦person@p1:Inès BARTOLI⟧ est partie. « Maman pleure la nuit ».',
])('a parent who asks for her own record does not get a child’s confidence: « %s »', (source) => {
  expect(text(source, 'user-access')).toContain('est partie')
  expect(text(source, 'user-access')).not.toContain('pleure la nuit')
})

test.each([
  'Mme ⟦person@p1:Inès BARTOLI⟧ dit que la petite pleure la nuit.',
  'Mme ⟦person@p1:Inès BARTOLI⟧ confie que sa fille pleure la nuit.',
])('what she told herself is hers: « %s »', (source) => {
  expect(text(source, 'user-access')).toContain('pleure la nuit')
})

test('a record that moves to another service is whole', () => {
  expect(text('⟦person@p6:Lina⟧ confie que sa mère pleure la nuit.', 'migration')).toContain('pleure la nuit')
})

test.each([
  'Le 3 mars 2026, ⟦person@p6:Lina⟧ m’a confié que Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.',
  'Le 3 mars 2026, la petite nous souffle que Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.',
  'Le 3 mars 2026, leur fils finit par dire que Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.',
])('a child’s confidence leaves by no rule under a requisition: « %s »', (source) => {
  expect(text(source, 'requisition')).not.toContain('frappée')
})

test.each([
  'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ nous confie qu’elle a été ⟦violence:frappée⟧.',
  'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ devant la petite.',
  'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ alors que sa fille dormait.',
])('what she confides herself leaves: « %s »', (source) => {
  expect(text(source, 'requisition')).toContain('frappée')
})
