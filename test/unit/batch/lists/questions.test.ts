import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openQuestions } from '../../../../src/batch/lists/questions.ts'
import type { AskedPlace, DossierQuestions } from '../../../../src/batch/model/question.ts'
import { noFacts } from '../../../../src/batch/model/treated.ts'
import type { ReportedDossier } from '../../../../src/batch/report/facts.ts'
import type { Migration } from '../../../../src/batch/settings/migration.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-questions-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const placeOf = (id: string, count = 1): AskedPlace => ({
  ...{ id, place: `lieu ${id}`, around: [`autour ${id}`], files: ['note.txt'], count, state: 'asked' },
})

const asks = (dossier: string, places: readonly AskedPlace[]): DossierQuestions => ({
  ...{ dossier, places },
  hiding: { id: `Q-${dossier}`, around: [`mots de ${dossier}`], files: ['note.txt', 'suite.txt'] },
})

const asked: readonly DossierQuestions[] = [
  asks('D1', [placeOf('L1')]),
  asks('D2', [placeOf('L2'), placeOf('L3', 9), placeOf('L4')]),
  { ...asks('D3', [placeOf('L5'), placeOf('L6')]), hiding: null },
]

const ended = (place: number): ReportedDossier => {
  const { dossier: key, places, hiding } = asked[place] ?? asks('', [])
  const problems = {
    ...(hiding === null ? {} : { 'batch.hidden-by-words': 1 }),
    'batch.place-asked': places.length,
  }
  return {
    ...{ place, listed: { key, title: null, items: [], trouble: null, personKey: null } },
    receipt: { ends: [], leaf: null, facts: { ...noFacts, problems }, answered: null },
  } as unknown as ReportedDossier
}

const listOf = async (
  dossiers: Migration['dossiers'],
): Promise<{ readonly waiting: number; readonly rows: string[] }> => {
  const list = openQuestions({
    ...{ folder, language: 'fr', dossiers, idOf: (dossier, kind) => `${kind}-${dossier}` },
    placesOf: async (place) => asked[place] ?? null,
  })
  for (const place of asked.keys()) list.add(ended(place))
  const waiting = await list.settle()
  return { waiting, rows: readFileSync(join(folder, 'questions.csv'), 'utf8').trim().split('\r\n').slice(1) }
}

const idsOf = (rows: readonly string[]): readonly string[] => rows.map((row) => row.split(';')[0] ?? '')

test('dossiers come before places, those of which an answer settles most first; places of a dossier in doubt wait', async () => {
  const { waiting, rows } = await listOf({})
  expect(idsOf(rows)).toEqual(['Q-D2', 'Q-D1', 'L5', 'L6'])
  expect(waiting).toBe(4)
  expect(rows[0]).toContain('mots de D2;note.txt // suite.txt;3;oui | non;;')
})

test('places of a dossier that hides a home are asked, the most frequent first, and what is settled comes last', async () => {
  const { waiting, rows } = await listOf({ D2: { doubts: { 'Q-D2': true } } })
  expect(idsOf(rows)).toEqual(['Q-D1', 'L3', 'L2', 'L4', 'L5', 'L6', 'Q-D2'])
  expect(waiting).toBe(6)
  expect(rows.at(-1)).toMatch(/;oui;/)
})

test('an answer to words that are no longer there is told, and the dossier is asked anew', async () => {
  const { rows } = await listOf({ D2: { doubts: { 'Q-former': false } } })
  expect(idsOf(rows)).toEqual(['Q-D2', 'Q-D1', 'L5', 'L6', 'Q-former'])
  expect(rows.at(-1)).toContain(';non;réponse gardée')
})

test('an answer of a dossier that the source no longer has under its name is told', async () => {
  const { rows, waiting } = await listOf({ D9: { places: { L9: 'open' }, doubts: { Q9: false } } })
  expect(rows.slice(-2).map((row) => row.split(';').slice(9, 11))).toEqual([
    ['ouvert', expect.stringContaining('sans objet : aucun dossier')],
    ['non', expect.stringContaining('sans objet : aucun dossier')],
  ])
  expect(waiting).toBe(4)
})
