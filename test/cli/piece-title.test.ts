import { existsSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copiesText } from './copies.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// In a family's record a piece that is known by its title alone is judged line by line, its title with it. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const own = 'M. ARVIEU est venu au rendez-vous du 2 mars.'
const others = 'Lina a pleuré dans la voiture.'

/** What leaves to the father of a piece of which dossier.yaml gives the title alone. */
const left = async (title: string, ...lines: readonly string[]): Promise<string> => {
  workshop.write(
    'dossier/dossier.yaml',
    `id: D-1
service: AEMO du Val
persons:
  - { id: p1, name: Lina ARVIEU, role: mineur confié, born: 2015-05-02 }
  - { id: p2, name: Marc ARVIEU, role: père, born: 1985-01-03 }
  - { id: p3, name: Carole VINET, role: mère, born: 1987-08-03 }
pieces:
  - { file: a.txt, title: "Pièce" }
`,
  )
  workshop.write('dossier/a.txt', `${title}\n\n${lines.join('\n\n')}\n`)
  workshop.write(
    'request.yaml',
    `kind: user-access
basis: RGPD 15
requester: { name: Marc ARVIEU, quality: usager }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Marc ARVIEU, born: 1985-01-03 } ]
asks: Je demande mon dossier.
`,
  )
  const run = ['run', 'user-access', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR']
  const { code } = requis(workshop, ...run, '--prepared-by', 'Bot', '--out', 'out')
  expect(code).toBe(0)
  return existsSync(workshop.path('out/Acces-1/data/pieces')) ? await copiesText(workshop, 'out/Acces-1') : ''
}

test.each(['Note de l’éducatrice', 'Compte rendu', 'Planning des visites', 'Fiche de suivi'])(
  '« %s » leaves above what leaves of it to the one who reads',
  async (title) => {
    const text = await left(title, own, others)
    expect(text).toContain('est venu au rendez-vous')
    expect(text.replaceAll("'", '’')).toContain(title)
    expect(text).not.toContain('pleuré')
  },
  60_000,
)

test.each([
  ['Note de l’éducatrice', others],
  ['Entretien avec la voisine', own],
  ['Note de la grand-mère', own],
  ['Certificat de grossesse', own],
  ['Elle a peur de lui', own],
])(
  '« %s » above « %s » does not',
  async (title, line) => {
    expect((await left(title, line, others)).replaceAll("'", '’')).not.toContain(title)
  },
  60_000,
)
