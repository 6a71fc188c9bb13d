import { expect, test } from 'vitest'
import { plainNames } from '../../../../src/detect/names/plain-words.ts'
import { allDetectors, detectDossier } from '../../../../src/pipeline/load/detect-dossier.ts'
import { dossierOf, knownPerson } from '../dossier-text.ts'

// A declared name that is an ordinary word stays where it stands in small letters, and that is said.

const count = (text: string, given: string, family: string) => {
  const { pieces } = dossierOf(text)
  const persons = [knownPerson('p1', given, family, 'third-party')]
  const { findings } = detectDossier({ pieces, persons, services: [], use: allDetectors })
  return plainNames(pieces, persons, findings)
}

test('each place in small letters counts, no other', () => {
  const text =
    'Rose Marchand est venue. la rose du jardin, le marchand du coin, puis rose encore. M. MARCHAND confirme.'
  expect(count(text, 'Rose', 'Marchand')).toEqual([{ personId: 'p1', count: 3 }])
})

test('a name that is no word, or stands with a capital alone, is not said', () => {
  expect(count('Yoann Kermabon est venu, kermabon aussi.', 'Yoann', 'Kermabon')).toEqual([])
  expect(count('Mme Rose Marchand est venue.', 'Rose', 'Marchand')).toEqual([])
})
