import { foldText } from '../../model/fold.ts'
import { isInForce } from '../../model/law/in-force.ts'
import type { Todo } from '../../model/law/intake.ts'
import { amber, type CheckResult, type Desk, green, red } from './intake-verdict.ts'

/** A call is no act: it is noted, a written one is asked for, nothing is said meanwhile. */
export const checkWritten = ({ act, request }: Desk): CheckResult => {
  const called = act.form === 'oral' || act.channel === 'telephone'
  if (called || (act.form === null && /appel|telephon/.test(foldText(request.requester.contact ?? ''))))
    return red('ask-written', 'ask-written')
  return act.form === null ? amber(['say-form']) : green()
}

/** A text that is stated, that we know, that reaches us, and that held on the day the act came in. */
export const checkBasis = (desk: Desk): CheckResult => {
  const { basis, basisText, request, on } = desk
  if (basis === null) return noBasis(desk, basisText === null ? 'ask-basis' : 'basis-unknown')
  if (!basis.answers) return red('basis-not-ours', basis.otherwise, { source: basis.id, facts: { article: basis.id } })
  const force = isInForce(basis, request.receivedAt ?? on)
  const facts = { article: basis.id, from: basis.validFrom, to: basis.validTo ?? '' }
  if (force === 'not-yet') return red('basis-not-yet', 'ask-to-specify', { source: basis.id, facts })
  if (force === 'no-longer') return red('basis-no-longer', 'ask-to-specify', { source: basis.id, facts })
  return green({ source: basis.id })
}

/** An author whom no text ever names is answered so at once: to ask for the article would only lose days. */
const noBasis = ({ author }: Desk, todo: Todo): CheckResult =>
  author?.answer == null
    ? red(todo, 'ask-to-specify')
    : red('author-refused', author.answer, { source: author.source, facts: { author: author.id } })

/** 77-1-1: not stated is asked for, never a reason to reject (Crim. 27-11-2012). 99-3: the mandate. L152-1: the title. */
export const checkAuthorisation = (desk: Desk): CheckResult => {
  const { basis } = desk
  if (desk.request.kind === 'parent-access') return checkParent(desk)
  if (basis === null) return green()
  const finding =
    basis.needs === 'title'
      ? checkTitle(desk)
      : basis.needs === 'commission'
        ? checkCommission(desk)
        : checkMagistrate(desk)
  return { ...finding, source: basis.id }
}

/**
 * A child's record goes to a parent by parental authority. Nobody hands it over where it was withdrawn; the others keep a right
 * to be told what matters (code civil 373-2-1), which the director weighs.
 */
const checkParent = ({ act }: Desk): CheckResult => {
  const source = parentSource
  switch (act.parentalAuthority ?? 'unknown') {
    case 'held':
      return green({ source })
    case 'withdrawn':
      return red('authority-withdrawn', 'oppose', { source })
    case 'delegated':
      return red('authority-delegated', 'ask-to-specify', { source })
    case 'other-parent-alone':
      return red('authority-other-parent', 'ask-to-specify', { source })
    case 'unknown':
      return red('ask-authority', 'ask-to-specify', { source })
  }
}

const parentSource = 'CC 371-1, 373-2-1, 377 à 380'

const checkMagistrate = ({ basis, request, author }: Desk): CheckResult => {
  if (basis?.needsAuthorisation !== true || author?.id === 'procureur') return green()
  const { authorisation, receivedAt } = request
  if (authorisation === 'not-stated') return amber(['ask-authorisation'])
  const isLater = authorisation.date !== null && receivedAt !== null && authorisation.date > receivedAt.slice(0, 10)
  return isLater ? amber(['authorisation-later'], { facts: { date: authorisation.date } }) : green()
}

/** The examining judge needs no mandate; whoever acts for the judge shows it: offence, date, magistrate (CPP 151). */
const checkCommission = ({ act, request, author, read }: Desk): CheckResult => {
  if (author?.id === 'juge-instruction') return green()
  const { commission } = act
  const until = commission?.until ?? null
  if (until !== null && request.receivedAt !== null && until < request.receivedAt.slice(0, 10))
    return red('commission-expired', 'ask-to-specify', { facts: { date: until } })
  const todo: Todo[] = []
  if (commission === null && request.authorisation === 'not-stated') todo.push('ask-commission')
  const isStated = (commission?.offence ?? act.offence) !== null || read.charges.length > 0
  if (!isStated) todo.push('commission-no-offence')
  return amber(todo)
}

const checkTitle = ({ act, request }: Desk): CheckResult => {
  if (act.enforceableTitle !== null) return green()
  const words = foldText(`${request.reference ?? ''} ${request.asks}`)
  return /titre[s]? executoire/.test(words) ? amber(['ask-title-copy']) : red('ask-title', 'ask-to-specify')
}
