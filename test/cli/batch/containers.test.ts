import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow, openWorkshop, requis } from '../program.ts'

const workshop = openWorkshop()

afterAll(() => workshop.remove())

const containers = (): readonly string[] =>
  filesBelow(workshop.path('out/targets')).filter((path) => path.endsWith('.asice'))

const request = `kind: requisition
basis: 77-1-1
authority: Brigade de gendarmerie de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: PV 2026/004512
authorisation: { magistrate: Hélène ROUVIER, date: 2026-10-03 }
receivedAt: 2026-10-04T09:30
persons: [ { name: Inès BARTOLI, born: 1991-02-14 }, { name: Marc DELMAS } ]
period: { from: 2026-01-01, to: 2026-10-31 }
asks: Copie des écrits relatant des violences ou menaces.
`

const described = `persons:
  - { id: p1, name: Inès BARTOLI, born: 1991-02-14, role: usagère }
pieces:
  - { file: note.txt, date: 2026-03-10 }
`

beforeAll(() => {
  workshop.write('request.yaml', request)
  for (const name of ['D1', 'D2']) {
    workshop.write(`base/${name}/dossier.yaml`, `id: ${name}\n${described}`)
    workshop.write(
      `base/${name}/note.txt`,
      'Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS la menace de mort.\n',
    )
  }
  const asked = ['--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--date', '2026-11-05']
  expect(requis(workshop, 'batch', 'requisition', 'base', '--out', 'out', ...asked).code).toBe(0)
}, 240_000)

test.each(['prefecture', 'user-access', 'sharing'])(
  'a réquisition is refused by the rules of %s, for many dossiers as for one',
  (pipeline) => {
    const asked = ['--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--date', '2026-11-05']
    const said = requis(workshop, 'batch', pipeline, 'base', '--out', `other-${pipeline}`, ...asked)
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('requisition') })
    expect(filesBelow(workshop.folder).some((name) => name.startsWith('other-'))).toBe(false)
  },
)

test('containers are accepted with their proofs beside them', () => {
  expect(containers()).toHaveLength(2)
  const said = requis(workshop, 'verify', 'out')
  expect(said.out).not.toContain('✗')
  expect(said.code).toBe(0)
})

test.each([
  ['inclusion.txt', 'Une preuve d’appartenance'],
  ['checkpoint.txt', 'Une preuve d’appartenance'],
  ['checkpoint.p7s', 'Une preuve d’appartenance'],
])('a changed %s beside a container is refused', (name, sentence) => {
  const [container = ''] = containers()
  const path = workshop.path(`out/targets/${container.slice(0, container.lastIndexOf('/'))}/${name}`)
  const bytes = readFileSync(path)
  writeFileSync(path, Buffer.concat([bytes, Buffer.from('0\n')]))
  try {
    const said = requis(workshop, 'verify', 'out')
    expect(said.out).toContain(`✗ ${sentence}`)
    expect(said.code).toBe(6)
  } finally {
    writeFileSync(path, bytes)
  }
})

test('a container that is a link to the same bytes is refused', () => {
  const [container = ''] = containers()
  const path = workshop.path(`out/targets/${container}`)
  renameSync(path, workshop.path('elsewhere'))
  symlinkSync(workshop.path('elsewhere'), path)
  expect(requis(workshop, 'verify', 'out').code).toBe(6)
})
