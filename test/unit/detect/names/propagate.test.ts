import { expect, test } from 'vitest'
import { propagate } from '../../../../src/detect/names/propagate.ts'
import { dossierOf, wordsOf } from '../dossier-text.ts'

const added = (...marked: readonly string[]): readonly string[] => {
  const { pieces, findings } = dossierOf(...marked)
  return propagate(pieces, findings)
    .slice(findings.length)
    .map((finding) => wordsOf(pieces, finding))
}

test.each([
  ['Mme ⟦person:Inès BARTOLI⟧', 'vu bartoli ce jour', ['bartoli']],
  ['Mme ⟦person:Inès BARTOLI⟧', 'BARTOLI INES est rentrée', ['BARTOLI INES']],
  ['Mme ⟦person:Inès BARTOLI⟧', 'saisi par ibartoli, relu par Bartoli.I', ['ibartoli', 'Bartoli']],
  ['Mme ⟦person:Inès BARTOLI⟧', 'inesBartoli, noteBartoli, bartoli2', ['inesBartoli', 'Bartoli', 'bartoli']],
  ['Mme ⟦person:Inès BARTOLI⟧', 'dateNaissance, nomUsage', []],
  ['M. ⟦person:Lahcen AÏT OUFKI⟧', 'la voiture d’Oufki', ['Oufki']],
  ['M. ⟦person:Hervé PETIT⟧', 'le voisin de Petit dit un petit mot', ['Petit']],
  ['M. ⟦person:Hervé PETIT⟧', 'Petit déjeuner à 8 h. Un petit garçon.', []],
  ['M. ⟦person:Hervé PETIT⟧', 'Petit déjeuner. M. Petit est là.', ['Petit']],
  ['Mme ⟦person:Florence LIMOGES⟧', 'Elle habite à Limoges.', []],
  ['M. ⟦person:Jean MOULINAUD⟧', 'au ⟦address:12 rue Moulinaud⟧', []],
  ['n° ⟦id-number:4471203K⟧', 'le dossier 4471203K est clos', ['4471203K']],
  ['CHRS ⟦organisation:Le Pharillon⟧', 'de retour au Pharillon', []],
  ['CHRS ⟦organisation:Le Pharillon⟧', 'il revient voir Le Pharillon', ['Le Pharillon']],
  ['tél. ⟦phone:06 39 98 41 07⟧', 'rappeler 06.39.98.41.07', ['06.39.98.41.07']],
])('« %s » makes what is found in « %s »', (first, second, expected) => {
  expect(added(first, second)).toEqual(expected)
})

test('what was found is kept, first and unchanged', () => {
  const { pieces, findings } = dossierOf('Mme ⟦person:Inès BARTOLI⟧', 'bartoli')
  expect(propagate(pieces, findings).slice(0, 1)).toEqual(findings)
})

test('a doubtful finding is not looked for elsewhere', () => {
  const { pieces, findings } = dossierOf('Mme ⟦person:Inès BARTOLI⟧', 'bartoli')
  const doubtful = findings.map((finding) => ({ ...finding, confidence: 0.4 }))
  expect(propagate(pieces, doubtful)).toHaveLength(1)
})
