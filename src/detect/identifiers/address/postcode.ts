import { abbreviated, titlesOf, without, writtenTitles } from '../../../language/civilities.ts'
import type { Detector } from '../../engine/detector.ts'
import { claimOf, type Found, findValues, leftOf } from '../../engine/match.ts'

/** A French postal code beside its town, or after its label. Inside an address it is part of the address. */
export const postcode: Detector = ({ flat }) =>
  /\d{2} ?\d{3}/.test(flat)
    ? [
        ...findValues(flat, beforeTown)
          .filter((found) => isCode(flat, found))
          .map((found) => claimCode(found, 0.85)),
        ...findValues(flat, afterTown).map((found) => claimCode(found, 0.8)),
        ...findValues(flat, labelled).map((found) => claimCode(found, 0.95)),
      ]
    : []

const claimCode = (found: Found, confidence: number) =>
  claimOf(found, { category: 'postcode', kind: null, confidence, why: 'postcode' })

const code = '(?:F-)?(?:0[1-9]|[1-8]\\d|9[0-5]|97|98) ?\\d{3}'
const beforeTown = new RegExp(
  `((?:^|[^\\p{L}\\p{N}.,/-]|\\n|, ?|- ))(${code})(?=(?: |, ?| - | \\| ?|\\n)(?:\\p{Lu}[\\p{L}'-]{2,}|L[eas]{1,2} \\p{Lu}|L'\\p{Lu}|St[e.]?[ -]|(?:saint|le|la|les)[ -]\\p{L}{3}))`,
  'gu',
)
const afterTown = new RegExp(`(\\p{Lu}[\\p{L}'-]{2,30} ?\\()(${code})(?=\\))`, 'gu')
const labelled = new RegExp(`((?:code postal|\\bC\\.?P\\.?|c\\. ?postal)[ :|.]{1,6})(${code}(?!\\d))`, 'giu')

const named = writtenTitles([...without('m', titlesOf('plain', 'mlle')), ...abbreviated(titlesOf('doctor', 'lawyer'))])
const notTown = new RegExp(`^(?: |, ?|\\n)(?:${named}|Melle|Euros?|EUR|XAF|XOF|F?CFA|Le \\d|Tél)(?!\\p{L})`, 'u')

/** `12 000 Familles`, `n° 54021 – Mme`: a number with a capital after it is not yet a place. */
const isCode = (flat: string, found: Found): boolean =>
  !/(?:n°|num[ée]ro|dossier|r[ée]f\.?|€|total|code unit[ée]|\d)[ :]{0,3}$/i.test(leftOf(flat, found.start, 14)) &&
  !notTown.test(flat.slice(found.end, found.end + 12))
