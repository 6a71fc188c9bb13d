import type { Draft } from '../model/draft.ts'

/**
 * How many pictures of a piece are known: those on its pages, and those of an office file that were read or left out. Where
 * pictures were left out that nobody counted, any number may be one.
 */
export const picturesIn = (pieceId: string, { dossier, problems }: Pick<Draft, 'dossier' | 'problems'>): number => {
  const piece = dossier.pieces.find(({ id }) => id === pieceId)
  const own = problems.filter((problem) => 'pieceId' in problem && problem.pieceId === pieceId)
  if (own.some((problem) => problem.code === 'read.left-out' && problem.what === 'pictures'))
    return Number.POSITIVE_INFINITY
  const read = own.reduce((sum, problem) => sum + (problem.code === 'read.image-read' ? problem.images : 0), 0)
  const unread = own.filter(({ code }) => code === 'read.image-not-read' || code === 'read.page-no-text').length
  const scanned = own.reduce((sum, problem) => sum + (problem.code === 'read.recognised' ? problem.pages : 0), 0)
  const drawn = piece?.layout?.kind === 'pages' ? (piece.layout.drawing?.pages ?? []) : []
  const onPages = drawn.reduce((sum, page) => sum + (page?.pictures.length ?? 0), 0)
  if (unread > 0 && drawn.length === 0) return Number.POSITIVE_INFINITY
  const whole = piece?.format === 'image' ? (piece.pages ?? 1) : 0
  return Math.max(onPages, read + unread + scanned, whole)
}
