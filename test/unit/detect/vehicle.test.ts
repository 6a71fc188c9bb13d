import { describe, test } from 'vitest'
import { vehicle } from '../../../src/detect/vehicle.ts'
import { expectMarks } from './mark.ts'

describe('a plate is claimed', () => {
  test.each([
    ['with dashes', 'voiture (⟦vehicle:GD-902-LM⟧)'],
    ['with spaces', 'le véhicule ⟦vehicle:AN 552 GT⟧ a reculé'],
    ['stuck', 'immat ⟦vehicle:AB123CD⟧'],
    ['in lower case', 'plaque ⟦vehicle:ab-123-cd⟧ relevée'],
    ['of the former kind', 'ancienne plaque ⟦vehicle:1742 YB 35⟧'],
    ['of the former kind, stuck', 'immatriculée ⟦vehicle:1742YB35⟧'],
    ['of Corsica', 'plaque ⟦vehicle:123 AB 2A⟧'],
    ['of a moped', '⟦vehicle:Scooter FQ-31-B⟧'],
    ['with its make and colour', 'roule en ⟦vehicle:Duster marron FT-338-QD⟧.'],
    ['with its make after a comma', 'en moto (⟦vehicle:Triumph, DQ 555 KP⟧)'],
    ['half seen', 'une ⟦vehicle:C3 rouge, plaque EV-550-??⟧'],
    ['of Romania', 'caravane plaque roumaine ⟦vehicle:BH 12 RSV⟧'],
    ['of Belgium', '⟦vehicle:Polo grise, plaque belge 1-XKD-482⟧'],
    ['of Poland', '⟦vehicle:Passat noire, immat. polonaise DW 7K219⟧'],
    ['a chassis number', 'châssis ⟦vehicle:VF1BA0E0512345678⟧'],
  ])('%s', (_, marked) => expectMarks(vehicle, marked))
})

describe('what is no plate is left', () => {
  test.each([
    ['a dose', '500 MG 20 jours'],
    ['a post box', '1200 BP 40'],
    ['a sum', '1240 EUR 30'],
    ['a file number', 'dossier AT-80-24-00617'],
    ['a form', 'Cerfa 15646'],
    ['a class', '2024 CM 12'],
  ])('%s', (_, marked) => expectMarks(vehicle, marked))
})
