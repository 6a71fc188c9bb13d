import { expect, test } from 'vitest'
import { foldedKin, kin, kinForms, kinOf, looseKin } from '../../../src/language/kinship.ts'

test('a tie has the words of its section of the list, for a man and for a woman', () => {
  expect(kinForms(kin('sibling', 'spouse'))).toEqual(['frere', 'soeur', 'mari', 'femme', 'epoux', 'epouse'])
  expect(kinForms(kinOf('f', kin('nephew')))).toEqual(['niece'])
})

test.each(['sœur', 'soeur'])('« %s » of folded text is read', (word) => {
  expect(new RegExp(`^(?:${foldedKin(kin('sibling'))})$`).test(word)).toBe(true)
})

test.each(['frère', 'frere', 'sœur', 'soeur', 'sour', 'nièce', 'niece'])('« %s » of hurried hands is read', (word) => {
  expect(new RegExp(`^(?:${looseKin(kin('sibling', 'nephew'))})$`).test(word)).toBe(true)
})
