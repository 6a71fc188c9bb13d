import { categoryCounts } from '../../explain/statistics.ts'
import { categoryText } from '../../messages/explain/category-words.ts'
import { screen } from '../../messages/screen.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Place } from '../../model/record/place.ts'
import { overlaps } from '../../model/record/span.ts'
import type { DetectedRows } from '../../pipeline/load/detect-rows.ts'
import type { Output } from './output.ts'

export type SayOptions = { readonly text: boolean; readonly explain: boolean }

/** A piece, the path that was given for it, and where in that file it stands when it is inside another: `1`, `1-2`. */
export type Source = { readonly path: string; readonly inside: string | null; readonly piece: Piece }

export const sayCounts = (pieces: readonly Piece[], detected: DetectedRows, output: Output): void => {
  const counts = categoryCounts(allFindings(detected))
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

function* allFindings({ places, rows }: DetectedRows): Generator<Finding> {
  for (const rank of places.keys()) yield* rows.at(rank)
}

/** Each finding is written as it comes: a long text has millions, and their JSON is longer than a string may be. */
export const sayPiece = (source: Source, detected: DetectedRows, options: SayOptions, output: Output): void => {
  const { path, inside, piece } = source
  if (output.json) {
    const said = { file: path, ...(inside === null ? {} : { inside }) }
    const ends = {
      ...(options.text ? { text: textOf(piece) } : {}),
      ...(piece.problem === null ? {} : { problem: piece.problem.code }),
    }
    output.data(jsonParts(said, linesOf(piece, detected, options), ends))
    return
  }
  const shown = inside === null ? path : `${path} [${inside}]`
  output.data(`${shown} : ${screen(output.language, 'detect.count', { count: countOf(piece, detected) })}`)
  for (const line of linesOf(piece, detected, options)) {
    output.data(
      `  ${line.start}-${line.end}  ${line.category}${line.kind === null ? '' : ` (${line.kind})`}  ${line.confidence}  ${line.detector}${'why' in line ? `  ${line.why}` : ''}`,
    )
  }
}

function* jsonParts(said: object, lines: Iterable<object>, ends: object): Generator<string> {
  yield `${JSON.stringify(said).slice(0, -1)},"findings":[`
  let sign = ''
  for (const line of lines) {
    yield `${sign}${JSON.stringify(line)}`
    sign = ','
  }
  const rest = JSON.stringify(ends).slice(1)
  yield rest === '}' ? ']}' : `],${rest}`
}

const countOf = (piece: Piece, { places, rows }: DetectedRows): number => {
  let count = 0
  for (const [rank, place] of places.entries()) if (place.piece === piece) count += rows.at(rank).length
  return count
}

function* linesOf(piece: Piece, { places, rows }: DetectedRows, { explain }: SayOptions) {
  for (const [rank, place] of places.entries())
    if (place.piece === piece)
      for (const finding of rows.at(rank)) yield lineOf(finding, place.passage, { piece, explain })
}

type About = { readonly piece: Piece; readonly explain: boolean }

const lineOf = (finding: Finding, passage: Passage, { piece, explain }: About) => {
  const place: Place | null = passage.fragments.find((fragment) => overlaps(fragment, finding))?.place ?? null
  return {
    start: passage.offset + finding.start,
    end: passage.offset + finding.end,
    category: finding.category,
    kind: finding.kind,
    person: finding.personId,
    confidence: Math.round(finding.confidence * 1000) / 1000,
    detector: finding.detector,
    ...(explain ? { why: finding.why } : {}),
    ...(piece.format === 'text' ? {} : { place }),
  }
}

/** The text that offsets refer to: passages at their offsets, line breaks between them. */
const textOf = (piece: Piece): string => {
  let text = ''
  for (const passage of piece.passages) text = `${text.padEnd(passage.offset, '\n')}${passage.text}`
  return text
}
