import type { Category } from '../category.ts'
import type { Ground } from '../law/ground.ts'
import type { Ink, Outline, Picture, Shape } from '../record/drawing.ts'
import type { LeftKind } from '../record/left-out.ts'
import type { PassageRole } from '../record/passage.ts'
import type { Format, Layout, PageSize } from '../record/piece.ts'
import type { Box, Place } from '../record/place.ts'
import type { TableRow } from '../record/table-row.ts'
import type { AnewCause } from './fall.ts'
import type { PieceBearing } from './piece-reading.ts'

/**
 * One stretch of a disclosed passage. A gap holds no text and no length. `paths` of a field segment name the value it
 * belongs to (one path per segment in data files; empty elsewhere). `label` is the letter of the one person whom the gap
 * hides, the same in all pieces of an export; null where it could tell more than that.
 */
export type Segment =
  | { readonly kind: 'kept'; readonly text: string; readonly path: string | null }
  | {
      readonly kind: 'gap'
      readonly maskId: string
      readonly grounds: readonly Ground[]
      readonly path: string | null
      readonly label: string | null
    }

/**
 * A passage as it may leave. `level` is the depth of a heading. In a `row`, a tab in kept text separates cells: no gap
 * covers one, so that each cell keeps its column.
 */
export type DisclosedBlock = {
  readonly role: Exclude<PassageRole, 'hidden'>
  readonly level: number | null
  readonly segments: readonly Segment[]
  readonly row?: TableRow
}

/**
 * Letters of a kept word, by their shapes, placed as in `DrawnRun`. On a line that lost words `at` is null: they follow
 * each other at their natural pace, `rise` points above the base line.
 */
export type PlacedRun = Ink & {
  readonly glyphs: readonly Outline[]
  readonly at: readonly [number, number] | null
  readonly skips: readonly number[]
  readonly rise: number
}

/** The picture of a kept word of a scan, in points; its foot stands `rise` above the base line. */
export type PlacedPicture = Picture & { readonly width: number; readonly height: number; readonly rise: number }

/**
 * A word that is kept. `runs` draw it as it was, or its `picture` does; a font of ours stands in where both are null.
 * `at` is null on a line that lost words: only the order of what is left is told. `isJoined`: no space stands before it.
 */
export type PlacedWord = {
  readonly kind: 'word'
  readonly text: string
  readonly isJoined: boolean
  readonly at: { readonly x: number; readonly width: number } | null
  readonly runs: readonly PlacedRun[] | null
  readonly picture: PlacedPicture | null
}

export type PlacedMark = {
  readonly kind: 'mark'
  readonly maskId: string
  readonly grounds: readonly Ground[]
  readonly label: string | null
}

/**
 * A stretch of one line of a page, from `x` on the base line `y`, in points from the bottom left. With a `share`, its middle
 * (0.5) or its end (1) stands at `x`.
 */
export type PlacedLine = {
  readonly x: number
  readonly share?: 0.5 | 1
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly parts: readonly (PlacedWord | PlacedMark)[]
}

/**
 * A page as it may leave when the copy keeps the page's own layout. `shapes` are its rules, frames and fills, `pictures`
 * the boxes of what was left out. `hasLoss`: something else that was drawn on it is not here.
 */
export type DisclosedPage = PageSize & {
  readonly page: number
  readonly lines: readonly PlacedLine[]
  readonly shapes: readonly Shape[]
  readonly pictures: readonly Box[]
  readonly hasLoss: boolean
}

/** What is left out before block `at` of a copy, or at its end: so many of one kind. */
export type DisclosedFrame = { readonly at: number; readonly kind: LeftKind; readonly count: number }

/** `container`: an archive or a mail without a word of its own; the files in it are pieces that follow it. */
export type PieceStatus = 'whole' | 'masked' | 'withheld' | 'partial' | 'quarantined' | 'container'

/**
 * A piece as it may leave: nothing here leads back to the dossier. `blocks` is empty when nothing of it leaves. `pages`
 * is null unless a facsimile is asked for, and can be made.
 */
export type DisclosedPiece = {
  readonly id: string
  /** What has a layout of its own leaves in its own form; all else is a document. */
  readonly format: 'document' | Exclude<Layout['kind'], 'pages'>
  readonly title: string
  readonly date: string | null
  readonly authorQuality: string | null
  readonly status: PieceStatus
  readonly grounds: readonly Ground[]
  readonly problemCode: string | null
  readonly unread: readonly number[]
  /** The file holds what nobody sees on it (comments, deletions, hidden cells): none of it leaves, and that is said. */
  readonly hasHidden?: boolean
  /** Pictures and their like that the copy does not show; absent where there are none. */
  readonly frames?: readonly DisclosedFrame[]
  readonly blocks: readonly DisclosedBlock[]
  readonly layout: Layout | null
  readonly pages: readonly DisclosedPage[] | null
  /** Why pages that were asked for are not there; absent where none were, or where they are. */
  readonly anew?: AnewCause
  /** The format of the file, where a copy in its own format is asked for; absent where none is. */
  readonly source?: Format
  /** What was recorded of the accord that holds it, short of its being given; and the legitimate reason opposed to it. */
  readonly accord?: 'asked' | 'refused'
  /** Whose accord the law asks for, where the ground does not tell: a notary or a bailiff, a journalist. */
  readonly holder?: 'officer' | 'press'
  readonly motif?: string
  /** Of one that its grounds say to be beside the request, and of which something answers it, or may. */
  readonly bearing?: PieceBearing
}

/**
 * One mask. `category` is what the outside may know of it; `source` stays inside (where the gap was). `ground` is the one
 * that leads it, and that its commitment binds; `grounds` are all that it says, that one first.
 */
export type Mask = {
  readonly id: string
  readonly pieceId: string
  readonly category: Category
  readonly ground: Ground
  readonly grounds: readonly Ground[]
  readonly by: string
  readonly source: Place | null
}

/** All that the original shows is on the copy. */
export const isWhole = ({ status, frames = [] }: Pick<DisclosedPiece, 'status' | 'frames'>): boolean =>
  status === 'whole' && frames.length === 0

/** What the command line offers. */
export const copyForms = ['rebuilt', 'facsimile'] as const

/**
 * How a document is written: laid out anew, or each word where it stood (docs/redaction.md); `own`, for a migration: in the
 * format of its file, where that can be written (`write/own.ts`).
 */
export type Copies = (typeof copyForms)[number] | 'own'

/** Of the facts that answer the request, how many wait for a second person. */
export type Waiting = { readonly waiting: number; readonly facts: number }

/** What the director answered and corrected, and how many questions took the default answer. */
export type DecidedCounts = { readonly answers: number; readonly corrections: number; readonly unanswered: number }

/** Who asks, who decided, under what: everything a copy prints beside the kept text. */
export type Cover = {
  readonly reference: string
  readonly requestReference: string | null
  readonly authority: string | null
  readonly basis: string | null
  readonly service: string | null
  readonly date: string
  readonly approvedBy: string
  readonly secondBy: string | null
  readonly preparedBy: string
  readonly waived: boolean
  readonly demonstration: boolean
  readonly copies: Copies
  /** The version of the tables of law; absent in what an older draft tells. */
  readonly law?: string
  /** Null when nothing waits for a second person, or one has signed. */
  readonly waiting: Waiting | null
  /** Null where nothing was asked, nor corrected. */
  readonly decided: DecidedCounts | null
}

/** What may leave. Writers receive this and nothing else. */
export type Disclosure = {
  readonly cover: Cover
  readonly pieces: readonly DisclosedPiece[]
  readonly masks: readonly Mask[]
}

/**
 * The disclosure; which mask covers each withheld finding, and the text under each mask, kept inside for the proof and a
 * later reveal. What a mask covers of several passages is joined by line feeds.
 */
export type Redacted = {
  readonly disclosure: Disclosure
  readonly maskOf: ReadonlyMap<string, string>
  readonly textUnder: ReadonlyMap<string, string>
}

/**
 * A disclosure as it is given outside. `outsideOf` leads from the number of a piece in the record to the one given
 * outside; a piece that is listed nowhere has none.
 */
export type Outside = Redacted & { readonly outsideOf: ReadonlyMap<string, string> }
