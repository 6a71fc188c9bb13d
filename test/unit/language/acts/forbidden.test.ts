import { expect, test } from 'vitest'
import { readAsks } from '../../../../src/language/acts/asks.ts'

const asked = (asks: string): string => readAsks(asks).asked.join(' ')

test.each([
  'Copie des écrits sur les violences. Interdiction de communiquer le parcours de Soraya, ainsi que la maladie dont souffre la mère.',
  'Copie des écrits sur les violences. Défense de divulguer le parcours de Soraya, la maladie de la mère, son adresse.',
  'Copie des écrits sur les violences. Nous vous demandons de ne pas communiquer le parcours de Soraya, ainsi que la maladie dont souffre la mère.',
  'Nous remettre les écrits sur les violences, avec interdiction de communiquer le parcours de Soraya, ainsi que la maladie de la mère.',
  'Transmettre les écrits relatant des violences, défense de divulguer son adresse ainsi que la maladie de la mère.',
])('what is forbidden is a list: %s', (asks) => {
  expect(asked(asks)).toContain('violences')
  expect(asked(asks)).not.toContain('maladie')
})

test('what is asked after an exception still is', () => {
  const asks = 'Hors éléments de santé, les dates de présence et les écrits sur les violences.'
  expect(asked(asks)).toContain('dates de presence')
})
