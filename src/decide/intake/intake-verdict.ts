import type { CheckStatus, IntakeOutcome, PassId, Stop, Todo } from '../../model/law/intake.ts'
import type { AuthorTable, BasisTable, Law } from '../../model/law/law.ts'
import type { Person } from '../../model/record/person.ts'
import type { Asks, LegalRequest, ReceivedAct } from '../../model/record/request.ts'

/** Everything the checks of one request share. `basis` is the row that its text names, in force or not. */
export type Desk = {
  readonly request: LegalRequest
  readonly act: ReceivedAct
  readonly law: Law
  readonly persons: readonly Person[] | null
  readonly unread: number
  readonly on: string | null
  readonly basisText: string | null
  readonly basis: BasisTable[number] | null
  readonly author: AuthorTable['authors'][number] | null
  readonly read: Asks
  /** What the director passed by hand. */
  readonly passed: ReadonlySet<PassId>
  /** Whom a person said that a name of the request is, by its rank; null: nobody. */
  readonly answers: ReadonlyMap<number, string | null>
}

/** What one check found; `law/checks.yaml` says what each finding does. */
export type CheckResult = {
  readonly todo: readonly Todo[]
  /** What is replied in place of what the table says: it depends on who asks, or on the article. */
  readonly reply: IntakeOutcome | null
  readonly source: string | null
  readonly facts: Readonly<Record<string, string | number>>
}

type More = Partial<Omit<CheckResult, 'todo'>>

export const found = (todo: readonly Todo[], more: More = {}): CheckResult => ({
  ...{ todo, reply: null, source: null, facts: {} },
  ...more,
})

type Judged = { readonly stop: Omit<Stop, 'check'> | null; readonly reply: IntakeOutcome | null }

/** The first finding that stops, by the table, and what is replied meanwhile. */
export const stopIn = ({ todo, reply }: CheckResult, { checks }: Law): Judged => {
  for (const id of todo) {
    const row = checks.findings.find((one) => one.id === id)
    if (row?.end === 'stop') return { stop: { todo: id, pass: row.pass }, reply: reply ?? row.reply }
  }
  return { stop: null, reply: null }
}

export const colour = ({ todo }: CheckResult, isStopped: boolean): CheckStatus =>
  isStopped ? 'red' : todo.length > 0 ? 'amber' : 'green'
