import type { DisclosedPiece, Disclosure } from '../../model/copy/disclosure.ts'
import type { Fall, FallForm, FallPlace } from '../../model/copy/fall.ts'
import type { CopyProof, Proof } from '../../model/copy/proof.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { hasPicture, mayBePlain } from '../../redact/fallen.ts'

/** What was written of some pieces, in the forms of `falls`, and the proof of it. */
export type Round = {
  readonly disclosure: Disclosure
  readonly falls: readonly Fall[]
  readonly copies: readonly Rendition[]
  readonly proof: Proof
}

export const isFailed = ({ residues, notRun }: CopyProof): boolean => residues.length > 0 || notRun.length > 0

/**
 * One step down for each piece whose copy failed; empty when none did. A piece goes down three times at most: pages, the
 * whole, nothing.
 */
export const nextFalls = ({ disclosure, falls, copies, proof }: Round): readonly Fall[] => {
  const failed = new Map(proof.copies.filter(isFailed).map((copy) => [copy.name, copy]))
  return disclosure.pieces.flatMap((piece) => {
    const own = copies.filter(({ pieceId, name }) => pieceId === piece.id && failed.has(name))
    const [copy] = own
    if (copy === undefined) return []
    const places = own.flatMap(({ name }) => placesOf(failed.get(name)))
    return [fallOf(piece, { copy, places, last: falls.findLast(({ pieceId }) => pieceId === piece.id) })]
  })
}

const placesOf = (proof: CopyProof | undefined): readonly FallPlace[] => {
  const places = new Map<string, FallPlace>()
  const add = (page: number | null, reading: string) => places.set(`${page} ${reading}`, { page, reading })
  for (const { where, pages = [] } of proof?.residues ?? []) {
    if (pages.length === 0) add(null, where)
    for (const page of pages) add(page, where)
  }
  for (const engine of proof?.notRun ?? []) add(null, engine)
  return [...places.values()]
}

type Failed = { readonly copy: Rendition; readonly places: readonly FallPlace[]; readonly last: Fall | undefined }

const fallOf = (piece: DisclosedPiece, { copy, places, last }: Failed): Fall => {
  const to = (form: FallForm, pages: readonly number[] = []): Fall => ({ pieceId: piece.id, to: form, pages, places })
  if (copy.isOwn === true) return { ...to('rebuilt'), from: 'own' }
  // Without front pages, what failed was laid out anew already, or is data.
  if (piece.pages === null || copy.frontPages === undefined) return to('quarantine')
  const failing = pagesIn(piece.pages, places, copy.frontPages)
  if (last === undefined && failing.length > 0 && failing.every(mayBePlain))
    return to(
      'plain',
      failing.map(({ page }) => page),
    )
  return to('rebuilt')
}

/** Pages of the original on which something failed; those with pictures where no page is named. */
const pagesIn = (
  pages: NonNullable<DisclosedPiece['pages']>,
  places: readonly FallPlace[],
  fronts: number,
): NonNullable<DisclosedPiece['pages']> => {
  const named = new Set(places.flatMap(({ page }) => (page === null ? [] : [page - fronts - 1])))
  return named.size === 0 ? pages.filter(hasPicture) : pages.filter((_, at) => named.has(at))
}
