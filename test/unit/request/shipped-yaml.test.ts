import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { shipped } from '../../../src/model/law/shipped.ts'
import { RequisError } from '../../../src/model/problem.ts'
import { openYaml, parseYaml } from '../../../src/request/yaml.ts'

const files = readdirSync('pipelines', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))

const textOf = (name: string): string => readFileSync(`pipelines/${name}`, 'utf8')

/** The same for a reader, and another text: no build parsed it. */
const anew = (text: string): string => `${text}\n# relu\n`

test('each file of the rules was parsed by the build, and no other', () => {
  expect(shipped.size).toBe(new Set(files.map(textOf)).size)
})

test.each(files)('%s says by the build what its text says', (name) => {
  const { whole } = openYaml(textOf(name), name)
  expect(JSON.stringify(whole)).toBe(JSON.stringify(openYaml(anew(textOf(name)), name).whole))
})

test('what two readers get of one file is not shared', () => {
  const text = textOf('requisition.yaml')
  expect(openYaml(text, 'a').whole).not.toBe(openYaml(text, 'a').whole)
})

test('what a schema refuses is told by its line and key all the same', () => {
  const schema = z.strictObject({ name: z.string() })
  const problemOf = (text: string): unknown => {
    try {
      return parseYaml(text, 'requisition.yaml', schema)
    } catch (error) {
      return error instanceof RequisError ? error.problem : error
    }
  }
  const text = textOf('requisition.yaml')
  expect(problemOf(text)).toMatchObject({ code: 'yaml.unknown-key' })
  expect(problemOf(text)).toEqual(problemOf(anew(text)))
})

test('one letter that differs is read', () => {
  const text = textOf('requisition.yaml').replace(/^name: .*$/m, 'name: autre')
  expect(openYaml(text, 'a').whole).toMatchObject({ name: 'autre' })
})
