import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  familyNames,
  genderOf,
  givenNames,
  originOf,
  origins,
  towns,
} from '../../../../src/batch/pseudonym/borrowed.ts'
import { foldText } from '../../../../src/model/fold.ts'
import { root } from '../../../cli/program.ts'

const listed = (file: string): ReadonlySet<string> =>
  new Set(
    readFileSync(join(root, 'pipelines', 'lexicon', file), 'utf8')
      .split('\n')
      .map((line) => foldText(line.trim().replace(/~$/, ''))),
  )

test('no borrowed family name is a surname of the list, and no borrowed town is a commune', () => {
  const [surnames, communes] = [
    listed('persons/surnames.txt'),
    ['large-communes', 'small-communes'].map((name) => listed(`places/${name}.txt`)),
  ]
  const names = origins.flatMap(familyNames)
  expect(names.length).toBeGreaterThan(1000)
  expect(names.filter((name) => surnames.has(foldText(name)))).toEqual([])
  expect(towns.filter((town) => communes.some((list) => list.has(foldText(town))))).toEqual([])
})

test.each([
  ['Traoré', 'Mamadou', 'west-africa'],
  ['Belkacemi', 'Fatiha', 'maghreb'],
  ['Hrytsenko', 'Oksana', 'east-europe'],
  ['Fernandes', 'João', 'iberia'],
  ['Nguyen', 'Thi', 'asia'],
  ['Aydin', 'Ayse', 'turkey'],
  ['Moreau', 'Samira', 'french'],
  ['Bourgeois', 'Hugo', 'french'],
  ['Benoit', 'Élodie', 'french'],
] as const)('%s %s borrows of like origin', (family, given, origin) => {
  expect(originOf([family], [given])).toBe(origin)
})

test('a given name that the lists know has its gender, and one of both has none', () => {
  expect(genderOf('Oksana')).toBe('f')
  expect(genderOf('Mamadou')).toBe('m')
  expect(genderOf('Vubbel')).toBeNull()
  expect(givenNames('turkey', null)).toEqual([...givenNames('turkey', 'f'), ...givenNames('turkey', 'm')])
})
