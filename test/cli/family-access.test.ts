import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { openWorkshop, requis, type Said, type Workshop } from './program.ts'

// A father reads: his own data (user-access), then his daughter's record (parent-access). All people are invented.

let workshop: Workshop

const dossier = `id: D-2026-0311
service: Service AEMO de Brécy
persons:
  - { id: p1, name: Lina FAUGERAS, role: minor, born: 2015-06-02 }
  - { id: p2, name: Tom FAUGERAS, role: minor, born: 2017-09-12 }
  - { id: p3, name: Cyril FAUGERAS, role: père, born: 1984-02-20 }
  - { id: p4, name: Sandrine OLIVET, role: mère, born: 1986-10-01 }
  - { id: p5, name: Maud PERRICHON, role: éducatrice }
  - { id: p6, name: Gaétan HURIEL, role: enseignant }
pieces:
  - { file: notes.txt, title: Notes éducatives, kind: note, author: { profession: éducatrice spécialisée } }
  - { file: journal.csv, title: Cahier de liaison, kind: cahier de liaison }
  - { file: psy.txt, title: Notes d'entretien, kind: note, date: 2026-02-20, author: { profession: psychologue } }
  - { file: ecole.txt, title: Courriel, kind: courriel, date: 2026-03-02, author: { profession: enseignant } }
  - { file: visite.txt, title: Compte rendu de visite, kind: note, date: 2026-03-20, author: { profession: éducatrice spécialisée } }
`

const notes = `Notes éducatives

Entretien du 12 janvier 2026 avec M. FAUGERAS
M. Cyril FAUGERAS dit travailler de nuit à la scierie. Il demande un droit de visite élargi.

Entretien du 14 janvier 2026 avec Lina
Lina est vue seule au collège. Papa me fait peur, ne le dites pas à papa. Elle explique que le soir il tape dans les murs.
J'ai pas envie que mon père sache que je suis venue vous parler. Lina a mal au ventre les veilles de retour.
Elle a écrit dans son cahier qu'elle voudrait vivre chez sa tante.

Entretien du 2 février 2026 avec Tom
Tom raconte que Lina s'enferme dans les toilettes quand leur père rentre. Il a vu M. FAUGERAS tirer sa sœur par les cheveux.

Point du 9 février 2026 avec Mme OLIVET
Mme Sandrine OLIVET indique que sa fille redoute les week-ends. Elle habite désormais 14 rue des Vanniers à Merlieu avec son compagnon, Loïc TERRIER. Elle a commencé un traitement pour dépression et travaille à la blanchisserie. Son numéro : 06 39 98 44 21.

Le 16 février 2026, M. FAUGERAS appelle le service : il sera absent à la visite du 18. Il précise que sa voiture est en panne.

Le 3 mars 2026, le bulletin de Lina est remis : moyenne de 13, bonne participation en français.
`

const journal = `date;auteur;observation
2026-01-20;M. Perrichon;M. FAUGERAS est passé prendre Tom à 17 h. Échange cordial sur le trajet.
2026-01-21;M. Perrichon;Lina a laissé un mot dans ma boîte : elle ne veut plus y aller parce qu'il crie et boit.
2026-02-03;M. Perrichon;Dessin de Lina : un monsieur avec une ceinture, elle dit que c'est lui.
2026-02-11;M. Perrichon;M. FAUGERAS demande une copie du règlement intérieur.
2026-02-24;Infirmière scolaire;signale que Lina s'endort en classe le lundi
2026-02-26;Cantine - dame de service;trouve Lina toute pâle
`

const psy = `Notes d'entretien – psychologue

Lina dit qu'elle rêve que son père la retrouve. Elle se sent coupable quand même.
Le conflit de loyauté est massif.
`

const school = `Bonjour,
Lina m'a dit après la classe qu'elle avait peur de rentrer le vendredi. Elle m'a demandé de n'en parler à personne.
Elle avait un bleu au poignet lundi.
`

const visit = `Visite à domicile du 20 mars 2026

M. Cyril FAUGERAS nous reçoit dans la cuisine. Il explique avoir repris un suivi en alcoologie depuis janvier.
Lina glisse à la stagiaire que son père lui a serré le bras la veille, et la regarde pour voir si on l'entend.
Monsieur dit gagner 1 640 euros par mois. La voisine du dessous, Mme QUÉRÉ, avait appelé le 119 en décembre.
La grand-mère maternelle pense que Monsieur est violent avec les petits.
`

const confided = [
  ...[
    'me fait peur',
    'tape dans les murs',
    'venue vous parler',
    'mal au ventre',
    'son cahier',
    'sa tante',
    'toilettes',
  ],
  ...['cheveux', 'laissé un mot', 'ne veut plus', 'ceinture', 'retrouve', 'coupable', 'loyauté', 'peur de rentrer'],
  ...['bleu au poignet', 'serré le bras', 'la stagiaire', 'redoute', "n'en parler"],
]

const ofOthers = [
  ...['Vanniers', 'Merlieu', 'TERRIER', 'compagnon', 'dépression', 'blanchisserie', '06 39 98 44 21'],
  ...['QUÉRÉ', '119', 'grand-mère', 'violent avec', 'Infirmière', "s'endort", 'toute pâle'],
]

beforeEach(() => {
  workshop = openWorkshop()
  const files = { 'notes.txt': notes, 'journal.csv': journal, 'psy.txt': psy, 'ecole.txt': school, 'visite.txt': visit }
  for (const [name, text] of Object.entries(files)) workshop.write(`dossier/${name}`, text)
  workshop.write('dossier/dossier.yaml', dossier)
})

afterEach(() => workshop.remove())

const run = (pipeline: string, request: string, ...more: readonly string[]): Said => {
  workshop.write('request.yaml', request)
  return requis(
    workshop,
    ...['run', pipeline, 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--prepared-by', 'Zoé', '--out', 'out', ...more],
  )
}

/** Every copy that left, as one line of text. */
const left = async (out = 'out'): Promise<string> => {
  const folder = workshop.path(`${out}/Acces-1/data/pieces`)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const texts = names.map(async (name) => {
    const bytes = readFileSync(`${folder}/${name}`)
    return name.endsWith('.pdf') ? (await pdfText(new Uint8Array(bytes))).join('\n') : bytes.toString('utf8')
  })
  return (await Promise.all(texts)).join('\n').replaceAll(/\s+/g, ' ')
}

const own = `kind: user-access
basis: RGPD 15
requester: { name: Cyril FAUGERAS, quality: intéressé }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Cyril FAUGERAS, born: 1984-02-20 } ]
asks: Copie de mon dossier.
`

test('the father who reads his own data gets no confidence of a child, no word of who spoke, nothing of the mother', async () => {
  expect(run('user-access', own, '--second', 'Odette FRESNEL').code).toBe(0)
  const text = await left()
  expect([...confided, ...ofOthers].filter((words) => text.includes(words))).toEqual([])
  const his = ['travailler de nuit', 'droit de visite élargi', 'en panne', 'passé prendre', '1 640', 'en alcoologie']
  expect(his.filter((words) => !text.includes(words))).toEqual([])
}, 60_000)

test.each([
  ['user-access', own],
  ['parent-access', () => asParent(held)],
])(
  'under %s what waits is asked, and no question shows what a child confides',
  (pipeline, request) => {
    workshop.write('request.yaml', typeof request === 'string' ? request : request())
    const more = ['--pipeline', pipeline, '--prepared-by', 'Zoé', '--draft', 'draft']
    expect(requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', ...more).code).toBe(0)
    const { out } = requis(workshop, 'questions', 'draft', '--all', '--json')
    expect(JSON.parse(out).questions.length).toBeGreaterThan(0)
    expect(confided.filter((words) => out.includes(words))).toEqual([])
  },
  60_000,
)

const asParent = (authority: string): string => `kind: parent-access
basis: code civil 371-1
requester: { name: M. Cyril FAUGERAS, quality: père }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Lina FAUGERAS, born: 2015-06-02 } ]
asks: Copie du dossier de ma fille.
${authority}`

const held = 'parentalAuthority: held\n'

test('a parent gets what is the child’s, with two signatures; no confidence, nothing of the other parent or of who spoke', async () => {
  const said = run('parent-access', asParent(held), '--second', 'Odette FRESNEL')
  expect(said.code).toBe(0)
  const text = await left()
  expect([...confided, ...ofOthers].filter((words) => text.includes(words))).toEqual([])
  expect(['moyenne de 13', 'participation en français'].filter((words) => !text.includes(words))).toEqual([])
  run('parent-access', asParent(held), '--out', 'alone')
  expect(await left('alone')).toBe('')
}, 60_000)

test.each([
  ['', 'autorité parentale de qui demande n’est pas dite'],
  ['parentalAuthority: unknown\n', 'autorité parentale de qui demande n’est pas dite'],
  ['parentalAuthority: retirée\n', 'autorité parentale de qui demande a été retirée'],
  ['parentalAuthority: déléguée\n', 'ou un autre l’exerce'],
])(
  'parental authority « %s » lets no piece leave',
  async (authority, sentence) => {
    const said = run('parent-access', asParent(authority), '--second', 'Odette FRESNEL')
    expect(said.code).toBe(0)
    expect(said.err + said.out).toContain(sentence)
    expect(await left()).toBe('')
  },
  60_000,
)

test('a stranger who says to be the father, and a record that says that authority was withdrawn, get nothing', async () => {
  run('parent-access', asParent(held).replace('Cyril FAUGERAS', 'Jordan MEYNIEL'), '--second', 'Odette FRESNEL')
  expect(await left()).toBe('')
  workshop.write(
    'dossier/notes.txt',
    `${notes}\nLe 4 avril 2026, jugement : M. FAUGERAS est déchu de l'autorité parentale.\n`,
  )
  run('parent-access', asParent(held), '--second', 'Odette FRESNEL', '--out', 'other')
  expect(await left('other')).toBe('')
}, 60_000)
