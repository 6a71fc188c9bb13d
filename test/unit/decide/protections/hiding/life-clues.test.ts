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
