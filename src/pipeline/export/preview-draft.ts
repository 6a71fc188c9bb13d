import type { Cover, DisclosedPiece, Disclosure } from '../../model/copy/disclosure.ts'
import type { Fall } from '../../model/copy/fall.ts'
import { countMasks } from '../../model/copy/mask-count.ts'
import { type Preview, previewName } from '../../model/copy/preview.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { RequisError } from '../../model/problem.ts'
import { findUnstamped } from '../../prove/stamped.ts'
import { decisionsNow, refuseOpened } from '../propose/reviewing.ts'
import type { ExportInput } from './export-draft.ts'
import { type FallenProblem, fallenProblems } from './fallen-problems.ts'
import { labellingOf } from './labelling.ts'
import { discloseOutside } from './letter-outside.ts'
import { referenceOf } from './reference.ts'
import { decidedIn, waitingIn } from './waiting.ts'
import { fallenTold, letterCopy, writeProven } from './write-proven.ts'

export type PreviewInput = Pick<
  ExportInput,
  'draft' | 'date' | 'copies' | 'write' | 'desk' | 'letter' | 'proveAssets' | 'prove' | 'salted' | 'onStage' | 'onCopy'
> & {
  readonly code: string
  /** What became of pieces whose copy failed, where a preview of this state was made: the letter alone is told by it. */
  readonly falls?: readonly Fall[]
  /** Who would sign with the one who approves; null where one person signs. */
  readonly second: string | null
}

/** A piece of the preview: `id` is the record's number, `listedAs` that of the copy. `file` is null where nothing leaves. */
export type PreviewedPiece = {
  readonly id: string
  readonly listedAs: string
  readonly title: string
  readonly status: DisclosedPiece['status']
  readonly file: string | null
  readonly masks: number
}

export type Previewed = {
  readonly folder: string
  readonly pieces: readonly PreviewedPiece[]
  readonly masks: number
  /** Pieces that would be listed nowhere outside. */
  readonly unlisted: number
  readonly letter: string
  /** Pieces of which no copy, or a poorer one, passed its proof: by their numbers in the record. */
  readonly fallen: readonly FallenProblem[]
  readonly falls: readonly Fall[]
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/**
 * The copies and the letter as they would leave if one person, or two, approved the draft now, each page stamped. Nothing is signed,
 * and nothing lists the files. A residue that no piece could be withheld for throws `prove.residue`; a page without its stamp, `preview.unstamped`.
 */
export const previewDraft = async (input: PreviewInput): Promise<Previewed> => {
  const { decisions, cover, told, preview, write } = tellPreview(input)
  const { copies, letter, ...proven } = await writeProven({ ...input, review: { decisions }, write }, told)
  const { disclosure } = proven.told
  const files = [...copies, letter].map((copy) => ({ name: nameOf(copy, preview), bytes: copy.bytes }))
  await refuseUnstamped(files, input)
  return {
    folder: `${previewName}_${cover.reference}`,
    pieces: disclosure.pieces.map((piece) => previewed(piece, disclosure, copies, preview)),
    masks: countMasks(disclosure),
    unlisted: told.inside.pieces.length - disclosure.pieces.length,
    letter: nameOf(letter, preview),
    fallen: fallenProblems(proven.falls, { ...proven.told, copies }),
    falls: proven.falls,
    files,
  }
}

/** The letter alone, stamped: what the director reads beside the words that she changes. It is proved with the copies. */
export const previewLetter = async (input: PreviewInput): Promise<Uint8Array> => {
  const { told, write } = tellPreview(input)
  const { disclosure } = fallenTold(input, told, input.falls ?? [])
  const { name, bytes } = await letterCopy(disclosure, write, input.letter)
  await refuseUnstamped([{ name, bytes }], input)
  return bytes
}

/** What would be told outside now, and the options that print it as a preview. */
const tellPreview = (input: PreviewInput) => {
  const { draft, desk, second } = input
  const decisions = decisionsNow(draft, second)
  refuseOpened(draft, decisions)
  input.onStage?.('redact')
  const cover = coverOf(input)
  const labelling = labellingOf(draft, input.salted)
  const told = discloseOutside({ draft, decisions, cover, desk, words: input.write, labelling })
  const preview: Preview = { code: input.code, recordIdOf: new Map([...told.outsideOf].map(([id, as]) => [as, id])) }
  input.onStage?.('write')
  return { decisions, cover, told, preview, write: { ...input.write, letter: told.facts, preview } }
}

const refuseUnstamped = async (
  files: Previewed['files'],
  { write, code, proveAssets }: PreviewInput,
): Promise<void> => {
  const name = await findUnstamped(files, [write.labels('page.preview'), code], proveAssets.pdfiumWasm)
  if (name !== null) throw new RequisError({ code: 'preview.unstamped' })
}

/** Nobody approved: the letter bears no name. */
const coverOf = ({ draft, date, copies, second }: PreviewInput): Cover => ({
  reference: referenceOf(draft),
  requestReference: draft.request.reference,
  authority: draft.request.authority,
  basis: draft.request.basis,
  service: draft.dossier.service,
  date: date.toISOString().slice(0, 10),
  approvedBy: '',
  secondBy: null,
  waiting: second === null ? waitingIn(draft, null) : null,
  decided: decidedIn(draft),
  preparedBy: draft.preparedBy,
  waived: false,
  demonstration: false,
  copies,
})

type Named = Pick<Rendition, 'name' | 'pieceId'>

/** By the record's number. A file that is taken out of its folder still says by its name what it is. */
const nameOf = ({ name, pieceId }: Named, { recordIdOf }: Preview): string =>
  pieceId === null
    ? `${previewName}_${name}`
    : `pieces/${previewName}_${recordIdOf.get(pieceId) ?? pieceId}${name.slice(name.lastIndexOf('.'))}`

const previewed = (
  piece: DisclosedPiece,
  { masks }: Disclosure,
  copies: readonly Named[],
  preview: Preview,
): PreviewedPiece => {
  const copy = copies.find(({ pieceId }) => pieceId === piece.id)
  return {
    id: preview.recordIdOf.get(piece.id) ?? piece.id,
    ...{ listedAs: piece.id, title: piece.title, status: piece.status },
    file: copy === undefined ? null : nameOf(copy, preview),
    masks: masks.filter(({ pieceId }) => pieceId === piece.id).length,
  }
}
