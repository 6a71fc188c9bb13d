import type { Claim, Finding } from '../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Span } from '../../model/record/span.ts'
import type { Arbiter } from '../arbiter/arbiter.ts'
import { isFieldName, isJoinedFieldName } from './column-name.ts'
import type { DetectContext, Detector } from './detector.ts'
import { viewsOf } from './markup.ts'
import { dropCovered } from './overlap.ts'
import { partsIn, type Stretch, stretchesOf } from './stretch.ts'
import { originalSpan } from './view.ts'

export type NamedDetector = { readonly name: string; readonly detect: Detector }

export type DetectOptions = {
  readonly detectors: readonly NamedDetector[]
  /** Judges the claims of all detectors on one text, in its flat offsets. */
  readonly arbiters?: readonly Arbiter[]
  readonly onPiece?: (done: number, total: number) => void
  /** What was claimed of some texts already, by the same detectors in other threads. */
  readonly known?: TakeKnown
}

/** The claims of a text that are known, each time that it is met; they are then held no more. */
export type TakeKnown = (text: string) => readonly SignedClaim[] | null

export type SignedClaim = Claim & { readonly detector: string }

/** What all layers claim of a text, in its own offsets. */
export type ClaimsOf = (text: string) => readonly SignedClaim[]

/** Every finding of every passage, in reading order. Ids follow that order, so that a replay gives the same ids. */
export const detectAll = (
  pieces: readonly Piece[],
  context: DetectContext,
  options: DetectOptions,
): readonly Finding[] => [...detectEach(pieces, context, options)].flat()

/** The findings of each passage, one passage after the other: a long text is never held as a whole. */
export function* detectEach(
  pieces: readonly Piece[],
  context: DetectContext,
  options: DetectOptions,
): Generator<readonly Finding[]> {
  const claimsOf: ClaimsOf = (text) => options.known?.(text) ?? claimsIn(text, context, options)
  let count = 0
  for (const [at, piece] of pieces.entries()) {
    options.onPiece?.(at + 1, pieces.length)
    for (const stretch of stretchesOf(piece.passages)) {
      for (const [passage, claims] of placeClaims(stretch, claimsOf(stretch.text))) {
        const before = count
        count += claims.length
        yield claims.map((claim, rank) => findingOf(claim, before + rank + 1, piece, passage))
      }
    }
  }
}

/** The texts that the layers read, one after the other: each is judged by itself, in this thread or in another. */
export const textsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ passages }) => [...stretchesOf(passages)].map(({ text }) => text))

export const claimsIn = (text: string, context: DetectContext, options: DetectOptions): readonly SignedClaim[] =>
  viewsOf(text).flatMap((view) => {
    const claims: readonly SignedClaim[] = options.detectors.flatMap(({ name, detect }) =>
      detect(view, context).map((claim): SignedClaim => ({ ...claim, detector: name })),
    )
    const standing = (options.arbiters ?? []).reduce((left, arbiter) => arbiter(view.flat, left), claims)
    return standing.map((claim) => ({ ...claim, ...originalSpan(view, claim) }))
  })

const placeClaims = (
  stretch: Stretch,
  claims: readonly SignedClaim[],
): readonly (readonly [Passage, readonly SignedClaim[]])[] => {
  const claimsOf = new Map<Passage, SignedClaim[]>(stretch.passages.map(({ passage }) => [passage, []]))
  for (const claim of claims) {
    for (const { passage, span } of partsIn(stretch, claim))
      claimsOf.get(passage)?.push(...place({ ...claim, ...span }, passage))
  }
  return [...claimsOf].map(([passage, claims]) => [passage, dropCovered(claims)] as const)
}

/** Trimmed, and cut to what came from the file. What the reader added needs no mask. */
const place = (claim: SignedClaim, passage: Passage): readonly SignedClaim[] => {
  const parts = mappedParts(passage, trimSpan(passage.text, claim)).filter((part) => isJudged(claim, part, passage))
  const [first, ...others] = parts
  if (first === undefined) return []
  // Keys and headings stand side by side and make no sentence: each is claimed for itself.
  const spans = passage.role === 'labels' ? parts : [{ start: first.start, end: (others.at(-1) ?? first).end }]
  return spans
    .map((span) => trimSpan(passage.text, span))
    .flatMap((span) => (span.end > span.start ? [{ ...claim, start: span.start, end: span.end }] : []))
}

/** The key or the heading of a value (`dateNaissance`, `first_name`) tells nothing of anybody, but for known names. */
const isJudged = ({ detector }: SignedClaim, part: Span, passage: Passage): boolean => {
  const fragment = passage.fragments.find((one) => one.start <= part.start && part.end <= one.end)
  if (detector === 'knownPersons' || fragment?.place.kind !== 'field') return true
  const text = passage.text.slice(fragment.start, fragment.end)
  return !(passage.role === 'labels' ? isFieldName(text) : isJoinedFieldName(text))
}

const trimSpan = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && isBlank(text, start)) start += 1
  while (end > start && isBlank(text, end - 1)) end -= 1
  return { start, end }
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? 'x')

const findingOf = (claim: SignedClaim, rank: number, piece: Piece, passage: Passage): Finding => ({
  id: `F${String(rank).padStart(6, '0')}`,
  pieceId: piece.id,
  passageId: passage.id,
  start: claim.start,
  end: claim.end,
  category: claim.category,
  kind: claim.kind,
  personId: claim.person ?? null,
  confidence: claim.confidence,
  detector: claim.detector,
  why: claim.why,
})
