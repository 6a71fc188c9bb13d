import { expect, test } from 'vitest'
import { keepIn, maskEverywhere, maskIn } from '../../../../src/desk/page/shell/decisions.ts'
import { partsOf } from '../../../../src/desk/page/shell/masked-parts.ts'
import { linkTo, parseRoute } from '../../../../src/desk/page/shell/route.ts'

test('an address that names nothing opens the questions', () => {
  expect(parseRoute('')).toEqual({ screen: 'questions', rest: [] })
  expect(parseRoute('#/elsewhere/P04')).toEqual({ screen: 'questions', rest: [] })
})

test('an address leads back to what made it', () => {
  expect(parseRoute(linkTo('findings', 'P04', 'a/b é'))).toEqual({ screen: 'findings', rest: ['P04', 'a/b é'] })
})

test('a broken address does not stop the page', () => {
  expect(parseRoute('#/copies/%E0%A4%A')).toEqual({ screen: 'copies', rest: ['%E0%A4%A'] })
})

const isCode = (code: string): boolean => ['TIERS', 'HORS-PERS'].includes(code)

test('a code in brackets is a mask; brackets of the record stay words', () => {
  expect(partsOf('Mme [TIERS] a écrit [sic].', isCode)).toEqual([
    { kind: 'words', text: 'Mme ' },
    { kind: 'mask', codes: ['TIERS'] },
    { kind: 'words', text: ' a écrit ' },
    { kind: 'words', text: '[sic]' },
    { kind: 'words', text: '.' },
  ])
})

test('a mask may have two grounds', () => {
  expect(partsOf('[TIERS, HORS-PERS]', isCode)).toEqual([{ kind: 'mask', codes: ['TIERS', 'HORS-PERS'] }])
})

test('decisions are written as decisions.yaml writes them', () => {
  expect(maskIn('P04', 'Léa', { ground: 'TIERS', reason: ' ' })).toEqual({
    mask: { piece: 'P04', text: 'Léa' },
    ground: 'TIERS',
  })
  expect(maskEverywhere('Léa', { ground: 'TIERS', reason: 'tiers ' })).toEqual({
    ...{ mask: 'Léa', everywhere: true },
    ...{ ground: 'TIERS', reason: 'tiers' },
  })
  expect(keepIn(['P01', 'P02'], 'Grand', 'nom commun')).toEqual([
    { keep: { piece: 'P01', text: 'Grand' }, reason: 'nom commun' },
    { keep: { piece: 'P02', text: 'Grand' }, reason: 'nom commun' },
  ])
})
