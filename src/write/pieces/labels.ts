import type { Mask } from '../../model/copy/disclosure.ts'
import type { Lang, Sentences } from '../../model/copy/label.ts'
import type { LetterFacts } from '../../model/copy/letter.ts'
import type { Preview } from '../../model/copy/preview.ts'
import { type Faces, openFaces, type WriteAssets } from '../fonts/face.ts'
import { toPrintable } from '../fonts/printable.ts'
import type { Stamp } from '../pdf/stamp.ts'
import { type MarkSize, markSizeOf } from './mark.ts'

/**
 * `letter`: what the letter says beside the disclosure; without it, the plain letter to a réquisition. `preview`: each page
 * bears that it is no export.
 */
export type WriteOptions = {
  readonly assets: WriteAssets
  readonly labels: Sentences
  readonly lang: Lang
  readonly letter?: LetterFacts
  readonly preview?: Preview | undefined
}

/** The same, once the fonts are open; the size of marks is that of the whole export. */
export type Press = {
  readonly faces: Faces
  readonly mark: MarkSize
  readonly labels: Sentences
  readonly lang: Lang
  /** Of the copy of a piece, or, for null, of another file; undefined where what is written may leave. */
  readonly stampOf: (pieceId: string | null) => Stamp | undefined
}

export const openPress = (
  { assets, labels, lang, preview }: Omit<WriteOptions, 'letter'>,
  masks: readonly Pick<Mask, 'id'>[],
): Press => {
  const faces = openFaces(assets)
  const mark = markSizeOf(
    faces,
    masks.map(({ id }) => id),
  )
  const say: Sentences = (key, args) => toPrintable(labels(key, args), faces)
  return {
    faces,
    mark,
    lang,
    labels: say,
    stampOf: (id) => (preview === undefined ? undefined : stampOf(id, preview, say)),
  }
}

/** The number is that of the record: a file of decisions names a piece by it. */
const stampOf = (listedAs: string | null, { code, recordIdOf }: Preview, labels: Sentences): Stamp => {
  const words = labels('page.preview')
  if (listedAs === null) return { words, note: labels('page.preview-letter', { code }) }
  const id = recordIdOf.get(listedAs) ?? listedAs
  return { words, note: labels(id === listedAs ? 'page.preview-piece' : 'page.preview-moved', { code, id, listedAs }) }
}
