import { describe, expect, test } from 'vitest'
import { factRows, informantRows, placeRows } from './clue-rows.ts'
import { type Scored, scoreInformant, scorePlace } from './clue-table.ts'
import { unseenFacts, unseenInformant, unseenPlace } from './clue-unseen.ts'
import { laterInformant, laterPlace } from './clue-unseen-2.ts'

const clean = { left: [], masked: [] }

describe('in a sentence of an informant, what is hers is masked and the fact stays', () => {
  test.each([...informantRows, ...factRows.informant])('%s', (row) => {
    expect(scoreInformant(row)).toEqual(clean)
  })

  test('a row of a table is hers whole', () => {
    const row =
      'Nom : COSTA\nLien : ‹voisine du 2e›\nFait : {cris, coups contre le mur}\nRemarque : ‹Ne veut pas être citée›'
    expect(scoreInformant(row, 'fields')).toEqual(clean)
  })
})

describe('what leads to a hidden place is masked, the act stays', () => {
  test.each([...placeRows, ...factRows.place])('%s', (row) => {
    expect(scorePlace(row)).toEqual(clean)
  })
})

/** Sentences that the patterns were not written for: what is missed today, which no change may worsen. */
describe('of sentences written after the patterns', () => {
  const missed = (rows: readonly string[], of: (row: string) => Scored) => ({
    clues: rows.flatMap((row) => of(row).left).length,
    facts: rows.flatMap((row) => of(row).masked).length,
  })

  test.each([
    ['informants', [...unseenInformant, ...laterInformant], scoreInformant, { clues: 9, facts: 1 }],
    ['places', [...unseenPlace, ...laterPlace], scorePlace, { clues: 16, facts: 0 }],
    ['no fact of an informant', unseenFacts.informant, scoreInformant, { clues: 0, facts: 0 }],
    ['no fact at a hidden place', unseenFacts.place, scorePlace, { clues: 0, facts: 0 }],
  ])('%s', (_name, rows, of, most) => {
    const { clues, facts } = missed(rows, of)
    expect(clues).toBeLessThanOrEqual(most.clues)
    expect(facts).toBeLessThanOrEqual(most.facts)
  })
})
