import { describe, test } from 'vitest'
import { health } from '../../../../src/detect/facts/health.ts'
import { expectMarks } from '../mark.ts'

describe("somebody's health is claimed, in the whole revealing phrase", () => {
  test.each([
    ['a disease with its type', 'Elle ⟦health:est diabétique de type 1⟧ et ⟦health:porte une pompe à insuline⟧.'],
    ['a fracture with its bone and side', 'Radio : ⟦health:fracture du tibia gauche⟧, sans déplacement.'],
    ['a chain of one fact', 'Il ⟦health:a été hospitalisé pour une pancréatite aiguë⟧.'],
    ['a drug by its brand', 'Le soir elle ⟦health:prend du Tercian⟧.'],
    ['a drug by the ending of its name', '⟦health:Début du nivolizumab⟧ lundi.'],
    ['an unknown drug by its dose', 'Ordonnance : ⟦health:Zorvexa 20 mg⟧ le matin.'],
    ['an unknown drug after « sous »', 'Elle est ⟦health:sous Zorvexa⟧ depuis mars.'],
    ['a follow-up', 'Son fils ⟦health:est suivi au CMPP pour une dyspraxie⟧.'],
    ['a stay without consent', '⟦health:Admise en SPDT⟧ hier soir.'],
    ['an incapacity rate', 'Consolidé avec ⟦health:une incapacité de 18 %⟧.'],
    ['dependency', '⟦health:GIR 2⟧, ⟦health:alitée⟧.'],
    ['school aids of a child', '⟦health:PAI signé⟧, ⟦health:AESH mutualisée⟧.'],
    ['a pregnancy with its term', 'Elle ⟦health:est enceinte de cinq mois⟧.'],
    ['an abortion', 'Elle ⟦health:souhaite une IVG⟧.'],
    ['an addiction in plain words', '⟦health:Papa il boit et il fume du shit⟧.'],
    ['slang', 'Elle ⟦health:est bipo⟧, ⟦health:sa chimio⟧ commence lundi.'],
    ['an attempt, in initials', 'Elle ⟦health:a fait une TS⟧ en mai.'],
    ["a suicidal wish in a child's words", 'Il ⟦health:voulait plus vivre⟧.'],
    ['a measure', 'Ce matin : ⟦health:tension 19/11⟧, ⟦health:glycémie à 2,90⟧.'],
    ['days off work', '⟦health:ITT : huit jours⟧.'],
    ['the value of a form', 'Allergies : ⟦health:fruits à coque⟧'],
    ['a word cut at the end of a line', '⟦health:une rétinite pigmen-\ntaire évolutive⟧'],
    ['digits read for letters', '⟦health:Sous insul1ne et 0xazépam⟧.'],
    ['capitals without accents', 'ELLE ⟦health:A EU UNE EMBOLIE PULMONAIRE⟧.'],
    ['the feminine in brackets', "Personne ⟦health:hospitalisé(e) d'office⟧ en 2018."],
    ['a lower-case message without accents', 'il ⟦health:a fait une depression⟧, il ⟦health:prend du xanax⟧'],
  ])('%s', (_, marked) => expectMarks(health, marked, 'health'))
})

describe('false friends of health stay untouched', () => {
  test.each([
    ['the housing crisis', "La crise du logement sur le littoral n'arrange rien."],
    ['the weather', 'Météo-France annonce une dépression très creuse.'],
    ['a well', 'Le puits, dont la cure a eu lieu au printemps, est potable.'],
    ['an idiom', 'Elle se dit à bout de nerfs.'],
    ["a colleague's trade", 'Présents : Mme Élise NOËL, psychologue, et M. Paul ROUX.'],
    ['the registry of a court', 'Le greffe du tribunal a transmis la décision.'],
    ['a cup of coffee', 'Il a bu son café et il est reparti.'],
    ['a statistic', 'Parmi eux : addictions (16 %), diabète (6 %).'],
    ['rules of the house', 'Rappel des règles de vie du groupe.'],
    ['an agenda', 'Traitement de la demande sous quinze jours.'],
    ['health insurance', "Caisse primaire d'assurance maladie de l'Isère."],
    ['an emergency place', "Demande d'hébergement d'urgence."],
  ])('%s', (_, text) => expectMarks(health, text, 'health'))
})
