import { describe, expect, test } from 'vitest'
import { type Block, blockDraft } from '../../../../src/read/entry/block-draft.ts'
import { picturesOf } from '../../../../src/read/pdf/draw/pdf-pictures.ts'
import type { Bitmap } from '../../../../src/read/scan/ocr-bitmap.ts'
import { openDesk } from '../../../../src/read/scan/picture-desk.ts'
import { withPictures } from '../../../../src/read/scan/picture-spots.ts'

const view = [0, 0, 595, 842] as const

const pictures = (...boxes: readonly (readonly [number, number, number, number])[]) =>
  picturesOf(
    boxes.map((box, order) => ({ name: null, box, dpi: 150, isOpaque: true, order })),
    view,
  ).map(({ box }) => box)

describe('the pictures of a page in which words can stand', () => {
  test('strips of one picture are one picture, whatever order they come in', () => {
    expect(pictures([40, 400, 440, 420], [40, 440, 440, 460], [40, 420, 440, 440])).toEqual([[40, 400, 440, 460]])
  })

  test('two that stand apart are two, the larger first', () => {
    expect(pictures([40, 600, 140, 650], [40, 100, 440, 300])).toEqual([
      [40, 100, 440, 300],
      [40, 600, 140, 650],
    ])
  })

  test.each([
    ['a rule', [40, 400, 440, 402]],
    ['a bullet', [40, 400, 48, 408]],
    ['what lies outside the page', [700, 400, 900, 500]],
  ] as const)('%s holds none', (_, box) => {
    expect(pictures(box)).toEqual([])
  })

  test('places count from the corner of what is visible', () => {
    const picture = { name: null, box: [140, 150, 240, 250], dpi: 0, isOpaque: true, order: 1 } as const
    expect(picturesOf([picture], [100, 100, 400, 400])).toEqual([{ name: null, box: [40, 50, 140, 150], dpi: 300 }])
  })
})

/** Dark squares in rows, as large as letters. */
const dotted = (seed: number): Bitmap => {
  const [width, height] = [400, 300]
  const isDark = (x: number, y: number): boolean => x > 40 && x < 300 + seed && x % 14 < 8 && y % 20 < 9
  const grey = Uint8Array.from({ length: width * height }, (_, at) =>
    isDark(at % width, Math.floor(at / width)) ? 0 : 250,
  )
  return { width, height, grey }
}

/** An engine that counts how often it is asked. */
const engine = (answer: () => Promise<readonly []>) => {
  const asked: Bitmap[] = []
  return {
    asked,
    desk: openDesk((bitmap) => {
      asked.push(bitmap)
      return answer()
    }),
  }
}

describe('the desk that reads pictures', () => {
  test('a picture that comes back is read once; another one is read', async () => {
    const { asked, desk } = engine(async () => [])
    await desk.read(dotted(0), 300)
    const once = asked.length
    expect(once).toBeGreaterThan(0)
    await desk.read(dotted(0), 300)
    expect(asked.length).toBe(once)
    await desk.read(dotted(40), 300)
    expect(asked.length).toBeGreaterThan(once)
  })

  test('one colour is not read at all', async () => {
    const { asked, desk } = engine(async () => [])
    expect(await desk.read({ width: 9, height: 9, grey: new Uint8Array(81).fill(200) }, 300)).toBeNull()
    expect(asked).toEqual([])
  })

  test('after two failures the engine is not asked any more', async () => {
    const { asked, desk } = engine(() => Promise.reject(new Error('ocr-failed')))
    for (const seed of [0, 20, 40, 60]) expect(await desk.read(dotted(seed), 300)).toBeNull()
    expect(desk.hasRoom()).toBe(false)
    expect(asked).toHaveLength(2)
  })
})

const paragraph = (text: string): Block => ({ cells: [text], role: 'paragraph', level: null })

describe('the words of a picture in an office file', () => {
  test('stand where the picture stands; what was not read adds nothing', () => {
    const reads = new Map([['1.png', { blocks: [paragraph('image')], hidden: [] }]])
    const spots = [0, 1, 7].map((at) => ({ at, name: at === 1 ? 'autre.png' : '1.png', kind: 'picture' as const }))
    const texts = withPictures([paragraph('a'), paragraph('b')], spots, reads).map(({ cells }) => cells[0])
    expect(texts).toEqual(['image', 'a', 'b', 'image'])
  })

  test('keep their doubts, cell by cell', () => {
    const block = { ...paragraph('Rozenn Kerd'), cells: ['Rozenn Kerd', 'tante'], doubts: [{ start: 7, end: 11 }] }
    const place = { kind: 'block', index: 3 } as const
    expect(blockDraft(block, 3).fragments).toEqual([
      { start: 0, end: 7, place },
      { start: 7, end: 11, place, doubt: true },
      { start: 12, end: 17, place },
    ])
  })
})
