import { expect, test } from 'vitest'
import { foldPassages } from '../../../../../src/decide/protections/clues.ts'
import { readFlags } from '../../../../../src/decide/protections/protections.ts'
import { law, marked, pieceOf } from '../../fixture.ts'
import { hushed, unhushed } from '../hushed-table.ts'

const isHidden = (text: string): boolean => {
  const { passage } = marked(text, 'P01-T1')
  return readFlags(foldPassages([pieceOf('P01', [passage])]), [], law.protections, { moved: [], judge: null }).has(
    'protectedAddress',
  )
}

test.each(hushed)('a place that is to be told to nobody is hidden: « %s »', (text) => {
  expect(isHidden(text)).toBe(true)
})

test.each(unhushed)('what is kept silent is no place: « %s »', (text) => {
  expect(isHidden(text)).toBe(false)
})
