import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rooms } from '../borders/rooms.mjs'

// What the plan (docs/architecture.md) says of the house, held against the tree.

const root = join(import.meta.dirname, '..', '..')
const plan = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')

const folders = (path: string): readonly string[] => [
  path,
  ...readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => folders(join(path, entry.name))),
]
const filesOf = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    // What another test plants there at the same time is no part of the house.
    .filter((entry) => entry.isFile() && !entry.name.includes('by-a-test'))
    .map((entry) => join(path, entry.name))

const source = folders(join(root, 'src'))
const modules = source.flatMap(filesOf).filter((file) => file.endsWith('.ts'))

/** The codes of the glossary: `| Person, Role | personne, qualité | … |`. */
const words = [...plan.matchAll(/^\| ([A-Z][A-Za-z]+(?:, [A-Z][A-Za-z]+)*) \| [^|]+ \| [^|]+ \|$/gm)].flatMap(
  ([, codes = '']) => codes.split(', '),
)

test('a folder holds at most 25 files', () => {
  const full = source.filter((folder) => filesOf(folder).length > 25)
  expect(full).toEqual([])
})

test('a word of the glossary names one type', () => {
  expect(words.length).toBeGreaterThan(50)
  const named = modules.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export type ([A-Z]\w+)/gm)].map(([, name = '']) => name),
  )
  const twice = words.filter((word) => named.filter((name) => name === word).length > 1)
  expect(twice).toEqual([])
})

test('every room of the table stands in the plan', () => {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const missing = rooms.filter(({ name }) => !plan.includes(`\n  ${name}/ `))
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('a package lives in the rooms that use it, and may enter no other', () => {
  const unused = Object.entries(rooms).flatMap(([room, { packages }]) => {
    const text = folders(join(root, 'src', room))
      .flatMap(filesOf)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    return packages.filter((name) => !text.includes(`'${name}`)).map((name) => `${room}: ${name}`)
  })
  expect(unused).toEqual([])
})
