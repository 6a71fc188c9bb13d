import { dateText, periodList } from '../../language/dates/printed.ts'
import { personText } from '../../messages/ask/person-text.ts'
import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import {
  checkTitle,
  clockSentence,
  outcomeSentence,
  todoSentence,
  todoSentences,
} from '../../messages/request/intake.ts'
import { subjectLabel } from '../../messages/subject-label.ts'
import { type Intake, type IntakeCheck, type IntakeOutcome, passOf } from '../../model/law/intake.ts'
import type { Law } from '../../model/law/law.ts'
import { type Period, periodsOf } from '../../model/record/request.ts'
import { draftIntake } from '../../pipeline/propose/intake.ts'
import type { Looking } from './looking.ts'
import type { CheckView, RequestView } from './types.ts'

/** What was asked, by whom, and whether it may be answered; `today` (ISO) is that of the clock. */
export const requestView = ({ draft, law }: Looking, today: string, language: Language): RequestView => {
  const { request } = draft
  const { name, rank, quality } = request.requester
  const intake = draftIntake(draft, law, today)
  return {
    authority: request.authority,
    basis: request.basis,
    requester: [rank, name, quality].filter((one) => one !== null).join(', ') || null,
    asks: request.asks,
    persons: request.persons.map((person) => personText(person, language)),
    period: periodText(periodsOf(request), language),
    periods: periodsOf(request).map(({ from, to }) => ({ from, to })),
    subjects: request.subjects.map((id) => subjectLabel(id, law.subjects, language)),
    subjectsRead: request.subjectsRead,
    clock: clockSentence(language, intake.clock),
    outcome: outcomeText(intake.outcome, language),
    checks: checkViews(intake, law, language),
  }
}

export const checkViews = (intake: Intake, law: Law, language: Language): readonly CheckView[] =>
  intake.checks.map((check) => ({
    ...{ id: check.id, status: check.status },
    text: [checkTitle(language, check.id), ...todoSentences(check, { law, language, isPage: true })].join(' – '),
    passable: passableOf(check, intake, law, language),
  }))

/** The terminal names its commands there; here the questions are on the page. */
export const outcomeText = (outcome: IntakeOutcome, language: Language): string =>
  outcome === 'ask-to-specify' ? toldText(language, 'outcome.ask-to-specify') : outcomeSentence(language, outcome)

/** A side that the request leaves open is said so. */
const periodText = (periods: readonly Period[], language: Language): string => {
  const closed = periods.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))
  if (closed.length === periods.length) return periodList(closed, language)
  const [{ from = null, to = null } = {}] = periods
  if (from !== null) return toldText(language, 'period.from', { from: dateText(from, language) })
  return to === null
    ? toldText(language, 'period.none')
    : toldText(language, 'period.to', { to: dateText(to, language) })
}

/** Only what stops can be passed, and only where `law/checks.yaml` leaves it to the director. */
const passableOf = (
  { id, facts }: IntakeCheck,
  { stop }: Intake,
  law: Law,
  language: Language,
): CheckView['passable'] => {
  if (stop === null || stop.check !== id || stop.pass !== 'director') return null
  const pass = passOf(stop)
  return {
    pass,
    what: pass === id ? checkTitle(language, id) : todoSentence(stop.todo, facts, { law, language, isPage: true }),
  }
}
