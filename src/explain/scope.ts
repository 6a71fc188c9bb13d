import type { Draft } from '../model/draft.ts'
import { foldText } from '../model/fold.ts'
import type { SubjectTable } from '../model/law/law.ts'
import type { Policy } from '../model/law/policy.ts'
import { type Finding, groupByPassage } from '../model/record/finding.ts'
import type { LegalRequest, Period } from '../model/record/request.ts'
import { overlaps } from '../model/record/span.ts'
import type { MakeOnSubject } from './doubts.ts'
import { detectedIn } from './view.ts'

/** What another request would have been. `first-person` is the only stricter one: fewer persons. */
export type ScopeShift =
  | ({ readonly kind: 'wider-period' } & Period)
  | { readonly kind: 'subject'; readonly subject: string }
  | { readonly kind: 'first-person' }

/**
 * What would change, in numbers alone. Passages are the units that scope is judged on; `second`: opened ones that would
 * wait for a second person; `items`: elements shown in passages that leave anyway.
 */
export type ScopeChange = ScopeShift & {
  readonly opened: number
  readonly closed: number
  readonly second: number
  readonly items: number
}

/** What the rules would propose for the same record under another request, before anybody decided. */
export type Repropose = (request: LegalRequest) => Pick<Draft, 'findings' | 'decisions'>

export type ScopeChangeInput = {
  readonly draft: Draft
  readonly policy: Policy
  readonly subjects: SubjectTable
  readonly repropose: Repropose
  readonly makeOnSubject: MakeOnSubject
}

/**
 * The draft proposed again under other requests, against the same proposal under its own: a change of the law or of the
 * program since the draft does not count as one of scope. Nothing here is advice: a wider request is another request.
 */
export const scopeChanges = (input: ScopeChangeInput): readonly ScopeChange[] => {
  if (input.policy.scope === 'everything') return []
  const now = seen(input.repropose(input.draft.request))
  return shiftsOf(input).flatMap(({ shift, request }) => {
    const change = changeOf(shift, now, seen(input.repropose(request)))
    return shift.kind === 'subject' && isNothing(change) ? [] : [change]
  })
}

const isNothing = ({ opened, closed, items }: ScopeChange): boolean => opened + closed + items === 0

type Shifted = { readonly shift: ScopeShift; readonly request: LegalRequest }

const shiftsOf = (input: ScopeChangeInput): readonly Shifted[] => {
  const { request } = input.draft
  return [
    ...periodShifts(request, input.policy),
    ...personShifts(request),
    ...heldSubjects(input).map(
      (subject): Shifted => ({
        shift: { kind: 'subject', subject },
        request: { ...request, subjects: [...request.subjects, subject] },
      }),
    ),
  ]
}

const periodShifts = ({ periods: _, ...request }: LegalRequest, policy: Policy): readonly Shifted[] => {
  const { from, to } = request.period
  if (policy.period === 'ignored' || (from === null && to === null)) return []
  const period = { from: from === null ? null : addMonths(from, -3), to: to === null ? null : addMonths(to, 3) }
  return [{ shift: { kind: 'wider-period', ...period }, request: { ...request, period } }]
}

const personShifts = (request: LegalRequest): readonly Shifted[] =>
  request.persons.length < 2
    ? []
    : [{ shift: { kind: 'first-person' }, request: { ...request, persons: request.persons.slice(0, 1) } }]

/** The 31st of a month without one is its last day. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Subjects that nobody asked about, and of which some passage speaks. */
const heldSubjects = ({ draft, subjects, makeOnSubject }: ScopeChangeInput): readonly string[] => {
  const { request, dossier } = draft
  const byPassage = groupByPassage(detectedIn(draft))
  const passages = dossier.pieces.flatMap((piece) => piece.passages.filter(({ role }) => role !== 'hidden'))
  const folded = passages.map((passage) => ({ text: foldText(passage.text), found: byPassage.get(passage.id) ?? [] }))
  const isHeld = ({ id }: SubjectTable[number]): boolean => {
    const isOnSubject = makeOnSubject(subjects, [id])
    return folded.some(({ text, found }) => isOnSubject(text, found))
  }
  return subjects
    .filter(({ id }) => id !== 'other' && !request.subjects.includes(id))
    .filter(isHeld)
    .map(({ id }) => id)
}

type Seen = {
  readonly closed: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  readonly shown: ReadonlySet<string>
  readonly open: ReadonlySet<string>
}

const keyOf = (finding: Finding): string => `${finding.passageId} ${finding.start}`

/** Of one proposal: units out of scope, units that wait for two persons, and what is shown in the others. */
const seen = ({ findings, decisions }: ReturnType<Repropose>): Seen => {
  const decisionOf = new Map(decisions.map((decision) => [decision.findingId, decision]))
  const covers = findings.filter((finding) => finding.detector === 'scope' && finding.why === 'scope')
  const byPassage = groupByPassage(covers)
  const isOpen = (f: Finding): boolean => !(byPassage.get(f.passageId) ?? []).some((cover) => overlaps(cover, f))
  const open = findings.filter((finding) => finding.detector !== 'scope' && isOpen(finding))
  return {
    closed: new Set(covers.map(keyOf)),
    second: new Set(findings.filter(({ why, detector }) => detector === 'scope' && why === 'two-persons').map(keyOf)),
    open: new Set(open.map(({ id }) => id)),
    shown: new Set(open.filter(({ id }) => decisionOf.get(id)?.outcome === 'disclose').map(({ id }) => id)),
  }
}

const changeOf = (shift: ScopeShift, now: Seen, then: Seen): ScopeChange => {
  const opened = [...now.closed].filter((key) => !then.closed.has(key))
  return {
    ...shift,
    opened: opened.length,
    closed: [...then.closed].filter((key) => !now.closed.has(key)).length,
    second: opened.filter((key) => then.second.has(key)).length,
    items: [...then.shown].filter((id) => now.open.has(id) && !now.shown.has(id)).length,
  }
}
