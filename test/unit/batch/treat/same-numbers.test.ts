import { expect, test } from 'vitest'
import { tokensOf } from '../../../../src/batch/treat/hidden/canonical.ts'
import { inFigures } from '../../../../src/batch/treat/places/same-numbers.ts'

test.each([
  ['8 boulevard du Huit-Mai', '8 boulevard 8 mai'],
  ['rue du VIII mai', 'rue 8 mai'],
  ['rue du 08 Mai', 'rue 8 mai'],
  ['place du Premier-Mai', 'place 1 mai'],
  ['place du 1er Mai', 'place 1 mai'],
  ['2ème impasse', '2 impasse'],
  ['deuxième impasse', '2 impasse'],
  ['vingt et un rue des XX', '21 rue 20'],
  ['soixante et onze quai Trente-Deux', '71 quai 32'],
  ['quatre-vingt-dix-neuf rue Haute', '99 rue haute'],
  ['quatre-vingts, cent', '80 100'],
  ['cent vingt-trois', '123'],
  ['douze trois rois', '12 3 rois'],
  ['02000 Laon, 3 et. gauche', '02000 laon 3 etage gauche'],
])('%s is compared as %s', (text, words) => {
  expect(
    inFigures(tokensOf(text))
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words)
})
