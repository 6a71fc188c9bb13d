import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { parentIdOf } from '../../model/record/piece-number.ts'
import { holdsProven } from '../../prove/own/attached.ts'
import { attachCopies } from '../../write/mail/attach.ts'

/**
 * Mails in their own format with the copies of what was attached to them, mails in mails too: what one imports as a whole. All copies
 * must have passed their proof. `inside`: the pieces that now stand in the mail of another. A mail that does not open again as it was
 * put together stays without its attachments.
 */
export const wholeMails = (
  copies: readonly Rendition[],
): { readonly copies: readonly Rendition[]; readonly inside: ReadonlySet<string> } => {
  const inside = new Set<string>()
  const built = new Map<string, Rendition>()
  // Innermost first: `P03-1` before `P03`.
  const mails = copies.filter(({ mediaType }) => mediaType === mediaTypes.eml)
  for (const mail of mails.toSorted((a, b) => depthOf(b) - depthOf(a))) {
    const attached = copies
      .filter(({ pieceId }) => pieceId !== null && parentIdOf(pieceId) === mail.pieceId)
      .map((copy) => built.get(copy.name) ?? copy)
    const whole = attachCopies(mail, attached)
    if (attached.length === 0 || !holdsProven(whole.bytes, mail, attached)) continue
    built.set(mail.name, whole)
    for (const { pieceId } of attached) if (pieceId !== null) inside.add(pieceId)
  }
  return { copies: copies.map((copy) => built.get(copy.name) ?? copy), inside }
}

const depthOf = ({ pieceId }: Rendition): number => pieceId?.split('-').length ?? 0
