import { detectAll } from '../../detect/engine/detect-all.ts'
import { detectors } from '../../detect/index.ts'
import { abbreviated, titlesOf, writtenTitles } from '../../language/civilities.ts'
import { categoriesWith } from '../../model/category.ts'
import type { Problem } from '../../model/problem.ts'
import type { Dossier } from '../../model/record/dossier.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { neutralTitle } from '../../model/record/piece-number.ts'

export type Neutral = { readonly dossier: Dossier; readonly problems: readonly Problem[] }

/**
 * Titles and professions are written by the service and printed on every copy: one that names a person, a place to
 * live or an identifier is replaced, and it is said.
 */
export const neutralTitles = (dossier: Dossier, persons: readonly Person[]): Neutral => {
  const problems: Problem[] = []
  const pieces = dossier.pieces.map((piece): Piece => {
    const title = tellsSomeone(piece.title, persons) ? neutralTitle(piece.id) : piece.title
    const quality = piece.authorQuality
    const authorQuality =
      quality !== null && tellsSomeone(quality, persons) ? trimmedQuality(quality, persons) : quality
    if (title === piece.title && authorQuality === quality) return piece
    problems.push({ code: 'piece.title-replaced', pieceId: piece.id })
    return { ...piece, title, authorQuality }
  })
  return { dossier: { ...dossier, pieces }, problems }
}

const telling = categoriesWith('identifier', 'intimate')

/** A title or a profession that names a person, a place to live or an identifier. */
export const tellsSomeone = (text: string, persons: readonly Person[]): boolean =>
  findingsIn(text, persons).some((finding) => telling.has(finding.category) && finding.confidence >= 0.7)

const findingsIn = (text: string, persons: readonly Person[]) => {
  const fragments = [{ start: 0, end: text.length, place: { kind: 'block' as const, index: 0 } }]
  const passage = { id: 'T', text, offset: 0, role: 'heading' as const, level: 1, fragments }
  const piece: Piece = { ...bare, passages: [passage] }
  const named = Object.entries(detectors).map(([name, detect]) => ({ name, detect }))
  return detectAll([piece], { persons, services: [] }, { detectors: named })
}

const bare: Piece = {
  id: 'T',
  format: 'text',
  title: '',
  kind: null,
  date: null,
  authorQuality: null,
  madeFor: null,
  sha256: '',
  pages: null,
  passages: [],
  problem: null,
  unread: [],
  layout: null,
}

const leftOver = new RegExp(
  `(?:[\\s,;:(–-]|\\b(?:de|du|des|à|au|aux|chez|${writtenTitles(abbreviated(titlesOf('plain', 'mlle', 'doctor')))})\\b\\.?)+$`,
  'u',
)

/** The words of a profession before the first thing that tells someone: « éducatrice » of « éducatrice, Mme … ». */
const trimmedQuality = (quality: string, persons: readonly Person[]): string | null => {
  const starts = findingsIn(quality, persons).filter(
    (finding) => telling.has(finding.category) || finding.category === 'place',
  )
  const first = Math.min(...starts.map((finding) => finding.start))
  const kept = quality.slice(0, first).replace(leftOver, '').trim()
  return kept === '' || tellsSomeone(kept, persons) ? null : kept
}
