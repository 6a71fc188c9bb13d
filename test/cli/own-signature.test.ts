import { existsSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkshop, requis, type Said, type Workshop } from './program.ts'

// Who asks, and who stands in the record, signs nothing of it. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write('dossier/note.txt', 'Note du 3 mars 2026\n\nLe bulletin de Nélia est remis : moyenne de 13.\n')
  workshop.write('parent.yaml', parent)
  workshop.write('own.yaml', own)
  workshop.write('act.yaml', act)
})

afterEach(() => workshop.remove())

const dossier = `id: D-2026-0420
service: Service AEMO de Brécy
persons:
  - { id: p1, name: Nélia GRANDJOUAN, role: minor, born: 2015-06-02 }
  - { id: p2, name: Thierry GRANDJOUAN, role: père, born: 1984-02-20 }
  - { id: p3, name: Aurore LE MOIGNE, role: mère, born: 1986-10-01 }
  - { id: p4, name: Paule SARRAZIN, role: voisine }
  - { id: p5, name: Maud PERRICHON, role: cheffe de service }
pieces:
  - { file: note.txt, title: Note éducative, kind: note, date: 2026-03-03, author: { profession: éducatrice spécialisée } }
`

const parent = `kind: parent-access
basis: code civil 371-1
requester: { name: M. Thierry GRANDJOUAN, quality: père }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Nélia GRANDJOUAN, born: 2015-06-02 } ]
asks: Copie du dossier de ma fille.
parentalAuthority: held
`

const own = `kind: user-access
basis: RGPD 15
requester: { name: Aurore LE MOIGNE, quality: intéressée }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Aurore LE MOIGNE, born: 1986-10-01 } ]
asks: Copie de mon dossier.
`

const act = `kind: requisition
basis: CPP 77-1-1
authority: Brigade de gendarmerie de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: Acces 1
authorisation: { magistrate: Hélène ROUVIER, date: 2026-05-03 }
receivedAt: 2026-05-12
persons: [ { name: Nélia GRANDJOUAN, born: 2015-06-02 } ]
asks: Copie des bulletins scolaires.
`

const run = (pipeline: string, request: string, names: readonly [by: string, second: string]): Said =>
  requis(
    workshop,
    ...['run', pipeline, 'dossier', '--request', request, '--approve-as', names[0], '--second', names[1]],
    ...['--prepared-by', 'Zoé', '--out', 'out'],
  )

const [director, deputy] = ['Claire VASSEUR', 'Odette FRESNEL'] as const

test.each([
  ['parent-access', 'parent.yaml', 'Thierry GRANDJOUAN'],
  ['parent-access', 'parent.yaml', 'GRANDJOUAN Thierry'],
  ['parent-access', 'parent.yaml', 'M. T. Grandjouan (chef de service)'],
  ['parent-access', 'parent.yaml', 'tgrandjouan'],
  ['parent-access', 'parent.yaml', 'Le père de Nélia'],
  ['parent-access', 'parent.yaml', 'Aurore LE MOIGNE'],
  ['parent-access', 'parent.yaml', 'Aurore GRANDJOUAN'],
  ['parent-access', 'parent.yaml', 'Thierry GRANDJOUIN'],
  ['parent-access', 'parent.yaml', 'Nélia GRANDJOUAN'],
  ['parent-access', 'parent.yaml', 'Mme Sarrazin'],
  ['user-access', 'own.yaml', 'Aurore Le Moigne, directrice'],
  ['user-access', 'own.yaml', 'L’usagère'],
  ['user-access', 'own.yaml', 'La demandeuse'],
  ['requisition', 'act.yaml', 'Nadège KERMOREC'],
  ['requisition', 'act.yaml', 'N. Kermorec'],
  ['requisition', 'act.yaml', 'Hélène ROUVIER'],
  ['requisition', 'act.yaml', 'Nélia GRANDJOUAN'],
])('under %s (%s) « %s » signs neither first nor second', (pipeline, request, name) => {
  requis(workshop, 'propose', 'dossier', '--pipeline', pipeline, '--request', request, '--draft', 'draft')
  for (const names of [
    ['--by', name, '--second', deputy],
    ['--by', director, '--second', name],
  ]) {
    const said = requis(workshop, 'approve', 'draft', '--accept-proposals', ...names)
    expect([said.code, said.err.includes('ni une personne du dossier')]).toEqual([3, true])
    expect(said.err).not.toContain(name)
  }
})

test('`run` refuses them as `approve` does, and nothing is written', () => {
  expect(run('parent-access', 'parent.yaml', ['Thierry GRANDJOUAN', deputy]).code).toBe(3)
  expect(existsSync(workshop.path('out'))).toBe(false)
})

test.each([
  [director, deputy],
  ['M. le chef de service', deputy],
  ['Maud PERRICHON', deputy],
  ['Marc GRANDJOUAN', deputy],
])('« %s » and « %s » sign a parent’s request', (by, second) => {
  expect(run('parent-access', 'parent.yaml', [by, second]).code).toBe(0)
})

test('who asks decides nothing, gives no accord, and previews no second signature', () => {
  requis(workshop, 'propose', 'dossier', '--pipeline', 'parent-access', '--request', 'parent.yaml', '--draft', 'draft')
  workshop.write('d.yaml', 'decisions:\n  - { mask: bulletin, reason: essai }\n')
  const decide = (...names: readonly string[]): Said =>
    requis(workshop, 'decide', 'draft', '--decisions', 'd.yaml', ...names)
  expect(decide('--by', 'Thierry Grandjouan').code).toBe(3)
  expect(decide('--by', director, '--second', 'Aurore LE MOIGNE').code).toBe(3)
  expect(requis(workshop, 'preview', 'draft', '--second', 'T. GRANDJOUAN', '--out', 'p').code).toBe(3)
  workshop.write(
    'd.yaml',
    'decisions:\n  - { accord: P01, state: given, from: Thierry GRANDJOUAN, date: 2026-05-14 }\n',
  )
  expect(decide('--by', director).err).toContain('cet accord n’est pas celui qu’il faut')
  workshop.write('d.yaml', 'decisions:\n  - { mask: bulletin, reason: essai }\n')
  expect(decide('--by', director).code).toBe(0)
})
