import { describe, test } from 'vitest'
import { organisation } from '../../../src/detect/organisation.ts'
import { expectMarks } from './mark.ts'

describe('a named or located body is claimed', () => {
  test.each([
    ['a service with its town', 'suivi par le ⟦organisation:CCAS de Plouzané⟧'],
    ['an acronym that no list knows, with its town', 'bilan au ⟦organisation:CRPX de Ganges⟧'],
    ['an acronym with its department', 'contacter ⟦organisation:SIAO 54⟧'],
    ['a court', '⟦organisation:tribunal judiciaire de Lille⟧'],
    ['a court with a long name', "⟦organisation:conseil de prud'hommes d'Angers⟧"],
    ['a department', '⟦organisation:Conseil départemental du Finistère⟧'],
    ['a school', 'élève au ⟦organisation:collège Rosa-Bonheur⟧'],
    ['a hospital', '⟦organisation:Centre hospitalier Guillaume-Régnier⟧'],
    ['a house', 'orienté vers la ⟦organisation:maison des aînés de Denain⟧'],
    ['a police station', 'plainte à la ⟦organisation:gendarmerie de Marseillan⟧'],
    ['a hostel by its name alone', 'CHRS ⟦organisation:Le Phare⟧'],
    ['an association by its name alone', "l'EHPAD ⟦organisation:Les Tilleuls⟧"],
    ['a heading in capitals', '⟦organisation:TRIBUNAL DE PROXIMITÉ DE SAINT-BENOÎT⟧'],
    ['a firm by its trade', 'soudeur chez ⟦organisation:Ardoisières Transports⟧'],
    ['an employer', 'son employeur, ⟦organisation:Zyflow Matériels⟧, refuse'],
  ])('%s', (_, marked) => expectMarks(organisation, marked, 'organisation'))
})

describe('what names no body is left', () => {
  test.each([
    ['bare acronyms', 'dossier CAF et MDPH'],
    ['a court without a town', 'convoqué au tribunal'],
    ['the school of a child', "l'école de Kevin"],
    ['a public service for all', 'inscrit à France Travail'],
    ['a service in general', "le service d'AEMO a écrit"],
  ])('%s', (_, marked) => expectMarks(organisation, marked, 'organisation'))
})
