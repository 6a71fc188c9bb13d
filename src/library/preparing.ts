import type { Draft } from '../model/draft.ts'
import { openDossier } from '../pipeline/load/open-dossier.ts'
import type { SourceFile } from '../pipeline/load/read-sources.ts'
import { sha256 } from '../store/draft/draft-folder.ts'
import { draftOf, type Opened, type Proposing } from '../store/draft/draft-propose.ts'
import { kindFor, type OpenedRequest, openDossierAt, openRequest, requestOf } from '../store/files/open-source.ts'
import { readLaw, readPipeline } from '../store/installed/settings.ts'
import { withReaders } from '../store/threads/reader-pool.ts'
import { type Following, untilStopped } from './following.ts'

/** Where the pieces are: on a disk, or in memory; `description` is the text of a `dossier.yaml`. */
export type RecordSource =
  | { readonly path: string }
  | { readonly files: readonly SourceFile[]; readonly description: string | null }

/** The request as a file or as a text; neither, where the pipeline needs none. */
export type AskedBy = { readonly path: string | undefined } | { readonly text: string }

export type OpenedRecord = Opened & { readonly pipeline: string }

/**
 * Opens a record and its request; no piece is read yet. Throws what is wrong with either, or `pipeline.unknown`.
 */
export const openRecord = async (from: RecordSource, by: AskedBy, pipeline: string): Promise<OpenedRecord> => {
  const asked = askedBy(by, pipeline)
  if ('path' in from) return { dossier: from.path, asked, opened: await openDossierAt(from.path, asked), pipeline }
  const desk = { sha256, request: asked.hash, act: asked.request.act?.sha256 ?? null, description: from.description }
  return { dossier: null, asked, opened: await openDossier(from.files, desk), pipeline }
}

const askedBy = (by: AskedBy, pipeline: string): OpenedRequest => {
  const kind = kindFor(readPipeline(pipeline).policy.kind)
  return 'text' in by ? requestOf(by.text, readLaw(), kind) : openRequest(by.path, readLaw(), kind)
}

/** Reads, detects and proposes; the draft is returned, nothing is written. */
export const proposeRecord = async (
  record: OpenedRecord,
  options: Omit<Proposing, 'pipeline'>,
  following: Following,
): Promise<Draft> => {
  const lendReaders: Proposing['lendReaders'] = (use) => withReaders(use, following.signal)
  const steps = untilStopped(following)
  return await draftOf(record, { lendReaders, ...options, pipeline: record.pipeline }, steps)
}
