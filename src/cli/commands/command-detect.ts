import { basename } from 'node:path'
import { categoryCounts } from '../../explain/statistics.ts'
import { categoryText } from '../../messages/explain/category-words.ts'
import { screen } from '../../messages/screen.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Place } from '../../model/record/place.ts'
import { allDetectors } from '../../pipeline/load/detect-dossier.ts'
import { detectWithThreads } from '../../pipeline/load/detect-with-threads.ts'
import { readDossier } from '../../pipeline/load/read-dossier.ts'
import type { SourceFile } from '../../pipeline/load/read-sources.ts'
import { taggerLayer } from '../../pipeline/load/tagger.ts'
import type { DossierFile } from '../../request/dossier-file.ts'
import { emptyDossierFile } from '../../request/empty-dossier-file.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { exitCodes } from '../exit-codes.ts'
import { withDetectors } from '../files/detector-pool.ts'
import { readBytes } from '../files/disk.ts'
import { withReaders } from '../files/reader-pool.ts'
import { readAssets, readSetting, readWeights } from '../installed.ts'
import type { Output } from '../say/output.ts'

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
  const files = paths.map(
    (path, at): SourceFile => ({
      name: `${at}/${basename(path)}`,
      bytes: readBytes(path, { code: 'dossier.not-found' }),
    }),
  )
  const described =
    options.dossier === undefined
      ? emptyDossierFile
      : await readDescribed(readBytes(options.dossier, { code: 'yaml.missing', file: 'dossier.yaml' }))
  const entries = files.map((file) => ({ ...emptyEntry, file: file.name }))
  const assets = { ...readAssets(), withDrawing: false }
  const { dossier, problems } = await withReaders((readFile) =>
    readDossier({ files, described: { ...described, entries }, assets, sha256: sha256Hex, readFile }),
  )
  for (const problem of problems) output.problem(problem)
  const weights = readWeights('tagger')
  const input = {
    pieces: dossier.pieces,
    persons: dossier.persons,
    services: dossier.service === null ? [] : [dossier.service],
    use: await detectorsInUse(),
    extra: weights === null ? [] : [taggerLayer(weights)],
  }
  const { findings } = await withDetectors(weights, (run) => detectWithThreads(input, run))
  if (options.count) printCounts(dossier.pieces, findings, output)
  else for (const piece of dossier.pieces) printPiece(sourceOf(piece, paths), piece, findings, options, output)
  return dossier.pieces.some((piece) => piece.problem !== null) ? exitCodes.quarantine : exitCodes.done
}

// Both are loaded at need: the rules, the law and the parser of YAML took a third of the time of a line of text.
const readDescribed = async (bytes: Uint8Array): Promise<DossierFile> =>
  (await import('../../pipeline/load/open-dossier.ts')).readDescription(bytes, 'dossier.yaml')

/** A pipeline file without a word of `detect` names no detector: it has all of them. */
const detectorsInUse = async (): Promise<readonly string[]> => {
  const isSilent = readSetting('redact-only.yaml')?.includes('detect') === false
  return isSilent ? allDetectors : (await import('../settings.ts')).readPipeline('redact-only').detect
}

const emptyEntry = { title: null, kind: null, date: null, authorQuality: null, authorName: null, madeFor: null }

/** The path that was given, and where in that file a file inside it stands: `1`, `1-2`. */
type Source = { readonly path: string; readonly inside: string | null }

const sourceOf = (piece: Piece, paths: readonly string[]): Source => {
  const [number = '', ...inside] = piece.id.slice(1).split('-')
  return { path: paths[Number(number) - 1] ?? '', inside: inside.length === 0 ? null : inside.join('-') }
}

const printCounts = (pieces: readonly Piece[], findings: readonly Finding[], output: Output): void => {
  const counts = categoryCounts(findings)
  const unread = pieces.filter(({ problem }) => problem !== null).length
  if (output.json) {
    output.data(JSON.stringify({ pieces: pieces.length, unread, categories: counts }))
    return
  }
  const { language } = output
  output.data(screen(language, 'detect.pieces', { count: pieces.length, unread }))
  for (const { category, ...count } of counts)
    output.data(screen(language, 'detect.category', { ...count, label: categoryText(category, language) }))
}

const printPiece = (
  { path, inside }: Source,
  piece: Piece,
  findings: readonly Finding[],
  options: DetectOptions,
  output: Output,
): void => {
  const offsetOf = new Map(piece.passages.map((passage) => [passage.id, passage]))
  const lines = findings
    .filter((finding) => finding.pieceId === piece.id)
    .flatMap((finding) => {
      const passage = offsetOf.get(finding.passageId)
      if (passage === undefined) return []
      const place: Place | null =
        passage.fragments.find((f) => f.start < finding.end && finding.start < f.end)?.place ?? null
      return [
        {
          start: passage.offset + finding.start,
          end: passage.offset + finding.end,
          category: finding.category,
          kind: finding.kind,
          person: finding.personId,
          confidence: Math.round(finding.confidence * 1000) / 1000,
          detector: finding.detector,
          ...(options.explain ? { why: finding.why } : {}),
          ...(piece.format === 'text' ? {} : { place }),
        },
      ]
    })
  if (output.json) {
    output.data(
      JSON.stringify({
        file: path,
        ...(inside === null ? {} : { inside }),
        findings: lines,
        ...(options.text ? { text: textOf(piece) } : {}),
        ...(piece.problem === null ? {} : { problem: piece.problem.code }),
      }),
    )
    return
  }
  const shown = inside === null ? path : `${path} [${inside}]`
  output.data(`${shown} : ${screen(output.language, 'detect.count', { count: lines.length })}`)
  for (const line of lines) {
    output.data(
      `  ${line.start}-${line.end}  ${line.category}${line.kind === null ? '' : ` (${line.kind})`}  ${line.confidence}  ${line.detector}${'why' in line ? `  ${line.why}` : ''}`,
    )
  }
}

/** The text that offsets refer to: passages at their offsets, line breaks between them. */
const textOf = (piece: Piece): string => {
  let text = ''
  for (const passage of piece.passages) text = `${text.padEnd(passage.offset, '\n')}${passage.text}`
  return text
}
