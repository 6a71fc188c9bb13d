import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { openWorkshop, readAll, requis, type Workshop } from './program.ts'

// What letter, bordereau and lists tell of what they do not hand over. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossier)
  for (const [name, text] of Object.entries(pieces)) workshop.write(`dossier/${name}`, text)
})

afterEach(() => workshop.remove())

const dossier = `id: D-2026-0555
service: Service AEMO de Brécy
persons:
  - { id: p1, name: Nélia GRANDJOUAN, role: minor, born: 2015-06-02 }
  - { id: p2, name: Thierry GRANDJOUAN, role: père, born: 1984-02-20 }
  - { id: p3, name: Aurore LE MOIGNE, role: mère, born: 1986-10-01 }
pieces:
  - { file: note.txt, title: Note éducative, kind: note, date: 2026-03-03, author: { profession: éducatrice spécialisée } }
  - { file: avocat.txt, title: Courrier de Maître Odile KERVELLA, kind: courrier, date: 2026-03-04, author: { profession: avocate } }
  - { file: medecin.txt, title: Certificat, kind: certificat médical, date: 2026-03-05, author: { profession: médecin } }
  - { file: psy.txt, title: Bilan psychologique, kind: bilan psychologique, date: 2026-03-06, author: { profession: psychologue } }
`

const pieces = {
  'note.txt':
    'Note du 3 mars 2026\n\nLe bulletin de Nélia est remis : moyenne de 13. M. Thierry GRANDJOUAN est reçu.\n',
  'avocat.txt': 'Ma cliente Mme LE MOIGNE vous prie de trouver ses pièces au sujet de Nélia.\n',
  'medecin.txt': 'Je certifie avoir examiné Nélia GRANDJOUAN ce jour.\n',
  'psy.txt': 'Nélia GRANDJOUAN a été vue trois fois.\n',
}

const common = `receivedAt: 2026-05-12
reference: Acces 1
`

const parent = `${common}kind: parent-access
basis: code civil 371-1
requester: { name: M. Thierry GRANDJOUAN, quality: père }
persons: [ { name: Nélia GRANDJOUAN, born: 2015-06-02 } ]
asks: Copie du dossier de ma fille.
parentalAuthority: held
`

const own = `${common}kind: user-access
basis: RGPD 15
requester: { name: Thierry GRANDJOUAN, quality: intéressé }
persons: [ { name: Thierry GRANDJOUAN, born: 1984-02-20 } ]
asks: Copie de mon dossier.
`

const bailiff = (basis: string): string => `${common}kind: bailiff
${basis}authority: SCP Darras
requester: { name: Me Odile DARRAS, quality: commissaire de justice }
form: signed
persons: [ { name: Thierry GRANDJOUAN, born: 1984-02-20 } ]
asks: Communiquer l’adresse actuelle de M. GRANDJOUAN.
`

const run = (mode: string, request: string, ...more: readonly string[]) => {
  workshop.write('request.yaml', request)
  const names = ['--approve-as', 'Claire VASSEUR', '--second', 'Odette FRESNEL', '--prepared-by', 'Bot']
  return requis(workshop, ...['run', mode, 'dossier', '--request', 'request.yaml', '--out', 'out'], ...names, ...more)
}

const printed = async (name: 'letter' | 'bordereau'): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(workshop.path(`out/Acces-1/data/${name}.pdf`)))
  return (await pdfText(bytes)).join('\n').replaceAll(/\s+/g, ' ')
}

test.each([
  ['parent-access', parent],
  ['user-access', own],
])(
  'under %s a held piece tells neither of a lawyer, a doctor, a psychologist, nor of a seizure',
  async (mode, request) => {
    expect(run(mode, request).code).toBe(0)
    const text = `${await printed('letter')} ${await printed('bordereau')} ${readAll(workshop.path('out/Acces-1/data'))}`
    const telling = [
      ...['avocat', 'AVO-56', 'KERVELLA', 'Maître', 'médecin', 'MED-56', 'Certificat'],
      'sychol',
      'saisie',
    ]
    expect(telling.filter((words) => text.includes(words))).toEqual([])
    expect(await printed('letter')).toContain('Ne sont pas remises')
  },
  60_000,
)

test.each(['basis: CPCE L152-1\n', ''])(
  'a bailiff without a title (« %s ») is told that the title is missing, and nothing of a record',
  async (basis) => {
    expect(run('bailiff', bailiff(basis)).code).toBe(0)
    const text = await printed('letter')
    expect(text).toContain('titre exécutoire')
    expect(text).not.toContain('doit dire le texte')
    expect(text).not.toContain('le dossier est conservé')
  },
  60_000,
)

test('whoever bears another birth date is not told that a record was read', async () => {
  expect(run('user-access', own.replace('1984-02-20', '1961-09-11')).code).toBe(0)
  const text = await printed('letter')
  expect(text).not.toMatch(/l’ensemble du dossier|lu du dossier/)
}, 60_000)

test('« waived » tells of no question where nothing is listed', () => {
  const states = [
    pieces['note.txt'],
    `${pieces['note.txt']}M. GRANDJOUAN habite 12 rue des Forges à Brécy. Il loge 3 quai Sud à Brécy.\n`,
  ].map((note) => {
    workshop.write('dossier/note.txt', note)
    requis(workshop, 'purge', 'out')
    const request = bailiff('basis: CPP 560\n').replace('kind: bailiff', 'kind: requisition')
    expect(run('address-only', request, '--out', `o${note.length}`).code).toBe(0)
    const path = workshop.path(`o${note.length}/Acces-1/data/statement.json`)
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).predicate.review : null
  })
  expect(states).toEqual(['waived', 'waived'])
}, 60_000)

test('the check of identity shows the line to write, and that line is read', () => {
  const unsigned = `${own}form: electronic\nsignature: false\n`
  const said = run('user-access', unsigned)
  const line = /checks: \[ \{ id: author-real, [^\]]*\} \]/.exec(said.out + said.err)?.[0]
  expect(line).toBeDefined()
  workshop.write('checked.yaml', `${unsigned}${line?.replaceAll('…', 'carte vue')}\n`)
  const again = requis(workshop, 'request', 'check', 'checked.yaml', 'dossier')
  expect(again.out + again.err).not.toContain('author-real')
}, 60_000)

test('a call that nobody says to have made by a number of ours is not said to be so', async () => {
  const act = `${common}kind: requisition
basis: CPP 77-1-1
authority: Brigade de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ, contact: "03 99 00 17 17" }
authorisation: { magistrate: Hélène ROUVIER, date: 2026-05-03 }
callBack: { number: "03 99 00 17 17", result: denied }
persons: [ { name: Nélia GRANDJOUAN, born: 2015-06-02 } ]
asks: Copie des écrits relatant des violences.
`
  expect(run('requisition', act).code).toBe(0)
  const text = await printed('letter')
  expect(text).toContain('ne l’a pas reconnue')
  expect(text).not.toContain('nos soins')
}, 60_000)

test('a sharing cites the text that it rests on, and no other', async () => {
  const conditions = ['same-mission', 'equally-bound', 'same-person', 'necessary', 'persons-told']
  const checks = conditions.map((id) => `  - { id: ${id}, by: Maud PERRICHON, when: 2026-05-12, how: vu, result: ok }`)
  const share = `${common}kind: sharing
basis: CASF L121-6-2
authority: Service d’AEMO des Trois-Rivières
requester: { name: Anaëlle FORTIER, quality: cheffe de service }
form: signed
persons: [ { name: Nélia GRANDJOUAN, born: 2015-06-02 } ]
period: { from: 2026-01-01, to: 2026-05-01 }
asks: Transmettre ce qui concerne la scolarité de Nélia GRANDJOUAN.
subjects: [schooling]
checks:
${checks.join('\n')}
`
  workshop.write(
    'dossier/note.txt',
    'Note du 3 mars 2026\n\nLe 3 mars 2026, le bulletin de Nélia GRANDJOUAN est remis : moyenne de 13.\n',
  )
  expect(run('sharing', share).code).toBe(0)
  const text = await printed('letter')
  expect(text).toContain('L121-6-2')
  expect(text).not.toContain('L226-2-2')
}, 60_000)
