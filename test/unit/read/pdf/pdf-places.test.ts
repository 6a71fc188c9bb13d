import { degrees } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../../src/model/record/place.ts'
import type { ReadResult } from '../../../../src/read/entry/read-piece.ts'
import { readDrawn, sentence } from '../draw-pdf.ts'
import { expectMapped, visibleTexts } from '../read-as.ts'

/** The place of the first fragment that reads so. */
const boxOf = (result: ReadResult, word: string): Box | undefined => {
  for (const { text, fragments } of result.passages) {
    const fragment = fragments.find(({ start, end }) => text.slice(start, end) === word)
    if (fragment?.place.kind === 'page') return fragment.place.box
  }
  return undefined
}

const expectNear = (box: Box | undefined, expected: Box): void => {
  for (const [index, value] of expected.entries()) expect(Math.abs((box?.[index] ?? 1e6) - value)).toBeLessThan(1)
}

describe('where words stand', () => {
  const [size, x, y] = [12, 80, 700]

  test('a word has its place on the page, to the point', async () => {
    let before = 0
    let width = 0
    const result = await readDrawn(({ page, font }) => {
      page.drawText(sentence, { font, size, x, y })
      before = font.widthOfTextAtSize('Rozenn vit chez sa ', size)
      width = font.widthOfTextAtSize('tante', size)
    })
    const box = boxOf(result, 'tante')
    expectNear(box && [box[0], y, box[2], y], [x + before, y, x + before + width, y])
    expect(box?.[1]).toBeLessThan(y)
    expect(box?.[3]).toBeGreaterThan(y + size * 0.7)
    expectMapped(result.passages, () => false)
  })

  test.each([90, 180, 270])('a page turned by %i degrees keeps the places of the page that is not', async (angle) => {
    const straight = await readDrawn(({ page, font }) => page.drawText(sentence, { font, size, x, y }))
    const turned = await readDrawn(({ page, font }) => {
      page.drawText(sentence, { font, size, x, y })
      page.setRotation(degrees(angle))
    })
    expect(boxOf(turned, 'tante')).toEqual(boxOf(straight, 'tante'))
  })

  test('text that climbs has a box that climbs', async () => {
    let before = 0
    let width = 0
    const result = await readDrawn(({ page, font }) => {
      page.drawText(sentence, { font, size, x: 300, y: 200, rotate: degrees(90) })
      before = font.widthOfTextAtSize('Rozenn vit chez sa ', size)
      width = font.widthOfTextAtSize('tante', size)
    })
    const box = boxOf(result, 'tante')
    expectNear(box && [300, box[1], 300, box[3]], [300, 200 + before, 300, 200 + before + width])
    expect(box?.[0]).toBeLessThan(300)
    expect(visibleTexts(result)).toEqual([sentence])
  })

  test('places count from the corner of the visible page', async () => {
    const result = await readDrawn(({ page, font }) => {
      page.drawText('Rozenn', { font, size, x, y })
      page.setCropBox(50, 60, 400, 700)
    })
    expect(Math.abs((boxOf(result, 'Rozenn')?.[0] ?? 0) - (x - 50))).toBeLessThan(1)
  })

  test('a mask on a name spares the comma that follows it', async () => {
    const result = await readDrawn(({ page, font }) => page.drawText('Avec Rozenn, Yann', { font, size, x, y }))
    const [passage] = result.passages
    expect(passage?.fragments.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      'Avec',
      'Rozenn',
      ',',
      'Yann',
    ])
  })
})
