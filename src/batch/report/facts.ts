import type { Problem } from '../../model/problem.ts'
import type { Restriction } from '../model/carried.ts'
import type { EndCounts, EndKind } from '../model/ends.ts'
import type { DossierReceipt } from '../model/receipt.ts'
import type { ListedDossier } from '../model/source.ts'

/** A dossier of a finished batch, as `proof/gather.ts` gives it: the report needs no more of it. */
export type ReportedDossier = {
  readonly place: number
  readonly listed: ListedDossier
  readonly receipt: DossierReceipt
  readonly leaf: string
}

/** A rule of retention as the law or the service states it; `status` is null where only the service's file says it. */
export type StatedRule = {
  readonly id: string
  readonly action: 'archive' | 'eliminate'
  readonly years: number
  readonly from: 'closed' | 'last-contact' | 'birth'
  readonly source: string
  readonly status: 'mandatory' | 'recommended' | 'association' | null
  readonly verified: boolean
}

/** What asked for masks or pseudonyms: items whose first rule it is, and how many places. */
export type RuleCount = {
  readonly id: string
  readonly words: { readonly fr: string; readonly en: string } | null
  readonly items: number
  readonly places: number
}

export type ReasonCount = {
  readonly code: string
  readonly end: EndKind
  readonly items: number
  readonly dossiers: number
}

export type RetentionCount = StatedRule & { readonly dossiers: number; readonly held: number }

export type RestrictionCount = {
  readonly id: Restriction
  readonly mapped: number
  readonly masked: number
  readonly apart: number
}

/** Where a batch comes from and goes to, in the words of its own files. */
export type ReportHead = {
  readonly id: string
  readonly pipeline: string
  readonly treatment: string
  readonly connector: string
  readonly target: string
  readonly date: string
  readonly versions: { readonly software: string; readonly policy: string; readonly law: string }
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
  readonly decidedBy: string | null
}

/** How dossiers came through: `apart` are wholly set apart by retention, `none` arrived in nothing. */
export type DossierCounts = {
  readonly whole: number
  readonly partial: number
  readonly apart: number
  readonly none: number
}

/** All that the report says of a batch: counts, codes and the service's own settings. It holds no word of a record. */
export type ReportFacts = {
  readonly format: 'requis-report-v1'
  readonly head: ReportHead
  readonly planned: number
  readonly bytes: number
  readonly ends: EndCounts
  readonly dossiers: DossierCounts
  /** Items that belong to no dossier. */
  readonly alone: number
  /** Extensions of the source, known ones by their names; bytes of each. */
  readonly formats: readonly { readonly extension: string; readonly items: number; readonly bytes: number }[]
  readonly converted: readonly { readonly from: string; readonly to: string; readonly files: number }[]
  readonly reasons: readonly ReasonCount[]
  readonly rules: readonly RuleCount[]
  readonly retention: readonly RetentionCount[]
  /** Holds that migration.yaml states, whether a term has passed or not. */
  readonly holds: number
  readonly restrictions: readonly RestrictionCount[]
  /** Codes that a person should see though the item arrived. */
  readonly notes: readonly { readonly code: Problem['code'] | string; readonly count: number }[]
  readonly sample: { readonly risk: number; readonly random: number; readonly dossiers: number }
}

/** What is known once the root is signed. */
export type ReportProof = { readonly root: string; readonly sealedBy: string }
