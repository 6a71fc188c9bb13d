import { expect, test } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { date } from '../../../../src/detect/identifiers/dates/date.ts'
import { datesIn } from '../../../../src/language/dates/told.ts'
import { foldText } from '../../../../src/model/fold.ts'
import { nobody } from '../../detect/mark.ts'
import { wholeDays, wholeStretches } from './spellings.ts'

const written = '2026-03-10'

const told = (text: string, reference: string | null): string =>
  datesIn(foldText(text), reference)
    .map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    .join(' ')

test.each(wholeDays)('« %s » is found by the detector and placed by the engine: %s', (text, range) => {
  const sentence = `Vu le ${text} au service, calme.`
  const claims = date(viewOf(sentence), nobody)
  expect(told(sentence, written)).toBe(range)
  expect(told(sentence, null)).toBe(range)
  expect(claims.map(({ start, end }) => sentence.slice(start, end).replaceAll('|', ''))).toEqual([
    text.replace(/^lundi /, '').replaceAll('|', ''),
  ])
})

test.each(wholeStretches)('« %s » is %s', (text, range) => {
  const sentence = `Il était là, ${text}, calme.`
  expect(told(sentence, written)).toBe(range)
})
