import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../cli/program.ts'
import { fatesOf, fatesSchema, wantedFates } from './piece-fates.ts'
import { fixtureCases, proposeFixture } from './propose.ts'

// What becomes of every piece of the four dossiers under their request; under each mode: modes.test.ts. Fates were judged from
// the law, by reading each piece.

const dossiers = fixtureCases.filter(({ name, pieces }) => pieces === `${name}/pieces`)

const readFates = (name: string): Readonly<Record<string, string>> => {
  const text = readFileSync(join(root, 'fixtures', name, 'expected.json'), 'utf8')
  const { pieces } = z.looseObject({ pieces: fatesSchema }).parse(JSON.parse(text))
  return wantedFates(pieces)
}

test('there are four dossiers', () => expect(dossiers).toHaveLength(4))

test.each(dossiers)('each piece of $name has the fate that the law gives it', { timeout: 120_000 }, async (one) => {
  expect(fatesOf(await proposeFixture(one), one.pieces)).toEqual(readFates(one.name))
})
