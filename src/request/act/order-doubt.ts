import type { ActText, TimeDesk } from './act-text.ts'

const authorised = '(?:autorisation|accord|instructions?)'
export const mandated = 'commission rogatoire'

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

const noAuthorisation = missing(authorised)
const noMandate = missing(mandated)

/** An authorisation that is refused, asked for or still to come is none, nor is one of a day that no calendar has. */
export const isAuthorisationDoubtful = (act: ActText<TimeDesk>): boolean =>
  noAuthorisation.test(act.flat) || hasImpossibleDay(act)

/** The same of a commission rogatoire. */
export const isMandateDoubtful = ({ flat }: ActText<unknown>): boolean => noMandate.test(flat)

/** A day that the calendar has not (« 31 novembre ») is read as no day; then the order is not believed. */
const hasImpossibleDay = ({ flat, desk: { isoOf } }: ActText<TimeDesk>): boolean =>
  [...flat.matchAll(dayOfOrder)].some(([, day = '']) => isoOf(day) === null)

const dayOfOrder = new RegExp(
  `${authorised}(?:(?!(?<![a-z])${asking})[^;]){0,160}?(?<![\\d/])(\\d{1,2}(?:er)? [a-z]{3,9} \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`,
  'g',
)
