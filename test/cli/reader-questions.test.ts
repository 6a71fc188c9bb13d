import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// Whoever reads a family's record: what no question shows, what each question says, and the ordinary life of a child, which leaves
// by itself. All people are invented.

type Question = { readonly ask: string; readonly items: readonly { readonly text: string }[] }

let workshop: Workshop

const people = `persons:
  - { id: p1, name: Capucine MARSOLLIER, role: minor, born: 2015-04-12 }
  - { id: p2, name: Anselme MARSOLLIER, role: père, born: 1982-09-03 }
  - { id: p3, name: Violaine TESSEDRE, role: mère, protectedAddress: true }
`

const pieces = {
  'note.txt': `Note du 7 janvier 2026

M. Marsollier arrive en avance et demande le calendrier.
La maraîchère du jeudi nous a fait savoir que ça crie chez lui.
Un cousin de Violaine s'inquiète de ce qu'il a entendu, et m'en parle au portail.
Capucine se glisse sous la table quand on sonne.
La petite garde un bâton derrière son oreiller.
Mme Tessedre a trouvé une chambre au-dessus du fleuriste.
Elle passe par le pont vert, ligne 9, pour aller au marché.
`,
  'lettre.txt': `Madame,
Je vous écris parce qu'Anselme m'a encore suivie.
Il se gare en bas et j'ai changé de trottoir.
Violaine Tessedre
`,
  'sms.txt': `Messages avec M. Marsollier
04/01 09:10 M. Marsollier : Capucine a oublié ses bottes chez moi
04/01 09:20 Service : Vous pourrez les rapporter vendredi
Messages avec Mme Tessedre
04/01 10:00 Mme Tessedre : on est installées, il y a un figuier dans la cour
04/01 10:05 Service : prévenez quand vous aurez la boîte à votre nom
`,
  'suivi.csv': `Date;Quotidien;Santé;Remarque
2026-01-12;contrôle d'anglais 15/20;vaccin fait;Capucine se bouche les oreilles le soir
2026-01-14;cantine, a bien mangé;dentiste, une carie soignée;
2026-01-16;sortie au cinéma;rhume, sirop;Capucine a peint une cage
2026-01-19;dit par : mamie Odile;;elle a filmé les bleus, ne rien dire à Anselme
2026-01-21;demandé par : Capucine;;elle veut un verrou à sa porte
`,
  'courrier.txt': `Madame la cheffe de service,
Je souhaite que Capucine passe les vacances de février avec moi.
J'ai repeint sa chambre et acheté un bureau.
Anselme Marsollier
`,
  'vie.txt': `Note du 20 janvier 2026

Capucine est en CM2 et joue du piano.
Elle porte des lunettes depuis octobre.
La maîtresse organise une sortie au musée le 3 mars.
Les vacances de printemps sont fixées.
M. Marsollier respecte les horaires des visites.
`,
} as const

const dossier = `id: D-2026-0901
service: Service éducatif de Brécy
${people}pieces:
${Object.keys(pieces)
  .map((file) => `  - { file: ${file}, title: Pièce, kind: note, date: 2026-01-20 }`)
  .join('\n')}
`

const requests = {
  'user-access': `kind: user-access
basis: RGPD 15
requester: { name: Anselme MARSOLLIER, quality: intéressé }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Anselme MARSOLLIER, born: 1982-09-03 } ]
asks: Copie de mon dossier.
`,
  'parent-access': `kind: parent-access
basis: code civil 371-1
requester: { name: Anselme MARSOLLIER, quality: père }
reference: Acces 1
receivedAt: 2026-05-12
parentalAuthority: held
persons: [ { name: Capucine MARSOLLIER, born: 2015-04-12 } ]
asks: Copie du dossier de ma fille.
`,
} as const

const modes = ['user-access', 'parent-access'] as const
const told: Record<(typeof modes)[number], readonly Question[]> = { 'user-access': [], 'parent-access': [] }

beforeAll(() => {
  workshop = openWorkshop()
  for (const [name, text] of Object.entries(pieces)) workshop.write(`dossier/${name}`, text)
  workshop.write('dossier/dossier.yaml', dossier)
  for (const mode of modes) {
    workshop.write(`${mode}.yaml`, requests[mode])
    const asked = ['--request', `${mode}.yaml`, '--pipeline', mode, '--prepared-by', 'Zoé', '--draft', mode]
    expect(requis(workshop, 'propose', 'dossier', ...asked).code).toBe(0)
    told[mode] = JSON.parse(requis(workshop, 'questions', mode, '--all', '--json').out).questions
  }
}, 120_000)

afterAll(() => workshop.remove())

const asked = (mode: (typeof modes)[number]): string =>
  told[mode].flatMap(({ items }) => items.map(({ text }) => text)).join('\n')

test.each(modes)('%s: no question shows who informed, where she hides, what the child shows, her letter', (mode) => {
  const secret = [
    ...['maraîchère', 'cousin', 'glisse sous la table', 'bâton', 'fleuriste', 'pont vert', 'suivie', 'se gare'],
    ...['figuier', 'boîte à votre nom', 'bouche les oreilles', 'une cage'],
    ...['Odile', 'filmé', 'verrou', 'demandé par'],
  ]
  expect(secret.filter((words) => asked(mode).includes(words))).toEqual([])
})

test.each(modes)('%s: a question says whom it may tell of, and to whom it would be handed over', (mode) => {
  const asks = told[mode].filter(({ items }) => items.length > 0).map(({ ask }) => ask)
  expect(asks.filter((ask) => ask.includes('objet demandé'))).toEqual([])
  expect(asks.every((ask) => ask.includes('Anselme MARSOLLIER'))).toBe(true)
})

const left = async (mode: string): Promise<string> => {
  const by = [
    '--approve-as',
    'Claire VASSEUR',
    '--second',
    'Odette FRESNEL',
    '--prepared-by',
    'Zoé',
    '--out',
    `out-${mode}`,
  ]
  expect(requis(workshop, 'run', mode, 'dossier', '--request', `${mode}.yaml`, ...by).code).toBe(0)
  const folder = workshop.path(`out-${mode}/Acces-1/data/pieces`)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const texts = names.map(async (name) => {
    const bytes = readFileSync(`${folder}/${name}`)
    return name.endsWith('.pdf') ? (await pdfText(new Uint8Array(bytes))).join('\n') : bytes.toString('utf8')
  })
  return (await Promise.all(texts)).join('\n').replaceAll(/\s+/g, ' ')
}

test('a parent gets by itself the ordinary life of the child, and what the parent wrote', async () => {
  const text = await left('parent-access')
  const due = [
    ...["contrôle d'anglais 15/20", 'vaccin fait', 'a bien mangé', 'une carie soignée', 'sortie au cinéma', 'sirop'],
    ...['vacances de février', 'repeint sa chambre', 'oublié ses bottes', 'rapporter vendredi'],
    ...['joue du piano', 'des lunettes', 'sortie au musée', 'vacances de printemps', 'horaires des visites'],
  ]
  expect(due.filter((words) => !text.includes(words))).toEqual([])
  const secret = [
    'Odile',
    'verrou',
    'demandé par',
    'oreilles',
    'cage',
    'figuier',
    'à votre nom',
    'suivie',
    'fleuriste',
    'table',
    'bâton',
    'maraîchère',
  ]
  expect(secret.filter((words) => text.includes(words))).toEqual([])
}, 60_000)
