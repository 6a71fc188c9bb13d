import { expect, test } from 'vitest'
import { openMadeOnce } from '../../../../src/pipeline/load/made-once.ts'

const open = () => {
  const texts = new Map([['a', '1']])
  const madeOnce = openMadeOnce<{ readonly said: string }>()
  const read = (path: string): string | null => texts.get(path) ?? null
  let count = 0
  const make = (name = 'mine') =>
    madeOnce(name, [read], ([one]) => {
      count += 1
      const said = `${one?.('a')} ${one?.('b')}`
      if (said.includes('broken')) throw new Error(said)
      return { said }
    })
  return { texts, make, counted: () => count }
}

test('the same texts are read once, and what is made of them is the same', () => {
  const { make, counted } = open()
  expect(make()).toBe(make())
  expect(make().said).toBe('1 null')
  expect(counted()).toBe(1)
})

test('a text that changed, came or went makes it anew', () => {
  const { texts, make, counted } = open()
  make()
  texts.set('a', '2')
  expect(make().said).toBe('2 null')
  texts.set('b', '3')
  expect(make().said).toBe('2 3')
  texts.delete('a')
  expect(make().said).toBe('null 3')
  expect(counted()).toBe(4)
})

test('what failed is not kept, and what was made before stands for no other texts', () => {
  const { texts, make } = open()
  make()
  texts.set('a', 'broken')
  expect(() => make()).toThrow('broken')
  expect(() => make()).toThrow('broken')
  texts.set('a', '1')
  expect(make().said).toBe('1 null')
})

test('another name is another thing', () => {
  const { make, counted } = open()
  expect(make('mine')).not.toBe(make('theirs'))
  expect(counted()).toBe(2)
})
