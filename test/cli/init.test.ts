import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseDossierFile } from '../../src/request/dossier-file.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

let workshop: Workshop
beforeEach(() => {
  workshop = openWorkshop()
})
afterEach(() => workshop.remove())

test('a dossier.yaml to fill in lists every file, parses as it is, and is never replaced', () => {
  for (const name of ['note "du 3".txt', 'é: #1.txt']) workshop.write(`pieces/${name}`, 'Vu.')
  expect(requis(workshop, 'init', 'pieces').code).toBe(0)
  const { entries, problems } = parseDossierFile(
    readFileSync(workshop.path('pieces/dossier.yaml'), 'utf8'),
    'dossier.yaml',
  )
  expect(entries.map(({ file }) => file)).toEqual(['note "du 3".txt', 'é: #1.txt'])
  expect(problems).toEqual([])
  expect(requis(workshop, 'init', 'pieces').code).not.toBe(0)
})
