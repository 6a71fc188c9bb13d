import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

const persons =
  'persons:\n  - { name: Fanny LECOURT, role: accompagnée, protectedAddress: true }\n  - { name: Julie MOREAU, role: éducatrice }\n'

const written = async (text: string, described: string): Promise<string> => {
  const source = sourceOf({ 'note.txt': `${text}\n` }, described)
  const { files } = await migrate({ source, place: 0, items: 1 }, deskOf())
  return files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')
}

test.each([
  ['03/02 – Fanny est dans son nouveau logement. La gardienne, Mme Lebreton, a remis les clés.', /Lebreton/],
  ['Chez elle, la voisine mme yilmaz garde le double.', /yilmaz/],
  ['Le petit va chez Mme Gaudin, maîtresse, à deux minutes de son logement.', /Gaudin/],
  [
    'Pour aller chez elle : bus 6, arrêt de bus Fontaine-Basse, maison aux volets bleus, au-dessus du pressing.',
    /bus 6|Fontaine|bleus|pressing/,
  ],
  ['Fanny est dans son nouveau logement, au bout de la sente des Pâtis.', /sente|Pâtis/],
  ['Elle sort de chez elle par la venelle.', /venelle/],
  ['Son appartement donne sur l’impasse Colas et le quai.', /Colas|quai/],
  ['De chez elle on passe par la cour des Miracles.', /Miracles/],
  ['Le RDV est pris.\nL’épicier d’en face garde ses clés quand elle quitte son logement.', /épicier/],
  ['Elle travaille à la boulangerie en bas de chez elle.', /boulangerie/],
  ['Elle prend le pain à la cordonnerie du coin, puis rentre chez elle.', /cordonnerie/],
  ['Timéo a montré ses coquillages. Il demande si on a le droit d’entrer dans la mer.', /coquillages|la mer/],
])('what leads to a hidden home is hidden with it: %s', async (text, clue) => {
  expect(await written(text, persons)).not.toMatch(clue)
})

test('whoever works for the record stays, and what is told of no home', async () => {
  const text =
    'Julie MOREAU l’a vue dans son nouveau logement avec Mme Claire Dubois, assistante sociale. Dette de 230 euros.\n\nLe 9 mai, M. Paul Arnaud est passé au service pour sa facture.'
  expect(await written(text, persons)).toMatch(/Julie MOREAU.*Claire Dubois[\s\S]*230 euros[\s\S]*Paul Arnaud/)
})

test('words of ways that are none stay beside a hidden home', async () => {
  const text = 'Elle est dans son logement. La cour d’appel a statué ; au passage, elle va de l’avant.'
  expect(await written(text, persons)).toMatch(/La cour d’appel a statué ; au passage, elle va de l’avant/)
})

test.each([
  'Digicode changé : 47B19.',
  'Code de l’immeuble 47B19, 2e étage.',
  'code du portail changé ce matin : 47B19, merci',
  'Mot de passe du wifi : 47B19',
])('what opens a door or a session is hidden in any dossier: %s', async (text) => {
  expect(await written(text, 'persons:\n  - { name: Fanny LECOURT, role: accompagnée }\n')).not.toContain('47B19')
})

test.each(['Code postal 56370.', 'Le code de la route : 40 questions.', 'Article 222 du code pénal, 2024.'])(
  'a code that opens nothing stays: %s',
  async (text) => {
    expect(await written(text, 'persons:\n  - { name: Fanny LECOURT, role: accompagnée }\n')).toContain(text)
  },
)

test('what makes an informant recognisable is hidden, what she saw stays', async () => {
  const text =
    'Appel du 12/10. L’appelante souhaite rester anonyme. Elle a soixante-treize ans, elle est veuve, infirmière libérale. Elle entend mal d’une oreille et promène son caniche tous les matins à 7 h 30. Elle a vu le petit par terre dans le hall à minuit.'
  const out = await written(text, 'persons:\n  - { name: Fanny LECOURT, role: accompagnée }\n')
  expect(out).not.toMatch(/soixante-treize|veuve|infirmière|oreille|caniche|7 h 30/)
  expect(out).toContain('a vu le petit par terre')
})

const declared =
  'persons:\n  - { name: Fanny LECOURT, role: accompagnée, protectedAddress: true, address: "3 venelle du Puits Salé, 99120 Trévignon" }\n'

test.each([
  ['Il peut rentrer seul : il n’a que la venelle à traverser.', /venelle/],
  ['Rdv 14h au 3 Puits salé. Sonnette KERV. tel 07 61 22 83 94', /07 61|KERV/],
])('of a declared home the small way and the door lead there: %s', async (text, clue) => {
  expect(await written(text, declared)).not.toMatch(clue)
})

const rowsOf = async (rows: string, described: string): Promise<string> => {
  const source = sourceOf({ 'club.csv': rows }, described)
  const { files } = await migrate({ source, place: 0, items: 1 }, deskOf())
  return files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')
}

test('a row of a table that tells another’s home keeps its names; one with the hidden home does not', async () => {
  const rows = `nom;adresse;responsable;remarque
BRUYAS Noa;19 rue Tire-Laine Cormeray;Hélène Bruyas;adresse confidentielle, père violent, ne pas diffuser
AUTRE Jules;2 rue du Stade;Marc Autre;certificat
ROSTAING Lola;7 place Carnot;Eve Rostaing;ok
MARIVAL Luc;21 rue Tire-Laine;Anne Marival;ok
`
  const out = await rowsOf(rows, 'persons:\n  - { name: Hélène BRUYAS, role: accompagnée }\n')
  expect(out).toMatch(/AUTRE Jules;.*Marc Autre[\s\S]*ROSTAING Lola;.*Eve Rostaing/)
  expect(out).not.toMatch(/Tire-Laine|Cormeray|Luc/)
})

test('the number under which an informant works is hidden with the name', async () => {
  const text =
    'Le conducteur, Alain Poulenard, matricule 5521, signale des traces au cou. Il ne souhaite pas que la famille sache qu’il a parlé.'
  expect(await written(text, 'persons:\n  - { name: Timéo LAVERGNE, role: accompagné }\n')).not.toMatch(
    /Poulenard|5521/,
  )
})
