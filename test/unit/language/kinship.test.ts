import { expect, test } from 'vitest'
import { allKin, foldedKin, kin, kinForms, kinOf, looseKin, tieNames } from '../../../src/language/kinship.ts'

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

test('every section of the list is one that the program knows, with a word for a man and one for a woman on each line', () => {
  expect([...new Set(allKin.map(({ tie }) => tie))].sort()).toEqual([...tieNames].sort())
  expect(allKin.filter(({ gender }) => gender === 'm')).toHaveLength(allKin.length / 2)
})
