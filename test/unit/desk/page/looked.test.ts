import { expect, test } from 'vitest'
import { keepBuilt, lastBuilt, looked } from '../../../../src/desk/page/copies/built.ts'
import type { ActView } from '../../../../src/desk/view/types.ts'

const act = (id: string, what: string): ActView => ({
  ...{ id, question: null, what, by: 'Claire Morel', second: null, reason: null },
})
const preview = { code: 'AB', pieces: [], letter: '', unlisted: 0, notes: [] }
const viewOf = (acts: readonly ActView[], waitingForTwo = 0) => ({ state: 's', acts, progress: { waitingForTwo } })

test('before any copy was made, that is said', () => {
  expect(looked(lastBuilt(), viewOf([]), false)).toBe('unseen')
})

test('a choice made after the copies were looked at is told; done and undone again, it is not', () => {
  const first = act('R1', '« poste » à occulter')
  const built = keepBuilt(viewOf([first]), preview, false)
  expect(looked(built, viewOf([first]), false)).toBe('same')
  expect(looked(built, viewOf([first, act('R2', '« gare » à occulter')]), false)).toBe('changed')
  expect(looked(built, viewOf([]), false)).toBe('changed')
  expect(looked(built, viewOf([act('R3', '« poste » à occulter')]), false)).toBe('same')
})

test('a second person who signs lets more leave than the copies showed, where something waits for one', () => {
  const built = keepBuilt(viewOf([]), preview, false)
  expect(looked(built, viewOf([], 2), true)).toBe('changed')
  expect(looked(built, viewOf([], 0), true)).toBe('same')
})
