import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../cli/program.ts'
import { discloseFixture, fixtureCases, proposeFixture } from './propose.ts'

// The findings, the decisions and what leaves of every fixture, hashed. A change that is meant to keep behaviour keeps
// them; one that is not says in its commit which of them it changes and why: `npm run freeze` writes them anew.

const file = join(root, 'fixtures', 'frozen.json')
const frozenSchema = z.record(
  z.string(),
  z.strictObject({ findings: z.string(), decisions: z.string(), leaves: z.string(), leavesWithTwo: z.string() }),
)
type Frozen = z.infer<typeof frozenSchema>

const isFreezing = process.env.REQUIS_FREEZE === '1'
const isThorough = isFreezing || process.env.REQUIS_REQUIRE_ALL === '1'

/** A developer's machine takes one request in six; CI, and a freeze, all. */
const taken = fixtureCases.filter((_, at) => isThorough || at % 6 === 0)

/** The order of keys says nothing; confidences are fractions, which the seal's own canonical form refuses. */
const byKey = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, byKey)).digest('hex').slice(0, 16)

const before: Frozen = existsSync(file) ? frozenSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
const now: Frozen = {}

test('every request of the fixtures is frozen, and nothing else', () => {
  if (!isFreezing) expect(Object.keys(before).sort()).toEqual(fixtureCases.map(({ name }) => name).sort())
})

test.each(taken)('$name: findings, decisions and what leaves are as they were', async (one) => {
  const draft = await proposeFixture(one)
  const found = {
    findings: hash(draft.findings),
    decisions: hash(draft.decisions),
    leaves: hash(discloseFixture(draft, null)),
    leavesWithTwo: hash(discloseFixture(draft, 'Ignace OUVRARD')),
  }
  now[one.name] = found
  if (!isFreezing) expect(found).toEqual(before[one.name])
})

afterAll(() => {
  if (isFreezing) writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`)
})
