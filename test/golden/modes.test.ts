import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Disclosure } from '../../src/model/copy/disclosure.ts'
import type { Draft } from '../../src/model/draft.ts'
import { root } from '../cli/program.ts'
import { fatesOf, fatesSchema, wantedFates } from './piece-fates.ts'
import { discloseFixture, modeCase, modeNames, proposeFixture } from './propose.ts'

// Each mode over the pieces of another fixture, up to what may leave; the whole job runs in fixtures.test.ts. The lists
// were written before the rules were run.

const words = z.array(z.strictObject({ text: z.string().min(3), reason: z.string() }))
const expectedSchema = z.strictObject({
  about: z.string(),
  pipeline: z.string(),
  dossier: z.string(),
  forbidden: words.min(3),
  keep: words,
  wish: words,
  says: z.array(z.string()),
  pieces: fatesSchema,
})

const folder = join(root, 'fixtures', 'modes')

const readExpected = (mode: string) =>
  expectedSchema.parse(JSON.parse(readFileSync(join(folder, mode, 'expected.json'), 'utf8')))

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase()

const propose = (mode: string): Promise<Draft> => proposeFixture(modeCase(mode))

const leaving = (draft: Draft, second: string | null): string => textOf(discloseFixture(draft, second))

const textOf = ({ pieces }: Disclosure): string =>
  fold(
    pieces
      .flatMap(({ title, blocks }) => [
        title,
        ...blocks.map(({ segments }) => segments.map((one) => (one.kind === 'kept' ? one.text : ' [] ')).join('')),
      ])
      .join('\n'),
  )

describe.each(modeNames)('the mode %s', (mode) => {
  const expected = readExpected(mode)
  let draft: Draft
  let text = ''

  beforeAll(async () => {
    draft = await propose(mode)
    text = leaving(draft, 'Ignace OUVRARD')
  }, 60_000)

  test('lets nothing out that is forbidden', () => {
    expect(expected.forbidden.filter((one) => text.includes(fold(one.text)))).toEqual([])
  })

  test('keeps what it is for', () => {
    expect(expected.keep.filter((one) => !text.includes(fold(one.text)))).toEqual([])
  })

  test('tells the director what he must know', () => {
    const codes = draft.problems.map((problem) => problem.code)
    expect(expected.says.filter((code) => !codes.some((one) => one === code))).toEqual([])
  })

  test('treats each piece as the law does', () => {
    expect(fatesOf(draft, `${expected.dossier}/pieces`)).toEqual(wantedFates(expected.pieces))
  })

  test('is sealed with the version of the association’s position', () => {
    expect(draft.versions.policy).toMatch(/ \+ association \d{4}-\d{2}$/)
  })

  test('is measured on words that stand in its pieces', () => {
    const pieces = join(root, 'fixtures', expected.dossier, 'pieces')
    const all = fold(
      readdirSync(pieces)
        .map((name) => `${name}\n${readFileSync(join(pieces, name), 'utf8')}`)
        .join('\n'),
    )
    const { forbidden, keep, wish } = expected
    expect([...forbidden, ...keep, ...wish].filter((one) => !all.includes(fold(one.text)))).toEqual([])
  })
})

test('what two persons must sign does not leave with one signature', async () => {
  const draft = await propose('signalement')
  expect(leaving(draft, null)).not.toContain('avec une ceinture')
})
