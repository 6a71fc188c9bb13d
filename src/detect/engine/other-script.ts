import type { Claim } from '../../model/record/finding.ts'
import { confidences } from '../thresholds.ts'
import type { Detector } from './detector.ts'
import { matchesOf } from './match.ts'

/**
 * Words in a script that no other layer reads (Arabic, Han, Cyrillic…): most often a name, and nobody can tell. Doubt
 * withholds.
 */
export const otherScript: Detector = (view) =>
  beyondLatin.test(view.flat)
    ? matchesOf(view.flat, strange).map(
        (match): Claim => ({
          start: match.index,
          end: match.index + match[0].length,
          category: 'person',
          kind: null,
          confidence: confidences.doubt,
          why: 'other-script',
        }),
      )
    : []

/** Where all the letters of other scripts are; most texts have none, which is told at once. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/

const strange =
  /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]{1,60}(?:[ -]?[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]{1,60}){0,8}/gu
