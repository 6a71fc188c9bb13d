import type { Problem } from '../../../model/problem.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { pictureNotes, recognitionNotes } from '../../scan/recognition-notes.ts'
import type { WrittenPage, WrittenStretch } from '../text/pdf-passages.ts'

/** What is told of the pages of a piece: those that were not read, those that a machine read, and their pictures. */
export const notesOf = (
  pieceId: string,
  pages: readonly WrittenPage[],
  passages: readonly Passage[],
): readonly Problem[] => {
  const lost = pages.filter((page) => !page.isRead)
  const recognised = pages.filter((page) => page.isRecognised)
  const silent = pages.filter((page) => page.isRead && !page.isRecognised && page.hasPicture && page.seen.length > 0)
  const images = pages.reduce((sum, page) => sum + page.picturesRead, 0)
  const doubts = countDoubts(pages.flatMap((page) => page.seen).filter(({ isPictured }) => isPictured === true))
  return [
    ...lost.map(({ page }) => ({ code: 'read.page-no-text' as const, pieceId, page })),
    ...silent.map(({ page }) => ({ code: 'read.image-not-read' as const, pieceId, page })),
    ...pictureNotes(pieceId, { images, doubts }),
    ...recognitionNotes(pieceId, recognised.length, passages, doubts),
  ]
}

const countDoubts = (stretches: readonly WrittenStretch[]): number =>
  stretches.reduce((sum, { fragments }) => sum + fragments.filter(({ doubt }) => doubt === true).length, 0)
