import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const table = readFileSync(join(root, 'docs', 'requirements.md'), 'utf8')

const rows = [...table.matchAll(/^\| R(\d+) \| ([^|]+) \| (works|partly|not) \| ([^|]+) \| ([^|]*) \|$/gm)].map(
  ([, number = '', , state = '', what = '', shown = '']) => ({ number: Number(number), state, what, shown }),
)

test('every requirement of the seed has one row, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 42 }, (_, at) => at + 1))
})

test('what works is shown by tests that exist; what works partly says what is missing', () => {
  for (const { number, state, what, shown } of rows) {
    const files = shown.split(',').map((file) => file.trim())
    if (state !== 'not')
      expect(
        files.filter((file) => !existsSync(join(root, file))),
        `R${number}`,
      ).toEqual([])
    if (state === 'partly') expect(what, `R${number}`).toContain('Missing: ')
  }
})

test('the count at the end is that of the rows', () => {
  const count = (state: string): number => rows.filter((row) => row.state === state).length
  expect(table).toContain(`Works: ${count('works')}. Partly: ${count('partly')} (`)
  expect(table).toContain(`Not: ${count('not')}.`)
})

const spoken = ['src/messages', 'pipelines/fiches'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|yaml)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') })),
)

/** A certificate's privileges are its own (RFC 5280). */
const isOfCertificates = (file: string): boolean => file.startsWith('seal')

test('no sentence says that an act is legal or illegal, or that secrecy is a privilege', () => {
  const judged = /\b(?:est|sont|serait|is|are) (?:il)?l[ée]g(?:ale?s?|aux)\b|privil[èe]ge/iu
  expect(spoken.length).toBeGreaterThan(40)
  expect(
    spoken.filter(({ file, text }) => judged.test(text) && !isOfCertificates(file)).map(({ file }) => file),
  ).toEqual([])
})
