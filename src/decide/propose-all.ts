import type { Danger } from '../model/danger.ts'
import type { Given } from '../model/given.ts'
import type { Decision } from '../model/law/decision.ts'
import type { Problem } from '../model/problem.ts'
import type { Finding } from '../model/record/finding.ts'
import type { LegalRequest } from '../model/record/request.ts'
import type { Bench, ProposeInput } from './bench.ts'
import { decideFindings } from './decide-findings.ts'
import { dangersIn } from './family/danger.ts'
import { concludeHand } from './hand/conclude-hand.ts'
import { type JudgedRecord, judgeRecord } from './judge-record.ts'
import { orderOfJudgement } from './order.ts'
import { isWidened, subjectsAskedTwice } from './plan/excluded.ts'
import { closeBeside } from './policy/close-beside.ts'
import { closeValues } from './policy/close-values.ts'
import { type GivenLine, givenIn } from './policy/given.ts'
import type { Order } from './steps.ts'

/** Findings with those that scope, gates and protections add; one proposal for each; what the director should know. */
export type Proposal = {
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  readonly problems: readonly Problem[]
  readonly dangers: readonly Danger[]
  readonly given?: readonly Given[]
}

/** Proposes an outcome for every finding. Nothing here decides for the director. */
export const proposeAll = (proposed: ProposeInput, order: Order = orderOfJudgement): Proposal =>
  concludeAll(judgeRecord(proposed, order), order)

/** What is proposed for a record that was judged. */
export const concludeAll = (
  { given: record, composed, bench, pieces, targets }: JudgedRecord,
  order: Order,
): Proposal => {
  const decided = decideFindings(bench, pieces, order)
  const proposed = {
    findings: [...bench.findings, ...decided.added].map(composed.asWritten),
    decisions: closeBeside(bench, closeValues(bench, decided.decisions)),
    problems: [...targets.problems, ...pieces.flatMap((piece) => piece.problems), ...requestProblems(bench)],
  }
  const concluded = concludeHand(proposed, record)
  // A letter gives no value either where a check stops the request.
  const lines = bench.stop !== null ? null : givenIn(bench, pieces, targets, concluded)
  return {
    ...concluded,
    problems: [...concluded.problems, ...valueProblems(bench, lines)],
    dangers: dangersIn(bench).map(composed.asWritten),
    ...(lines === null ? {} : { given: lines.map(({ given }) => withPlace(given, composed.asWritten)) }),
  }
}

const withPlace = ({ value, ...line }: Given, asWritten: JudgedRecord['composed']['asWritten']): Given => ({
  ...line,
  value: value === null ? null : asWritten(value),
})

/** Several values, and nobody can tell the last; what the text lists and nothing here looks for. */
const valueProblems = ({ basis }: Bench, lines: readonly GivenLine[] | null): readonly Problem[] => {
  if (lines === null) return []
  const doubtful = lines.filter(({ given, ways }) => given.value === null && ways.length > 0)
  return [
    ...doubtful.map(({ given, ways }) => ({
      ...({ code: 'given.several', rank: given.rank, field: given.field } as const),
      pieces: [...new Set(ways.map(({ judged }) => judged.piece.id))],
    })),
    ...(basis?.id === 'CPCE L152-1' ? [{ code: 'given.not-searched' } as const] : []),
  ]
}

/** What the words of the act close, ask for twice, or open too wide. */
const actProblems = ({ excluded, request, law, policy }: Bench): readonly Problem[] => [
  ...(excluded.words.length > 0 && !isEmpty(excluded) ? [{ code: 'request.excludes' } as const] : []),
  ...(subjectsAskedTwice(request.asks, law).length > 0 ? [{ code: 'request.excludes-asked' } as const] : []),
  ...(request.isPeriodTwice === true ? [{ code: 'request.two-periods' } as const] : []),
  ...(policy.period === 'ignored' ? [] : readPeriod(request)),
  ...(policy.period !== 'ignored' && request.isPeriodUnread === true
    ? [{ code: 'request.period-unread' } as const]
    : []),
  ...severalPeriods(request),
  ...(isWidened(request.asks) ? [{ code: 'request.widened' } as const] : []),
]

const readPeriod = ({ period: { from, to }, periods, isPeriodRead }: LegalRequest): readonly Problem[] =>
  isPeriodRead === true && from !== null && to !== null
    ? [{ code: 'request.period-read', periods: periods ?? [{ from, to }] }]
    : []

const severalPeriods = ({ periods = [], periodsLeft = [] }: LegalRequest): readonly Problem[] => [
  ...(periods.length > 1 ? [{ code: 'request.several-periods', periods } as const] : []),
  ...(periodsLeft.length > 0 ? [{ code: 'request.periods-left', periods: periodsLeft } as const] : []),
]

const isEmpty = ({ subjects, values, personIds }: Bench['excluded']): boolean =>
  subjects.length + values.size + personIds.size === 0

const requestProblems = (bench: Bench): readonly Problem[] => {
  const { stop } = bench
  const stopped: readonly Problem[] = stop === null ? [] : [{ code: 'request.stopped', ...stop }]
  if (bench.parentStop !== null) return [...stopped, { code: bench.parentStop }]
  if (bench.policy.scope === 'everything') return stopped
  const problems: Problem[] = []
  if (bench.basis === null) problems.push({ code: 'request.no-basis' })
  if (bench.stop?.todo === 'ask-authorisation') problems.push({ code: 'request.no-authorisation' })
  if (bench.request.subjects.length === 0) problems.push({ code: 'request.no-subject' })
  problems.push(...actProblems(bench))
  if (bench.request.persons.length === 0) problems.push({ code: 'request.wide', what: 'persons' })
  if (bench.request.period.from === null || bench.request.period.to === null)
    problems.push({ code: 'request.wide', what: 'period' })
  return [...stopped, ...problems]
}
