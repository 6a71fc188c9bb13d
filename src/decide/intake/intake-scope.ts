import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import { type SharingCondition, sharingConditions, type Todo } from '../../model/law/intake.ts'
import type { RecordedCheck } from '../../model/record/request.ts'
import { isMinor, type Match, matchOne } from '../scope/who/targets.ts'
import { intakeLimits } from '../thresholds.ts'
import { isOfFamily } from './intake-author.ts'
import { domainOf, judgeDomain } from './intake-domain.ts'
import { type CheckResult, type Desk, found } from './intake-verdict.ts'

/** Asked in words of the request that are not excluded there. */
const asks = ({ read }: Desk, words: readonly string[]): boolean =>
  read.asked.some((part) => hasCue(compileCues(words), part))

/** CNIL, check 3: identified persons, one act. */
export const checkPersons = (desk: Desk): CheckResult => {
  const { request, law, on } = desk
  const count = request.persons.length
  if (count === 0) return found(['ask-persons'])
  const day = request.receivedAt ?? on
  const minors = request.persons.filter((person) => person.born !== null && isMinor(personOf(person), day)).length
  const undated = request.persons.filter((person) => person.born === null).length
  const todo: Todo[] = []
  if (asks(desk, law.authors.unbounded.persons)) todo.push('persons-wide')
  if (count > intakeLimits.persons) todo.push('persons-many')
  if (undated > 0 && desk.persons === null) todo.push('ask-birth')
  if (request.persons.some((person) => isUnborn(person, day))) todo.push('unborn')
  if (minors > 0 && request.kind === 'requisition') todo.push('minor')
  return found(todo, { facts: { count, undated, minors } })
}

type Asked = Desk['request']['persons'][number]

/** « enfant à naître », « fœtus », or a birth after the day on which the request came in. */
const isUnborn = ({ given, family, other, born }: Asked, day: string | null): boolean =>
  (born !== null && day !== null && born > day.slice(0, 10)) ||
  /\ba naitre\b|\bf(?:oe|œ)tus\b|\bembryon\b|\bbebe a venir\b/.test(foldText([...given, ...family, ...other].join(' ')))

const personOf = ({ askedRole: _, ...names }: Asked) =>
  ({ id: '', ...names, role: 'third-party', flags: [], source: 'request' }) as const

/** The person's own record is whole; an address has no period. */
const isUnlimited = ({ request, basis }: Desk): boolean => isOfFamily(request.kind) || basis?.only != null

export const checkPeriod = (desk: Desk): CheckResult => {
  if (isUnlimited(desk)) return found([])
  const { from, to } = desk.request.period
  const isOpen = from === null || to === null
  const isWide = asks(desk, desk.law.authors.unbounded.period)
  if (isOpen && isWide) return found(['period-unbounded'])
  const todo: Todo[] = []
  if (isOpen) todo.push(desk.request.isPeriodUnread === true ? 'period-unread' : 'ask-period')
  else if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > intakeLimits.years) todo.push('period-long')
  const today = (desk.request.receivedAt ?? desk.on)?.slice(0, 10) ?? null
  if (to !== null && today !== null && to > today) todo.push('period-future')
  return found(todo)
}

/** What nobody can read is not handed over: the requester says what they need. */
export const checkCategories = (desk: Desk): CheckResult => {
  if (isUnlimited(desk)) return found([])
  const { subjects, subjectsRead } = desk.request
  if (subjects.length === 0) return found(['ask-subjects'])
  const todo: Todo[] = []
  if (subjectsRead) todo.push('confirm-subjects')
  if (subjects.length > intakeLimits.subjects) todo.push('subjects-many')
  return found(todo, { facts: { subjects: subjects.join(', ') } })
}

/** Name and birth date; the director adds one more item (study 3.3, step 6). */
export const checkIdentity = ({ request, persons, unread, answers }: Desk): CheckResult => {
  if (persons === null) return found(['no-dossier'])
  const matches = request.persons.map((asked, at) => answered(answers.get(at + 1)) ?? matchOne(asked, persons))
  const doubts = new Set(matches.map(({ doubt }) => doubt))
  const known = matches.filter(({ personIds }) => personIds.length > 0).length
  const told = matches.filter(({ doubt }) => doubt === 'text-only').length
  const facts = { found: known + told, count: matches.length, told, unread }
  if (known + told === 0) return notFound(matches, facts)
  const todo: Todo[] = []
  if (doubts.has('ambiguous')) todo.push('one-ambiguous')
  if (doubts.has('contradicted')) todo.push('one-contradicted')
  if (doubts.has('partial')) todo.push('one-partial-name')
  if (matches.some(({ hasHomonym }) => hasHomonym)) todo.push('one-homonym')
  if (doubts.has('not-found')) todo.push(unread > 0 ? 'some-not-examined' : 'some-not-found')
  if (told > 0) todo.push('told-only')
  if (doubts.has('name-only')) todo.push('confirm-person')
  return found(todo, { facts })
}

/** What a person answered is no doubt any more. */
const answered = (answer: string | null | undefined): Match | null =>
  answer === undefined
    ? null
    : {
        ...{ personIds: answer === null ? [] : [answer], doubt: answer === null ? 'not-found' : null },
        ...{ candidates: [], hasHomonym: false },
      }

/** What was not read may hold the person, and so may a name that is spelt otherwise: nobody says that nothing is held. */
const notFound = (matches: readonly Match[], facts: { readonly unread: number }): CheckResult => {
  const hasDoubt = (asked: Match['doubt']): boolean => matches.some(({ doubt }) => doubt === asked)
  if (hasDoubt('ambiguous')) return found(['ambiguous'], { facts })
  if (hasDoubt('contradicted')) return found(['contradicted'], { facts })
  if (hasDoubt('partial')) return found(['partial-name'], { facts })
  if (facts.unread > 0) return found(['not-examined'], { facts })
  if (hasDoubt('homonym')) return found(['homonym'], { facts })
  return matches.some(({ candidates }) => candidates.length > 0)
    ? found(['near-name'], { facts })
    : found(['not-in-record'], { facts })
}

/** CNIL, check 3 too: does the text set secrecy aside, or recall it? And what the words ask that calls for care. */
export const checkSecrecy = (desk: Desk): CheckResult => {
  const { basis, law, act } = desk
  const cautions = law.authors.cautions.filter(({ words }) => asks(desk, words))
  const todo: Todo[] = cautions.map(({ code }) => code)
  const isTelematic = (basis?.excludes.length ?? 0) > 0
  const sources = [...(isTelematic && basis !== null ? [basis.id] : []), ...cautions.map(({ source }) => source)]
  if (isTelematic) todo.unshift('telematic')
  if (act.follows !== null) todo.push('follows')
  todo.push(...missingConditions(desk))
  return found(todo, { source: sources.length > 0 ? [...new Set(sources)].join(' ; ') : null })
}

/**
 * Sharing (CASF L226-2-2): each condition holds once somebody recorded that it does, with a name and a day, or
 * the director answers for it; a later record wins. One that was seen not to hold ends it, but that nobody was told, which the
 * interest of a child may ask for.
 */
const missingConditions = ({ request, act, passed }: Desk): readonly Todo[] => {
  if (request.kind !== 'sharing') return []
  const resultOf = (id: SharingCondition): RecordedCheck['result'] | null => {
    const row = act.checks.findLast((one) => one.id === id)
    if (row === undefined) return null
    return row.result === 'not-ok' || (row.by !== null && row.when !== null) ? row.result : null
  }
  if (sharingConditions.some((id) => id !== 'persons-told' && resultOf(id) === 'not-ok')) return ['sharing-fails']
  return sharingConditions.filter((id) => resultOf(id) !== 'ok' && !passed.has(id))
}

/** CNIL, check 4: the reply goes to the service, by a way that nobody else reads. */
export const checkChannel = ({ act, law, request }: Desk): CheckResult => {
  if (act.delivery === null) return found(['ask-delivery'])
  if (isOfFamily(request.kind)) return found([])
  const address = judgeDomain(domainOf(act.delivery.to), law.authors.domains)
  return address === 'look-alike' || address === 'free-mail' ? found(['delivery-unsafe']) : found([])
}
