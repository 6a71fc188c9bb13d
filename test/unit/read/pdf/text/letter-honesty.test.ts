import { beforeAll, describe, expect, test } from 'vitest'
import { isHonest } from '../../../../../src/read/pdf/text/letter-honesty.ts'
import type { Model } from '../../../../../src/read/pdf/text/letter-models.ts'
import { letterModels } from '../../../../../src/read/pdf/text/pdf-models.ts'
import { readDrawn, sentence } from '../../draw-pdf.ts'
import { assets, readAs } from '../../read-as.ts'

let models: readonly Model[] = []
const shapes = new Map<string, readonly number[]>()

beforeAll(async () => {
  models = await letterModels(assets)
  const read = await readDrawn(({ page, font }) =>
    page.drawText('QXoeiaméR0178 ,-°|', { x: 50, y: 700, size: 11, font }),
  )
  if (read.layout?.kind !== 'pages') throw new Error('no pages')
  for (const { text, path } of read.layout.drawing?.outlines ?? []) shapes.set(text, path)
})

const shapeOf = (text: string): readonly number[] => shapes.get(text) ?? []

describe('a shape is drawn only if it can be the text that the file gives', () => {
  test.each(['Q', 'X', 'o', 'e', 'i', 'a', 'm', 'é', 'R', '0', '1', '7', '8', ',', '-', '°', '|'])(
    '%s is itself',
    (text) => {
      expect(shapeOf(text).length).toBeGreaterThan(0)
      expect(isHonest(text, shapeOf(text), models)).toBe(true)
    },
  )

  test.each([
    ['o', 'Q'],
    ['Q', 'X'],
    ['é', 'i'],
    ['m', 'a'],
    ['R', 'e'],
    ['7', '8'],
    ['m', '•'],
    ['R', ','],
    ['a', 'ff'],
    ['Q', 'ж'],
  ])('%s is not %s', (shape, claimed) => {
    expect(isHonest(claimed, shapeOf(shape), models)).toBe(false)
  })

  test('a capital, or a letter without its accent, is no lie: no name is hidden so', () => {
    expect(isHonest('x', shapeOf('X'), models)).toBe(true)
    expect(isHonest('e', shapeOf('é'), models)).toBe(true)
  })
})

test('where no model is found, no page is drawn by its shapes', async () => {
  const read = await readDrawn(({ page, font }) => page.drawText(sentence, { x: 50, y: 700, size: 11, font }))
  expect(read.layout).toMatchObject({ drawing: { pages: [{ parts: expect.anything() }] } })
  const blind = await readAs('pdf', new Uint8Array(), { standardFontDataUrl: '/nowhere/' })
  expect(blind.layout).toBeNull()
  expect(await letterModels({ ...assets, standardFontDataUrl: '/nowhere/' })).toEqual([])
})
