import type { Cover, DisclosedPage, DisclosedPiece } from '../../model/copy/disclosure.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Box } from '../../model/record/place.ts'
import { widthOf } from '../fonts/face.ts'
import { toPrintable } from '../fonts/printable.ts'
import { plain } from '../pdf/element.ts'
import { type LaidLine, layLines } from '../pdf/facsimile-lines.ts'
import { breakLines } from '../pdf/line.ts'
import { printSheet } from '../pdf/pdf-file.ts'
import { placeElements } from '../pdf/place-elements.ts'
import { isHeading } from '../pdf/same-paragraph.ts'
import { addMark, addNode, type Draw, drawLine, paper, type Sheet } from '../pdf/sheet.ts'
import type { Press } from './labels.ts'
import { frontElements, runningTitles } from './piece-pdf.ts'

/**
 * A copy in the layout of the original: a cover sheet, then each page in its size with the kept words where they stood.
 * Nothing of the original's bytes, font programs or pictures is in it: kept letters are drawn from their shapes. Null when the marks do not fit: the piece is then laid
 * out anew.
 */
export const writePieceFacsimile = async (
  piece: DisclosedPiece,
  pages: readonly DisclosedPage[],
  cover: Cover,
  press: Press,
): Promise<Rendition | null> => {
  const sheet = placeElements(frontElements(piece, cover, press), { faces: press.faces, mark: press.mark })
  const fronts = sheet.pages.length
  for (const page of pages) if (!addPageOf(page, sheet, piece, press)) return null
  const running = runningTitles(cover, press, press.labels('piece.id', { id: piece.id }))
  sheet.pages.forEach((_, at) => {
    const page = pages[at - fronts]
    const note = page === undefined ? [] : noteOf(page, press)
    addFoot(sheet, at, [...running.foot(at + 1, sheet.pages.length), ...note].join(' · '))
  })
  const sizes = [...Array.from({ length: fronts }, () => paper), ...pages]
  const title = toPrintable(piece.title, press.faces)
  const { faces, lang } = press
  const file = await printSheet(sheet, { faces, lang, title, sizes, stamp: press.stampOf(piece.id) })
  return {
    name: `pieces/${piece.id}.pdf`,
    mediaType: 'application/pdf',
    pieceId: piece.id,
    frontPages: fronts,
    ...file,
  }
}

const addPageOf = (page: DisclosedPage, sheet: Sheet, piece: DisclosedPiece, { labels, faces }: Press): boolean => {
  const laid = layLines(page, sheet.measure, {
    ofLine: (line) => addNode(sheet, isHeading(line) ? 'H2' : 'P', null),
    ofMark: (line, code) => addMark(sheet, line, code),
  })
  if (laid === null) return false
  sheet.pages.push([
    ...scenery(page, sheet, toPrintable(labels('piece.picture-removed'), faces)),
    ...boxesOf(laid),
    ...laid.flatMap(({ draws }) => draws),
  ])
  if (piece.unread.includes(page.page)) {
    const text = toPrintable(labels('piece.page-unread'), faces)
    addText(sheet, sheet.pages.length - 1, {
      text,
      x: 56,
      y: page.height / 2,
      size: 11,
      node: addNode(sheet, 'P', null),
    })
  }
  return true
}

/** The boxes of marks, under all words: where one comes near a line, no letter of it is painted over. */
const boxesOf = (laid: readonly LaidLine[]): readonly Draw[] =>
  laid.flatMap(({ draws }) =>
    draws.flatMap((item): readonly Draw[] =>
      item.kind === 'mark' && item.isBoxed === true && item.size !== undefined
        ? [{ kind: 'mark-box', size: item.size, x: item.x, y: item.y, node: null }]
        : [],
    ),
  )

/** What a page does not show, said on it. */
const noteOf = (page: DisclosedPage, { labels, faces }: Press): readonly string[] => {
  const words = page.lines.flatMap(({ parts }) => parts.filter((part) => part.kind === 'word'))
  if (words.length === 0) return []
  if (words.some(({ picture }) => picture !== null)) return [toPrintable(labels('piece.page-raster'), faces)]
  if (words.every(({ runs }) => runs === null)) return [toPrintable(labels('piece.page-plain'), faces)]
  // Its own letters are drawn: those that have no shape were read in its pictures.
  const read = words.some(({ runs }) => runs === null) ? [toPrintable(labels('piece.page-pictures'), faces)] : []
  return page.hasLoss ? [...read, toPrintable(labels('piece.page-loss'), faces)] : read
}

/** Frames and rules, under the words. What a frame stands for is said after them. */
const scenery = (page: DisclosedPage, sheet: Sheet, removed: string): readonly Draw[] => {
  const at = { x: 0, y: 0, node: null }
  return [
    ...page.shapes.map((shape) => ({ kind: 'shape', shape, ...at }) as const),
    ...page.pictures.flatMap((box): readonly Draw[] => {
      const size = 6
      const hasRoom = box[2] - box[0] > widthOf(sheet.measure.faces.R, removed, size) + 4 && box[3] - box[1] > size + 4
      const isNamed = hasRoom && !page.lines.some((line) => isUnderName(line, box))
      const name = { kind: 'text', text: removed, face: 'R', size, tone: 'grey' } as const
      const frame = { kind: 'picture', box, ...at } as const
      if (!isNamed) return [frame]
      return [frame, { ...name, x: box[0] + 2, y: box[3] - size - 1, node: addNode(sheet, 'P', null) }]
    }),
  ]
}

/** Words read in the picture stand in its frame: one of them can be where the frame is named. */
const isUnderName = ({ x, y, size }: DisclosedPage['lines'][number], [left, , right, top]: Box): boolean =>
  x < right && x > left - size && y < top && y + size > top - 8

/** Small, below whatever the page holds. */
const addFoot = (sheet: Sheet, page: number, text: string): void =>
  addText(sheet, page, { text, x: 24, y: 12, size: 6, node: null })

type Note = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly node: number | null
}

const addText = (sheet: Sheet, page: number, { text, x, y, size, node }: Note): void => {
  const [line] = breakLines([plain(text, 'R', 'grey')], {
    size,
    width: Number.POSITIVE_INFINITY,
    measure: sheet.measure,
  })
  const target: Sheet = { ...sheet, pages: [sheet.pages[page] ?? []] }
  if (line !== undefined) drawLine(target, line, { x, y, size, node })
}
