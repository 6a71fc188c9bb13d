import { expect, test } from 'vitest'
import { soughtApart } from '../../../src/prove/layout/sought-apart.ts'
import { dossierOf, knownPerson } from '../detect/dossier-text.ts'

// What is looked for in pieces on the pages of a copy: never what the piece keeps, in one word or in two.

const sought = (marked: string, isWithheld: boolean) => {
  const { pieces, findings } = dossierOf(marked)
  const [piece] = pieces
  const kept = isWithheld ? marked.replaceAll(/⟦.*?⟧/g, '') : (piece?.passages[0]?.text ?? '')
  const declared = [
    knownPerson('p2', 'Yann', 'Le Goff', 'third-party'),
    knownPerson('p3', 'Rozenn', 'Leroy', 'third-party'),
  ]
  const input = { declared, findingsOf: () => findings, isWithheld: () => isWithheld, maskOf: new Map(), kept }
  return piece === undefined ? [] : soughtApart(piece, input)
}

test('a compound name that is kept is not sought as one word', () => {
  const texts = sought('⟦person:Maëlle Le Goff⟧ vit avec ⟦person:M. Le Roy⟧.', false).map(({ text }) => text)
  expect(texts).not.toContain('legoff')
  expect(texts).not.toContain('leroy')
  expect(texts).toContain('yann')
})

test('a withheld name and a withheld number are sought, a number that stays elsewhere is not', () => {
  const texts = sought('⟦person:Maëlle Kermabon⟧ : ⟦phone:06 39 98 84 12⟧.', true).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['kermabon', '0639988412', 'legoff']))
  const { pieces, findings } = dossierOf('⟦phone:06 39 98 84 12⟧')
  const [piece] = pieces
  const input = { declared: [], findingsOf: () => findings, isWithheld: () => true, maskOf: new Map() }
  expect(piece && soughtApart(piece, { ...input, kept: 'Rappeler le 06 39 98 84 12.' })).toEqual([])
})
