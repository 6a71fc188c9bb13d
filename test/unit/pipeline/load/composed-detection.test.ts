import { expect, test } from 'vitest'
import { detectors } from '../../../../src/detect/index.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import { detectDossier } from '../../../../src/pipeline/load/detect-dossier.ts'
import { oneNote, people } from '../../decide/fixture.ts'

const known: Person = { ...people.marc, id: 'p1', given: ['Zoé'], family: ['ÉVRARD'] }
const text = [
  'Mme Zoé Évrard a été menacée par M. Évrard le 3 février 2026 à Sète.',
  'Le père, Gaël Évrard, habite 4 rue des Chênes, 34200 Sète ; sa sœur est hospitalisée pour une épilepsie.',
]

const detected = (form: 'NFC' | 'NFD') => {
  const pieces = oneNote(...text.map((one) => one.normalize(form))).map(({ piece }) => piece)
  const { findings, persons } = detectDossier({ pieces, persons: [known], services: [], use: Object.keys(detectors) })
  const passages = new Map(pieces.flatMap((piece) => piece.passages.map((passage) => [passage.id, passage.text])))
  const words = findings.map(({ passageId, start, end, category, personId }) => [
    (passages.get(passageId) ?? '').slice(start, end).normalize('NFC'),
    category,
    personId,
  ])
  return { words, persons: persons.map(({ id, role }) => [id, role]) }
}

test('a text whose accents are written apart gives the findings and the persons of the same text composed', () => {
  const composed = detected('NFC')
  expect(composed.words.length).toBeGreaterThan(6)
  expect(detected('NFD')).toEqual(composed)
})
