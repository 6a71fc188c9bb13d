import { expect, test } from 'vitest'
import { testSet } from '../../../../src/batch/treat/test-set/test-set.ts'
import { deskOf, sourceOf } from '../treat/desk.ts'

// All persons are invented.

const persons = `persons:
  - { name: Nadia KEBIR, role: accompanied, born: 1990-04-03 }
  - { name: Malik KEBIR, role: enfant, born: 2014-09-02 }
  - { name: Bruno LACHENAY, role: ex-compagnon, born: 1987-01-09 }
`

const note = `CR synthèse 4 mars 2025. NK. née en 90, vit seule av. Malik (né en 2014). N.K. dit que M. K. va mieux ; MK est en CE2.
BL, né 87, reste à distance. KN. promo 2014. Rien pour la CAF ni le CE2. Nadia KEBIR signe.
`

test('a column of births in two digits moves too', async () => {
  const source = sourceOf({ 't.csv': 'qui;né en;note\nNK;90;vue\nBL;87;vu\n' }, persons)
  const { files } = await testSet(
    { source, place: 0, items: 1 },
    { ...deskOf('', 'evaluation'), batchKey: new Uint8Array(32).fill(7) },
  )
  expect(files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join()).not.toMatch(/;90;vue|;87;vu\n/)
})

const run = async (key: number) => {
  const source = sourceOf({ 'n.txt': note, 't.csv': 'qui;annee;note\nNK;1990;vue\nMK;2014;vu\n' }, persons)
  const { files } = await testSet(
    { source, place: 0, items: 2 },
    { ...deskOf('', 'evaluation'), batchKey: new Uint8Array(32).fill(key) },
  )
  return files.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
}

test.each([7, 9, 23])(
  'initials are those of the borrowed name, and a year of birth moves with the age (key %i)',
  async (key) => {
    const [text = '', table = ''] = await run(key)
    expect(`${text}${table}`).not.toMatch(/(?<!\p{L})(?:N\.?K|M\.? ?K|BL|KN)(?!\p{L})|90|né 87/u)
    const [, given = '', family = ''] = /ni le CE2\. (\p{Lu})\p{L}* (\p{Lu})\p{L}* signe/u.exec(text) ?? []
    expect(text).toContain(`${given}${family}. née en`)
    expect(text).toContain(`${given}.${family}.`)
    expect(text).toContain(`${family}${given}. promo`)
    const [, year] = /née en (\d\d)/.exec(text) ?? []
    expect(table).toContain(`${given}${family};19${year};vue`)
    expect(text).toContain('Rien pour la CAF')
  },
)
