import type {
  Cover,
  DisclosedBlock,
  DisclosedPiece,
  Mask,
  PieceStatus,
  PlacedMark,
  Redacted,
  Segment,
} from '../model/copy/disclosure.ts'
import type { Decision } from '../model/law/decision.ts'
import { type Ground, groundsWith } from '../model/law/ground.ts'
import type { Dossier } from '../model/record/dossier.ts'
import { type Finding, groupByPassage } from '../model/record/finding.ts'
import { holdsHiddenWords } from '../model/record/hidden-words.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Layout, Piece } from '../model/record/piece.ts'
import type { Place } from '../model/record/place.ts'
import { continues, withHead, withTail } from './broken-sentence.ts'
import { type CutPiece, cutPiece, type FindingsOf } from './cut-piece.ts'
import { framesOf } from './frames.ts'
import { closeSpans, gapRow } from './gap-row.ts'
import { joinLinks } from './join-links.ts'
import { keepsWords } from './kept-words.ts'
import { type Labelling, type LabelOf, labelMarks } from './label-marks.ts'
import { placePages } from './place-pages.ts'
import { type Cut, type DecisionOf, type Hole, mainGround, namedGrounds } from './redact-passage.ts'
import type { CutPassage } from './stretches.ts'

export type RedactInput = {
  readonly dossier: Dossier
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  readonly cover: Cover
  /** The dossier as it was read, where other words stand in it now: ids and references are joined by what they were. */
  readonly asRead?: Dossier
  /** Without it, marks show their grounds alone. */
  readonly labelling?: Labelling
}

/** Builds what may leave from what was decided. Whatever is not decided to be kept is absent from the result. */
export const redact = ({ dossier, findings, decisions, cover, labelling, asRead = dossier }: RedactInput): Redacted => {
  const decisionById = new Map(decisions.map((decision) => [decision.findingId, decision]))
  const byPassage = groupByPassage(findings)
  const findingsOf: FindingsOf = (id) => byPassage.get(id) ?? []
  const decisionOf: DecisionOf = (id) => decisionById.get(id)
  const cut = dossier.pieces.map((piece) => cutPiece(piece, findingsOf, decisionOf))
  const labelOf: LabelOf =
    labelling === undefined ? () => null : labelMarks({ pieces: cut, findings, findingsOf, decisionOf }, labelling)
  const ledger: Ledger = { copies: cover.copies, labelOf, masks: [], maskOf: new Map(), textUnder: new Map() }
  const pieces = joinLinks(
    cut.map((one) => redactPiece(one, ledger)),
    { asRead, dossier },
  )
  return { disclosure: { cover, pieces, masks: ledger.masks }, maskOf: ledger.maskOf, textUnder: ledger.textUnder }
}

type Ledger = {
  readonly copies: Cover['copies']
  readonly labelOf: LabelOf
  readonly masks: Mask[]
  readonly maskOf: Map<string, string>
  readonly textUnder: Map<string, string>
}

const redactPiece = ({ piece, cut, keepsText }: CutPiece, ledger: Ledger): DisclosedPiece => {
  const hasText = cut.length > 0
  const pagesLayout = piece.layout?.kind === 'pages' ? piece.layout : null
  const isData = piece.layout !== null && pagesLayout === null
  const marks: Marks = new Map()
  const blockOf = new Map<string, number>()
  const into = { ledger, marks, blockOf }
  const blocks = keepsText ? (isData ? dataBlocks(piece, cut, ledger) : textBlocks(piece, cut, into)) : []
  const shown = cut.map(({ passage }) => passage)
  // A file of data has no place for frames: that something of it is left out is all that is told.
  const frames = framesOf(shown, isData ? new Map(shown.map(({ id }) => [id, blocks.length])) : blockOf)
  if (!keepsText && piece.problem === null && hasText) withholdWhole(piece, cut, ledger)
  const grounds = [...new Set(ledger.masks.filter((mask) => mask.pieceId === piece.id).flatMap((mask) => mask.grounds))]
  return {
    id: piece.id,
    format: formOf(piece.layout),
    title: piece.title,
    date: piece.date,
    authorQuality: piece.authorQuality,
    status: statusOf(piece, { keepsText, hasText }, grounds),
    grounds,
    problemCode: piece.problem?.code ?? gateCode(ledger.masks.filter((mask) => mask.pieceId === piece.id)),
    unread: piece.unread,
    ...(keepsText && holdsHiddenWords(piece) ? { hasHidden: true } : {}),
    ...(keepsText && frames.length > 0 ? { frames } : {}),
    blocks,
    layout: keepsText && isData ? piece.layout : null,
    ...(ledger.copies === 'own' && piece.format !== null ? { source: piece.format } : {}),
    ...(ledger.copies === 'facsimile' && keepsText ? facsimileOf(cut, marks, pagesLayout) : { pages: null }),
  }
}

type Gap = Extract<Segment, { kind: 'gap' }>

/** The mark that each hole became; a hole that another's mark covers is not there. */
type Marks = Map<Hole, Gap>

const facsimileOf = (
  cut: readonly CutPassage[],
  marks: Marks,
  layout: Extract<Layout, { kind: 'pages' }> | null,
): Pick<DisclosedPiece, 'pages' | 'anew'> => {
  if (layout === null) return { pages: null }
  const markOf = (hole: Hole): PlacedMark | null => {
    const gap = marks.get(hole)
    if (gap === undefined) return null
    return { kind: 'mark', maskId: gap.maskId, grounds: gap.grounds, label: gap.label }
  }
  const placed = placePages(cut, markOf, layout)
  return typeof placed === 'string' ? { pages: null, anew: placed } : { pages: placed }
}

/** Data leaves in its own form; what lost its layout, or has pages, leaves as a document. */
const formOf = (layout: Layout | null): DisclosedPiece['format'] =>
  layout === null || layout.kind === 'pages' ? 'document' : layout.kind

const statusOf = (
  piece: Piece,
  { keepsText, hasText }: { readonly keepsText: boolean; readonly hasText: boolean },
  grounds: readonly Ground[],
): PieceStatus => {
  if (piece.problem !== null) return 'quarantined'
  // Read without trouble, and nothing to see: what it holds are the pieces that follow it.
  if (!hasText) return 'container'
  if (!keepsText) return 'withheld'
  if (piece.unread.length > 0) return 'partial'
  return grounds.length > 0 ? 'masked' : 'whole'
}

const accordGrounds = groundsWith('accord')

/** A piece that a gate holds back whole says so: its author's accord is to be asked, or a text excludes it. */
const gateCode = (masks: readonly Mask[]): string | null => {
  const gate = masks.find((mask) => mask.by === 'gate')
  if (gate === undefined) return null
  return gate.ground === 'SEC-60-2' ? 'gate.excluded' : accordGrounds.has(gate.ground) ? 'gate.accord' : null
}

/**
 * Passages withheld from end to end that follow each other leave one gap: their number is not told. Where a sentence goes on
 * from a passage that is kept into one that is not, or back, the gap stands in it: no sentence seems to end where it was cut.
 */
const textBlocks = (
  piece: Piece,
  cut: readonly CutPassage[],
  { ledger, marks, blockOf }: { readonly ledger: Ledger; readonly marks: Marks; readonly blockOf: Map<string, number> },
): readonly DisclosedBlock[] => {
  const blocks: DisclosedBlock[] = []
  let run: Hole[] = []
  let lost: Passage[] = []
  const flush = (next: CutPassage | null): Gap | null => {
    const [first, ...others] = run
    const covered = lost
    run = []
    lost = []
    if (first === undefined) return null
    const gap = {
      ...gapOf(
        piece,
        { hole: joinRun(first, others), source: null, text: covered.map(({ text }) => text).join('\n') },
        ledger,
      ),
      label: labelOfRun([first, ...others], ledger),
    }
    marks.set(first, gap)
    const inTable = gapRow(gap, covered, { last: blocks.at(-1), next: next?.passage })
    if (inTable !== null) {
      blocks.push(inTable)
      return null
    }
    const ended = withTail(blocks.at(-1), gap)
    if (ended === null && next !== null && continues(next)) return gap
    if (ended !== null) blocks.pop()
    blocks.push(ended ?? { role: 'paragraph', level: null, segments: [gap] })
    return null
  }
  for (const { passage, cuts } of cut) {
    if (passage.role === 'hidden') continue
    const holes = cuts.flatMap((c) => (c.hole === null ? [] : [c.hole]))
    if (holes.length > 0 && !keepsWords({ passage, cuts }, blocks)) {
      run.push(...holes)
      lost.push(passage)
      continue
    }
    const head = flush({ passage, cuts })
    const segments = cuts.map((c) => segmentOf(piece, passage, c, ledger, marks))
    blockOf.set(passage.id, blocks.length)
    const row = passage.row === undefined ? {} : { row: passage.row }
    blocks.push({ role: passage.role, level: passage.level, segments: withHead(head, segments), ...row })
  }
  flush(null)
  return closeSpans(blocks)
}

/** One hole for a run: named by a judgement of scope where there is one, because that is what held the whole back. */
const joinRun = (first: Hole, others: readonly Hole[]): Hole => {
  const all = [first, ...others]
  const main = all.find((hole) => hole.category === 'out-of-scope') ?? first
  return {
    ...main,
    grounds: [...new Set([main, ...all].flatMap((hole) => hole.grounds))],
    named: [...new Set([main, ...all].flatMap((hole) => hole.named))],
    findingIds: all.flatMap((hole) => hole.findingIds),
  }
}

/** Holes of one mark share its letter, or it has none. */
const labelOfRun = (run: readonly Hole[], { labelOf }: Ledger): string | null => {
  const [label = null, ...others] = new Set(run.map(labelOf))
  return others.length === 0 ? label : null
}

const segmentOf = (piece: Piece, passage: Passage, cut: Cut, ledger: Ledger, marks: Marks): Segment => {
  const text = passage.text.slice(cut.start, cut.end)
  if (cut.hole === null) return { kind: 'kept', text, path: null }
  const gap = gapOf(piece, { hole: cut.hole, source: placeOf(passage, cut), text }, ledger)
  marks.set(cut.hole, gap)
  return gap
}

const placeOf = (passage: Passage, cut: Cut): Place | null =>
  passage.fragments.find((fragment) => fragment.start < cut.end && cut.start < fragment.end)?.place ?? null

/** What one mask covers. */
type Covered = { readonly hole: Hole; readonly source: Place | null; readonly text: string }

const gapOf = (piece: Piece, covered: Covered, ledger: Ledger): Gap => {
  const { hole, source } = covered
  const maskId = addMask(piece, covered, ledger)
  return {
    kind: 'gap',
    maskId,
    grounds: namedGrounds(hole),
    path: source?.kind === 'field' ? source.path : null,
    label: ledger.labelOf(hole),
  }
}

const addMask = (piece: Piece, { hole, source, text }: Covered, ledger: Ledger): string => {
  const id = `M${String(ledger.masks.length + 1).padStart(4, '0')}`
  const grounds = namedGrounds(hole)
  ledger.masks.push({
    ...{ id, pieceId: piece.id, category: hole.category },
    ...{ ground: mainGround(hole), grounds, by: hole.by, source },
  })
  ledger.textUnder.set(id, text)
  for (const findingId of hole.findingIds) if (!ledger.maskOf.has(findingId)) ledger.maskOf.set(findingId, id)
  return id
}

/** Data files: each field is cut on its own, so that every value keeps its place. */
const dataBlocks = (piece: Piece, cut: readonly CutPassage[], ledger: Ledger): readonly DisclosedBlock[] =>
  cut.flatMap(({ passage, cuts }) =>
    passage.role === 'hidden'
      ? []
      : [{ role: passage.role, level: passage.level, segments: fieldSegments(piece, passage, cuts, ledger) }],
  )

const fieldSegments = (piece: Piece, passage: Passage, cuts: readonly Cut[], ledger: Ledger): readonly Segment[] =>
  passage.fragments.flatMap((fragment) =>
    cuts
      .filter((c) => c.start < fragment.end && fragment.start < c.end)
      .map((c): Segment => {
        const path = fragment.place.kind === 'field' ? fragment.place.path : null
        const text = passage.text.slice(Math.max(c.start, fragment.start), Math.min(c.end, fragment.end))
        return c.hole === null
          ? { kind: 'kept', text, path }
          : gapOf(piece, { hole: c.hole, source: fragment.place, text }, ledger)
      }),
  )

/** A piece of which nothing leaves has one mask, which says why. */
const withholdWhole = (piece: Piece, cut: readonly CutPassage[], ledger: Ledger): void => {
  const holes = cut.flatMap(({ cuts }) => cuts.flatMap((c) => (c.hole === null ? [] : [c.hole])))
  const [first, ...others] = holes
  const text = cut.map(({ passage }) => passage.text).join('\n')
  if (first !== undefined) addMask(piece, { hole: ofWhole(joinRun(first, others)), source: null, text }, ledger)
}

/**
 * Of a piece of which nothing leaves, the mask says why it does not answer the request, by all of that; and nothing of
 * what is sensitive in it.
 */
const ofWhole = (hole: Hole): Hole => ({
  ...hole,
  named: hole.named.filter((ground) => scopeGrounds.has(ground) && scopeGrounds.has(mainGround(hole))),
})

const scopeGrounds = groundsWith('scope')
