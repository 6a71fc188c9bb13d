import type { DisclosedPiece, Mask } from '../../model/copy/disclosure.ts'
import type { WriteLabel, WriteStatus } from '../../model/copy/label.ts'
import type { LetterFacts } from '../../model/copy/letter.ts'
import { toPrintable } from '../data/printable.ts'
import { type Faces, openFaces, type WriteAssets } from '../fonts/face.ts'
import { type MarkSize, markSizeOf } from './mark.ts'

export type Lang = 'fr' | 'en'

/** Gives the sentence of a label, in the language of the reader. */
export type Sentences = (key: WriteLabel, args?: Readonly<Record<string, string | number>>) => string

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

/** An ISO date as the reader writes it; anything else is printed as it is. */
export const dateText = (date: string, lang: Lang): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  return lang === 'fr' && day !== undefined ? `${day}/${month}/${year}` : date.slice(0, 10)
}

/** « 1er mars 2025 », as a letter writes it; anything else is printed as it is. */
export const longDate = (date: string, lang: Lang): string => {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? []
  if (day === undefined) return date
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 (?=\p{Ll})/u, '1er ')
}

const gates: ReadonlyMap<string | null, WriteStatus> = new Map([
  ['gate.accord', 'accord'],
  ['gate.excluded', 'excluded'],
])

/** A gate of the law says more than the bare status. */
export const writeStatusOf = (piece: DisclosedPiece): WriteStatus => gates.get(piece.problemCode) ?? piece.status
