import type { RecordedCheck } from '../record/request.ts'

/**
 * The five checks of the CNIL (tiers autorisés, 2020) in the order in which they stop (study 3.3). The trace, its fifth,
 * is the record of who checked what; the clock is always looked at.
 */
export const checkIds = [
  'written',
  'basis',
  'author-named',
  'author-real',
  'authorisation',
  'persons',
  'period',
  'categories',
  'identity',
  'secrecy',
  'channel',
  'delay',
] as const

export type CheckId = (typeof checkIds)[number]

/** What words of a request call for care about, whatever the basis. */
export const cautionCodes = [
  'accord',
  'psychologist',
  'lawyer',
  'staff-private',
  'list-by-origin',
  'elsewhere',
  'dead',
] as const

/** The five conditions of CASF L226-2-2, each recorded in `checks` of request.yaml by who looked at it. */
export const sharingConditions = ['same-mission', 'equally-bound', 'same-person', 'necessary', 'persons-told'] as const

export type SharingCondition = (typeof sharingConditions)[number]

/** What a decision of the director may pass, with a reason: a check, or one condition of a sharing. */
export const passIds = [...checkIds, ...sharingConditions] as const

export type PassId = (typeof passIds)[number]

/** The name by which a stop is passed: each condition of a sharing has its own answer. */
export const passOf = ({ check, todo }: Pick<Stop, 'check' | 'todo'>): PassId =>
  sharingConditions.find((id) => id === todo) ?? check

/** What is to be done; the sentences are in `messages/request/`, what each does in `pipelines/law/checks.yaml`. */
export const todos = [
  'ask-written',
  'say-form',
  'ask-basis',
  'basis-unknown',
  'basis-not-ours',
  'basis-no-power',
  'basis-not-yet',
  'basis-no-longer',
  'say-basis',
  'author-refused',
  'author-not-named',
  'other-mode',
  'not-own',
  'ask-mandate',
  'author-unknown',
  'authority-gone',
  'ask-quality',
  'under-control',
  'call-denied',
  'look-alike',
  'free-mail',
  'direction-hushed',
  'call-first',
  'identity-first',
  'reply-elsewhere',
  'call-back',
  'call-not-independent',
  'check-identity',
  'ask-authorisation',
  'authorisation-later',
  'order-read',
  'ask-commission',
  'commission-no-offence',
  'commission-expired',
  'ask-title',
  'ask-title-copy',
  'ask-authority',
  'authority-other-parent',
  'authority-delegated',
  'authority-withdrawn',
  'ask-persons',
  'persons-wide',
  'persons-many',
  'ask-birth',
  'minor',
  'unborn',
  'ask-period',
  'period-unread',
  'period-unbounded',
  'period-long',
  'period-future',
  'ask-subjects',
  'confirm-subjects',
  'subjects-many',
  'no-dossier',
  'not-in-record',
  'homonym',
  'ambiguous',
  'contradicted',
  'partial-name',
  'one-homonym',
  'one-ambiguous',
  'one-contradicted',
  'one-partial-name',
  'some-not-found',
  'some-not-examined',
  'not-examined',
  'told-only',
  'near-name',
  'confirm-person',
  'telematic',
  'follows',
  ...sharingConditions,
  'sharing-fails',
  ...cautionCodes,
  'ask-delivery',
  'delivery-unsafe',
  'ask-received',
  'due-past',
  'due-near',
  'waiting',
  'recorded-not-ok',
] as const

export type Todo = (typeof todos)[number]

export type CheckStatus = 'green' | 'amber' | 'red'

/** `facts` are dates, counts and codes for the sentence: never a name. `record` is what a person wrote down for it. */
export type IntakeCheck = {
  readonly id: CheckId
  readonly status: CheckStatus
  readonly source: string
  readonly todo: readonly Todo[]
  readonly facts: Readonly<Record<string, string | number>>
  readonly record: RecordedCheck | null
}

export const outcomes = [
  'hand-over',
  'address-only',
  'ask-to-specify',
  'ask-written',
  'oppose',
  'refer',
  'nothing-held',
  'read-first',
  'verify-first',
] as const

export type IntakeOutcome = (typeof outcomes)[number]

/** `daysLeft` is below zero when the day is past; null where the act sets no day (« dans les meilleurs délais »). */
export type Clock = {
  readonly receivedAt: string | null
  readonly dueBy: string | null
  readonly daysSince: number | null
  readonly daysLeft: number | null
  readonly state: 'past' | 'near' | 'ahead' | 'no-date'
}

/** Who lifts a stop: another act, a decision `pass` with its reason, or the answer to a question. */
export const passes = ['nobody', 'director', 'answer'] as const

/** What lets no piece leave: the check, what it found, and who may lift it. */
export type Stop = { readonly check: CheckId; readonly todo: Todo; readonly pass: (typeof passes)[number] }

/**
 * The checklist of one request. A red stops: the checks after it are `notReached`. `proposed` is the scope to offer a
 * requester whose own is too wide.
 */
export type Intake = {
  readonly checks: readonly IntakeCheck[]
  readonly notReached: readonly CheckId[]
  readonly outcome: IntakeOutcome
  /** The red that ended the walk, if one did. */
  readonly stop: Stop | null
  readonly clock: Clock
  readonly proposed: { readonly from: string; readonly to: string; readonly subjects: readonly string[] } | null
}
