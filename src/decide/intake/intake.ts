import { readAsks } from '../../language/asks.ts'
import { basisNamed } from '../../model/law/in-force.ts'
import {
  type CheckId,
  checkIds,
  type Intake,
  type IntakeCheck,
  type IntakeOutcome,
  sharingConditions,
} from '../../model/law/intake.ts'
import type { Law } from '../../model/law/law.ts'
import type { Person } from '../../model/record/person.ts'
import { emptyAct, type LegalRequest, type RequestKind } from '../../model/record/request.ts'
import { authorOf, checkAuthorNamed, checkAuthorReal } from './intake-author.ts'
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
import { type CheckResult, colour, type Desk } from './intake-verdict.ts'

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
  readonly passed?: ReadonlySet<CheckId>
}

/** The checklist of a request, the outcome it leads to, and the clock. A reply always exists: silence is none. */
export const checkIntake = (input: IntakeInput): Intake => {
  const desk = deskOf(input)
  const clock = clockOf(input.request, input.on, desk.basis)
  const { checks, outcome } = walk(desk, input.passed ?? new Set())
  const reached = new Set(checks.map(({ id }) => id))
  return {
    checks: [...checks, ...(reached.has('delay') ? [] : [toCheck('delay', checkDelay(desk, clock), desk)])],
    notReached: asked(input.request.kind, input.law).filter((id) => id !== 'delay' && !reached.has(id)),
    outcome: outcome ?? (desk.basis?.only == null ? 'hand-over' : 'address-only'),
    clock,
    proposed: checks.some(({ todo }) => todo.some((code) => tooWide.has(code))) ? proposeScope(input) : null,
  }
}

const tooWide: ReadonlySet<string> = new Set([
  'ask-period',
  'period-unbounded',
  'period-long',
  'ask-subjects',
  'persons-wide',
])

const deskOf = ({ request, law, persons, unread, on }: IntakeInput): Desk => {
  const act = request.act ?? { ...emptyAct, basisText: request.basis }
  const text = act.basisText ?? request.basis
  const implied = law.bases.find((row) => row.impliedBy.includes(request.kind)) ?? null
  return {
    ...{ request, act, law, persons, unread, on },
    basisText: text,
    basis: text === null ? implied : basisNamed(text, law.bases),
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
const isOurs = (kind: RequestKind, { position }: Law): boolean =>
  position.wholeRecord.includes(kind) && !position.ownAccess.includes(kind)

const asked = (kind: RequestKind, law: Law): readonly CheckId[] => (isOurs(kind, law) ? ['delay'] : checkIds)

type Walk = { readonly checks: readonly IntakeCheck[]; readonly outcome: IntakeOutcome | null }

/** In the order of the study; the first red ends the walk and gives the outcome. */
const walk = (desk: Desk, passed: ReadonlySet<CheckId>): Walk => {
  const checks: IntakeCheck[] = []
  for (const id of asked(desk.request.kind, desk.law)) {
    if (id === 'delay') continue
    const judged = withRecord(id, steps[id](desk), desk)
    const finding = passed.has(id) ? passBy(judged) : judged
    checks.push(toCheck(id, finding, desk))
    if (finding.outcome !== null) return { checks, outcome: finding.outcome }
  }
  return { checks, outcome: null }
}

/** Each condition of a sharing has a record of its own. */
const isCondition = (code: string): boolean => sharingConditions.some((id) => id === code)

/** What a person recorded settles what was left to ask; it does not lift a red, which only another act can. */
const withRecord = (id: CheckId, finding: CheckResult, desk: Desk): CheckResult => {
  const record = desk.act.checks.findLast((row) => row.id === id)
  if (record === undefined || finding.outcome !== null) return finding
  return record.result === 'ok'
    ? { ...finding, todo: finding.todo.filter(isCondition) }
    : { ...finding, todo: ['recorded-not-ok'], outcome: 'ask-to-specify' }
}

/** Outcomes under which the law lets nothing leave, whoever approves. */
const closed: ReadonlySet<Intake['outcome']> = new Set(['oppose', 'ask-written'])

/** What is left to the director and was passed stops no more: what it asks for is still said. */
const passBy = (finding: CheckResult): CheckResult =>
  finding.outcome === null || closed.has(finding.outcome) ? finding : { ...finding, outcome: null }

/** The checks that stop, and that nobody may pass. */
export const closedChecks = ({ checks, outcome }: Intake): ReadonlySet<CheckId> =>
  new Set(closed.has(outcome) ? checks.filter(({ status }) => status === 'red').map(({ id }) => id) : [])

const toCheck = (id: CheckId, finding: CheckResult, desk: Desk): IntakeCheck => ({
  id,
  status: colour(finding),
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

/**
 * The act is oral, comes from nobody whom its text names, or from an address that only looks like an official one: the
 * law lets nothing leave, whoever approves. Other reds ask for more and leave the choice to the director.
 */
export const isRefused = (request: LegalRequest, law: Law, passed: ReadonlySet<CheckId> = new Set()): boolean => {
  const { outcome } = checkIntake({ request, law, persons: null, unread: 0, on: dayReceived(request), passed })
  return closed.has(outcome)
}
