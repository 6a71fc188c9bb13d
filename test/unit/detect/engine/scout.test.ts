import { describe, expect, test, vi } from 'vitest'
import { matchesNear, matchesOf } from '../../../../src/detect/engine/match.ts'
import { needsOf } from '../../../../src/detect/engine/pattern-need.ts'

const texts = [
  'Mme Éloïse RÉAUX, née le 3 mars 1980, n° 4512 889, loyer de 450 €.',
  'traitement : Zorvexa 20 mg le soir ; sa fille Léa, 9, et Tom 12.',
  'CODE WIFI : abcd1234 / F 28a / rien d’autre',
  'Rien à signaler ce jour.',
  '',
]

const patterns = [
  /(?<!\p{L})(?:loyer|charges) (?:de )?\d{3}/giu,
  /n° ?\d{2,4}(?: \d{3})?/g,
  /\p{Lu}\p{Ll}{3,12} \d{1,4} ?(?:mg|µg)/gu,
  /(?:code|clé) ?wi-?fi(?= ?:)/gi,
  /[ée]a, \d|om \d{2}/g,
  /(?<=F )\d{2}[aA]/g,
  /[^\p{L}\s]{2}/gu,
  /r[éÉe]AUX/giu,
]

describe('a pattern is skipped only where it has nothing to find', () => {
  test.each(patterns)('%s', (pattern) => {
    for (let turn = 0; turn < 3; turn += 1) {
      for (const text of texts) {
        expect(matchesOf(text, pattern).map((match) => match.index)).toEqual(
          [...text.matchAll(pattern)].map((match) => match.index),
        )
      }
    }
  })
})

test('a text without what a pattern needs is told at once', async () => {
  vi.resetModules()
  const { mayMatch } = await import('../../../../src/detect/engine/scout.ts')
  const pattern = /dossier n° \d{4}/i
  for (let turn = 0; turn < 300; turn += 1) mayMatch(`Texte ${turn}`, pattern)
  expect(mayMatch('Rien ici.', pattern)).toBe(false)
  expect(mayMatch('DOSSIER N° 4512', pattern)).toBe(true)
})

test('what a pattern needs is what all its matches hold, case and accents apart', () => {
  expect(needsOf(/(?:[Tt]él|fax) ?:/)).toEqual([['tel:', 'tel :', 'fax:', 'fax :']])
  expect(needsOf(/\p{L}{3} \d{1,2} ans?/u)[0]).toEqual(['0 an', '0 ans'])
  expect(needsOf(/\p{L}+|\d/u)).toEqual([])
})

test('near its anchor, a pattern finds what it finds in the whole text', () => {
  const text = `${'un mot puis un autre '.repeat(20)}Zorvexa 20 mg, ${'encore des mots '.repeat(9)}Doliprane 1000 mg`
  const pattern = /(?<!\p{L})\p{L}{4,30} \d{1,4} mg/gu
  expect(matchesNear(text, pattern, /\d mg/g, 60)).toEqual(
    [...text.matchAll(pattern)].map((one) => ({ start: one.index, end: one.index + one[0].length, text: one[0] })),
  )
})
