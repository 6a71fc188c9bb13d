import type { Person } from './person.ts'

export const requestKinds = [
  'requisition',
  'court-order',
  'user-access',
  'sharing',
  'bailiff',
  'prefecture',
  'migration',
  'redact-only',
] as const

export type RequestKind = (typeof requestKinds)[number]

/** ISO dates, both included; null when open. */
export type Period = { readonly from: string | null; readonly to: string | null }

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
  readonly receivedAt: string | null
  readonly dueBy: string | null
  readonly persons: readonly Pick<Person, 'given' | 'family' | 'other' | 'born'>[]
  readonly period: Period
  readonly asks: string
  readonly subjects: readonly string[]
  readonly subjectsRead: boolean
}

/** What a kept sentence must be about. `personIds` are persons of the dossier. */
export type Scope = {
  readonly personIds: readonly string[]
  readonly period: Period
  readonly subjects: readonly string[]
}
