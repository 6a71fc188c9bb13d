import { afterAll, expect, test } from 'vitest'
import { noteText, openWorkshop, requis } from './program.ts'

const workshop = openWorkshop()
workshop.write('BARTOLI.txt', noteText)
workshop.write('autre.txt', 'Le 3 mars 2026, M. Karim OUALI a payé son loyer.\n')
afterAll(() => workshop.remove())

test('statistics of records tell categories and numbers: no word, no name, no name of a file', () => {
  const said = requis(workshop, 'reperer', 'BARTOLI.txt', 'autre.txt', '--count')
  expect(said.code).toBe(0)
  expect(said.out).toContain('Pièces lues : 2, dont 0 non lues')
  expect(said.out).toMatch(/identité : dans 2 pièce\(s\)/)
  expect(said.out).toMatch(/violences : dans 1 pièce\(s\)/)
  expect(said.out).not.toMatch(/BARTOLI|OUALI|autre\.txt|menac/i)
  const counted: unknown = JSON.parse(requis(workshop, 'detect', 'BARTOLI.txt', 'autre.txt', '--count', '--json').out)
  expect(counted).toMatchObject({ pieces: 2, unread: 0, categories: expect.arrayContaining([]) })
})
