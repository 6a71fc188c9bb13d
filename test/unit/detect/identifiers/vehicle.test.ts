import { describe, test } from 'vitest'
import { vehicle } from '../../../../src/detect/identifiers/vehicle.ts'
import { expectMarks } from '../mark.ts'

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
    ['in lower case, spaced, after its word', 'immatriculée ⟦vehicle:ab 123 cd⟧, grise'],
    ['read by a scanner', 'la boîte (⟦vehicle:EN-4l8-JX⟧). Puis'],
    ['a former plate read by a scanner', 'une moto (⟦vehicle:48l7 XZ 8O⟧). Je'],
    ['said sign by sign', 'la plaque sur ma main : ⟦vehicle:F Z, 7 1 8, C D⟧. Il'],
    ['of an old moped', 'clef de la mobylette ⟦vehicle:29 K 4418⟧, une montre'],
    ['of Ukraine', 'il conduit, ⟦vehicle:PB 4471 KM⟧, sans permis'],
    ['of Romania, alone', 'vu hier : ⟦vehicle:DJ 34 TRK⟧ (en roumanie)'],
    ['of England', 'drives a silver van, reg ⟦vehicle:YK13 ZHP⟧, owes'],
    ['of Rwanda', 'moto-taxi, plate n°, plaque ⟦vehicle:RF 604 K⟧ ; fils'],
    ['a chassis number after VIN', 'VIN : ⟦vehicle:WVWZZZ1KZ6W386752⟧.'],
    ['a chassis number', 'châssis ⟦vehicle:VF1BA0E0512345678⟧'],
  ])('%s', (_, marked) => expectMarks(vehicle, marked))
})

describe('what is no plate is left', () => {
  test.each([
    ['a dose', '500 MG 20 jours'],
    ['a post box', '1200 BP 40'],
    ['a sum', '1240 EUR 30'],
    ['a file number', 'dossier AT-80-24-00617'],
    ['a bore and a year', 'moto 600 cm3 de 2012, une C4 de 2008, voiture 5 places'],
    ['days', 'plaque posée depuis 12 jours, il a de 15 ANS à 17 ANS'],
    ['a form', 'Cerfa 15646'],
    ['a class', '2024 CM 12'],
  ])('%s', (_, marked) => expectMarks(vehicle, marked))
})
