import { describe, test } from 'vitest'
import { organisation } from '../../../../src/detect/names/organisation.ts'
import { expectMarks } from '../mark.ts'

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
    ['a hostel with its kind', 'admis au ⟦organisation:CHRS Le Phare⟧'],
    ['a home with its kind', "l'⟦organisation:EHPAD Les Tilleuls⟧ et l'⟦organisation:EHPAD Les Ormes argentés⟧"],
    ['a school with its whole name', "l'⟦organisation:école maternelle des Trois Marronniers⟧ est fermée"],
    ['a quoted name', '⟦organisation:MECS « La Marelle des Vosges⟧ » – admission'],
    ['a quoted name after a heading', '⟦organisation:ACCUEIL DE JOUR « La Clairière⟧ » – 12 h'],
    ['a service inside a body', 'médecin du ⟦organisation:service de PMI de Brivazac⟧'],
    ['an adjective after the head', '⟦organisation:Unité sanitaire en milieu pénitentiaire de Domanel-Est⟧'],
    ['a colour at the end', "le ⟦organisation:restaurant L'Ardoise bleue⟧, fermé"],
    ['a name between brackets', "placée à l'⟦organisation:EHPAD (Kerlivet⟧)"],
    ['in lower case', "josette est a l'⟦organisation:ehpad les bruyeres de meymac⟧, seule"],
    ['a school in lower case', 'lina va à l’⟦organisation:école jules-ferry⟧ le matin'],
    ['a town that no list knows after the comma', '⟦organisation:IME Les Pinsons, Frévanzy⟧ – section 2'],
    ['a heading whose town ends as a word', '⟦organisation:TRIBUNAL POUR ENFANTS DE MONTFAUCAN-SUR-DIVES⟧'],
    ['a heading in capitals', '⟦organisation:TRIBUNAL DE PROXIMITÉ DE SAINT-BENOÎT⟧'],
    ['a firm by its trade', 'soudeur chez ⟦organisation:Ardoisières Transports⟧'],
    ['an employer', 'son employeur, ⟦organisation:Zyflow Matériels⟧, refuse'],
  ])('%s', (_, marked) => expectMarks(organisation, marked, 'organisation'))
})

describe('what names no body is left', () => {
  test.each([
    ['bare acronyms', 'dossier CAF et MDPH'],
    ['a file number after an acronym', 'dossier MDPH 31/2013/55820'],
    ['a heading of words', 'SERVICE DE VISITES — Riom'],
    ['a child after the home', "le foyer de Kevin, l'école (Samia)"],
    ['a court without a town', 'convoqué au tribunal'],
    ['the school of a child', "l'école de Kevin"],
    ['a public service for all', 'inscrit à France Travail'],
    ['a service in general', "le service d'AEMO a écrit"],
  ])('%s', (_, marked) => expectMarks(organisation, marked, 'organisation'))
})
