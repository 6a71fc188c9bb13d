import { dayPattern, isoOf } from '../language/dates/whole-day.ts'
import { numberNames, numberOf } from '../language/numbers.ts'
import type { LegalRequest, ReceivedAct } from '../model/record/request.ts'
import { actOfText } from './act/act-text.ts'
import {
  authorisationDay,
  commissionDay,
  commissionMagistrate,
  commissionReference,
  commissionUntil,
  magistrateOf,
} from './act/orders.ts'

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
  const magistrate = missing(authorised).test(act.flat) ? null : magistrateOf(act)
  return {
    authorisation: magistrate === null ? null : { magistrate, date: authorisationDay(act) },
    commission:
      missing(mandated).test(act.flat) || !given.test(act.flat)
        ? null
        : {
            reference: commissionReference(act),
            magistrate: commissionMagistrate(act),
            date: commissionDay(act),
            offence: null,
            until: commissionUntil(act),
          },
  }
}

const authorised = '(?:autorisation|accord|instructions?)'
const mandated = 'commission rogatoire'

/** Said to be absent, asked for or to come: before its word, or after it in the same clause. */
const missing = (order: string): RegExp =>
  new RegExp(
    [
      `(?<![a-z])(?:sans|faute d|a defaut d|en l'absence d|reserve d|dans l'attente d|en attente d|avant d'obtenir|demande d|sollicit[a-z]{1,5}|obtenir|obtention d|requier[a-z]{1,3}|n'(?:a|ai|ont|avons|avez|est) pas|aucune?|pas d|pas encore|ni)(?![a-z]{4})[^;.:]{0,30}${order}(?![a-z])`,
      `${order}(?![a-z])[^;:]{0,90}?(?<![a-z])(?:sera|seront|a venir|en cours d[e']|(?:a ete|est|etant|demeure|reste) (?:a |encore )?(?:sollicit|demand|attendu|requis|recueill|obten)[a-z]{1,3}|suivra|ulterieurement|doit (?:nous |vous )?(?:etre|parvenir)|n'(?:est|a) pas|non jointe?|fait defaut|parviendra|(?:a ete |est )?refusee?)(?![a-z])`,
    ].join('|'),
  )

/** A mandate that was given: who gave it, when, or under which number. */
const given = new RegExp(
  `${mandated}[^;]{0,160}?(?:juge|magistrate?|instruction|delivree|donnee|ordonnee|en date|(?:le|du) \\d{1,2}(?:er)? [a-z]|n ?[°ºo] ?|numero)|(?:en execution|en vertu|executant|agissant (?:sur|par|en)|vu) (?:d'une |de la |la |une )?${mandated}`,
)
