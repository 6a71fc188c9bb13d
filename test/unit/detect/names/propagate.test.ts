import { expect, test } from 'vitest'
import { dossierOf, knownPerson, wordsOf } from '../dossier-text.ts'
import { propagate } from './propagate.ts'

const added = (...marked: readonly string[]): readonly string[] => {
  const { pieces, findings } = dossierOf(...marked)
  return propagate(pieces, findings, [])
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

test.each([
  ['a scanner’s signs', 'GENEVlÈVE R0CHEFORT est vue', ['GENEVlÈVE R0CHEFORT']],
  ['a digit in small letters', 'dossier de Rochef0rt', ['Rochef0rt']],
  ['no sign of a name', 'lot R0CHE, code B10', []],
  ['cut in two after a title', 'Vu Mme Roche fort hier.', ['Roche fort']],
  ['cut by the end of a line', 'Geneviève ROCHE\nFORT est là', ['Geneviève ROCHE\nFORT']],
  ['words that are cut nowhere', 'Il longe la roche fort haute. Roche fort belle.', []],
  ['after a title, in small letters', 'vu mme rochefort', ['rochefort']],
  ['in brackets after a tie', 'la mère (rochefort)', ['rochefort']],
  ['a town', 'elle part à rochefort', []],
  ['short', 'Hier Genev dort.', ['Genev']],
  ['an abbreviation', 'Genev. : 12', []],
  ['letters alone in a cell', '12/03 | GR | appel', ['GR']],
  ['letters alone on a line', 'Pour le service,\nGR', ['GR']],
  ['letters in a sentence', 'le GR passe ici', []],
])('Mme Geneviève ROCHEFORT is also found by %s', (_, text, expected) => {
  expect(added('Mme ⟦person:Geneviève ROCHEFORT⟧', text)).toEqual(expected)
})

test.each([
  ['Mme ⟦person:Laetitia LE BRUN⟧', 'lebrun a signé', ['lebrun']],
  ['M. ⟦person:Jean-Marc D’ANJOU⟧', 'Danjou et J-M dorment', ['Danjou', 'J-M']],
  ['M. ⟦person:Jean-Marc D’ANJOU⟧', 'JM D’Anjou, J.-M. D’Anjou', ['JM D’Anjou', 'J.-M. D’Anjou']],
  ['M. ⟦person:Jean-Marc D’ANJOU⟧', 'la salle JM, le plan J, M', []],
  ['Mme ⟦person:Paule LEBRUN⟧', 'le chat de Le Brun', ['Le Brun']],
  ['Mme ⟦person:Dominique VERCHUREN⟧', 'Dom est passée. DOM : fermé.', ['Dom']],
  ['Mme ⟦person:Marine VERCHUREN⟧', 'Mar 12, Mari : non', []],
])('« %s » is found in its other writings: « %s »', (first, second, expected) => {
  expect(added(first, second)).toEqual(expected)
})

test('a declared person whom no piece names in full is looked for in all writings', () => {
  const { pieces } = dossierOf('12/03 | GR | vu R0chefort, et Genev')
  const found = propagate(pieces, [], [knownPerson('p1', 'Geneviève', 'ROCHEFORT', 'parent')])
  expect(found.map((finding) => wordsOf(pieces, finding))).toEqual(['GR', 'R0chefort', 'Genev'])
})

test.each([
  ['vu ⟦person:J.-M.⟧ d’⟦place:Anjou⟧', ['J.-M. d’Anjou']],
  ['Mme ⟦place:Anjou⟧', ['Anjou']],
  ['en ⟦place:Anjou⟧', []],
])('a town inside a name is no place: %s', (marked, expected) => {
  expect(added('M. ⟦person:Jean-Marc D’ANJOU⟧', marked)).toEqual(expected)
})

test('what was found is kept, first and unchanged', () => {
  const { pieces, findings } = dossierOf('Mme ⟦person:Inès BARTOLI⟧', 'bartoli')
  expect(propagate(pieces, findings, []).slice(0, 1)).toEqual(findings)
})

test('a doubtful finding is not looked for elsewhere', () => {
  const { pieces, findings } = dossierOf('Mme ⟦person:Inès BARTOLI⟧', 'bartoli')
  const doubtful = findings.map((finding) => ({ ...finding, confidence: 0.4 }))
  expect(propagate(pieces, doubtful, [])).toHaveLength(1)
})

test('in a list of declared names, the end of one and the beginning of the next are nobody’s', () => {
  const { pieces, findings } = dossierOf('Passagers : ⟦person:Nadège LOUVEL⟧, ⟦person:Timo LOUVEL⟧, école')
  const known = findings.map((finding, at) => ({ ...finding, personId: `p${at + 1}` }))
  const persons = [knownPerson('p1', 'Nadège', 'LOUVEL', 'parent'), knownPerson('p2', 'Timo', 'LOUVEL', 'minor')]
  expect(
    propagate(pieces, known, persons)
      .slice(known.length)
      .map((one) => wordsOf(pieces, one)),
  ).toEqual([])
})
