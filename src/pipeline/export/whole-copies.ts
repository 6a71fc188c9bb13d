import { formOfMedia, mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Piece } from '../../model/record/piece.ts'
import { parentIdOf } from '../../model/record/piece-number.ts'
import { holdsProven } from '../../prove/own/attached.ts'
import { holdsFiles } from '../../prove/own/held.ts'
import { putBack } from '../../write/data/put-back.ts'
import { attachCopies } from '../../write/mail/attach.ts'

/** What tells which file of a document a piece is, and in which form its copy must be to stand in its place. */
export type HeldPiece = Pick<Piece, 'id' | 'sha256' | 'format'>

type Whole = { readonly copy: Rendition; readonly held: readonly string[] }

/**
 * Copies in their own format with the copies of what they held, innermost first: attachments of mails, files in base64 of FHIR and
 * CDA documents. What one imports as a whole. All copies must have passed their proof. `inside`: the pieces that now stand in the
 * copy of another. A document that does not open again as it was put together stays without them. `originals`: pieces that are given in
 * their own bytes, whatever their form.
 */
export const wholeCopies = (
  copies: readonly Rendition[],
  pieces: readonly HeldPiece[],
  originals: ReadonlySet<string> = new Set(),
): { readonly copies: readonly Rendition[]; readonly inside: ReadonlySet<string> } => {
  const inside = new Set<string>()
  const built = new Map<string, Rendition>()
  // Innermost first: `P03-1` before `P03`.
  for (const holder of copies.toSorted((a, b) => depthOf(b) - depthOf(a))) {
    const children = copies
      .filter(({ pieceId }) => pieceId !== null && parentIdOf(pieceId) === holder.pieceId)
      .map((copy) => built.get(copy.name) ?? copy)
    if (children.length === 0) continue
    const whole =
      holder.mediaType === mediaTypes.eml
        ? wholeMail(holder, children)
        : wholeData(holder, children, { pieces, originals })
    if (whole === null) continue
    built.set(holder.name, whole.copy)
    for (const id of whole.held) inside.add(id)
  }
  return { copies: copies.map((copy) => built.get(copy.name) ?? copy), inside }
}

const depthOf = ({ pieceId }: Rendition): number => pieceId?.split('-').length ?? 0

const wholeMail = (mail: Rendition, attached: readonly Rendition[]): Whole | null => {
  const copy = attachCopies(mail, attached)
  if (!holdsProven(copy.bytes, mail, attached)) return null
  return { copy, held: attached.flatMap(({ pieceId }) => pieceId ?? []) }
}

type Held = { readonly pieces: readonly HeldPiece[]; readonly originals: ReadonlySet<string> }

const wholeData = (holder: Rendition, children: readonly Rendition[], { pieces, originals }: Held): Whole | null => {
  const fitting = (holder.slots ?? []).map(({ file }) => {
    const piece = pieces.find(({ id, sha256 }) => parentIdOf(id) === holder.pieceId && sha256 === file)
    const isFitting = (copy: Rendition): boolean => originals.has(copy.pieceId ?? '') || isInForm(copy, piece)
    return children.find((copy) => copy.pieceId === piece?.id && isFitting(copy)) ?? null
  })
  if (fitting.every((one) => one === null)) return null
  const files = fitting.map((one) => one?.bytes ?? null)
  const copy = putBack(holder, files)
  if (!holdsFiles(copy.bytes, holder, files)) return null
  return { copy, held: fitting.flatMap((one) => one?.pieceId ?? []) }
}

/** What a document says of the type of a file stays true: a copy in another form stands beside it. */
const isInForm = ({ mediaType }: Rendition, piece: HeldPiece | undefined): boolean =>
  piece !== undefined && formOfMedia(mediaType) === (piece.format === 'text' ? 'txt' : piece.format)
