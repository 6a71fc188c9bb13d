import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sharingConditions } from '../../src/model/law/intake.ts'
import { openWorkshop, requis, type Said, type Workshop } from './program.ts'

// A sharing (CASF L226-2-2): each condition is answered by a person before anything leaves. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write(
    'dossier/dossier.yaml',
    `id: D-2026-0561
service: Service AEMO de Brécy
persons:
  - { id: p1, name: Nélia GRANDJOUAN, role: minor, born: 2015-06-02 }
pieces:
  - { file: note.txt, title: Note éducative, kind: note, date: 2026-03-03, author: { profession: éducatrice spécialisée } }
`,
  )
  workshop.write(
    'dossier/note.txt',
    'Note du 3 mars 2026\n\nLe 3 mars 2026, Nélia GRANDJOUAN a revu son père au parloir de la visite médiatisée.\n',
  )
})

afterEach(() => workshop.remove())

const share = (checks: readonly string[]): string => `kind: sharing
basis: CASF L226-2-2
authority: Service d’AEMO des Trois-Rivières
requester: { name: Anaëlle FORTIER, quality: cheffe de service }
form: signed
reference: Partage 1
receivedAt: 2026-05-12T10:00
persons: [ { name: Nélia GRANDJOUAN, born: 2015-06-02 } ]
period: { from: 2026-01-01, to: 2026-04-30 }
asks: Transmettre ce qui concerne les visites de Nélia GRANDJOUAN.
subjects: [visits]
checks:
${checks.join('\n')}
`

const held = (id: string, by = 'Maud PERRICHON', result = 'ok'): string =>
  `  - { id: ${id}, by: ${by}, when: 2026-05-13, how: vu avec elle, result: ${result} }`

const run = (request: string, ...more: readonly string[]): Said => {
  workshop.write('request.yaml', request)
  const names = ['--approve-as', 'Claire VASSEUR', '--second', 'Odette FRESNEL', '--prepared-by', 'Bot']
  return requis(
    workshop,
    ...['run', 'sharing', 'dossier', '--request', 'request.yaml', '--out', 'out'],
    ...names,
    ...more,
  )
}

const copies = (): number => {
  const folder = workshop.path('out/Partage-1/data/pieces')
  return existsSync(folder) ? readdirSync(folder).length : 0
}

test('all five answered: what is needed leaves', () => {
  expect(run(share(sharingConditions.map((id) => held(id)))).code).toBe(0)
  expect(copies()).toBe(1)
})

test.each(sharingConditions)(
  '« %s » without an answer lets nothing leave, and says which line answers it',
  (missing) => {
    const said = run(share(sharingConditions.filter((id) => id !== missing).map((id) => held(id))))
    expect(said.code).toBe(0)
    expect(copies()).toBe(0)
    expect(said.out + said.err).toContain(`pass: ${missing}`)
  },
)

test('a condition that its own asker answered is not answered', () => {
  run(share(sharingConditions.map((id) => held(id, id === 'necessary' ? 'A. FORTIER' : 'Maud PERRICHON'))))
  expect(copies()).toBe(0)
})

test('the director answers what is left, each by its name and with a reason, and it is kept', () => {
  const left = ['necessary', 'persons-told']
  workshop.write('request.yaml', share(sharingConditions.filter((id) => !left.includes(id)).map((id) => held(id))))
  const propose = (...more: readonly string[]): Said =>
    requis(workshop, 'propose', 'dossier', '--pipeline', 'sharing', '--request', 'request.yaml', ...more)
  propose('--draft', 'draft', '--prepared-by', 'Bot')
  const decide = (lines: string): Said => {
    workshop.write('d.yaml', `decisions:\n${lines}`)
    return requis(workshop, 'decide', 'draft', '--decisions', 'd.yaml', '--by', 'Claire VASSEUR')
  }
  expect(decide('  - { pass: necessary }\n').code).toBe(2)
  expect(decide('  - { pass: necessary, reason: relais de la mesure }\n').code).toBe(0)
  const export1 = ['approve', 'draft', '--by', 'Claire VASSEUR', '--second', 'Odette FRESNEL', '--accept-proposals']
  expect(decide('  - { pass: persons-told, reason: "l’intérêt de l’enfant s’y oppose" }\n').code).toBe(0)
  expect(requis(workshop, ...export1).code).toBe(0)
  expect(requis(workshop, 'export', 'draft', '--out', 'out', '--demo-key').code).toBe(0)
  expect(copies()).toBe(1)
  propose('--draft', 'again', '--prepared-by', 'Bot', '--answers-from', 'draft')
  expect(requis(workshop, 'explain', 'again').out).not.toContain('pass: ')
})

test('a condition that was seen not to hold is passed by nobody; that nobody was told may be the child’s interest', () => {
  const seen = (no: string): string =>
    share(sharingConditions.map((id) => held(id, 'Maud PERRICHON', id === no ? 'not-ok' : 'ok')))
  workshop.write('d.yaml', 'decisions:\n  - { pass: equally-bound, reason: urgence }\n')
  expect(run(seen('equally-bound'), '--decisions', 'd.yaml').code).not.toBe(0)
  workshop.write('d.yaml', 'decisions:\n  - { pass: persons-told, reason: urgence }\n')
  expect(run(seen('persons-told'), '--decisions', 'd.yaml').code).toBe(0)
  expect(copies()).toBe(1)
  expect(JSON.stringify(readFileSync(workshop.path('out/Partage-1/data/statement.json'), 'utf8'))).not.toContain(
    'urgence',
  )
})
