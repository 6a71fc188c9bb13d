import { describe, expect, test } from 'vitest'
import { isMistaken } from '../../../src/detect/not-a-name.ts'
import type { Category } from '../../../src/model/category.ts'
import type { Claim } from '../../../src/model/finding.ts'

const claimIn = (flat: string, text: string, category: Category = 'person', confidence = 0.4): Claim => {
  const start = flat.indexOf(text)
  return { start, end: start + text.length, category, kind: null, confidence, why: 'tagger' }
}

describe('what the tagger takes wrongly for a name is dropped', () => {
  test.each([
    ['a brand', 'Achats : Lidl, Ikea', 'Lidl'],
    ['a game', 'il joue à Fortnite', 'Fortnite'],
    ['an author who is quoted', 'Bowlby et Winnicott', 'Winnicott'],
    ['words of the trade', 'aide Garantie Jeunes', 'Garantie Jeunes'],
  ])('%s', (_title, flat, text) => expect(isMistaken(flat, claimIn(flat, text))).toBe(true))
  test('the day of a law', () => {
    const flat = 'la loi du 14 mars 2016'
    expect(isMistaken(flat, claimIn(flat, '14 mars 2016', 'date'))).toBe(true)
  })
  test('a file', () => {
    const flat = 'voir compte_rendu_v2.docx joint'
    expect(isMistaken(flat, claimIn(flat, 'compte_rendu_v2', 'account'))).toBe(true)
  })
})

describe('a name stays claimed', () => {
  test.each([
    ['after a title, even that of a brand', 'vu Mme Leclerc', 'Leclerc'],
    ['a word with a capital inside a sentence', 'Abel, Prune, Océan, Marin', 'Océan'],
    ['a given name that opens a sentence', 'Kenza pleure', 'Kenza'],
  ])('%s', (_title, flat, text) => expect(isMistaken(flat, claimIn(flat, text))).toBe(false))
})
