import { basename } from 'node:path'
import type { Piece } from '../../model/record/piece.ts'
import { allDetectors, detectPacked } from '../../pipeline/load/detect-dossier.ts'
import { judgeWithThreads } from '../../pipeline/load/detect-with-threads.ts'
import { type ReadDossier, readDossier } from '../../pipeline/load/read-dossier.ts'
import type { SourceFile } from '../../pipeline/load/read-sources.ts'
import { taggerLayer } from '../../pipeline/load/tagger.ts'
import { maxBytes } from '../../read/entry/reading.ts'
import type { DossierFile } from '../../request/dossier-file.ts'
import { emptyDossierFile } from '../../request/empty-dossier-file.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { exitCodes } from '../exit-codes.ts'
import { withDetectors } from '../files/detector-pool.ts'
import { readBytes } from '../files/disk.ts'
import { withReaders } from '../files/reader-pool.ts'
import { readAssets, readSetting, readWeights } from '../installed.ts'
import type { Output } from '../say/output.ts'
import { type Source, sayCounts, sayPiece } from '../say/say-findings.ts'

export type DetectOptions = {
  readonly dossier?: string | undefined
  readonly text: boolean
  readonly explain: boolean
  /** Counts by category over all files, without a word or a name of a file. */
  readonly count: boolean
}

export const commandDetect = async (
  paths: readonly string[],
  options: DetectOptions,
  output: Output,
): Promise<number> => {
  const { dossier, problems } = await readPaths(paths, options)
  for (const problem of problems) output.problem(problem)
  const weights = readWeights('tagger')
  const input = {
    pieces: dossier.pieces,
    persons: dossier.persons,
    services: dossier.service === null ? [] : [dossier.service],
    use: await detectorsInUse(),
    extra: weights === null ? [] : [taggerLayer(weights)],
  }
  const detected = detectPacked(await withDetectors(weights, (run) => judgeWithThreads(input, run)))
  if (options.count) sayCounts(dossier.pieces, detected, output)
  else for (const piece of dossier.pieces) sayPiece({ ...sourceOf(piece, paths), piece }, detected, options, output)
  return dossier.pieces.some((piece) => piece.problem !== null) ? exitCodes.quarantine : exitCodes.done
}

/** The bytes of the files are held by nobody once they are read. */
const readPaths = async (paths: readonly string[], options: DetectOptions): Promise<ReadDossier> => {
  const files = paths.map(
    (path, at): SourceFile => ({
      name: `${at}/${basename(path)}`,
      bytes: readBytes(path, { code: 'dossier.not-found' }, maxBytes),
    }),
  )
  const described =
    options.dossier === undefined
      ? emptyDossierFile
      : await readDescribed(readBytes(options.dossier, { code: 'yaml.missing', file: 'dossier.yaml' }))
  const entries = files.map((file) => ({ ...emptyEntry, file: file.name }))
  const assets = { ...readAssets(), withDrawing: false }
  return await withReaders((readFile) =>
    readDossier({ files, described: { ...described, entries }, assets, sha256: sha256Hex, readFile }),
  )
}

// Both are loaded at need: the rules, the law and the parser of YAML took a third of the time of a line of text.
const readDescribed = async (bytes: Uint8Array): Promise<DossierFile> =>
  (await import('../../pipeline/load/open-dossier.ts')).readDescription(bytes, 'dossier.yaml').described

/** A pipeline file without a word of `detect` names no detector: it has all of them. */
const detectorsInUse = async (): Promise<readonly string[]> => {
  const isSilent = readSetting('redact-only.yaml')?.includes('detect') === false
  return isSilent ? allDetectors : (await import('../settings.ts')).readPipeline('redact-only').detect
}

const emptyEntry = { title: null, kind: null, date: null, authorQuality: null, authorName: null, madeFor: null }

const sourceOf = (piece: Piece, paths: readonly string[]): Pick<Source, 'path' | 'inside'> => {
  const [number = '', ...inside] = piece.id.slice(1).split('-')
  return { path: paths[Number(number) - 1] ?? '', inside: inside.length === 0 ? null : inside.join('-') }
}
