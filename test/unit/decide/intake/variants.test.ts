import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkIntake } from '../../../../src/decide/intake/intake.ts'
import { parseDossierFile } from '../../../../src/request/dossier-file.ts'
import { parseRequestFile } from '../../../../src/request/request-file.ts'
import { law } from '../fixture.ts'

const read = (path: string): string => readFileSync(`fixtures/${path}`, 'utf8')

const expectedSchema = z.record(
  z.string(),
  z.strictObject({
    outcome: z.string(),
    subjects: z.array(z.string()),
    checks: z.record(z.string(), z.enum(['green', 'amber', 'red'])),
    todo: z.string().optional(),
  }),
)

const expected = expectedSchema.parse(parse(read('variants/expected.yaml')))
const { persons } = parseDossierFile(read('variants/pieces/dossier.yaml'), 'dossier.yaml')
const dayAfter = (moment: string): string =>
  new Date(Date.parse(moment.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10)

test.each(readdirSync('fixtures/variants').filter((name) => /^[a-z]{1,2}-.+\.yaml$/.test(name)))(
  'the variant %s gets its colours, its outcome and its subjects',
  (name) => {
    const request = parseRequestFile(read(`variants/${name}`), name, law, 'requisition')
    const intake = checkIntake({ request, law, persons, unread: 0, on: dayAfter(request.receivedAt ?? '') })
    const variant = expected[name.split('-')[0] ?? '']
    expect({
      outcome: intake.outcome,
      subjects: [...request.subjects].sort(),
      checks: Object.fromEntries(intake.checks.map(({ id, status }) => [id, status])),
    }).toEqual({
      outcome: variant?.outcome,
      subjects: [...(variant?.subjects ?? [])].sort(),
      checks: variant?.checks,
    })
    const todo = intake.checks.flatMap((check) => check.todo)
    expect(variant?.todo === undefined ? todo : todo.filter((one) => one === variant.todo)).toHaveLength(
      variant?.todo === undefined ? 0 : 1,
    )
  },
)
