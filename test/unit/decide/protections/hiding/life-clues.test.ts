import { describe, expect, test } from 'vitest'
import { foldPassages } from '../../../../../src/decide/protections/clues.ts'
import { lifeClues } from '../../../../../src/decide/protections/hiding/life-clues.ts'
import { law, marked, people, pieceOf } from '../../fixture.ts'

const hides = { ...people.ines, flags: ['protectedAddress' as const] }

/** What is masked of a sentence in the record of Inès (p1), who hides, and of Marc (p2), who does not. */
const told = (source: string): string => {
  const { passage, findings } = marked(source, 'P01-0')
  return lifeClues(foldPassages([pieceOf('P01', [passage])]), law.protections, {
    findings,
    persons: [
      { ...hides, gender: 'f' },
      { ...people.marc, gender: 'm' },
    ],
    hidden: new Set(['p1']),
  })
    .map(({ start, end }) => passage.text.slice(start, end))
    .join(' | ')
}

const ines = '⟦person@p1:Inès⟧'
const marc = '⟦person@p2:Marc⟧'

describe('of who hides, what tells where she is or how she looks is a clue', () => {
  test.each([
    ['De chez elle, on entend les cloches de la collégiale.', 'cloches de la collégiale'],
    [`${ines} a peur la nuit ; on entend les péniches.`, 'péniches'],
    [`${marc} l’a menacée le jour où elle a pris le bac de 7 h.`, 'le bac de 7 h'],
    [`${ines} est arrivée par le funiculaire.`, 'par le funiculaire'],
    [`${marc} a menacé ${ines} devant la friperie où elle travaille.`, 'devant la friperie où elle travaille'],
    [`${ines} apprend la coiffure dans un salon oriental.`, 'dans un salon oriental'],
    [`Elle prie à la chapelle des Dames.`, 'à la chapelle des Dames'],
    [`Depuis, elle a changé de coiffure et de nom d’usage.`, 'a changé de coiffure et de nom d’usage'],
    [`${ines} se fait appeler Nadia.`, 'se fait appeler Nadia'],
    [`${marc} a frappé ${ines}, qui porte désormais un foulard bleu.`, 'porte désormais un foulard bleu'],
    [`${ines} a croisé ${marc} en descendant du tortillard de midi.`, 'du tortillard de midi'],
    [`${ines}, embauchée chez un tapissier, a été menacée par ${marc}.`, 'chez un tapissier'],
    [`${marc} a frappé ${ines}, devenue blonde.`, 'devenue blonde'],
    [`${ines}, giflée par ${marc}, s’est inscrite à la chorale de l’abbaye.`, 'à la chorale de l’abbaye'],
    [`${ines} descend du tortillard de midi.`, 'du tortillard de midi'],
    [`${ines} a été menacée à la sortie de l’atelier de couture qu’elle suit.`, 'atelier de couture qu’elle suit'],
    [`${ines} pleure ; la corne du remorqueur se fait entendre.`, 'la corne du remorqueur se fait entendre'],
    [`${ines} a maintenant les cheveux courts.`, 'les cheveux courts'],
    // what wakes her, what she sees from there, what it stands beside
    [
      `${ines} dit que les cloches de ⟦person:Saint-Aubert⟧ la réveillent à six heures.`,
      'les cloches de Saint-Aubert la réveillent',
    ],
    [`Le carillon de Notre-Dame l’empêche de dormir.`, 'Le carillon de Notre-Dame l’empêche'],
    [`${ines} est réveillée chaque matin par la sirène de la filature.`, 'par la sirène de la filature'],
    [`${ines} voit le canal de sa fenêtre.`, 'voit le canal de sa fenêtre'],
    ['Depuis son nouveau ⟦person:balcon⟧ elle aperçoit la grue du quai.', 'aperçoit la grue du quai'],
    ['Depuis son nouveau balcon elle aperçoit les silos rouges.', 'aperçoit les silos rouges'],
    ['Le logement donne sur la halle aux grains, deuxième porte après le cordonnier.', 'donne sur la halle aux grains'],
    [
      'Le logement donne sur la halle aux grains, deuxième porte après le cordonnier.',
      'deuxième porte après le cordonnier',
    ],
    [`L’immeuble de ${ines} jouxte la tannerie.`, 'jouxte la tannerie'],
    [`${ines} achète son pain au fournil, c’est à deux pas.`, 'à deux pas'],
    ['De son lit elle regarde tourner les éoliennes.', 'les éoliennes'],
    [`${ines} prend son thé au comptoir d’en bas.`, 'au comptoir d’en bas'],
    [
      `${ines} s’éveille mal, les cloches du couvent sonnent sous ses volets.`,
      'cloches du couvent sonnent sous ses volets',
    ],
    ['L’interphone est au nom de la mercière.', 'au nom de la mercière'],
    [`${ines} attrape le 12 au pied de chez elle.`, 'le 12 au pied de chez elle'],
    [`${ines} rentre à pied du cordonnier, à trois maisons de chez elle.`, 'à trois maisons de chez elle'],
  ])('%s', (source, clue) => {
    expect(told(source)).toContain(clue)
  })
})

describe('of anybody else, or of the facts, nothing is', () => {
  test.each([
    `${marc} travaille dans une scierie et a menacé ${ines}.`,
    `${marc} prend le bac de 7 h.`,
    `${marc} a changé de coiffure.`,
    `${marc} dit qu’il travaille au garage.`,
    'Le gardien travaille dans une friperie.',
    `Le logement de ${marc} donne sur la halle.`,
    'Il dort dans sa voiture devant la gare.',
    `${marc} dort chez lui, au pied de la tour.`,
    `${ines} dort mal depuis que ${marc} l’a menacée devant la gare.`,
    `${marc} la réveille la nuit en criant.`,
    `Les cris de ${marc} la réveillent.`,
    `${marc} se tenait à deux pas d’elle.`,
    `${ines} a ouvert la porte, ${marc} a frappé.`,
    `${ines} est tombée sur la deuxième marche.`,
    `${ines} s’est réveillée à six heures.`,
    `${ines} a entendu ${marc} crier sous la fenêtre.`,
    `De sa chambre, elle entend ${marc} hurler.`,
    `${marc} a tiré ${ines} par les cheveux.`,
    `${ines} a été frappée à 7 h.`,
    `${ines} vient au rendez-vous de 14 h.`,
    `${ines} a changé de chambre.`,
    `${ines} suit le traitement qu’elle suit depuis mai.`,
    'Les cris se font entendre.',
  ])('%s', (source) => {
    expect(told(source)).toBe('')
  })
})

/** What is left of a sentence once its clues are masked. */
const left = (source: string): string => {
  const { passage, findings } = marked(source, 'P01-0')
  const clues = lifeClues(foldPassages([pieceOf('P01', [passage])]), law.protections, {
    findings,
    persons: [
      { ...hides, gender: 'f' },
      { ...people.marc, gender: 'm' },
    ],
    hidden: new Set(['p1']),
  })
  return [...passage.text]
    .map((letter, at) => (clues.some(({ start, end }) => start <= at && at < end) ? '' : letter))
    .join('')
}

describe('in a sentence about the threat itself, what tells of the home is masked and the threat is left', () => {
  test.each([
    [
      `${marc} l’a menacée de mort pendant que la cloche du couvent sonnait sous ses fenêtres.`,
      'l’a menacée de mort',
      'cloche',
    ],
    ['Il l’a giflée au téléphone pendant que la fanfare répétait en dessous de chez elle.', 'l’a giflée', 'fanfare'],
    [`${marc} l’a frappée devant l’école, dont la cour touche sa cuisine.`, 'l’a frappée', 'cuisine'],
    [
      `${marc} a menacé de l’égorger quand elle descend acheter son pain en chaussons.`,
      'a menacé de l’égorger',
      'chaussons',
    ],
    ['Il a crié qu’il la tuerait devant le dépôt des trams, sous sa chambre.', 'il la tuerait', 'trams'],
    [`${marc} l’a rouée de coups au carrefour, d’où elle voit sa fenêtre.`, 'l’a rouée de coups', 'fenêtre'],
    // other words
    [
      `${marc} l’a menacée de mort sur le pas de la cordonnerie, juste en dessous de chez elle.`,
      'l’a menacée de mort',
      'cordonnerie',
    ],
    [
      `${marc} lui a envoyé « je vais te crever » alors que le manège de la foire tournait au pied de son immeuble.`,
      'je vais te crever',
      'manège',
    ],
    ['Il l’a étranglée derrière la caserne, qui jouxte son jardin.', 'l’a étranglée', 'jouxte'],
    [`${marc} l’a insultée au téléphone, le stade en face de son balcon couvrait sa voix.`, 'l’a insultée', 'stade'],
    [`${marc} a juré de la brûler vive quand elle va chercher le lait en peignoir.`, 'la brûler vive', 'peignoir'],
    [
      'Il l’a suivie jusqu’au marché couvert, au-dessus duquel donne sa chambre, et l’a giflée.',
      'l’a giflée',
      'marché',
    ],
    [`${marc} l’a menacée d’un couteau tandis que les péniches passaient sous sa lucarne.`, 'd’un couteau', 'péniches'],
    [`Il l’a battue sur le quai, là où le tram frôle ses volets.`, 'l’a battue', 'tram'],
    [`${marc} a menacé de mort ${ines} au moment où l’usine sifflait derrière chez elle.`, 'a menacé de mort', 'usine'],
    [`${marc} l’a poussée contre le mur de l’imprimerie mitoyenne de son appartement.`, 'l’a poussée', 'imprimerie'],
    [`${marc} l’a frappée au visage, sa cuisine donne sur le lycée.`, 'l’a frappée au visage', 'lycée'],
  ])('%s', (source, stays, goes) => {
    const rest = left(source)
    expect(rest).toContain(stays)
    expect(rest).not.toContain(goes)
  })

  test.each([
    `${marc} l’a frappée dans la cour de leur ancienne maison, près du canal.`,
    `${marc} a crié sous ses fenêtres.`,
    `${marc} l’a frappée pendant que les enfants dormaient dans leur chambre.`,
    `${marc} l’a frappée pendant qu’elle était dans sa cuisine.`,
    `${marc} l’a giflée quand elle a ouvert sa porte.`,
    `${marc} l’a frappée chez lui, au-dessus du garage.`,
    `${marc} l’a traînée de sa chambre jusqu’à sa cuisine.`,
    `${marc} l’a attendue devant chez elle et l’a menacée.`,
    `${marc} lui a dit qu’il brûlerait sa chambre et ses vêtements.`,
    `${marc} l’a menacée quand il a trouvé la porte de sa chambre fermée.`,
    `${marc} l’a frappée devant l’école de sa fille.`,
    `${marc} a cassé les carreaux de sa cuisine et jeté la chaise au-dessous.`,
    `${marc} l’a tirée par les cheveux jusque dans leur chambre alors que les enfants étaient dans leur lit.`,
    `${marc} l’a battue au domicile conjugal, dont la cour touche leur cuisine d’alors.`,
  ])('nothing in: %s', (source) => {
    expect(told(source)).toBe('')
  })
})
