import type { WriteLabel } from '../../model/copy/label.ts'
import { grounds } from '../../model/law/ground.ts'
import type { Spoken } from './false-words.ts'
import { type Stated, statusesOf } from './stated.ts'
import { patternOf, squeeze } from './wording.ts'

/** The table of pieces, that of grounds, that of hashes and the receipt, and no other row. */
export const arePiecesTrue = (rows: readonly (readonly string[])[], stated: Stated, spoken: Spoken): boolean => {
  const { labels } = spoken.wording
  const named = (...keys: readonly WriteLabel[]) => keys.map((key) => squeeze(labels(key)))
  const names = ['id', 'title', 'date', 'pages', 'status', 'masks'] as const
  const heads = [
    named(...names.map((name) => `bordereau.column-${name}` as const)),
    named('bordereau.column-ground', 'bordereau.column-meaning'),
    named('bordereau.column-file', 'bordereau.column-digest'),
    named('bordereau.receipt-name', 'bordereau.receipt-quality'),
    named('bordereau.receipt-date', 'bordereau.receipt-signature'),
  ].map((head) => head.join('\n'))
  const own = rows.filter((row) => !heads.includes(row.join('\n')))
  const pieces = own.filter((row) => row.length === 6)
  const others = own.filter((row) => row.length !== 6)
  return (
    pieces.length === stated.pieces.length &&
    stated.pieces.every((piece, at) => isPieceTrue(pieces[at] ?? [], piece, stated, spoken)) &&
    others.every(isOther) &&
    new Set(others.map(([first]) => first)).size === others.length
  )
}

/** A ground with what it means, or a file with its hash, which is compared elsewhere. */
const isOther = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && (/^[0-9a-f]{64}$/.test(second) || grounds.some((ground) => ground === first))

const isPieceTrue = (
  [id, , , , status = '', masks = '']: readonly string[],
  piece: Stated['pieces'][number],
  stated: Stated,
  { wording: { labels, former } }: Spoken,
): boolean => {
  const after = `(?:${patternOf(labels('piece.unread', { pages: '' }))}[0-9,]+)?(?:${patternOf(labels('bordereau.anew-status'))})?`
  const ways = (statusesOf[piece.status] ?? []).flatMap((one) => [labels(`status.${one}`), ...former(`status.${one}`)])
  const isSaid = new RegExp(`^(?:${ways.map(patternOf).join('|')})${after}$`).test(status)
  const counts = [...(stated.masked.get(piece.id) ?? [])].map(([ground, count]) => `${ground}×${count}`)
  return id === piece.id && ways.length > 0 && isSaid && hasCounts(masks, counts, squeeze(labels('bordereau.no-mask')))
}

/** Each count once, in any order, then grounds without a count, or the word for none. */
const hasCounts = (cell: string, counts: readonly string[], none: string): boolean => {
  let rest = cell
  for (const count of [...counts].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(count)) return false
    rest = rest.replace(count, '')
  }
  if (rest === '') return counts.length > 0
  return (rest === none && counts.length === 0) || /^[A-Z][A-Z0-9-]*$/.test(rest)
}
