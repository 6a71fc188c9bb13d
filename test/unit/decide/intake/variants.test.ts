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
    todo: z.string(),
  }),
)

const expected = expectedSchema.parse(parse(read('variants/expected.yaml')))
const { persons } = parseDossierFile(read('demo/pieces/dossier.yaml'), 'dossier.yaml')
const dayAfter = (moment: string): string =>
  new Date(Date.parse(moment.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10)

test.each(readdirSync('fixtures/variants').filter((name) => name !== 'expected.yaml'))(
  'the variant %s gets its colours, its outcome and its subjects',
  (name) => {
    const request = parseRequestFile(read(`variants/${name}`), name, law, 'requisition')
    const intake = checkIntake({ request, law, persons, unread: 0, on: dayAfter(request.receivedAt ?? '') })
    expect({
      outcome: intake.outcome,
      subjects: [...request.subjects].sort(),
      checks: Object.fromEntries(intake.checks.map(({ id, status }) => [id, status])),
    }).toEqual({
      outcome: expected[name.slice(0, 1)]?.outcome,
      subjects: [...(expected[name.slice(0, 1)]?.subjects ?? [])].sort(),
      checks: expected[name.slice(0, 1)]?.checks,
    })
    expect(intake.checks.flatMap(({ todo }) => todo)).toContain(expected[name.slice(0, 1)]?.todo)
  },
)
