import { expect, test } from 'vitest'
import { foldPassages } from '../../../../src/decide/protections/clues.ts'
import { witnessClues } from '../../../../src/decide/protections/witness.ts'
import { law, marked, pieceOf } from '../fixture.ts'

/** A sentence with what points at who saw in ‹ ›. */
const found = (source: string, role: 'paragraph' | 'fields' = 'paragraph'): readonly string[] => {
  const { passage } = marked(source.replaceAll(/[‹›]/g, ''), 'P01-0', role)
  const clues = witnessClues(foldPassages([pieceOf('P01', [passage])]), law.protections)
  return clues.map(({ start, end }) => passage.text.slice(start, end))
}

const pointed = (source: string): readonly string[] => [...source.matchAll(/‹([^›]*)›/g)].map((match) => match[1] ?? '')

test.each([
  '‹Depuis ma fenêtre›, je vois le père la traîner par le bras.',
  'Je l’ai vu la frapper ‹par mon judas›.',
  '‹De notre balcon›, on les entend se battre.',
  '‹De chez moi› j’entends tout, elle crie.',
  '‹D’où je suis à la caisse›, je le vois la suivre.',
  '‹J’étais la seule à l’arrêt› quand il l’a giflée.',
  'À cette heure-là ‹il n’y avait que moi›, il l’a poussée.',
  'Il passe ‹devant chez nous› en hurlant.',
  '‹J’habite juste au-dessus›, il la bat tous les soirs.',
  '‹Nous tenons la boulangerie du coin›, elle y vient avec des bleus.',
  '‹Quand je promène mon chien› il est là qui l’attend.',
  'Ven 23/05 17h20 – ‹la gérante du tabac› a vu Inès courir.',
  '12:40 - ‹le garagiste de la place› signale une dispute.',
  '9h – appel d’‹une cliente du salon› : il la frappait dehors.',
])('« %s »', (source) => {
  expect(found(source)).toEqual(pointed(source))
})

test.each([
  'Date : 3 mars\nQui : ‹voix de femme âgée›, ne donne pas son nom, ‹bruit de caisses›\nFait : il la frappe',
  'Date : 3 mars\nQui : anonyme, ‹accent du Nord›\nFait : il la suit',
])('of a caller without a name, the voice and what is heard: « %s »', (source) => {
  expect([...found(source, 'fields')].sort()).toEqual([...pointed(source)].sort())
})

test.each([
  '« Depuis ma fenêtre je le vois », dit Mme BARTOLI.',
  'Depuis ma fenêtre je vois qu’il m’attend en bas.',
  'Elle a sauté de la fenêtre.',
  'Il l’a frappée devant nous a-t-elle dit au juge.',
  'Elle a une voix faible ce matin.',
  'Un bruit de porte a réveillé le groupe.',
  'Je suis passée dans sa chambre.',
  'Je suis seule à décider, dit-elle.',
  'Nous habitons une région rurale.',
  'En rentrant, il la gifle.',
  '17h20 – la maman vient la chercher.',
  '17h20 – le médecin du SAMU arrive.',
  'Il frappe le gardien du stade.',
  '17h20 – la cheffe de service est prévenue.',
])('nobody is pointed at: « %s »', (source) => {
  expect(found(source)).toEqual([])
})
