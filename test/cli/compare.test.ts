import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, runRequisition, type Workshop } from './program.ts'

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  runRequisition(workshop)
  requis(workshop, 'run', 'redact-only', 'dossier', '--approve-as', 'Claire VASSEUR', '--out', 'masked')
})

afterAll(() => workshop.remove())

test('what one export masks inside a sentence that the other shows is told by numbers alone', () => {
  const { code, out, err } = requis(workshop, 'compare', 'out', 'masked', '--json')
  expect(`${code} ${err}`).toBe('6 ')
  const reveal = { maskedIn: 'B', pieceA: 'P01', pieceB: 'P01', masks: ['M0003'], marks: 1, words: 2 }
  expect(JSON.parse(out).reveals).toContainEqual(reveal)
  const said = requis(workshop, 'comparer', 'masked', 'out')
  expect(said.code).toBe(6)
  expect(said.out).toContain('Occultation levée : M0003 de l’export A (pièce P01)')
  for (const word of ['BARTOLI', 'Bartoli', 'DELMAS', 'ZANGRANDI', 'menac', 'loyer', 'Brécy']) {
    expect(`${out}${said.out}${said.err}`.toLowerCase(), word).not.toContain(word.toLowerCase())
  }
})

test('the same export twice reveals nothing', () => {
  const { code, out } = requis(workshop, 'compare', 'masked', 'masked')
  expect(code).toBe(0)
  expect(out).toContain('1 pièce(s) comparée(s)')
})

test('an export that was changed is not compared, and a missing one is a mistake of the caller', () => {
  const name = readdirSync(workshop.path('out')).find((file) => file.endsWith('.asice')) ?? ''
  const bytes = Uint8Array.from(readFileSync(workshop.path(`out/${name}`)))
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1
  writeFileSync(workshop.path('changed.asice'), bytes)
  const said = requis(workshop, 'compare', 'masked', 'changed.asice')
  expect(said.code).not.toBe(0)
  expect(said.out).toContain('L’export B n’a pas passé la vérification')
  expect(requis(workshop, 'compare', 'masked').code).toBe(2)
})
