import type { DisclosedPiece } from '../../model/copy/disclosure.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { barrier, foldWords } from '../fold-words.ts'
import type { EngineReport } from '../read-copy.ts'

type Blocks = Pick<DisclosedPiece, 'id' | 'format' | 'blocks'>

/** What the copy of a piece in the format of its file must show, in order, and what it may show beside that. */
export type Shown = { readonly kept: readonly string[] | null; readonly printed: ReadonlySet<string> }

/** Null for a copy in another form; without its piece, nothing can be said of it. */
export const shownBy = (
  { isOwn, pieceId }: Rendition,
  pieces: readonly Blocks[] | undefined,
  printed: readonly string[],
): Shown | null => {
  if (isOwn !== true) return null
  const piece = pieces?.find(({ id }) => id === pieceId)
  return { kept: piece === undefined ? null : keptWords(piece), printed: new Set(printed.flatMap(foldWords)) }
}

/** Of data, the values alone leave: what has no path, the reader added. */
const keptWords = ({ format, blocks }: Blocks): readonly string[] =>
  foldWords(
    blocks
      .map(({ segments }) =>
        segments
          .filter(({ path }) => format === 'document' || path !== null)
          .map((one) => (one.kind === 'kept' ? one.text : ` ${barrier} `))
          .join(format === 'document' ? '' : '\n'),
      )
      .join('\n'),
  ).filter((word) => word !== barrier)

/**
 * What is wrong with the text that was read from a copy: `kept-lost`, a word that was decided to be kept is not there, or not
 * in its order; `added`, a word stands there that is neither kept nor printed by the writers.
 */
export const orderIn = ({ readings }: EngineReport, shown: Shown | null): readonly string[] => {
  if (shown === null || shown.kept === null) return []
  const { kept, printed } = shown
  let at = 0
  let isAdded = false
  for (const word of foldWords(readings.find(({ where }) => where === 'values')?.text ?? '')) {
    if (word === kept[at]) at += 1
    // How many pictures a caption stands for.
    else if (word !== barrier && !printed.has(word) && !/^\d{1,4}$/.test(word)) isAdded = true
  }
  return [...(at < kept.length ? ['kept-lost'] : []), ...(isAdded ? ['added'] : [])]
}
