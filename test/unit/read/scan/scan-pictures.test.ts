import { expect, test } from 'vitest'
import type { OcrWord } from '../../../../src/read/scan/ocr-words.ts'
import { pictureWords } from '../../../../src/read/scan/scan-pictures.ts'

/** A page of bars of ink, one a line, each read as the same word. */
const pictured = (widths: readonly number[], confidence = 96): readonly boolean[] => {
  const grey = new Uint8Array(400 * 400).fill(255)
  const words = widths.map((width, at): OcrWord => {
    const box = [40, 20 + at * 40, 40 + width, 40 + at * 40] as const
    for (let y = box[1]; y < box[3]; y += 1) grey.fill(0, y * 400 + box[0], y * 400 + box[2])
    const symbols = [...'maison'].map((text) => ({ text, box }))
    return { confidence, box, baseline: box[3], size: 24, symbols }
  })
  const level = { bitmap: { width: 400, height: 400, grey }, factor: 1 }
  const sheet = { page: 1, toPage: [0.36, 0, 0, -0.36, 0, 144], scale: 0.36 } as const
  return pictureWords({ words, level }, sheet).map(({ picture }) => picture !== null)
}

test('a word whose box leaves a letter out, or takes a neighbour in, has no picture', () => {
  expect(pictured([70, 71, 52, 69, 70, 92, 70])).toEqual([true, true, false, true, true, false, true])
})

test('a word that OCR is not very sure of has no picture', () => {
  expect(pictured([70, 70], 85)).toEqual([false, false])
})
