import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'
import { likeHomes, type SpelledHome, spelledHomes } from './spelled-homes.ts'

const desk = deskOf()

const personsOf = (home: string | null): string =>
  `persons:\n  - { name: Fanny LECOURT, role: accompanied${home === null ? '' : `, protectedAddress: true, address: "${home}"`} }\n`

const carried = async ({ home, text, file = 'note.txt' }: SpelledHome) => {
  const source = sourceOf({ [file]: text }, personsOf(home))
  const { files, lists = [] } = await migrate({ source, place: 0, items: 1 }, desk)
  const out = files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')
  return { out, asked: lists.filter(({ path }) => path.startsWith('lists/questions/')).length }
}

const wrongIn = async (one: SpelledHome) => {
  const { out } = await carried(one)
  return {
    left: one.gone.filter((word) => out.includes(word)),
    lost: (one.kept ?? []).filter((word) => !out.includes(word)),
  }
}

test.each(spelledHomes)('a hidden home goes however it is written: $home, $text', async (one) => {
  expect(await wrongIn(one)).toEqual({ left: [], lost: [] })
})

test.each(likeHomes)('what is like a hidden home and is none stays: $home, $text', async (one) => {
  expect(await wrongIn(one)).toEqual({ left: [], lost: [] })
})

test('a name that may be a person is hidden, and asked', async () => {
  const { out, asked } = await carried({ home: '2 rue Gay, 46990 Valbelle', text: 'Goûter chez Gay.', gone: [] })
  expect({ out, asked }).toEqual({ out: expect.not.stringContaining('Gay'), asked: 1 })
})
