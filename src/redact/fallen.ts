import type { DisclosedPage, DisclosedPiece, Disclosure, PlacedLine } from '../model/copy/disclosure.ts'
import { asideCode, type Fall } from '../model/copy/fall.ts'
import { isUpright } from './place-runs.ts'

/**
 * The same with each piece in the last form that it fell to. Masks keep their numbers, those of a piece set aside too:
 * whoever explains or lifts them later counts as the copies do.
 */
export const withFalls = (disclosure: Disclosure, falls: readonly Fall[]): Disclosure => {
  const last = new Map(falls.map((fall) => [fall.pieceId, fall]))
  const fallen = (piece: DisclosedPiece): DisclosedPiece => {
    const fall = last.get(piece.id)
    return fall === undefined ? piece : inForm(piece, fall)
  }
  return { ...disclosure, pieces: disclosure.pieces.map(fallen) }
}

const inForm = (piece: DisclosedPiece, { to, pages }: Fall): DisclosedPiece => {
  if (to === 'quarantine') return setAside(piece)
  if (to === 'rebuilt') return rebuilt(piece)
  return { ...piece, pages: piece.pages?.map((page) => (pages.includes(page.page) ? plain(page) : page)) ?? null }
}

const rebuilt = ({ source: _source, ...piece }: DisclosedPiece): DisclosedPiece => ({ ...piece, pages: null })

const setAside = ({ hasHidden: _hidden, frames: _frames, ...piece }: DisclosedPiece): DisclosedPiece => ({
  ...piece,
  ...{ status: 'quarantined', problemCode: asideCode, blocks: [], layout: null, pages: null },
})

/** A page whose letters are not drawn as they were keeps none of its shapes (`placePages`). */
const plain = (page: DisclosedPage): DisclosedPage => ({
  ...page,
  ...{ lines: page.lines.map(plainLine), shapes: [], hasLoss: true },
})

const plainLine = (line: PlacedLine): PlacedLine => ({
  ...line,
  parts: line.parts.map((part) => (part.kind === 'word' ? { ...part, runs: null, picture: null } : part)),
})

const wordsOf = ({ lines }: DisclosedPage) => lines.flatMap(({ parts }) => parts.filter((part) => part.kind === 'word'))

export const hasPicture = (page: DisclosedPage): boolean => wordsOf(page).some(({ picture }) => picture !== null)

/** Whether it would change in our font, and can be set in it: letters along another axis cannot. */
export const mayBePlain = (page: DisclosedPage): boolean => {
  const words = wordsOf(page)
  const isDrawn = words.some(({ runs, picture }) => runs !== null || picture !== null)
  return isDrawn && words.every(({ runs }) => runs?.every(isUpright) ?? true)
}
