import { compileCues, hasCue } from '../language/cues.ts'
import type {
  DisclosedBlock,
  DisclosedPage,
  DisclosedPiece,
  Disclosure,
  Mask,
  Outside,
  Redacted,
} from '../model/copy/disclosure.ts'
import type { LetterTable } from '../model/copy/letter.ts'
import { foldText } from '../model/fold.ts'
import type { Ground } from '../model/law/ground.ts'
import type { Dossier } from '../model/record/dossier.ts'
import { neutralTitle, parentIdOf, pieceIdAt } from '../model/record/piece-number.ts'

export type OutsideInput = {
  readonly redacted: Redacted
  readonly dossier: Dossier
  /** The form in which a ground is named outside. */
  readonly groundOf: (ground: Ground) => Ground
  /** Null where the whole record is ours to move: everything is listed, under its own number. */
  readonly rule: LetterTable['secretExistence'] | null
  /** Pieces listed in the internal annex only: they are, or may be, about somebody of the same name. */
  readonly apart: ReadonlySet<string>
  /** Pieces whose title and author would tell who asked for silence. */
  readonly hushed: ReadonlySet<string>
  /** The reply says nothing of what we hold: no piece is listed. */
  readonly isSilent: boolean
  /** A letter answers, and no copy: no piece is listed, whatever is in it. */
  readonly listsNothing: boolean
  /** A person of the record, or a parent, reads it: of what is held whole neither title, author nor ground is told. */
  readonly isForPerson: boolean
}

/**
 * Leaves out the pieces whose very existence is secret (study 3.5: « the bordereau given outside does not list… »). The
 * numbers of the others follow each other, of masks too: neither a gap nor a count tells that something is missing.
 */
export const leaveOutside = (input: OutsideInput): Outside => {
  const { dossier, groundOf, rule, isSilent, listsNothing, apart, hushed } = input
  const redacted = input.isForPerson ? heldAlike(input.redacted) : input.redacted
  const { disclosure, maskOf, textUnder } = redacted
  if (rule === null && !isSilent && !listsNothing && apart.size === 0) return sameNumbers(redacted, groundOf)
  const kindOf = new Map(dossier.pieces.map(({ id, kind, titled = '' }) => [id, `${kind ?? ''} / ${titled}`]))
  const isBetrayed = (piece: DisclosedPiece) => rule !== null && tells(piece, kindOf.get(piece.id) ?? null, rule)
  const listed = disclosure.pieces.filter(
    (piece) => !listsNothing && (piece.blocks.length > 0 || !(isSilent || apart.has(piece.id) || isBetrayed(piece))),
  )
  const numbers: Numbers = { pieces: renumber(listed), masks: maskNumbers(disclosure, listed) }
  const move: Move = { ...numbers, groundOf }
  return {
    disclosure: {
      cover: disclosure.cover,
      pieces: listed.map((piece) =>
        movePiece(isBetrayed(piece) || hushed.has(piece.id) ? neutral(piece) : piece, move),
      ),
      masks: disclosure.masks.filter((mask) => numbers.pieces.has(mask.pieceId)).map((mask) => moveMask(mask, move)),
    },
    maskOf: new Map([...maskOf].map(([finding, mask]) => [finding, numbers.masks.get(mask) ?? `X${mask}`])),
    textUnder: new Map([...textUnder].flatMap(([mask, text]) => moveText(text, numbers.masks.get(mask)))),
    outsideOf: numbers.pieces,
  }
}

/** What a reader may be told of a piece that is held whole: where to ask for it, or the reason that the director wrote. */
const toldToPerson: ReadonlySet<Ground> = new Set<Ground>(['JUD-DOC', 'ML-DIR'])

/** « Courrier de Maître… [AVO-56-1] » tells a parent that the other one has a lawyer. */
const heldAlike = ({ disclosure, ...redacted }: Redacted): Redacted => {
  const held = disclosure.pieces.filter(
    ({ blocks, grounds }) =>
      blocks.length === 0 && !(grounds.length > 0 && grounds.every((one) => toldToPerson.has(one))),
  )
  const ids = new Set(held.map(({ id }) => id))
  return {
    ...redacted,
    disclosure: {
      ...disclosure,
      pieces: disclosure.pieces.map((piece) => (ids.has(piece.id) ? alike(piece) : piece)),
      masks: disclosure.masks.map((mask) => (ids.has(mask.pieceId) ? { ...mask, ...hiddenGround } : mask)),
    },
  }
}

const hiddenGround = { ground: 'TIERS', grounds: ['TIERS'], category: 'out-of-scope', by: 'reader' } as const

const alike = ({ bearing: _, ...piece }: DisclosedPiece): DisclosedPiece => ({
  ...neutral(piece),
  date: null,
  ...(piece.status === 'withheld' ? { grounds: hiddenGround.grounds, problemCode: null } : {}),
})

/** What lies under a mask that is listed nowhere stays without a number: nobody can lift it from outside. */
const moveText = (text: string, number: string | undefined): readonly (readonly [string, string])[] =>
  number === undefined ? [] : [[number, text]]

const sameNumbers = (redacted: Redacted, groundOf: OutsideInput['groundOf']): Outside => {
  const { cover, pieces, masks } = redacted.disclosure
  const numbers = new Map(pieces.map((piece) => [piece.id, piece.id]))
  const move: Move = { pieces: numbers, masks: new Map(), groundOf }
  const disclosure: Disclosure = {
    cover,
    pieces: pieces.map((piece) => movePiece(piece, move)),
    masks: masks.map((mask) => moveMask(mask, move)),
  }
  return { ...redacted, disclosure, outsideOf: numbers }
}

/** What a line of the bordereau would print: a title, a quality, a ground. The kind is asked too, the title may copy it. */
const tells = (piece: DisclosedPiece, kind: string | null, rule: LetterTable['secretExistence']): boolean => {
  const printed = foldText([piece.title, kind ?? '', piece.authorQuality ?? ''].join(' / ')).replaceAll('.', '')
  const isHeld = piece.blocks.length === 0 && piece.grounds.some((ground) => rule.grounds.includes(ground))
  return isHeld || hasCue(compileCues(rule.words), printed)
}

/** A part of it leaves: the piece is listed, under a title that tells nothing. */
const neutral = (piece: DisclosedPiece): DisclosedPiece => ({
  ...piece,
  title: neutralTitle(piece.id),
  authorQuality: null,
})

type Numbers = { readonly pieces: ReadonlyMap<string, string>; readonly masks: ReadonlyMap<string, string> }

type Move = Numbers & { readonly groundOf: (ground: Ground) => Ground }

/** An annex keeps below its piece; one whose piece is not listed becomes a piece. */
const renumber = (listed: readonly DisclosedPiece[]): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>()
  const counts = new Map<string | null, number>()
  for (const { id } of listed) {
    const parent = numbers.get(parentIdOf(id) ?? '') ?? null
    const at = counts.get(parent) ?? 0
    counts.set(parent, at + 1)
    numbers.set(id, parent === null ? pieceIdAt(at) : `${parent}-${at + 1}`)
  }
  return numbers
}

const maskNumbers = ({ masks }: Disclosure, listed: readonly DisclosedPiece[]): ReadonlyMap<string, string> => {
  const ids = new Set(listed.map((piece) => piece.id))
  const kept = masks.filter((mask) => ids.has(mask.pieceId))
  return new Map(kept.map((mask, at) => [mask.id, `M${String(at + 1).padStart(4, '0')}`]))
}

const movePiece = (piece: DisclosedPiece, move: Move): DisclosedPiece => {
  const id = move.pieces.get(piece.id) ?? piece.id
  return {
    ...piece,
    id,
    title: piece.title === neutralTitle(piece.id) ? neutralTitle(id) : piece.title,
    grounds: toldGrounds(piece.grounds, move),
    blocks: piece.blocks.map((block) => moveBlock(block, move)),
    pages: piece.pages?.map((page) => movePage(page, move)) ?? null,
  }
}

const moveBlock = (block: DisclosedBlock, move: Move): DisclosedBlock => ({
  ...block,
  segments: block.segments.map((segment) =>
    segment.kind === 'kept'
      ? segment
      : { ...segment, maskId: maskNumber(segment.maskId, move), grounds: toldGrounds(segment.grounds, move) },
  ),
})

const movePage = (page: DisclosedPage, move: Move): DisclosedPage => ({
  ...page,
  lines: page.lines.map((line) => ({
    ...line,
    parts: line.parts.map((part) =>
      part.kind === 'word'
        ? part
        : { ...part, maskId: maskNumber(part.maskId, move), grounds: toldGrounds(part.grounds, move) },
    ),
  })),
})

const maskNumber = (id: string, { masks }: Move): string => masks.get(id) ?? id

const moveMask = (mask: Mask, move: Move): Mask => ({
  ...mask,
  id: maskNumber(mask.id, move),
  pieceId: move.pieces.get(mask.pieceId) ?? mask.pieceId,
  ground: move.groundOf(mask.ground),
  grounds: toldGrounds(mask.grounds, move),
})

/** Two grounds of one form outside are one code. */
const toldGrounds = (grounds: readonly Ground[], { groundOf }: Move): readonly Ground[] => [
  ...new Set(grounds.map(groundOf)),
]
