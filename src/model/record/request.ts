import type { Person } from './person.ts'

export const requestKinds = [
  'requisition',
  'court-order',
  'user-access',
  'parent-access',
  'sharing',
  'bailiff',
  'prefecture',
  'migration',
  'redact-only',
  'signalement',
  'evaluation',
  'archives',
] as const

export type RequestKind = (typeof requestKinds)[number]

/** ISO dates, both included; null when open. */
export type Period = { readonly from: string | null; readonly to: string | null }

export type ClosedPeriod = { readonly from: string; readonly to: string }

/**
 * The demand as the director received it. `basis` is the normalised article (`CPP 77-1-1`) or null. `subjects` are ids
 * of `pipelines/subjects.yaml`; `subjectsRead` is true when they were read from `asks` and nobody confirmed them.
 */
export type LegalRequest = {
  readonly kind: RequestKind
  readonly basis: string | null
  readonly authority: string | null
  readonly requester: {
    readonly name: string | null
    readonly rank: string | null
    readonly quality: string | null
    readonly contact: string | null
  }
  readonly reference: string | null
  readonly authorisation: { readonly magistrate: string | null; readonly date: string | null } | 'not-stated'
  /** The authorisation or the commission was read in the words of the act: nobody noted it by hand. */
  readonly isOrderRead?: boolean
  readonly receivedAt: string | null
  readonly dueBy: string | null
  readonly persons: readonly AskedPerson[]
  readonly period: Period
  /** The words of the act give another period: `period` is what both cover. */
  readonly isPeriodTwice?: boolean
  /** The file leaves a first or a last day open: `period` was read in the words of the act. */
  readonly isPeriodRead?: boolean
  /** The file leaves a first or a last day open, and nobody knows what the days in the words of the act are of. */
  readonly isPeriodUnread?: boolean
  /** The words of the act ask for several, and these are judged: `period` goes from the first day to the last. */
  readonly periods?: readonly ClosedPeriod[]
  /** Those of its words that the file leaves out, whole or in part. */
  readonly periodsLeft?: readonly ClosedPeriod[]
  readonly asks: string
  readonly subjects: readonly string[]
  readonly subjectsRead: boolean
  /** What else the paper says, and what was done when it came in. Absent from drafts made before it was kept. */
  readonly act?: ReceivedAct
}

/** What the request says that it rests on beside its article, for the statement and the register. */
export const orderStated = ({ authorisation, act }: Pick<LegalRequest, 'authorisation' | 'act'>): OrderStated => {
  if (authorisation !== 'not-stated') return 'stated'
  if (act?.commission != null) return 'commission'
  return act?.enforceableTitle != null ? 'title' : 'not-stated'
}

type OrderStated = 'stated' | 'commission' | 'title' | 'not-stated'

/** Each period that is asked for. */
export const periodsOf = ({ period, periods }: Pick<LegalRequest, 'period' | 'periods'>): readonly Period[] =>
  periods ?? [period]

/** A person as the act names them; `askedRole` is their place in the inquiry, null when the act does not say. */
export type AskedPerson = Pick<Person, 'given' | 'family' | 'other' | 'born' | 'bornAt' | 'address'> & {
  /** The words of the act contradict what stands beside the name: another birth date, other persons. */
  readonly isContradicted?: boolean
  readonly askedRole?: AskedRole | null
}

export const askedRoles = ['victim', 'suspect', 'witness', 'missing'] as const

export type AskedRole = (typeof askedRoles)[number]

/** An unsigned electronic act is an act (CPP, regulatory part); a call is not. */
export const actForms = ['signed', 'electronic', 'oral'] as const

export const channels = ['post', 'hand', 'email', 'fax', 'platform', 'telephone'] as const

export type Channel = (typeof channels)[number]

export const inquiries = ['flagrance', 'preliminary', 'instruction', 'disappearance', 'other'] as const

export const askedItems = [
  'document',
  'information',
  'extraction',
  'address',
  'presence-dates',
  'staff-identity',
] as const

/** `confirmed`: the service itself said that the act is theirs. `denied`: it said that it is not. */
export const callResults = ['confirmed', 'denied', 'no-answer'] as const

/** Whether the parent who asks has parental authority, as somebody verified it (code civil 371-1, 373-2-1, 377 to 380). */
export const authorityStates = ['held', 'other-parent-alone', 'delegated', 'withdrawn', 'unknown'] as const

export type AuthorityState = (typeof authorityStates)[number]

/** What a person did for one check: who, when, how, and whether it held. */
export type RecordedCheck = {
  readonly id: string
  readonly by: string | null
  readonly when: string | null
  readonly how: string | null
  readonly result: 'ok' | 'not-ok'
}

/**
 * The other fields of an act (study 3.1), null when it does not state them. `basisText` is the basis as written, before
 * the dated tables were asked. `matricule` is the number that some agents sign with instead of a name.
 */
export type ReceivedAct = {
  readonly basisText: string | null
  readonly form: (typeof actForms)[number] | null
  readonly channel: Channel | null
  readonly receivedBy: string | null
  readonly matricule: string | null
  /** A number found in a directory, never on the act's own letterhead. */
  readonly officialPhone: string | null
  readonly callBack: {
    readonly number: string | null
    readonly when: string | null
    readonly by: string | null
    readonly result: (typeof callResults)[number]
  } | null
  readonly inquiry: (typeof inquiries)[number] | null
  readonly procedureNumber: string | null
  readonly parquetNumber: string | null
  readonly cabinetNumber: string | null
  /** CPP 151: nature of the offence, date, magistrate. */
  readonly commission: {
    readonly reference: string | null
    readonly magistrate: string | null
    readonly date: string | null
    readonly offence: string | null
    readonly until: string | null
  } | null
  readonly enforceableTitle: { readonly reference: string | null; readonly date: string | null } | null
  /** Absent from drafts made before it was kept; null where nobody said it. */
  readonly parentalAuthority?: AuthorityState | null
  /** The charge: criminal data (RGPD 10). */
  readonly offence: string | null
  readonly items: readonly { readonly what: (typeof askedItems)[number]; readonly text: string | null }[]
  readonly format: string | null
  readonly delivery: {
    readonly channel: Channel | null
    readonly to: string | null
    readonly place: string | null
  } | null
  /** The act asks not to tell the person (CP 434-7-2). The person is never told automatically, whatever it says. */
  readonly doNotNotify: boolean | null
  readonly signature: boolean | null
  readonly stamp: boolean | null
  /** SHA-256 of the act as received, and of what came with it. */
  readonly sha256: string | null
  readonly attachments: readonly { readonly title: string | null; readonly sha256: string | null }[]
  /** Reference of an earlier act that this one widens. */
  readonly follows: string | null
  readonly checks: readonly RecordedCheck[]
}

export const emptyAct: ReceivedAct = {
  basisText: null,
  form: null,
  channel: null,
  receivedBy: null,
  matricule: null,
  officialPhone: null,
  callBack: null,
  inquiry: null,
  procedureNumber: null,
  parquetNumber: null,
  cabinetNumber: null,
  commission: null,
  enforceableTitle: null,
  offence: null,
  items: [],
  format: null,
  delivery: null,
  doNotNotify: null,
  signature: null,
  stamp: null,
  sha256: null,
  attachments: [],
  follows: null,
  checks: [],
}

/** What a kept sentence must be about. `personIds` are persons of the dossier. */
export type Scope = {
  readonly personIds: readonly string[]
  readonly periods: readonly Period[]
  readonly subjects: readonly string[]
}

/**
 * The words of a request, folded and sorted: what is asked, and the charge (« du chef de vol avec violences »). What is
 * negated or excluded is in neither, and stands in `excluded`. The charge says why they ask; it is not what they ask for.
 */
export type Asks = {
  readonly asked: readonly string[]
  readonly charges: readonly string[]
  readonly excluded: readonly string[]
  /** What is excluded, and what the act says it can do without. */
  readonly refused: readonly string[]
}
