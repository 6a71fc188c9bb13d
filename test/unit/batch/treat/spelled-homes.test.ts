import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { homeOf } from '../../../../src/batch/treat/spelled/home-form.ts'
import { soughtOf, spelledAt } from '../../../../src/batch/treat/spelled/spelled-in.ts'
import { textWords } from '../../../../src/batch/treat/spelled/text-words.ts'
import { foldText } from '../../../../src/model/fold.ts'
import { deskOf, sourceOf } from './desk.ts'
import { heldHomes, likeHomes, type SpelledHome, spelledHomes } from './spelled-homes.ts'

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

test.each([...spelledHomes, ...heldHomes])('a hidden home goes however it is written: $home, $text', async (one) => {
  expect(await wrongIn(one)).toEqual({ left: [], lost: [] })
})

test.each(likeHomes)('what is like a hidden home and is none stays: $home, $text', async (one) => {
  expect(await wrongIn(one)).toEqual({ left: [], lost: [] })
})

test('a name that may be a person is hidden, and asked', async () => {
  const { out, asked } = await carried({ home: '2 rue Gay, 46990 Valbelle', text: 'Goûter chez Gay.', gone: [] })
  expect({ out, asked }).toEqual({ out: expect.not.stringContaining('Gay'), asked: 1 })
})

test('a name of one seldom word in small letters is hidden after a word of standing there', async () => {
  const one = { home: 'Résidence Le Clos Vauban, bâtiment C, 46990 Marsailles', gone: [] }
  const { out } = await carried({ ...one, text: 'tu peux klaxonner devant vauban, je descends' })
  expect(out).not.toContain('vauban')
})

test('a town that is a common word is one after « à » alone', () => {
  const home = soughtOf(homeOf('2 chemin du Lac, 46990 Vers'), true)
  const isFound = (text: string): boolean => {
    const words = textWords(text)
    return words.some(({ start }, at) => {
      const before = foldText(text).slice(0, start)
      return spelledAt({ words, at, before, isPerson: () => false }, home) !== null
    })
  }
  expect(['PAR SDIS 2A VERS HOPITAL', 'Elle part vers midi', 'Elle est à Vers'].map(isFound)).toEqual([
    false,
    false,
    true,
  ])
})
