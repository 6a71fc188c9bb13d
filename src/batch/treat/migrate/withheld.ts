import type { Problem } from '../../../model/problem.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import type { MaskedCopy } from '../../model/carried.ts'
import { isWithin } from './held-originals.ts'
import type { JudgedFile } from './judge-source.ts'
import type { PieceCopy } from './masked-copies.ts'

// A document of FHIR or CDA can say that a file which it held is absent (data-absent-reason, nullFlavor): one that cannot be read or
// proved does not set the others aside. What holds it is carried without it, and says so; a mail cannot.

export const isHolder = ({ format }: Piece): boolean => format === 'json' || format === 'xml'

/** What keeps a piece from being judged. */
export const unreadIn = ({ id, problem, unread }: Piece): Problem | null => {
  const [page] = unread
  return problem ?? (page === undefined ? null : { code: 'read.page-no-text', pieceId: id, page })
}

export const hasUnread = ({ pieces }: JudgedFile): boolean => unreadHeld(pieces).length > 0

const unreadHeld = (pieces: readonly Piece[]): readonly Piece[] => {
  const [outer, ...inner] = pieces
  return outer !== undefined && isHolder(outer) ? inner.filter((piece) => unreadIn(piece) !== null) : []
}

/** Without what cannot be read, and what lies in it. */
export const carriable = (pieces: readonly Piece[]): readonly Piece[] => {
  const unread = unreadHeld(pieces)
  return pieces.filter(({ id }) => !unread.some((one) => isWithin(id, one.id)))
}

type Withheld = { readonly lost: readonly Piece[]; readonly at: NonNullable<MaskedCopy['withheld']> }

const nothing: Withheld = { lost: [], at: [] }

/** What a document is carried without; null where its copy does not say of each that it is absent: then all of it is set aside. */
export const withheldOf = (pieces: readonly Piece[], copies: ReadonlyMap<string, PieceCopy>): Withheld | null => {
  const [outer, ...inner] = pieces
  if (outer === undefined || !isHolder(outer)) return nothing
  const slots = copies.get(outer.id)?.slots ?? []
  const lost = inner.filter((piece) => unreadIn(piece) !== null || (hasText(piece) && !copies.has(piece.id)))
  const tops = new Set(lost.map(({ id }) => topOf(id, outer.id)))
  const all: Withheld['at'][number][] = []
  for (const top of tops) {
    const piece = inner.find(({ id }) => id === top)
    const paths = slots.filter(({ file }) => file === piece?.sha256).map(({ path }) => path)
    const why = lost.find(({ id }) => isWithin(id, top))
    if (paths.length === 0 || why === undefined) return null
    const code = unreadIn(why)?.code ?? 'batch.unproved'
    all.push(...paths.map((path) => ({ path, code })))
  }
  return { lost, at: all }
}

const hasText = ({ passages }: Piece): boolean => passages.some(({ role }) => role !== 'hidden')

/** The file of the outermost document in which a piece lies. */
const topOf = (id: string, outer: string): string => {
  const parent = parentIdOf(id)
  return parent === null || parent === outer ? id : topOf(parent, outer)
}

/** The copy, and what it is without: fields of it, so that the items that lost something are known. */
export const withoutOf = (copy: PieceCopy | undefined, withheld: Withheld['at']): MaskedCopy | null => {
  if (copy === undefined || withheld.length === 0) return copy ?? null
  return {
    ...copy,
    withheld,
    fields: [...copy.fields, ...withheld.map(({ path }) => path)],
    rules: { ...copy.rules, [withheldRule]: withheld.length },
  }
}

const withheldRule = 'attachment-withheld'
