import { readAsks } from '../../language/acts/asks.ts'
import { isAsker } from '../../language/asker.ts'
import { basisNamed } from '../../model/law/in-force.ts'
import {
  type CheckId,
  checkIds,
  type Intake,
  type IntakeCheck,
  type IntakeOutcome,
  type PassId,
  type Stop,
  sharingConditions,
} from '../../model/law/intake.ts'
import type { Law } from '../../model/law/law.ts'
import type { Person } from '../../model/record/person.ts'
import { emptyAct, type LegalRequest, type RequestKind } from '../../model/record/request.ts'
import { askersOf, authorOf, checkAuthorNamed } from './intake-asker.ts'
import { checkAuthorReal } from './intake-author.ts'
import { checkAuthorisation, checkBasis, checkWritten } from './intake-basis.ts'
import { checkDelay, clockOf } from './intake-clock.ts'
import {
  checkCategories,
  checkChannel,
  checkIdentity,
  checkPeriod,
  checkPersons,
  checkSecrecy,
} from './intake-scope.ts'
import { type CheckResult, colour, type Desk, found, stopIn } from './intake-verdict.ts'

export type IntakeInput = {
  readonly request: LegalRequest
  readonly law: Law
  /** Persons of the record, those that its pieces name among them, or null when no record was opened yet. */
  readonly persons: readonly Person[] | null
  /** Pieces of which something was not read. */
  readonly unread: number
  /** The day on which the clock is read (ISO); null where nobody reads it: a day of reception alone dates the request. */
  readonly on: string | null
  /** Checks that a person passed by hand; those that the law leaves to nobody stop all the same. */
  readonly passed?: ReadonlySet<PassId>
  /** Whom a person said that a name of the request is, by its rank; null: nobody. */
  readonly answers?: ReadonlyMap<number, string | null>
}

/** The checklist of a request, the outcome it leads to, and the clock. A reply always exists: silence is none. */
export const checkIntake = (input: IntakeInput): Intake => {
  const desk = deskOf(input)
  const clock = clockOf(input.request, input.on, desk.basis)
  const { checks, outcome, stop } = walk(desk)
  const reached = new Set(checks.map(({ id }) => id))
  return {
    checks: [...checks, ...(reached.has('delay') ? [] : [toCheck('delay', checkDelay(desk, clock), desk, false)])],
    notReached: asked(input.request.kind, input.law).filter((id) => id !== 'delay' && !reached.has(id)),
    outcome: outcome ?? (desk.basis?.only == null ? 'hand-over' : 'address-only'),
    stop,
    clock,
    proposed: checks.some(({ todo }) => todo.some((code) => tooWide.has(code))) ? proposeScope(input) : null,
  }
}

const tooWide: ReadonlySet<string> = new Set([
  'ask-period',
  'period-unread',
  'period-unbounded',
  'period-long',
  'ask-subjects',
  'persons-wide',
])

const deskOf = ({ request, law, persons, unread, on, answers = new Map(), passed = new Set() }: IntakeInput): Desk => {
  const given = request.act ?? { ...emptyAct, basisText: request.basis }
  // Whoever asks checks nothing of their own request.
  const act = { ...given, checks: given.checks.filter(({ by }) => by === null || !isAsker(by, request)) }
  const text = act.basisText ?? request.basis
  const implied = law.bases.find((row) => row.impliedBy.includes(request.kind)) ?? null
  return {
    ...{ request, act, law, persons, unread, on, answers, passed },
    basisText: text,
    // An article that a person found in place of the one that the act cites.
    basis: basisNamed(request.basis, law.bases) ?? (text === null ? implied : basisNamed(text, law.bases)),
    author: authorOf(request, law.authors),
    read: readAsks(request.asks),
  }
}

const steps: Readonly<Record<Exclude<CheckId, 'delay'>, (desk: Desk) => CheckResult>> = {
  written: checkWritten,
  basis: checkBasis,
  'author-named': checkAuthorNamed,
  'author-real': checkAuthorReal,
  authorisation: checkAuthorisation,
  persons: checkPersons,
  period: checkPeriod,
  categories: checkCategories,
  identity: checkIdentity,
  secrecy: checkSecrecy,
  channel: checkChannel,
}

/** What nobody asks for has nobody to check: our own migration, our own report. Of whole records, the person asks for hers. */
const isOurs = (kind: RequestKind, law: Law): boolean => askersOf(kind, law)?.ours === true

/** One who asks in the form of our own report, or by a call, is stopped all the same. */
const ofOurs: readonly CheckId[] = ['written', 'author-named', 'author-real', 'delay']

const asked = (kind: RequestKind, law: Law): readonly CheckId[] => (isOurs(kind, law) ? ofOurs : checkIds)

type Walk = {
  readonly checks: readonly IntakeCheck[]
  readonly outcome: IntakeOutcome | null
  readonly stop: Stop | null
}

/** In the order of the study; the first red ends the walk and gives the outcome. */
const walk = (desk: Desk): Walk => {
  const checks: IntakeCheck[] = []
  const ours = isOurs(desk.request.kind, desk.law)
  for (const id of asked(desk.request.kind, desk.law)) {
    if (id === 'delay') continue
    const finding = withRecord(id, steps[id](desk), desk)
    const { stop, reply } = stopIn(finding, desk.law)
    // A condition that was passed is asked for no more; one of them is not passed with the rest.
    const isPassed = stop?.pass === 'director' && desk.passed.has(id) && !isCondition(stop.todo)
    if (stop === null || isPassed) {
      checks.push(toCheck(id, ours ? found([]) : finding, desk, false))
      continue
    }
    return { checks: [...checks, toCheck(id, finding, desk, true)], outcome: reply, stop: { check: id, ...stop } }
  }
  return { checks: ours ? [] : checks, outcome: null, stop: null }
}

/** Each condition of a sharing has a record of its own. */
const isCondition = (code: string): boolean => sharingConditions.some((id) => id === code)

/** What a person recorded settles what was left to ask; it does not lift a red, which only another act or a decision can. */
const withRecord = (id: CheckId, finding: CheckResult, desk: Desk): CheckResult => {
  const record = desk.act.checks.findLast((row) => row.id === id)
  if (record === undefined || (stopIn(finding, desk.law).stop !== null && !isSeen(finding))) return finding
  return record.result === 'ok'
    ? { ...finding, todo: finding.todo.filter(isCondition) }
    : { ...finding, todo: ['recorded-not-ok'], reply: null }
}

/** Somebody saw who she is: that is the very thing that was asked for. */
const isSeen = ({ todo }: CheckResult): boolean => todo.includes('identity-first')

/** The checks that stop, and that no decision of the director lifts. */
export const closedChecks = ({ stop }: Intake): ReadonlySet<PassId> =>
  new Set(
    stop === null || stop.pass === 'director'
      ? []
      : [stop.check, ...(stop.todo === 'sharing-fails' ? sharingConditions : [])],
  )

const toCheck = (id: CheckId, finding: CheckResult, desk: Desk, isStopped: boolean): IntakeCheck => ({
  id,
  status: colour(finding, isStopped),
  source: finding.source ?? desk.law.authors.sources[id] ?? '',
  todo: finding.todo,
  facts: finding.facts,
  record: desk.act.checks.findLast((row) => row.id === id) ?? null,
})

/** The year before the act, on what could be read of it: a start for the requester, never a choice for them. */
const proposeScope = ({ request, on }: IntakeInput): Intake['proposed'] => {
  const to = request.period.to ?? (request.receivedAt ?? on)?.slice(0, 10) ?? null
  if (to === null) return null
  const from = request.period.from ?? `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`
  return { from, to, subjects: request.subjects }
}

/** The day of reception, so that what is judged twice is judged the same; null where the request does not say it. */
export const dayReceived = ({ receivedAt }: LegalRequest): string | null => receivedAt?.slice(0, 10) ?? null

/** What stops a request; without a record, whatever record it is about. */
export const stopOf = (request: LegalRequest, law: Law, more: Partial<IntakeInput> = {}): Stop | null =>
  checkIntake({ request, law, persons: null, unread: 0, on: dayReceived(request), ...more }).stop
