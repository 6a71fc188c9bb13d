import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { type CarriedDraft, carryAnswers } from '../../pipeline/propose/carrying.ts'
import { readWeights } from '../installed/installed.ts'
import { readAskWeights, readLaw } from '../installed/settings.ts'
import type { Telling } from '../telling.ts'
import { type DraftOpening, draftFiles, holdsDraft, openDraft } from './draft-folder.ts'
import { askOpening, type DraftAccess } from './draft-passphrase.ts'
import { rulesOf } from './draft-rules.ts'
import { refuseDraft } from './draft-save.ts'

/** A draft whose decisions are taken again. `replaced`: it lies where the new one goes, and gives it its place. */
export type Previous = {
  readonly draft: Draft
  readonly hash: string
  readonly opening: DraftOpening
  readonly replaced: boolean
  /** The director herself corrected the request of this draft: another reference is the same request. */
  readonly isCorrected?: boolean
}

type Where = DraftAccess & { readonly draft: string; readonly answersFrom: string | undefined }

/** Null where nothing was decided before. An approved draft is never replaced; its decisions may be taken elsewhere. */
export const openPrevious = async (options: Where, telling: Telling): Promise<Previous | null> => {
  const { draft: folder, answersFrom } = options
  const isElsewhere = answersFrom !== undefined && resolve(answersFrom) !== resolve(folder)
  const isThere = holdsDraft(folder) && !existsSync(join(folder, draftFiles.review))
  if (isElsewhere || !isThere) refuseDraft(folder)
  if (!isElsewhere && !isThere && answersFrom === undefined) return null
  const from = isElsewhere ? answersFrom : folder
  const opening = await askOpening(from, options, telling)
  const { draft, hash } = openDraft(from, opening)
  return { draft, hash, opening, replaced: !isElsewhere }
}

/** The new proposal under what was decided before. Throws `draft.other-record`. */
export const carryFrom = (previous: Previous, fresh: Draft, pipeline: string): CarriedDraft => {
  if (!isSameRecord(previous, fresh)) throw new RequisError({ code: 'draft.other-record' })
  const { policy } = rulesOf(fresh, pipeline)
  const weights = { subjectWeights: readWeights('subjects'), askWeights: readAskWeights() }
  return carryAnswers(fresh, previous.draft, { law: readLaw(), policy, ...weights })
}

/** By its own id, else by a piece in common. What replaces a draft answers the same request by the same rules. */
const isSameRecord = ({ draft, replaced, isCorrected = false }: Previous, fresh: Draft): boolean => {
  const hashes = new Set(draft.dossier.pieces.map(({ sha256 }) => sha256))
  const { id } = fresh.dossier
  const hasPiece = fresh.dossier.pieces.some(({ sha256 }) => hashes.has(sha256))
  if (isCorrected) return hasPiece && (draft.policyKind === fresh.policyKind || (draft.rulings ?? []).length === 0)
  const isSame = id !== null && draft.dossier.id !== null ? draft.dossier.id === id : hasPiece
  const isSameAsk = draft.request.reference === fresh.request.reference && draft.policyKind === fresh.policyKind
  return isSame && (isSameAsk || !replaced)
}
