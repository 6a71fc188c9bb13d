import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { proposeDraft } from '../../pipeline/propose/propose-draft.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { OpenedSource } from '../model/source.ts'
import { deriveKey, draw } from '../pseudonym/key.ts'
import type { TreatDesk } from './treatment.ts'

/**
 * Reads, detects and judges a dossier of a batch in this thread (steps 1 to 5 of the main walk). The draft's secret derives from
 * the batch's key and the dossier's: done again, it is the same draft.
 */
export const draftOf = async (source: OpenedSource, desk: TreatDesk): Promise<Draft> => {
  const files = source.files.map(({ name, bytes }) => ({ name, bytes }))
  if (files.length === 0) throw new RequisError({ code: 'dossier.empty' })
  return await proposeDraft({
    source: {
      ...{ files, described: source.described, notes: source.problems },
      ...{ assets: desk.readAssets, sha256: sha256Hex },
    },
    ...{ request: desk.request, pipeline: desk.pipeline, law: desk.law, extra: desk.layers },
    ...{ subjectWeights: desk.subjectWeights, askWeights: desk.askWeights, versions: desk.versions },
    preparedBy: desk.plan.preparedBy,
    secret: draftSecret(desk.batchKey, source.key),
  })
}

const draftSecret = (batchKey: Uint8Array, dossier: string): string =>
  Buffer.from(draw(deriveKey(batchKey, 'draft'), dossier)).toString('hex')
