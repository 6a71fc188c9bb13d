import type { CheckStatus, IntakeOutcome, Todo } from '../../model/law/intake.ts'
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
}

/** What one check found. An outcome makes it red: it stops there. */
export type CheckResult = {
  readonly todo: readonly Todo[]
  readonly outcome: IntakeOutcome | null
  readonly source: string | null
  readonly facts: Readonly<Record<string, string | number>>
}

export const colour = ({ todo, outcome }: CheckResult): CheckStatus =>
  outcome !== null ? 'red' : todo.length > 0 ? 'amber' : 'green'

type More = { readonly source?: string | null; readonly facts?: CheckResult['facts'] }

export const green = (more: More = {}): CheckResult => ({ todo: [], outcome: null, ...rest(more) })

export const amber = (todo: readonly Todo[], more: More = {}): CheckResult => ({ todo, outcome: null, ...rest(more) })

export const red = (todo: Todo, outcome: IntakeOutcome, more: More = {}): CheckResult => ({
  todo: [todo],
  outcome,
  ...rest(more),
})

const rest = ({ source, facts }: More) => ({ source: source ?? null, facts: facts ?? {} })
