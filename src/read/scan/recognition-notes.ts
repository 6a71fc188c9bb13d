import type { Problem } from '../../model/problem.ts'
import type { Passage } from '../../model/record/passage.ts'

/**
 * Tells the director that a machine read these pages, and how many of its words are withheld because it doubts them.
 * `told` are those of pictures, told apart.
 */
export const recognitionNotes = (
  pieceId: string,
  pages: number,
  passages: readonly Passage[],
  told = 0,
): readonly Problem[] => {
  const fragments = passages.filter((passage) => passage.role !== 'hidden').flatMap((passage) => passage.fragments)
  const doubts = fragments.filter((fragment) => fragment.doubt === true).length - told
  return pages === 0 ? [] : [{ code: 'read.recognised', pieceId, pages, doubts }]
}

/** Pictures beside typed text whose words were read: the words are proposed, the pictures stay out of the copy. */
export const pictureNotes = (
  pieceId: string,
  { images, doubts }: { readonly images: number; readonly doubts: number },
): readonly Problem[] => (images === 0 ? [] : [{ code: 'read.image-read', pieceId, images, doubts }])
