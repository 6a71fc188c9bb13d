import type { Line } from '../pdf-lines.ts'
import { abreastIn, type Band, columnsIn, isWithin, partsOf, wordsIn } from './abreast.ts'
import { fewestOfSigned, mostOfSigned, signatureShare, signatureWhite, wordsOfSigned } from './limits.ts'

/**
 * Who signs stands above the white for the signature and the name under it, side by side: each is read to its end. The
 * first line names a person or a function in each column; nothing is longer than a few words.
 */
export const findSigned = (lines: readonly Line[]): readonly Band[] => abreastIn(lines, signedAt)

const signedAt = (lines: readonly Line[], start: number): Band | null => {
  const first = lines[start]
  const heads = first === undefined ? [] : partsOf(first)
  if (heads.length < 2 || !heads.every(isSigner)) return null
  const borders = heads.slice(1).map(({ u0 }, at) => ((heads[at]?.u1 ?? u0) + u0) / 2)
  const end = endOf(lines, start, borders)
  const block = lines.slice(start, end)
  if (block.length < fewestOfSigned || !isSigned(block)) return null
  return { start, end, columns: columnsIn(block, borders) }
}

const isSigner = (part: Line): boolean => isShort(part) && signer.test(wordsIn(part))

const signer =
  /^(?:L[ae]s? \p{Ll}|L[’'] ?\p{Ll}|Pour |Madame |Monsieur |M(?:me|lle|\.) |Fait |Lu et approuvé|Signature|Cachet)/u

/** So far lines keep to the columns of the first one, in short parts; two lines in a row with one column are no more signed. */
const endOf = (lines: readonly Line[], start: number, borders: readonly number[]): number => {
  let end = start + 1
  for (let at = start + 1; at < lines.length && at < start + mostOfSigned; at += 1) {
    const line = lines[at]
    const above = lines[at - 1]
    if (line === undefined || above === undefined) break
    const parts = partsOf(line)
    const isFar = above.v - line.v > signatureWhite[1] * line.size
    if (isFar || !parts.every((part) => isShort(part) && isWithin(part, borders))) break
    if (parts.length > 1) end = at + 1
  }
  return end
}

/** Neither a sentence nor a sum. */
const isShort = (part: Line): boolean => {
  const text = wordsIn(part)
  const isDated = /^(?:Fait |À |A |[Ll]e )/u.test(text)
  return part.words.length <= wordsOfSigned && !/[.!?;]$/.test(text) && (isDated || !/\d/.test(text))
}

/** White for a signature, or a word that asks for one. */
const isSigned = (block: readonly Line[]): boolean =>
  block.some((line) => partsOf(line).some((part) => /^(?:signatures?\b|lu et approuvé)/iu.test(wordsIn(part)))) ||
  isWhiteForHand(block.slice(1).map((line, at) => ((block[at]?.v ?? line.v) - line.v) / line.size))

/** One white is the widest: rows that all stand as far apart are a table. */
const isWhiteForHand = (steps: readonly number[]): boolean => {
  const [widest = 0, next = 0] = steps.toSorted((a, b) => b - a)
  return widest > signatureWhite[0] && widest >= signatureShare * next
}
