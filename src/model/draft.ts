import type { Question } from './ask/question.ts'
import type { Ruling } from './ask/ruling.ts'
import type { Sender } from './copy/sender.ts'
import type { Danger } from './danger.ts'
import type { Given } from './given.ts'
import type { Decision } from './law/decision.ts'
import type { Floor, Stance } from './law/policy.ts'
import type { Problem } from './problem.ts'
import type { Dossier } from './record/dossier.ts'
import type { Finding } from './record/finding.ts'
import type { Person } from './record/person.ts'
import type { LegalRequest } from './record/request.ts'

/** Versions of what decided: printed in the statement, so that a later reader can replay. */
export type Versions = {
  readonly software: string
  readonly policy: string
  readonly pipeline: string
  /** The tables of law: `2026-11-29 (0123456789ab)`. Older drafts have none. */
  readonly law?: string
}

/** The association, its number, and who handles records for it. */
export type Controller = {
  readonly association: string | null
  readonly finess: string | null
  readonly processors: readonly { readonly name: string; readonly does: string; readonly place: string }[]
}

/** Dossier, findings, proposals, later the reviewer's choices: holds personal data, stays in a 0600 folder. */
export type Draft = {
  readonly format: 1
  readonly pipeline: string
  readonly policyKind: string
  readonly versions: Versions
  /** How the disputed secrecy of CSP L1110-4 was taken. Older drafts do not say: the association's position holds. */
  readonly disputed?: Stance
  readonly dossier: Dossier
  readonly persons: readonly Person[]
  readonly request: LegalRequest
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  /** What the association settled when this was proposed: checked again at approval and at export. */
  readonly floor: Floor
  readonly problems: readonly Problem[]
  readonly preparedBy: string
  readonly secret: string
  /** What the record, or a position of the association given as a file, says of the service's address. */
  readonly sender?: Sender
  /** Who answers for the record, as the association's position said when this was proposed. Older drafts have none. */
  readonly controller?: Controller
  /** What a person is asked, most useful first: those that are open and those that were answered. Older drafts have none. */
  readonly questions?: readonly Question[]
  /** What she settled, in order. */
  readonly rulings?: readonly Ruling[]
  /** The number of the last question put: none is used twice. */
  readonly lastQuestion?: number
  /** What rulings changed, as it was proposed: whom findings meant, the names of persons, titles and days of pieces, the request. */
  readonly before?: Before
  /** The lines of a letter that gives values alone; absent where copies answer. */
  readonly given?: readonly Given[]
  /** What the director is told of at once where it stays behind. Older drafts have none. */
  readonly dangers?: readonly Danger[]
  /** The name of the file of each piece, as the director's own folder has it: for her screen alone. Older drafts have none. */
  readonly files?: Readonly<Record<string, string>>
  /** Where the record lay when it was read: its pages are shown from there. Older drafts have none. */
  readonly source?: string
  /** What was settled before each of the last acts, the latest last; and what was taken back and may be done again. */
  readonly past?: readonly (readonly Ruling[])[]
  readonly future?: readonly (readonly Ruling[])[]
  readonly remarks?: readonly Remark[]
  /** What it was proposed from: it may be corrected, and proposed again. Older drafts have none. */
  readonly prepared?: Prepared
}

/** The description of the dossier and the request, as the texts of their files; null where nothing describes the dossier. */
export type Prepared = { readonly dossier: string | null; readonly request: string }

/** The internal report, in the folder of its draft. */
export const reportFile = 'rapport-interne.html'

/** What its head says of it: by this it is known among pieces. */
export const reportMark = 'Requis rapport-interne'

/**
 * Something to see again, for oneself or for the second person. While one is open nothing is approved. `passageId` null:
 * the whole piece.
 */
export type Remark = {
  readonly id: string
  readonly pieceId: string
  readonly passageId: string | null
  readonly text: string
  readonly by: string
  readonly open: boolean
  /** Who closed it. Older drafts do not say. */
  readonly closedBy?: string
}

/** `persons` by the id of a finding, where judging changed whom it means. */
export type Before = {
  readonly persons: readonly Person[]
  readonly request: LegalRequest
  readonly pieces: Readonly<Record<string, { readonly title: string; readonly date: string | null }>>
  readonly personOf: Readonly<Record<string, string | null>>
}

/** Decisions that a person signed off. `waived` is true when the proposals were accepted as they were. */
export type Review = {
  readonly approvedBy: string
  readonly secondBy: string | null
  readonly waived: boolean
  /** The proposals were taken as they are, whether or not a question stood open. */
  readonly accepted?: boolean
  readonly decisions: readonly Decision[]
}

/** Pieces of which something was not read: what stands there is neither found nor absent. */
export const countUnread = (pieces: Draft['dossier']['pieces']): number =>
  pieces.filter(({ problem, unread }) => problem !== null || unread.length > 0).length

/** Persons whom the record knows: those that the request alone names, and no piece speaks of, are not held. */
export const heldPersons = ({ persons, findings }: Pick<Draft, 'persons' | 'findings'>): readonly Person[] => {
  const spoken = new Set(findings.map(({ personId }) => personId))
  return persons.filter(({ id, source }) => source !== 'request' || spoken.has(id))
}
