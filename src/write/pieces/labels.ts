import type { Mask } from '../../model/copy/disclosure.ts'
import type { Lang, Sentences } from '../../model/copy/label.ts'
import type { LetterFacts } from '../../model/copy/letter.ts'
import { type Faces, openFaces, type WriteAssets } from '../fonts/face.ts'
import { toPrintable } from '../fonts/printable.ts'
import { type MarkSize, markSizeOf } from './mark.ts'

/** `letter`: what the letter says beside the disclosure; without it, the plain letter to a réquisition. */
export type WriteOptions = {
  readonly assets: WriteAssets
  readonly labels: Sentences
  readonly lang: Lang
  readonly letter?: LetterFacts
}

/** The same, once the fonts are open; the size of marks is that of the whole export. */
export type Press = {
  readonly faces: Faces
  readonly mark: MarkSize
  readonly labels: Sentences
  readonly lang: Lang
}

export const openPress = (
  { assets, labels, lang }: Omit<WriteOptions, 'letter'>,
  masks: readonly Pick<Mask, 'id'>[],
): Press => {
  const faces = openFaces(assets)
  const mark = markSizeOf(
    faces,
    masks.map(({ id }) => id),
  )
  return { faces, mark, lang, labels: (key, args) => toPrintable(labels(key, args), faces) }
}
