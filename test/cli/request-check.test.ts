import { afterAll, expect, test } from 'vitest'
import { noteText, openWorkshop, requestYaml, requis } from './program.ts'

const workshop = openWorkshop()
workshop.write('request.yaml', requestYaml)
afterAll(() => workshop.remove())

const outcomeOf = (dossier: string) => {
  const said = requis(workshop, 'request', 'check', 'request.yaml', dossier, '--json')
  const intake: { outcome: string; checks: { id: string; todo: string[] }[] } = JSON.parse(said.out)
  return { outcome: intake.outcome, todo: intake.checks.find(({ id }) => id === 'identity')?.todo }
}

test('nobody is declared and a piece names them: they are found in the pieces', () => {
  workshop.write('told/note.txt', noteText)
  workshop.write('told/dossier.yaml', 'id: D-1\n')
  expect(outcomeOf('told')).toMatchObject({ outcome: 'hand-over', todo: expect.arrayContaining(['told-only']) })
  const said = requis(workshop, 'request', 'check', 'request.yaml', 'told')
  expect(said.out).toContain('Trouvé dans les pièces')
  expect(said.out).not.toMatch(/ne détient rien|BARTOLI|DELMAS/)
})

test('looked for in every piece and not found', () => {
  workshop.write('other/note.txt', 'Le 3 mars 2026, M. Karim OUALI a payé son loyer.\n')
  expect(outcomeOf('other')).toMatchObject({ outcome: 'nothing-held', todo: ['not-in-record'] })
})

test('not found, and a piece could not be read: not examined, never « rien »', () => {
  workshop.write('unread/note.txt', 'Le 3 mars 2026, M. Karim OUALI a payé son loyer.\n')
  workshop.write('unread/scan.pdf', '%PDF-1.7\nbroken')
  expect(outcomeOf('unread')).toMatchObject({ outcome: 'read-first', todo: ['not-examined'] })
  const said = requis(workshop, 'request', 'check', 'request.yaml', 'unread')
  expect(said.out).toContain('1 pièce(s) n’ont pas pu l’être')
})

test('without a record the identity is said as not examined', () => {
  const said = requis(workshop, 'request', 'check', 'request.yaml')
  expect(said.out).toContain('Non examiné : aucun dossier n’a été donné')
})
