import { expect, test } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { withoutFirms } from '../../../../src/detect/names/firm-names.ts'
import { organisation } from '../../../../src/detect/names/organisation.ts'
import { dossierOf, wordsOf } from '../dossier-text.ts'

/** Persons that are left beside what the detector of bodies claims. */
const personsLeft = (marked: string, personId: string | null = null): readonly string[] => {
  const { pieces, findings } = dossierOf(marked)
  const text = pieces[0]?.passages[0]?.text ?? ''
  const persons = findings.map((finding) => ({ ...finding, personId }))
  const bodies = organisation(viewOf(text), { persons: [], services: [] }).map((claim, at) => ({
    ...{ ...claim, id: `O${at}`, pieceId: 'P01', passageId: 'P01-1', personId: null, detector: 'organisation' },
  }))
  return withoutFirms(pieces, [...persons, ...bodies])
    .filter(({ category }) => category === 'person')
    .map((finding) => wordsOf(pieces, finding))
}

test.each([
  ['a trade before it', 'Employeur : ⟦person:Menuiserie Labrousse⟧'],
  ['a trade after it', 'Fournisseur : ⟦person:Labrousse Combustibles⟧'],
  ['half of the name', 'manutentionnaire, Ambulances ⟦person:Labrousse⟧, de nuit'],
  ['two words', 'le devis de ⟦person:Labrousse Toitures⟧ est prêt'],
  ['in a table', 'Nature : gaz\nFournisseur : ⟦person:Antargaz Energie⟧'],
])('a firm is no person: %s', (_, marked) => {
  expect(personsLeft(marked)).toEqual([])
})

test.each([
  ['a given name in it', 'le Garage ⟦person:Lucien Labrousse⟧ est fermé', 'Lucien Labrousse'],
  ['a title', 'Transports ⟦person:Mme Labrousse⟧', 'Mme Labrousse'],
  ['a name alone after its label', 'Bailleur : ⟦person:Labrousse⟧', 'Labrousse'],
  ['no body at all', 'Vu ⟦person:Labrousse⟧ au garage', 'Labrousse'],
])('a person stays one: %s', (_, marked, name) => {
  expect(personsLeft(marked)).toEqual([name])
})

test('whom the file declares stays, even in the name of a firm', () => {
  expect(personsLeft('Employeur : ⟦person:Menuiserie Labrousse⟧', 'p1')).toEqual(['Menuiserie Labrousse'])
})
