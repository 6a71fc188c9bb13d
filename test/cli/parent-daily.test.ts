import { afterEach, beforeEach, expect, test } from 'vitest'
import { copiesText } from './copies.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// A mother reads her daughter's record; a grandmother bears the same family name. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const notes = [
  'Lundi : Capucine aide à mettre la table.',
  'Capucine range son casier et prépare son sac.',
  'Capucine apprend ses tables de multiplication.',
  'Mme Bellanger arrive à l’heure à la réunion.',
  'Mamie est passée. Mme Bellanger dit que sa fille boit (voile).',
  'Capucine montre ses bras, elle a un bleu (voile).',
  'Capucine se lave sans arrêt depuis la visite (voile).',
]

test('a mother reads of daily life and of herself; what may be the grandmother’s, or a sign of fear, stays', async () => {
  const pieces = notes.map(
    (_, at) =>
      `  - { file: n${at}.txt, title: Note, kind: note, date: 2026-02-03, author: { profession: éducateur spécialisé } }`,
  )
  workshop.write(
    'dossier/dossier.yaml',
    `id: D-9
service: Accueil de jour du Moulin
persons:
  - { id: p1, name: Capucine BELLANGER, role: mineur, born: 2015-05-05 }
  - { id: p2, name: Irène BELLANGER, role: mère }
  - { id: p3, name: Suzanne BELLANGER, role: grand-mère }
pieces:
${pieces.join('\n')}
`,
  )
  for (const [at, note] of notes.entries()) workshop.write(`dossier/n${at}.txt`, `Note\n${note}\n`)
  workshop.write(
    'request.yaml',
    `kind: parent-access
basis: RGPD 15
requester: { name: Irène BELLANGER, quality: mère }
reference: Acces 1
receivedAt: 2026-05-12
parentalAuthority: held
persons: [ { name: Capucine BELLANGER, born: 2015-05-05 } ]
asks: Je demande le dossier de ma fille.
`,
  )
  const { code } = requis(
    workshop,
    ...['run', 'parent-access', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--second', 'Odette FRESNEL', '--prepared-by', 'Bot', '--out', 'out'],
  )
  expect(code).toBe(0)
  const text = await copiesText(workshop, 'out/Acces-1')
  const daily = ['mettre la table', 'range son casier', 'tables de multiplication', 'arrive à l’heure']
  expect(daily.filter((words) => !text.includes(words))).toEqual([])
  expect(text).not.toContain('voile')
  expect(text).toContain('Mme Bellanger')
}, 60_000)
