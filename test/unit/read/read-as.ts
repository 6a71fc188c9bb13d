import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { expect } from 'vitest'
import type { Passage } from '../../../src/model/record/passage.ts'
import { type ReadInput, type ReadResult, readPiece } from '../../../src/read/entry/read-piece.ts'

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

export const assets = {
  standardFontDataUrl: join(pdfjs, 'standard_fonts') + sep,
  cMapUrl: join(pdfjs, 'cmaps') + sep,
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const readAs = (
  extension: string,
  content: string | Uint8Array,
  more: Partial<ReadInput['assets']> = {},
): Promise<ReadResult> =>
  readPiece({
    pieceId: 'P01',
    bytes: typeof content === 'string' ? bytesOf(content) : content,
    extension,
    assets: { ...assets, ...more },
  })

export const textsOf = (result: ReadResult, role?: Passage['role']): readonly string[] =>
  result.passages.filter((passage) => role === undefined || passage.role === role).map((passage) => passage.text)

export const visibleTexts = (result: ReadResult): readonly string[] =>
  result.passages.filter((passage) => passage.role !== 'hidden').map((passage) => passage.text)

/** The promise of the model: fragments are sorted, disjoint, and cover every visible character the reader did not add. */
export const expectMapped = (passages: readonly Passage[], isAdded: (gap: string) => boolean): void => {
  for (const { text, fragments } of passages) {
    let end = 0
    for (const fragment of [...fragments, { start: text.length, end: text.length }]) {
      expect(fragment.start).toBeGreaterThanOrEqual(end)
      const gap = text.slice(end, fragment.start)
      expect(gap.trim() === '' || isAdded(gap)).toBe(true)
      end = fragment.end
    }
    expect(end).toBe(text.length)
  }
}

/** A damaged file: either passages that hold the promise of the model, or a problem, and then nothing of the file. */
export const expectReadOrAside = ({ problem, passages, attachments }: ReadResult): void => {
  expect(passages.length + attachments.length > 0).toBe(problem === null)
  for (const { text, fragments } of passages) {
    const ends = [0, ...fragments.map(({ end }) => end)]
    fragments.forEach(({ start, end }, at) => {
      expect([start >= (ends[at] ?? 0), end >= start, end <= text.length]).toEqual([true, true, true])
    })
  }
}
