import { describe, test } from 'vitest'
import { personNames } from '../../../../src/detect/names/person-names.ts'
import { expectMarks } from '../mark.ts'

describe('a name is claimed without any cue', () => {
  test.each([
    ['given name and surname', 'avec ⟦person:Nolwenn Kervellec⟧ hier'],
    ['given name and surname in capitals', 'reçu ⟦person:Adèle FERRANDIS⟧'],
    ['surname first', 'Élève : ⟦person:SARR Cheikh⟧'],
    ['unknown surname in capitals', 'vu ⟦person:Bastien ZWOLINGER⟧'],
    ['surname that is a word', 'avec ⟦person:Hélène FLEUR⟧'],
    ['two given names', 'la petite ⟦person:Jeanne-Hélène⟧ dort'],
    ['given name alone', 'puis ⟦person:Djibril⟧ a crié'],
    ['given name that opens a sentence', '⟦person:Kelyan⟧ est né en mai.'],
    ['given name of unusual spelling', 'avec ⟦person:Typhany⟧ et sa fille'],
    ['given name in lower case', 'hier ⟦person:yacine⟧ a appelé'],
    ['given name and surname in lower case', 'vu ⟦person:noa pellerin⟧ hier'],
    ['surname alone', 'selon ⟦person:Benchekroun⟧, la porte'],
    ['initial and surname', 'signé ⟦person:T. Petit⟧'],
    ['given name and initial', 'avec ⟦person:Cédric L.⟧ et'],
    ['initials', 'parents de ⟦person:B.⟧ : avisés'],
    ['compound initials', 'selon ⟦person:J.-B.⟧, rien'],
    ['initial that does something', '⟦person:C.⟧ refuse de sortir'],
    ['Arabic particle', 'parle de ⟦person:Karim El Amrani⟧ souvent'],
    ['Portuguese particle', 'avec ⟦person:Maria da Conceição⟧ hier'],
    ['Malagasy surname', 'chez ⟦person:Ravaliminoasimbola⟧ hier'.replace('Ravaliminoasimbola', 'Rakotondrabe')],
    ['cells of a table', 'IML-1;⟦person:PETIT⟧;⟦person:Hervé⟧;9/9/72'],
    ['hard-wrapped line', 'accompagné par ⟦person:Jean-\nClaude⟧ hier'],
    ['a noble particle', 'suivi par ⟦person:Cécile de Saint-Auberon⟧ hier'],
    ['an initial before a name that ends as a word', 'signé ⟦person:M.-L. Desroyaux⟧'],
    ['a surname that is a large town', 'il a menacé ⟦person:Idriss Fontvieille⟧ hier'],
    ['two given names and a town', 'vu ⟦person:Lina Sarah Bayonne⟧ hier'],
    ['a surname that is a region', 'a giflé ⟦person:Victoire Bretagne⟧ hier'],
    ['a town in capitals', 'a giflé ⟦person:Amina QUIMPER⟧ hier'],
    ['a given name, then a town behind a word', 'avec ⟦person:Idriss⟧ à Fontvieille'],
    ['a given name, then a town behind a comma', 'avec ⟦person:Idriss⟧, Fontvieille'],
    ['a surname, then its initial', 'rappeler ⟦person:Montalescault T.⟧ demain'],
  ])('%s', (_, marked) => expectMarks(personNames, marked))
})

describe('what only looks like a name is left', () => {
  test.each([
    ['a street', 'rue Pierre-Brossolette'],
    ['a verb that is a given name', 'rendez-vous non honoré, il s’agit du second'],
    ['an adjective that is one', 'un suivi constant, elle désire rester'],
    ['a school', 'école Jean-Macé'],
    ['a hospital', "hôpital Robert-Debré d'enfants"],
    ['an author', 'selon Winnicott, la mère'],
    ['a law', 'la loi Claeys-Leonetti'],
    ['a town', 'il vit à Lourdes'],
    ['a month', 'Mars a été long. Avril aussi.'],
    ['sentence starters', 'Rappel de la situation. Évolution favorable.'],
    ['a heading in capitals', 'RAPPORT DE FIN DE MESURE'],
    ['acronyms', 'CAF, MDPH et CPAM'],
    ['a trade with a hyphen', 'marin-pêcheur et garde-champêtre'],
    ['a Roman numeral', 'TITRE IV. Dispositions'],
    ['a word of the law', 'ORDONNONS la restitution. CONSTATONS la carence.'],
    ['a feast', 'avant Noël et Pâques'],
    ['a brand', 'une Peugeot et un sac Eastpak'.replace(' Eastpak', ' bleu')],
    ['a letter of a heading', 'B. VIE quotidienne'],
    ['a verb before a title', 'Avisons M. le substitut'],
  ])('%s', (_, marked) => expectMarks(personNames, marked))
})
