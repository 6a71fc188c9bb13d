import type { Dossier } from '../model/record/dossier.ts'
import type { Piece } from '../model/record/piece.ts'
import { allDetectors, detectPacked } from '../pipeline/load/detect-dossier.ts'
import type { DetectedRows } from '../pipeline/load/detect-rows.ts'
import { judgeWithThreads } from '../pipeline/load/detect-with-threads.ts'
import { type ReadDossier, readDossier } from '../pipeline/load/read-dossier.ts'
import { renamed, type SourceFile } from '../pipeline/load/read-sources.ts'
import { taggerLayer } from '../pipeline/load/tagger.ts'
import type { DossierFile } from '../request/dossier-file.ts'
import { emptyDossierFile } from '../request/empty-dossier-file.ts'
import { sha256Hex } from '../seal/container/hash.ts'
import { readAssets, readSetting, readWeights } from '../store/installed/installed.ts'
import { withDetectors } from '../store/threads/detector-pool.ts'
import { withReaders } from '../store/threads/reader-pool.ts'

export type DetectedFiles = Pick<ReadDossier, 'problems'> & {
  readonly dossier: Dossier
  readonly detected: DetectedRows
}

/**
 * What every detector finds in files, without a request and without rules. `description`: the bytes of a `dossier.yaml`, for the
 * identities that it knows. The bytes of the files are held by nobody once they are read. Two files of one name stay two.
 */
export const detectFiles = async (
  files: readonly SourceFile[],
  description: Uint8Array | null,
  signal: AbortSignal | undefined,
): Promise<DetectedFiles> => {
  signal?.throwIfAborted()
  const described = description === null ? emptyDossierFile : await readDescribed(description)
  const ranked = files.map((file, at) => renamed(file, `${at}/${file.name}`))
  const entries = ranked.map(({ name }) => ({ ...emptyEntry, file: name }))
  const assets = { ...readAssets(), withDrawing: false }
  const { dossier, problems } = await withReaders(
    (readFile) =>
      readDossier({ files: ranked, described: { ...described, entries }, assets, sha256: sha256Hex, readFile }),
    signal,
  )
  signal?.throwIfAborted()
  const weights = readWeights('tagger')
  const input = {
    pieces: dossier.pieces,
    persons: dossier.persons,
    services: dossier.service === null ? [] : [dossier.service],
    use: await detectorsInUse(),
    extra: weights === null ? [] : [taggerLayer(weights)],
  }
  const detected = detectPacked(await withDetectors(weights, (run) => judgeWithThreads(input, run)))
  return { dossier, problems, detected }
}

/** In which of the files a piece lies, by its rank from 0, and where inside it (`1-2`): null for the file itself. */
export const placeOfPiece = ({ id }: Pick<Piece, 'id'>): { readonly at: number; readonly inside: string | null } => {
  const [number = '', ...inside] = id.slice(1).split('-')
  return { at: Number(number) - 1, inside: inside.length === 0 ? null : inside.join('-') }
}

// Both are loaded at need: the rules, the law and the parser of YAML took a third of the time of a line of text.
const readDescribed = async (bytes: Uint8Array): Promise<DossierFile> =>
  (await import('../pipeline/load/open-dossier.ts')).readDescription(bytes, 'dossier.yaml').described

/** A pipeline file without a word of `detect` names no detector: it has all of them. */
const detectorsInUse = async (): Promise<readonly string[]> => {
  const isSilent = readSetting('redact-only.yaml')?.includes('detect') === false
  return isSilent ? allDetectors : (await import('../store/installed/settings.ts')).readPipeline('redact-only').detect
}

const emptyEntry = { title: null, kind: null, date: null, authorQuality: null, authorName: null, madeFor: null }
