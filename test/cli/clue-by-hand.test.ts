import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkshop, requis, type Said, type Workshop } from './program.ts'

// A common noun that is taken for a clue to a hidden place: no « keep » opens it, and the director is told what does. Invented people.

let workshop: Workshop

const dossier = `id: D-2025-0388
service: Bagagerie de Vaudreuil
persons:
  - { id: p1, name: Oriane DELSAUX, role: accompanied, born: 1988-07-19, protectedAddress: true }
  - { id: p2, name: Fabrice LENGRAND, role: ex-compagnon, born: 1983-02-27, allegedPerpetrator: true }
pieces:
  - { file: note.txt, title: Note, kind: note, date: 2025-03-21, author: { profession: assistante sociale } }
`

const request = `kind: requisition
basis: CPP 77-1-1
authority: Commissariat de Vaudreuil
requester: { name: Hervé CASTEX, quality: OPJ }
reference: PV 2025/07781
authorisation: { magistrate: M. Aubin, date: 2025-09-08 }
receivedAt: 2025-09-10
persons: [ { name: Oriane DELSAUX, born: 1988-07-19 }, { name: Fabrice LENGRAND, born: 1983-02-27 } ]
period: { from: 2025-02-01, to: 2025-08-31 }
asks: Copie des écrits relatant les menaces de Fabrice LENGRAND sur Oriane DELSAUX.
subjects: [violence]
`

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write(
    'dossier/note.txt',
    `Note du 21 mars 2025\n\nLe 20 mars 2025, M. LENGRAND se présente au guichet. Il dit : « Dites-lui que je sais où elle prend son car, et que la prochaine fois c'est le canal. »\n`,
  )
  workshop.write('request.yaml', request)
  const more = ['--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Zoé ANCELIN']
  expect(requis(workshop, 'propose', 'dossier', ...more).code).toBe(0)
}, 120_000)

afterAll(() => workshop.remove())

const decide = (text: string, ...more: readonly string[]): Said => {
  workshop.write('decisions.yaml', text)
  return requis(workshop, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', 'Claire VASSEUR', ...more)
}

test('« keep » is refused with what opens such a word, and two persons open it', () => {
  const code: string = JSON.parse(requis(workshop, 'preview', 'draft', '--out', 'preview', '--json').out).code
  const keep = `preview: ${code}\ndecisions:\n  - { keep: { piece: P01, text: "le canal" }, reason: nom commun }\n`
  const kept = decide(keep, '--second', 'Odette FRESNEL')
  expect(kept.code).toBe(2)
  expect(kept.err).toContain('notAName')
  expect(kept.err).not.toContain('pas même à deux')
  const alone = 'decisions:\n  - { notAName: canal, reason: nom commun }\n'
  expect(decide(alone).code).toBe(2)
  expect(decide(alone, '--second', 'Odette FRESNEL').code).toBe(0)
}, 120_000)
