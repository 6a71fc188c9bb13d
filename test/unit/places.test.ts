import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placesIn } from '../places/places.mjs'

/** Lines that name the example outside its own files: what somebody who adds another of its kind touches. Never more. */
const most: Readonly<Record<string, number>> = {
  'format ods': 3,
  'format rtf': 5,
  'format eml': 7,
  'output xlsx': 7,
  'output csv': 7,
  'category vehicle': 12,
  'category nir': 16,
  'rule unplaced-date': 3,
  'rule values-only': 3,
  'ground SENS-9': 12,
  'signer pkcs12': 5,
  'detector siret': 2,
}

test.each(placesIn())('a new $kind touches no more places than « $example » does', ({ kind, example, places }) => {
  expect(places.map(({ file, at }) => `${file}:${at}`).length).toBeLessThanOrEqual(most[`${kind} ${example}`] ?? 0)
})

test('no pipeline names the formats that it reads: a new one is read by all', () => {
  const lists = readdirSync('pipelines')
    .filter((file) => file.endsWith('.yaml'))
    .filter((file) => /^read:/m.test(readFileSync(`pipelines/${file}`, 'utf8')))
  expect(lists).toEqual([])
})
