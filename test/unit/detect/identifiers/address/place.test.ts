import { describe, test } from 'vitest'
import { place } from '../../../../../src/detect/identifiers/address/place.ts'
import { expectMarks } from '../../mark.ts'

describe('a place is claimed', () => {
  test.each([
    ['a town', 'hospitalisé à ⟦place:Niort⟧ en mai'],
    ['a town that is a word', 'il habite à ⟦place:Tours⟧'],
    ['a small town', 'mairie de ⟦place:Salvagnac-Cajarc⟧'],
    ['a shortened town', 'un garage de ⟦place:Garges⟧'],
    ['a town with an article', 'née au ⟦place:Tampon⟧'],
    ['a town of several words', 'arrivé de ⟦place:Fort de France⟧'],
    ['a town in lower case', 'il dort a ⟦place:harfleur⟧'],
    ['a place of birth unknown to the lists', 'né à ⟦place:Tzoumaghra⟧'],
    ['a date line', '⟦place:Nancy⟧, le 3 mai'],
    ['a foreign town', 'études à ⟦place:Kinshasa⟧'],
    ['a country', 'torturé en ⟦place:Libye⟧'],
    ['a department', 'vit dans les ⟦place:Vosges⟧ depuis'],
    ['a quarter', '⟦place:quartier des Izards⟧'],
    ['a named home', 'dort au ⟦place:foyer Coallia de Choisy⟧'],
    ['a street without a number', 'le temple de la ⟦place:rue Pajol⟧ aide'],
    ['a station', 'trois nuits ⟦place:gare Lille-Flandres⟧'],
    ['a prison by its town', 'détenu à ⟦place:Fleury-Mérogis⟧'],
    ['a town with its district', 'habite à ⟦place:Lyon 8e⟧ seule'],
    ['where a letter is written', '⟦place:Paris⟧, le 8 novembre'],
    ['an unlisted joined name', 'on se voit au ⟦place:Vieux-Pont⟧ ce soir'],
    ['towards an unlisted town', 'couru vers ⟦place:Kassalabad⟧ la nuit'],
    ['a town in lower case after a comma', 'rohel, 48, ⟦place:angers⟧, appelle'],
    ['a camp site', 'vivre au ⟦place:camping de Villevauday⟧'],
  ])('%s', (_, marked) => expectMarks(place, marked))
})

describe('what is no place is left', () => {
  test.each([
    ['France', 'arrivé en France'],
    ['a word that is also a town', 'Le plan est prêt. La salle est vide.'],
    ['a person after à', 'il parle à Yacine'],
    ['a place in a hostel', 'une place en CHRS'],
    ['an accord', 'à Madame la juge'],
  ])('%s', (_, marked) => expectMarks(place, marked))
})
