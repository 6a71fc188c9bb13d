import { expect, test } from 'vitest'
import type { LeftOut } from '../../../src/model/record/left-out.ts'
import { framesOf } from '../../../src/redact/frames.ts'
import { marked } from '../decide/fixture.ts'

/** Passages by what stands around them; a block for each that is kept. */
const frames = (...passages: readonly { readonly isKept: boolean; readonly leftOut?: LeftOut }[]) => {
  const blockOf = new Map<string, number>()
  const made = passages.map(({ isKept, leftOut }, at) => {
    const { passage } = marked(`Phrase ${at}.`, `P01-${at}`)
    if (isKept) blockOf.set(passage.id, blockOf.size)
    return { ...passage, ...(leftOut === undefined ? {} : { leftOut }) }
  })
  return framesOf(made, blockOf)
}

test('a frame stands before the words that follow it, or after the last', () => {
  expect(frames({ isKept: true }, { isKept: true, leftOut: { before: ['picture'], after: ['signature'] } })).toEqual([
    { at: 1, kind: 'picture', count: 1 },
    { at: 2, kind: 'signature', count: 1 },
  ])
})

test('several of one kind at one place are one frame', () => {
  expect(frames({ isKept: true, leftOut: { before: ['picture', 'chart', 'picture'] } })).toEqual([
    { at: 0, kind: 'picture', count: 2 },
    { at: 0, kind: 'chart', count: 1 },
  ])
})

test('beside what is kept it is told; between words that are withheld the mask covers it', () => {
  const left = { before: ['picture'] } as const
  expect(frames({ isKept: true }, { isKept: false, leftOut: left })).toEqual([{ at: 1, kind: 'picture', count: 1 }])
  expect(frames({ isKept: false }, { isKept: true, leftOut: left })).toEqual([{ at: 0, kind: 'picture', count: 1 }])
  expect(frames({ isKept: false }, { isKept: false, leftOut: left }, { isKept: true })).toEqual([])
  expect(frames({ isKept: true }, { isKept: false, leftOut: { after: ['stamp'] } })).toEqual([])
})
