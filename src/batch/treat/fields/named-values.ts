import { foldText } from '../../../model/fold.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import type { Span } from '../../../model/record/span.ts'

/** A value of a record with its key. `object`: the path of what holds it and its siblings. */
export type NamedValue = Span & {
  readonly passage: Passage
  /** Folded words, a space between each. */
  readonly keys: readonly string[]
  readonly object: string
  readonly text: string
}

/** The values of JSON, XML, CSV and workbooks that have a key. */
export const namedValues = (piece: Piece): readonly NamedValue[] =>
  piece.passages
    .filter(({ role }) => role === 'fields')
    .flatMap((passage) =>
      passage.fragments.flatMap(({ start, end, place }) => {
        if (place.kind !== 'field') return []
        const keys = [labelBefore(passage.text, start), keyOf(place.path)].map(wordsOf).filter((one) => one !== '')
        const object = objectIn(piece, place.path)
        return [{ start, end, passage, keys, object, text: passage.text.slice(start, end) }]
      }),
    )

/** What the reader wrote before a value, on its line. */
const labelBefore = (text: string, start: number): string => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.endsWith(' : ') ? line.slice(0, -3) : ''
}

/** Items of a list have the key of the list. */
const keyOf = (path: string): string => segmentsOf(path).findLast((one) => !/^@?\d+$/.test(one)) ?? ''

export const segmentsOf = (path: string): readonly string[] => path.split('/').filter((one) => one !== '')

export const wordsOf = (key: string): string =>
  foldText(key.replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' '))
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

const objectIn = ({ format }: Piece, path: string): string => {
  if (format === 'xml') return elementOf(path)
  return cell.test(path) ? path.replace(/[A-Z]{1,3}(?=\d+$)/, '') : objectOf(path)
}

/** « /1/C2 »: of a workbook, the second row of the first sheet. */
const cell = /^\/\d+\/[A-Z]{1,3}\d+$/

/** Two lines of an address are of what holds the list. */
const objectOf = (path: string): string => {
  const all = segmentsOf(path)
  const [before = '', last = ''] = all.slice(-2)
  const isListed = all.length > 1 && /^\d+$/.test(last) && !/^\d+$/.test(before)
  return `/${all.slice(0, isListed ? -2 : -1).join('/')}`
}

/** A text lies in its element, an attribute in what holds the others. */
const elementOf = (path: string): string => {
  const all = segmentsOf(path)
  return `/${all.slice(0, all.at(-1)?.startsWith('@') === true ? -1 : -2).join('/')}`
}
