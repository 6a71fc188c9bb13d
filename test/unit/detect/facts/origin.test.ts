import { describe, test } from 'vitest'
import { origin } from '../../../../src/detect/facts/origin.ts'
import { expectMarks } from '../mark.ts'

describe('origin and residence status are claimed', () => {
  test.each([
    ['a nationality', 'Elle ⟦origin:est ivoirienne⟧.'],
    ['a masculine nationality', 'Un jeune ⟦origin:guinéen de passage⟧.'],
    ['a country of origin', "⟦origin:Originaire de Côte d'Ivoire⟧."],
    ['a language spoken', 'À la maison on parle ⟦origin:soninké⟧.'],
    ['a people', 'La famille ⟦origin:est kurde⟧.'],
    ['a residence permit', 'Son ⟦origin:titre de séjour expire⟧ en mars.'],
    ['an asylum seeker', "Il ⟦origin:est demandeur d'asile⟧."],
    ['a refugee', '⟦origin:Réfugié syrien⟧, il attend un logement.'],
    ['an isolated minor', 'Le jeune ⟦origin:est MNA⟧.'],
    ['no papers', 'Elle ⟦origin:est sans papiers⟧.'],
    ['the value of a form', 'Nationalité : ⟦origin:malienne⟧'],
    ['travellers', 'Une famille ⟦origin:rom⟧, sédentaire.'],
  ])('%s', (_, marked) => expectMarks(origin, marked, 'origin'))
})

describe('false friends of origin stay untouched', () => {
  test.each([
    ['a square', "Rendez-vous place d'Italie."],
    ['a school subject', 'Il a 12 en anglais.'],
    ['a dish', 'Elle cuisine du couscous marocain.'],
    ['a restaurant', 'Déjeuner au restaurant chinois.'],
    ['a dog', 'Un berger allemand attaché.'],
    ['speaking French', 'Il parle bien et il écrit le français.'],
  ])('%s', (_, text) => expectMarks(origin, text, 'origin'))
})
