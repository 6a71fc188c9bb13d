import { dayPattern, isoOf } from '../language/dates/whole-day.ts'
import { numberNames, numberOf } from '../language/numbers.ts'
import type { LegalRequest, ReceivedAct } from '../model/record/request.ts'
import { actOfText } from './act/act-text.ts'
import { isAuthorisationDoubtful, isMandateDoubtful, mandated } from './act/order-doubt.ts'
import { authorisationOf, commissionOf } from './act/orders.ts'

/** What an act says of itself that it rests on; null where its words state none. */
export type OrdersStated = {
  readonly authorisation: Exclude<LegalRequest['authorisation'], 'not-stated'> | null
  readonly commission: ReceivedAct['commission']
}

/**
 * The authorisation or the commission rogatoire that the words of an act state (« vu l'autorisation de M. le procureur de la
 * République du 29 septembre »). No form is imposed (Crim. 27-11-2012): what the act says itself is stated. One that is
 * refused, asked for or still to come is none, and then nothing is read.
 */
export const ordersStated = (asks: string): OrdersStated => {
  const act = actOfText(asks, { dayPattern, isoOf, numberPattern: numberNames, numberOf })
  const isGiven = given.test(act.flat) && !isMandateDoubtful(act)
  return {
    authorisation: isAuthorisationDoubtful(act) ? null : authorisationOf(act),
    commission: isGiven ? { ...commissionOf(act), offence: null } : null,
  }
}

/** A mandate that was given: who gave it, when, or under which number. */
const given = new RegExp(
  `${mandated}[^;]{0,160}?(?:juge|magistrate?|instruction|delivree|donnee|ordonnee|en date|(?:le|du) \\d{1,2}(?:er)? [a-z]|n ?[°ºo] ?|numero)|(?:en execution|en vertu|executant|agissant (?:sur|par|en)|vu) (?:d'une |de la |la |une )?${mandated}`,
)
