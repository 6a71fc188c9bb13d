import { expect, test } from 'vitest'
import { referenceOf } from '../../../../src/pipeline/export/reference.ts'
import { noteOf } from '../../explain/explain-draft.ts'

const draft = noteOf('Elle vit à Quimper.')

test.each([
  ['PV 01234/00517/2025', 'PV-01234-00517-2025'],
  ['COM:2025\\17', 'COM-2025-17'],
  // Windows keeps these names for its devices: what is written there is lost.
  ['NUL', 'requis-NUL'],
  ['com1', 'requis-com1'],
  ['LPT 1', 'LPT-1'],
  ['Console', 'Console'],
])('the reference %s names the export %s', (reference, name) => {
  expect(referenceOf({ ...draft, request: { ...draft.request, reference } })).toBe(name)
})
