import type { Span } from '../../model/record/span.ts'
import { digitsOf, leftOf } from '../engine/match.ts'

/**
 * Whether digits are a number that everybody may call, and that leads to nobody: an emergency or social emergency call, a
 * helpline, a line of the 08 range (Arcep, plan national de numérotation: 08 are numbers of services, never of a person).
 * The number of a file may have the same digits: what stands before tells.
 */
export const isPublicNumber = (flat: string, { start, end }: Span): boolean => {
  const text = flat.slice(start, end)
  const before = leftOf(flat, start, 40)
  if (/[\p{L}]/u.test(text)) return false
  const digits = digitsOf(text)
  if (/^0?8(?:0|1|2|8|9)\d{7}$/.test(digits)) return digits.length === 10 || /(?:^|[^\d])0 ?$/.test(before)
  return short.has(digits) && !ofFile.test(before)
}

/** Of the records seen, and of the lists of the ministries (santé, intérieur, solidarités). */
const short: ReadonlySet<string> = new Set(
  '15 17 18 112 114 115 116000 116006 116117 119 191 196 197 3003 3018 3020 3114 3117 3133 3230 3237 3620 3624 3646 3615 3633 3919 3928 3939 3949 3957 3959 3960 3966 3975 3977 3989 3995'.split(
    ' ',
  ),
)

const ofFile =
  /(?:dossier|matricule|allocataire|[ée]crou|chambre|casier|code|carte|client|contrat|badge|n° de)[^\n.;,]{0,16}$/iu
