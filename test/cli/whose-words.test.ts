import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// Words of a child that nobody signed: lines, rows, talks turn by turn, initials, a letter. All people are invented.

let workshop: Workshop

const dossier = `id: D-2026-0420
service: Service AEMO de Brécy
persons:
  - { id: p1, name: Nélia GRANDJOUAN, role: minor, born: 2015-06-02 }
  - { id: p2, name: Thierry GRANDJOUAN, role: père, born: 1984-02-20 }
  - { id: p3, name: Aurore LE MOIGNE, role: mère, born: 1986-10-01 }
  - { id: p5, name: Maud PERRICHON, role: éducatrice }
pieces:
  - { file: lignes.txt, title: Cahier, kind: note, date: 2026-02-20, author: { profession: éducatrice spécialisée } }
  - { file: qr.txt, title: Notes, kind: note, date: 2026-02-21, author: { profession: éducatrice spécialisée } }
  - { file: tirets.txt, title: Notes, kind: note, date: 2026-02-22, author: { profession: éducatrice spécialisée } }
  - { file: initiales.txt, title: Réunion, kind: note, date: 2026-02-23, author: { profession: éducatrice spécialisée } }
  - { file: suivi.csv, title: Suivi, kind: cahier de liaison }
  - { file: lettre.txt, title: Feuille, kind: courrier }
  - { file: visites.txt, title: Visites, kind: note, date: 2026-02-24, author: { profession: éducatrice spécialisée } }
  - { file: entretien.txt, title: Entretien, kind: note, date: 2026-02-25, author: { profession: éducatrice spécialisée } }
  - { file: sms.txt, title: Messages, kind: note, date: 2026-02-27, author: { profession: éducatrice spécialisée } }
  - { file: synthese.txt, title: Synthèse, kind: synthèse, date: 2026-02-28, author: { profession: éducatrice spécialisée } }
  - { file: courrier.txt, title: Courrier, kind: courrier, date: 2026-02-26 }
`

const pieces = {
  'lignes.txt': `Cahier du groupe – Nélia

12/01 jveux plus y aller
12/01 il crie tout le temps
19/01 j'ai peur de rentrer
26/01 « c'est nul les week-ends là-bas »
02/02 chuis bien qu'ici, y m'énerve
02/02 Le bulletin est arrivé : moyenne de 12.
09/02 M. GRANDJOUAN appelle, il sera présent mercredi.
`,
  'qr.txt': `Temps d'échange du 21 février 2026

Q : Comment ça se passe chez toi ?
R : Ça va pas trop.
Q : Pourquoi ?
R : Il tape quand il a bu. Il a cassé la porte.
Q : Tu en as parlé à quelqu'un ?
R : Non, sinon il va se venger.
`,
  'tirets.txt': `Échange du 22 février 2026, au goûter

— Et à la maison ?
— Papa il tape.
— Quand il rentre tard, alors je vais sous le lit.
— Et la visite du 12 ?
— Bof, on me force.
`,
  'initiales.txt': `Réunion du 23 février 2026 (MP, TG, NG)

TG demande un droit de visite élargi et explique travailler de nuit.
NG ne souhaite pas dormir chez lui. N. dit qu'elle fait des insomnies.
N.G. : je préfère l'internat.
T.G. indique avoir trouvé un logement de trois pièces.
`,
  'suivi.csv': `date;observation
2026-01-20;retour de week-end : mutique, veut pas raconter
2026-01-21;« il m'a dit de rien dire »
2026-01-22;M. GRANDJOUAN a rapporté le cartable
2026-01-23;a redemandé une nuit de plus au foyer
2026-01-24;j'aime pas quand il boit
`,
  'lettre.txt': `Bonjour la juge,
je t'écris pour te dire que je veux pas vivre avec lui.
Il me parle mal et il dit que tout vient de ma faute.
S'il te plaît réponds-moi vite.
`,
  'visites.txt': `Visites

Thierry me fait peur à la visite du samedi.
La visite du 7 s'est mal passée, il m'a tirée par le bras.
Pleure avant le rendez-vous du 14.
J'ai pas envie de la réunion du 9.
T'inquiète pour le brevet.
Thierry il crie à chaque visite du dimanche, dit Nélia.
M. GRANDJOUAN confirme la visite du 21.
`,
  'entretien.txt': `Entretien du 25 février 2026 avec M. Thierry GRANDJOUAN

M. GRANDJOUAN se présente à l'heure. Il dit : « je fais de mon mieux, je suis fatigué ».
Il ajoute qu'il a un logement rue des Tanneurs.
Je lui rappelle le calendrier des visites. Il s'énerve un instant, puis s'excuse.
Q : Comment voyez-vous la suite ?
R : Je suis prêt à tout, j'ai arrêté de boire.
`,
  'sms.txt': `Messages du téléphone de permanence

10/01 21:14 vous pouvez venir me chercher ? il a pété un câble
10/01 21:20 svp dites rien a mon pere
11/01 08:02 Bonjour, M. Grandjouan confirme le rendez-vous de jeudi.
11/01 08:30 désolé pour hier c'était rien
`,
  'synthese.txt': `Synthèse

Nélia est suivie en orthophonie. Elle a été reçue au CMP pour des crises liées à son père.
Elle m'a confié que son père ne se lève pas.
M. GRANDJOUAN est ponctuel.
Mme LE MOIGNE a déménagé à Sées.
Perspectives
Le juge a renouvelé la mesure. La prochaine réunion du 12 mars associera les parents.
`,
  'courrier.txt': `Madame la directrice,
je vous écris pour demander un double du règlement.
Je ne bois plus depuis mars et j'ai peur de perdre mon travail.
Thierry GRANDJOUAN
`,
}

const confided = [
  ...['jveux', 'crie tout le temps', 'peur de rentrer', "c'est nul", 'chuis', 'va pas trop', 'a bu', 'cassé la porte'],
  ...[
    'parlé à quelqu',
    'se venger',
    'il tape',
    'sous le lit',
    'on me force',
    'dormir chez lui',
    'insomnies',
    'internat',
  ],
  ...[
    'mutique',
    'de rien dire',
    'nuit de plus',
    'quand il boit',
    'vivre avec lui',
    'parle mal',
    'ma faute',
    'réponds-moi',
  ],
  ...['fait peur', 'par le bras', 'Pleure', 'envie de la', 'inquiète', 'chaque visite'],
  ...['me chercher', 'un câble', 'dites rien', 'pour hier', 'CMP', 'liées à', 'ne se lève pas', 'Sées'],
]

const person = `receivedAt: 2026-05-12
reference: Acces 1
`

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossier)
  for (const [name, text] of Object.entries(pieces)) workshop.write(`dossier/${name}`, text)
  workshop.write(
    'parent-access.yaml',
    `${person}kind: parent-access
basis: code civil 371-1
requester: { name: M. Thierry GRANDJOUAN, quality: père }
persons: [ { name: Nélia GRANDJOUAN, born: 2015-06-02 } ]
asks: Copie du dossier de ma fille.
parentalAuthority: held
`,
  )
  workshop.write(
    'user-access.yaml',
    `${person}kind: user-access
basis: RGPD 15
requester: { name: Thierry GRANDJOUAN, quality: intéressé }
persons: [ { name: Thierry GRANDJOUAN, born: 1984-02-20 } ]
asks: Copie de mon dossier.
`,
  )
})

afterAll(() => workshop.remove())

const left = async (mode: string): Promise<string> => {
  const { code } = requis(
    workshop,
    ...['run', mode, 'dossier', '--request', `${mode}.yaml`, '--approve-as', 'Claire VASSEUR'],
    ...['--second', 'Odette FRESNEL', '--prepared-by', 'Bot', '--out', mode],
  )
  expect(code).toBe(0)
  const folder = workshop.path(`${mode}/Acces-1/data/pieces`)
  const texts = readdirSync(folder).map(async (name) => {
    const bytes = readFileSync(`${folder}/${name}`)
    return name.endsWith('.pdf') ? (await pdfText(new Uint8Array(bytes))).join('\n') : bytes.toString('utf8')
  })
  return (await Promise.all(texts)).join('\n').replaceAll(/\s+/g, ' ')
}

describe.each([
  [
    'user-access',
    [
      ...['sera présent mercredi', 'travailler de nuit', 'logement de trois pièces', 'rapporté le cartable'],
      ...[
        'de mon mieux',
        'rue des Tanneurs',
        'calendrier des visites',
        "s'énerve un instant",
        'prêt à tout',
        'de boire',
      ],
      ...['visite du 21', 'double du règlement', 'Je ne bois plus', 'perdre mon travail'],
      ...['rendez-vous de jeudi', 'réunion du 12 mars'],
    ],
  ],
  ['parent-access', ['moyenne de 12', 'calendrier des visites', 'visite du 21', 'réunion du 12 mars']],
])('under %s', (mode, his) => {
  test('no word of a child that nobody signed leaves, and the father’s own does', async () => {
    const text = await left(mode)
    expect(confided.filter((words) => text.includes(words))).toEqual([])
    expect(his.filter((words) => !text.includes(words))).toEqual([])
  })
})
