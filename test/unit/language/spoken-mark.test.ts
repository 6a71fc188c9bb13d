import { expect, test } from 'vitest'
import { spokenMark, spokenMarkPattern } from '../../../src/language/marks/spoken-mark.ts'
import { grounds } from '../../../src/model/law/ground.ts'
import { personLabels } from '../../../src/model/record/person-label.ts'
import { markCode } from '../../../src/write/pieces/mark.ts'

const isSpoken = (text: string): boolean => new RegExp(`^(?:${spokenMarkPattern})$`).test(text)

test.each([
  ['M0007 TIERS', 'masqué, motif TIERS, numéro M0007', 'masked, ground TIERS, number M0007'],
  ['M12345 MED-56-3 SANTE B', 'masqué, motif MED-56-3 SANTE, personne B, numéro M12345', null],
  ['M0001 CONS WW', 'masqué, motif CONS, personne WW, numéro M0001', 'masked, ground CONS, person WW, number M0001'],
])('a mark is said with its ground, its person and its number: %s', (code, fr, en) => {
  expect(spokenMark(code, 'fr')).toBe(fr)
  if (en !== null) expect(spokenMark(code, 'en')).toBe(en)
})

test('whatever a mark can show is told from a person by the letter, and nothing else is taken for a mark', () => {
  for (const ground of grounds)
    for (const label of [null, ...personLabels.filter((_, at) => at % 50 === 0)])
      for (const lang of ['fr', 'en'] as const)
        expect(isSpoken(spokenMark(markCode('M0042', [ground], label), lang))).toBe(true)
  for (const text of ['masqué, motif TAVERNE, numéro M0007', 'masqué, motif TIERS, numéro M0007 Bruno', 'Bruno', ''])
    expect(isSpoken(text)).toBe(false)
})
