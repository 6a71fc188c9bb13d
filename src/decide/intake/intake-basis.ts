import { foldText } from '../../model/fold.ts'
import { isInForce } from '../../model/law/in-force.ts'
import type { Todo } from '../../model/law/intake.ts'
import type { AuthorityState } from '../../model/record/request.ts'
import { type CheckResult, type Desk, found } from './intake-verdict.ts'

/** A call is no act: it is noted, a written one is asked for, nothing is said meanwhile. */
export const checkWritten = ({ act, request }: Desk): CheckResult => {
  const called = act.form === 'oral' || act.channel === 'telephone'
  if (called || (act.form === null && /appel|telephon/.test(foldText(request.requester.contact ?? ''))))
    return found(['ask-written'])
  return found(act.form === null ? ['say-form'] : [])
}

/** A text that is stated, that we know, that reaches us, and that held on the day the act came in. */
export const checkBasis = (desk: Desk): CheckResult => {
  const { basis, basisText, request, on } = desk
  if (basis === null) return noBasis(desk, basisText === null ? 'ask-basis' : 'basis-unknown')
  const source = { source: basis.id }
  if (!basis.answers && basis.otherwise === 'ask-to-specify')
    return found(['basis-no-power'], { ...source, facts: { article: basis.id } })
  if (!basis.answers)
    return found(['basis-not-ours'], { ...source, reply: basis.otherwise, facts: { article: basis.id } })
  const force = isInForce(basis, request.receivedAt ?? on)
  const facts = { article: basis.id, from: basis.validFrom, to: basis.validTo ?? '' }
  if (force === 'not-yet') return found(['basis-not-yet'], { ...source, facts })
  if (force === 'no-longer') return found(['basis-no-longer'], { ...source, facts })
  return found([], source)
}

/**
 * An author whom no text ever names is answered so at once: to ask for the article would only lose days. A kind of request
 * that needs no article is not stopped for want of one: who asks, and for whom, decides.
 */
const noBasis = (desk: Desk, todo: Todo): CheckResult => {
  const { author, request, law } = desk
  if (author?.answer != null)
    return found(['author-refused'], { reply: author.answer, source: author.source, facts: { author: author.id } })
  if (law.position.withoutBasis.includes(request.kind)) return found(['say-basis'])
  // Without a title no article helps a bailiff: both are asked for at once.
  return found([todo, ...(request.kind === 'bailiff' ? checkTitle(desk).todo : [])])
}

/** 77-1-1: not stated is asked for, never a reason to reject (Crim. 27-11-2012). 99-3: the mandate. L152-1: the title. */
export const checkAuthorisation = (desk: Desk): CheckResult => {
  const { basis } = desk
  if (desk.request.kind === 'parent-access') return checkParent(desk)
  if (basis === null) return found([])
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
  const todo = authorityTodo[act.parentalAuthority ?? 'unknown']
  return found(todo === null ? [] : [todo], { source: parentSource })
}

const authorityTodo: Readonly<Record<AuthorityState, Todo | null>> = {
  held: null,
  withdrawn: 'authority-withdrawn',
  delegated: 'authority-delegated',
  'other-parent-alone': 'authority-other-parent',
  unknown: 'ask-authority',
}

const parentSource = 'CC 371-1, 373-2-1, 377 à 380'

const checkMagistrate = ({ basis, request, author }: Desk): CheckResult => {
  if (basis?.needsAuthorisation !== true || author?.id === 'procureur') return found([])
  const { authorisation, receivedAt } = request
  if (authorisation === 'not-stated') return found(['ask-authorisation'])
  const isLater = authorisation.date !== null && receivedAt !== null && authorisation.date > receivedAt.slice(0, 10)
  // Words that give a day after the act came in are not believed: nobody noted it by hand.
  const later: readonly Todo[] =
    request.isOrderRead === true ? ['authorisation-later', 'ask-authorisation'] : ['authorisation-later']
  if (isLater) return found(later, { facts: { date: authorisation.date } })
  return found(request.isOrderRead === true ? ['order-read'] : [])
}

/** The examining judge needs no mandate; whoever acts for the judge shows it: offence, date, magistrate (CPP 151). */
const checkCommission = ({ act, request, author, read }: Desk): CheckResult => {
  if (author?.id === 'juge-instruction') return found([])
  const { commission } = act
  const until = commission?.until ?? null
  if (until !== null && request.receivedAt !== null && until < request.receivedAt.slice(0, 10))
    return found(['commission-expired'], { facts: { date: until } })
  const todo: Todo[] = []
  if (commission === null && request.authorisation === 'not-stated') todo.push('ask-commission')
  else if (request.isOrderRead === true) todo.push('order-read')
  const isStated = (commission?.offence ?? act.offence) !== null || read.charges.length > 0
  if (!isStated) todo.push('commission-no-offence')
  return found(todo)
}

/** A title that is announced is asked for; one that is said to be missing is none. */
const checkTitle = ({ act, request }: Desk): CheckResult => {
  if (act.enforceableTitle !== null) return found([])
  const words = foldText(`${request.reference ?? ''} ${request.asks}`)
  const isAnnounced = /titres? executoires?/.test(words) && !noTitle.test(words)
  return found([isAnnounced ? 'ask-title-copy' : 'ask-title'])
}

const noTitle =
  /\b(?:sans|aucun|aucuns|pas de|pas encore de|ni|depourvu\w{0,2} de|a defaut de|en attente du?|en vue d'obtenir(?: un| le)?|obtention d'un|faute de)\s(?:\w{1,12}\s){0,2}titres? executoires?|\bn'(?:ai|a|avons|ont) (?:pas|point)[^.;]{0,40}titres? executoires?/
