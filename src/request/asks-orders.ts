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
  const isDoubtful = missing(authorised).test(act.flat) || hasImpossibleDay(act.flat)
  const magistrate = isDoubtful ? null : magistrateOf(act)
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

/** Where what is said of an order ends, and what is asked begins. */
const asking =
  '(?:requer[a-z]{1,4}|requis|prions|prie|veuillez|merci|demandons|vous etes|communiqu|transm|adress|remet)'

/** Said of an order that nobody gave yet, or that was refused. */
const pending =
  "(?:sollicit|attendu|attente|demandee?s?(?! d[eu]s? (?:pieces|documents))|requise|parvien|parven|pas encore|n'(?:a|est|ont|avons|ai) pas|sera(?:it)?(?![a-z])|seront|a venir|en cours|prochain|suivra|suivront|ulterieur|refus|defaut|manqu|non jointe?|dispens|reserve|des (?:sa|que|reception)|doit |devra|reste a)"

/** Any word of it in the clause of the order, before or after: a doubt is no authorisation. */
const missing = (order: string): RegExp =>
  new RegExp(
    [
      `(?<![a-z])(?:sans|faute d|a defaut d|en l'absence d|reserve d|dans l'attente d|en attente d|avant d'obtenir|demande d|sollicit[a-z]{1,5}|obtenir|obtention d|requier[a-z]{1,3}|n'(?:a|ai|ont|avons|avez|est) pas|aucune?|pas d|pas encore|ni)(?![a-z]{4})[^;:]{0,40}${order}(?![a-z])`,
      `${order}(?![a-z])(?:(?!(?<![a-z])${asking})[^;]){0,220}?(?<![a-z])${pending}`,
    ].join('|'),
  )

/** A day that the calendar has not (« 31 novembre ») is read as no day; then the order is not believed. */
const hasImpossibleDay = (flat: string): boolean =>
  [...flat.matchAll(dayOfOrder)].some(([, day = '']) => isoOf(day) === null)

const dayOfOrder = new RegExp(
  `${authorised}(?:(?!(?<![a-z])${asking})[^;]){0,160}?(?<![\\d/])(\\d{1,2}(?:er)? [a-z]{3,9} \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`,
  'g',
)

/** A mandate that was given: who gave it, when, or under which number. */
const given = new RegExp(
  `${mandated}[^;]{0,160}?(?:juge|magistrate?|instruction|delivree|donnee|ordonnee|en date|(?:le|du) \\d{1,2}(?:er)? [a-z]|n ?[°ºo] ?|numero)|(?:en execution|en vertu|executant|agissant (?:sur|par|en)|vu) (?:d'une |de la |la |une )?${mandated}`,
)
