import type { Passage } from '../model/passage.ts'
import type { Problem } from '../model/problem.ts'

/** Tells the director that a machine read these pages, and how many of its words are withheld because it doubts them. */
export const recognitionNotes = (pieceId: string, pages: number, passages: readonly Passage[]): readonly Problem[] => {
  const fragments = passages.filter((passage) => passage.role !== 'hidden').flatMap((passage) => passage.fragments)
  const doubts = fragments.filter((fragment) => fragment.doubt === true).length
  return pages === 0 ? [] : [{ code: 'read.recognised', pieceId, pages, doubts }]
}
