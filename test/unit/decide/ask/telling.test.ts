import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tellingOf } from '../../../../src/decide/ask/telling.ts'
import { parseAskWeights } from '../../../../src/model/ask/weights.ts'

const asks = readFileSync('pipelines/weights/asks.json', 'utf8')
const tell = tellingOf(parseAskWeights(asks, readFileSync('pipelines/weights/facts.bin')))

describe('what the words of a sentence tell', () => {
  // Written for this test: no record of the training holds them.
  const facts = [
    'Vers 19h40 il a cogné à la porte et hurlé « ouvre ou je casse tout ».',
    'Elle est rentrée à 6h10, pieds nus, la lèvre fendue.',
    'Le 12 mai il a remis 250 euros en billets à la voisine du dessus.',
  ]
  const routine = [
    'Merci de bien vouloir accuser réception du présent courrier.',
    'Document à classer au dossier, copie à la cheffe de service.',
    'Tableau mis à jour chaque trimestre par le secrétariat.',
  ]

  it('sets each fact above each sentence of routine', () => {
    expect(Math.min(...facts.map(tell))).toBeGreaterThan(Math.max(...routine.map(tell)))
  })

  it('is no opinion where the weights are not installed', () => {
    expect([...facts, ...routine].map(tellingOf(parseAskWeights(asks, null)))).toEqual([0, 0, 0, 0, 0, 0])
  })
})
