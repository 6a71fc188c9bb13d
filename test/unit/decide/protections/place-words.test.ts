import { describe, expect, test } from 'vitest'
import { foldPassages } from '../../../../src/decide/protections/clues.ts'
import { protectPlaces } from '../../../../src/decide/protections/protections.ts'
import { scorePlace } from '../clue-table.ts'
import { law, marked, people, pieceOf } from '../fixture.ts'

const clean = { left: [], masked: [] }

describe('under a hidden address, what is everywhere says no place and stays', () => {
  test.each([
    'L’enfant mange debout, {à côté de la gazinière}.',
    'Elle s’est cachée {derrière le canapé}.',
    'Il a posé le couteau {près du lit}.',
    'Une plaie {derrière le genou gauche}, suturée.',
    'Je vois une croûte {derrière le lobe gauche}.',
    'Il s’est excusé {devant la cheffe de service} et {devant les grands}.',
    'Il l’a giflée {devant sa sœur}, {face à la télévision}.',
    'Il a klaxonné {devant la barrière} puis {devant le portail}.',
    'Une vidéo {devant l’école}, six secondes.',
    'Il l’a insultée {à la sortie de l’audience}.',
    'Elle a pleuré {à la sortie de la réunion}.',
    'Il s’est calmé {à la sortie du procès}.',
    'Il est passé à moto {au bout du chemin}, moteur coupé.',
    'Il répète qu’il la retrouverait {même au bout du quai}.',
    'Elle aime le {collège parce que} personne ne la connaît.',
    'Elle mange à la {cantine avec deux} filles.',
    'Elle revient de l’{école avec un} dessin.',
    'Il crie que le {foyer va brûler}.',
    'Il appelle le {foyer depuis deux} jours.',
    'La {maternelle ne garde} plus le petit.',
    'Vu par le {médecin de garde} et son {médecin traitant}.',
    'Convoqué au {cabinet du juge}.',
    'Sa {chambre rangée}, il a dormi là.',
    'Pas de colis dans la {chambre ni dans} la cave.',
    'Il revient sur son {arrêt de juin}.',
    'Le {club de foot} ne veut plus de lui.',
    'Il nettoie le hall, {puis il nettoie} sa chambre.',
    'Le {gamin de chez eux} est venu.',
    'Une dette de {cantine de 318 €}.',
  ])('%s', (row) => {
    expect(scorePlace(row)).toEqual(clean)
  })

  test.each([
    ['a value of a data file', 'Qui : {école}\nCe qui est dit : {absence du jour}', 'fields'],
    ['a cell of a row', '{collège}\t{Jade présente}', 'row'],
  ] as const)('%s ends with its line or cell', (_what, row, role) => {
    expect(scorePlace(row, role)).toEqual(clean)
  })
})

describe('under a hidden address, what is everywhere is a place by what it is of', () => {
  test.each([
    'Il l’attendait ‹au bord du lit de la rivière›.',
    'Il l’a suivie ‹derrière la porte du cimetière›.',
    'Il guettait ‹au pied du mur de la prison› hier.',
    'Il l’a poussée ‹au bord du petit lit asséché de la Vézère›.',
    'Elle marchait ‹sur le dos de la colline› quand il est venu.',
    'Il était ‹au-dessus du lit du torrent›.',
    'Il dormait ‹sur le banc du parc›.',
    'Il s’est caché ‹sous la table du belvédère›.',
    'Vu ‹contre la grille de l’usine› à midi.',
    'Il l’a frappée ‹devant la bouche du métro›.',
    'Elle a couru ‹jusqu’à la chambre du phare›.',
    'Il rôde ‹dans la cour du château›.',
    'Il l’attend ‹près du bureau de poste›.',
  ])('%s', (row) => {
    expect(scorePlace(row).left).toEqual([])
  })

  test.each([
    'Il a frappé {derrière la porte de la chambre}.',
    'Il l’a jetée {sur le lit de la petite}.',
    'Il l’a suivie {sur la table d’hôpital}.',
    'Il a posé le couteau {sur la table de la cuisine}.',
    'Elle attend {devant la porte du bureau}.',
    'Coup de poing {dans le creux de la main}.',
    'Elle a dormi {sur le lit de Lina}.',
    'Il l’a poussée {contre le mur de la salle} de bains.',
    'Il cogne {contre la table de bois}.',
  ])('%s stays', (row) => {
    expect(scorePlace(row).masked).toEqual([])
  })
})

describe('under a hidden address, what names or tells a place is masked', () => {
  test.each([
    'Il l’attendait ‹à côté de la douane›.',
    'Elle passe ‹face à la chaise géante›.',
    'Il guette ‹près de la table d’orientation›.',
    'Il s’est garé ‹derrière le banc rouge›.',
    'Il l’a suivie ‹derrière le lavoir›.',
    'Il rôde ‹près de la gare›.',
    'Elle a été vue ‹devant la fontaine›.',
    'Il l’a croisée ‹devant le tabac›.',
    'Il s’est garé ‹derrière la menuiserie›.',
    'Il est passé ‹au bout du village›.',
    'Elle marche ‹au bord de la rivière›.',
    'Il guette ‹devant l’école du bourg›.',
    'Il l’a vue ‹derrière le cinéma Rex›.',
    'Lina va à l’‹école Prévert›.',
    'Elle va au ‹collège des Tilleuls›.',
    'lina va a l’‹école jaurès› depuis lundi, elle a peur',
    'Lina est à l’‹école du village›.',
    'Elle dort au ‹foyer Coallia›, ‹chambre 204›.',
    'Elle consulte le ‹médecin des Trois-Ponts›.',
    'Elle mange à la ‹cantine de Plouer›.',
    'Elle a un ‹studio au-dessus du bar›.',
    'Elle a changé pour le ‹collège de la zone›.',
    'Il l’a vue à l’‹arrêt Pasteur›.',
    'Elle va au ‹club nautique›.',
  ])('%s', (row) => {
    expect(scorePlace(row).left).toEqual([])
  })
})

describe('what was found as a place or a body, and is none', () => {
  const masked = (source: string): readonly string[] => {
    const { passage, findings } = marked(source, 'P01-0')
    const passages = foldPassages([pieceOf('P01', [passage])])
    return protectPlaces(
      passages,
      findings,
      { flags: new Set(['protectedAddress']), doubted: null },
      law.protections,
      [people.ines],
      ['p1'],
    ).map(({ start, end }) => passage.text.slice(start, end))
  }

  test.each([
    'Une lettre ouverte, ⟦organisation:reçu des menaces⟧.',
    'Orientation ⟦organisation:ESAT⟧ renouvelée.',
    'Suivi par le ⟦organisation:SPIP⟧ depuis mai.',
    'Il est au ⟦organisation:foyer logement⟧.',
    '⟦organisation:Chambre⟧ occupée. ⟦place:Réunion⟧ à venir.',
  ])('hides nothing: « %s »', (source) => {
    expect(masked(source)).toEqual([])
  })

  test('an everyday word that is part of a name is looked for where its capital tells a name', () => {
    expect(masked('Elle va à la ⟦place:résidence des Roses⟧. Roses et tulipes. Il connaît les Roses.')).toEqual([
      'résidence des Roses',
      'résidence des Roses',
      'Roses',
      'Roses',
    ])
  })

  test.each([
    ['⟦organisation:SPIP de Sarlat⟧', 'Sarlat'],
    ['⟦place:quartier des Roses⟧', 'quartier des Roses'],
    ['⟦organisation:ESAT Les Tilleuls⟧', 'Tilleuls'],
    ['⟦place:Sarlat⟧', 'Sarlat'],
  ])('hides what names a place: « %s »', (source, name) => {
    expect(masked(`Il est suivi : ${source}.`).join(' ')).toContain(name)
  })
})
