import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { pieceGrounds } from '../../../pipeline/propose/piece-grounds.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { CarriedDossier, CarriedFile, Restriction } from '../../model/carried.ts'
import type { OpenedSource } from '../../model/source.ts'
import { tellsHidden } from '../hidden/find-terms.ts'
import { type HiddenTerms, hiddenWordsOf } from '../hidden/hidden-terms.ts'
import { textsIn } from '../hidden/texts-in.ts'
import type { TreatDesk } from '../treatment.ts'
import { type HeldIn, heldOriginals, isWithin } from './held-originals.ts'
import type { Judged, JudgedFile } from './judge-source.ts'
import { maskedCopies, type PieceCopy } from './masked-copies.ts'
import { decisionsFor, type Masks } from './masks.ts'
import { inOrder, pieceGroundsAsked, pieceRestrictionOf, restrictionOf } from './restrictions.ts'
import { carriable, hasUnread, isHolder, unreadIn, withheldOf, withoutOf } from './withheld.ts'

/** A file with what was judged of it, before any copy is written. */
type Weighed = JudgedFile & {
  readonly restrictions: readonly Restriction[]
  readonly problem: Problem | null
  readonly isMasked: boolean
}

/** A dossier judged for a target: each file as it is, or without what the floor closes and the target cannot. */
export const carryDossier = async (
  source: OpenedSource,
  { judged, masks }: { readonly judged: Judged; readonly masks: Masks },
  expresses: ReadonlySet<Restriction>,
  desk: TreatDesk,
): Promise<CarriedDossier> => {
  const decisions = decisionsFor(masks, expresses)
  const withheld = new Set(
    decisions.flatMap((one) => (one.outcome === 'withhold' && !isUnseen(one) ? [one.findingId] : [])),
  )
  const touched = new Set(masks.findings.flatMap((one) => (withheld.has(one.id) ? [one.pieceId] : [])))
  const closes = !expresses.has('hidden-address') || !expresses.has('informant') || !expresses.has('secret-birth')
  const shared = sharedStates(judged.files)
  const weighed = judged.files.map((file): Weighed => {
    const problem = problemOf(file)
    return {
      ...file,
      restrictions: restrictionsOf(file, { masks, desk, stated: shared }),
      problem,
      isMasked:
        problem === null &&
        (hasUnread(file) || isToMask({ bytes: file.file.bytes, pieces: file.pieces }, { touched, masks, closes })),
    }
  })
  const copied = weighed.flatMap(({ isMasked, pieces }) => (isMasked ? carriable(pieces) : []))
  const judge = { touched, masks, closes }
  const originals = new Map(
    weighed
      .filter(({ isMasked }) => isMasked)
      .flatMap(({ file, pieces }) => [
        ...heldOriginals(
          { bytes: file.bytes, pieces },
          (held, bytes) => held.every((piece) => unreadIn(piece) === null) && !isToMask({ bytes, pieces: held }, judge),
        ),
      ]),
  )
  const reference = `M-${desk.plan.id.slice(0, 8)}`
  const input = { draft: judged.draft, findings: masks.findings, decisions, originals, reference }
  const copies = await maskedCopies(copied, input, desk)
  return {
    source,
    files: weighed.flatMap((file) =>
      carriedOf(file, { copies, hidden: unsaid(masks.hidden, expresses), names: judged.draft.files ?? {} }),
    ),
    hiddenWords: hiddenWordsOf(masks.hidden),
    hidesAddress: judged.hidesHome || weighed.some(hidesHome),
  }
}

/** What a reader does not see (a comment, the author's field) leaves with no copy; by itself it asks for none: the service keeps its record. */
const isUnseen = ({ by }: Decision): boolean => 'rule' in by && by.rule === 'hidden'

/** Of a file that cannot be carried too: what it says is true of the persons all the same. */
const hidesHome = ({ restrictions }: Weighed): boolean => restrictions.includes('hidden-address')

/** Bytes that lie in a dossier twice are one document: what one of them is closed by closes both. */
const sharedStates = (files: readonly JudgedFile[]): ReadonlyMap<string, boolean> => {
  const stated = new Map<string, boolean>()
  for (const { file } of files) {
    const key = keyOf(file)
    stated.set(key, stated.get(key) === true || file.stated.length > 0)
  }
  return stated
}

const keyOf = ({ bytes, name }: JudgedFile['file']): string => (bytes === null ? name : sha256Hex(bytes))

/** What nobody could read cannot be judged, and is not carried (docs/batch.md). A file without a byte holds nothing. */
const problemOf = ({ file, pieces }: JudgedFile): Problem | null => {
  const [outer] = pieces
  if (file.bytes !== null && file.bytes.length === 0) return null
  if (outer === undefined) return { code: 'batch.not-readable' }
  for (const piece of isHolder(outer) ? [outer] : pieces) {
    const problem = unreadIn(piece)
    if (problem !== null) return problem
  }
  return null
}

type Weighing = {
  readonly masks: Masks
  readonly desk: TreatDesk
  readonly stated: ReadonlyMap<string, boolean>
}

const restrictionsOf = ({ file, pieces }: JudgedFile, { masks, desk, stated }: Weighing): readonly Restriction[] => {
  const desks = { policy: desk.pipeline.policy, law: desk.law }
  const own = pieces.flatMap((piece) => [
    ...(masks.floorOf.get(piece.id) ?? []),
    ...pieceGrounds(piece, pieceGroundsAsked, desks).flatMap((ground) => pieceRestrictionOf(ground) ?? []),
  ])
  return inOrder([...own, ...(stated.get(keyOf(file)) === true ? (['stated'] as const) : [])])
}

/**
 * A file is written anew where something of it is masked. Where the dossier guards somebody, so is one with a picture that
 * nobody read, and one whose bytes say what is hidden though no passage of it does (the author's field, an old revision).
 */
const isToMask = (
  { bytes, pieces }: HeldIn,
  {
    touched,
    masks,
    closes,
  }: { readonly touched: ReadonlySet<string>; readonly masks: Masks; readonly closes: boolean },
): boolean => {
  if (pieces.some(({ id }) => touched.has(id))) return true
  if (!closes || !masks.isGuarded) return false
  return pieces.some(hasPicture) || textsIn(bytes ?? new Uint8Array()).some((text) => tellsHidden(text, masks.hidden))
}

/** A logo in a header tells nobody's address; any other picture may be of a letter. */
const hasPicture = ({ passages }: Piece): boolean =>
  passages.some(({ leftOut }) =>
    [...(leftOut?.before ?? []), ...(leftOut?.after ?? [])].some((kind) => kind !== 'logo' && kind !== 'drawing'),
  )

type Copied = {
  readonly copies: ReadonlyMap<string, PieceCopy>
  /** What no copy may say: what the target closes by itself stays in the text. */
  readonly hidden: Pick<HiddenTerms, 'terms' | 'numbers'>
  /** Of what lies in a file too. */
  readonly names: Readonly<Record<string, string>>
}

/** A file with others in it leaves as several where it is masked: each copy in its own right. */
const carriedOf = (
  { file, pieces, restrictions, problem, isMasked }: Weighed,
  { copies, hidden, names }: Copied,
): readonly CarriedFile[] => {
  const [outer] = pieces
  const facts = { file, title: outer?.title ?? '', kind: outer?.kind ?? null, date: outer?.date ?? null, restrictions }
  if (!isMasked) return [{ ...facts, original: problem === null ? file.bytes : null, masked: null, problem }]
  const withheld = withheldOf(pieces, copies)
  const left = pieces.filter(({ id }) => !(withheld?.lost ?? []).some((one) => isWithin(id, one.id)))
  const written = left.filter(({ passages }) => passages.some(({ role }) => role !== 'hidden'))
  const failed = written.find(({ id }) => !isProven(copies.get(id), hidden))
  if (withheld === null || failed !== undefined || written.length === 0)
    return [{ ...facts, original: null, masked: null, problem: { code: 'batch.unproved' } }]
  const own = written.filter(({ id }) => copies.get(id)?.isInside !== true)
  return own.map((piece) => ({
    ...facts,
    file: piece === outer ? file : { ...file, name: insideName(file.name, piece, names[piece.id]) },
    ...{ original: null, masked: withoutOf(copies.get(piece.id), piece === outer ? withheld.at : []), problem: null },
  }))
}

/** Below a folder of its own: the file itself may lie beside it. */
const insideName = (holder: string, { id, format }: Piece, name: string | undefined): string =>
  `${holder} (contenu)/${name ?? `${id}.${format === 'text' ? 'txt' : (format ?? 'bin')}`}`

/** The whole dossier's secrets are looked for in each copy, not those of its own piece alone. */
const isProven = (copy: PieceCopy | undefined, hidden: Copied['hidden']): boolean =>
  copy !== undefined && !textsIn(copy.bytes).some((text) => tellsHidden(text, hidden))

const unsaid = ({ terms, numbers }: HiddenTerms, expresses: ReadonlySet<Restriction>): Copied['hidden'] => {
  const isOpen = ({ ground }: { readonly ground: Ground }): boolean => {
    const restriction = restrictionOf(ground)
    return restriction === null || !expresses.has(restriction)
  }
  return { terms: terms.filter(isOpen), numbers: numbers.filter(isOpen) }
}
