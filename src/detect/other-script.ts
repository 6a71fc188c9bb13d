import type { Claim } from '../model/finding.ts'
import type { Detector } from './detector.ts'

/**
 * Words in a script that no other layer reads (Arabic, Han, Cyrillic…): most often a name, and nobody can tell. Doubt
 * withholds.
 */
export const otherScript: Detector = (view) =>
  Array.from(
    view.flat.matchAll(
      /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]{1,60}(?:[ -]?[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]{1,60}){0,8}/gu,
    ),
    (match): Claim => ({
      start: match.index,
      end: match.index + match[0].length,
      category: 'person',
      kind: null,
      confidence: 0.5,
      why: 'other-script',
    }),
  )
