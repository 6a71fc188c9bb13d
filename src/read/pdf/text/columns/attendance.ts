import type { Line } from '../pdf-lines.ts'
import { abreastIn, type Band, columnsIn, isWithin, partsOf, wordsIn } from './abreast.ts'
import { fewestLetters, listStep, wordsOfEntry } from './limits.ts'

/**
 * Those present beside those excused: each list is read to its end, though its names stand level with those of the other.
 * Every part of the first line heads such a list, and names stand under it, in its column: a table has other heads, and
 * ticks or figures.
 */
export const findAttendance = (lines: readonly Line[]): readonly Band[] => abreastIn(lines, listsAt)

const present = 'présente?s?|présent(?:\\(e\\)|·e·?|\\.e\\.?|-e-?)s?|participante?s?|invitée?s?|convoquée?s?'
const absent = 'absente?s?|excusée?s?|représentée?s?|pouvoirs?|(?:absent|excusé)(?:\\(e\\)|·e·?|\\.e\\.?|-e-?)s?'
const others = 'destinataires?|diffusion|copies?|secrétaires?'
const before = '(?:(?:étaient?|sont|personnes?|membres?|professionnel(?:le)?s|ont|été|liste|des|absente?s?|non) ){0,3}'
const headOf = (words: string): RegExp => new RegExp(`^${before}(?:${words})(?: et excusée?s?)? ?(?::|$)`, 'iu')
const [presentHead, absentHead, anyHead] = [
  headOf(present),
  headOf(absent),
  headOf(`${present}|${absent}|${others}`),
] as const

const listsAt = (lines: readonly Line[], start: number): Band | null => {
  const first = lines[start]
  const heads = first === undefined ? [] : partsOf(first)
  const texts = heads.map(wordsIn)
  if (heads.length < 2 || !texts.every((text) => anyHead.test(text))) return null
  if (!texts.some((text) => presentHead.test(text)) || !texts.some((text) => absentHead.test(text))) return null
  const borders = heads.slice(1).map(({ u0 }) => u0 - edge * (first?.size ?? 1))
  const end = endOf(lines, start, borders)
  const entries = lines.slice(start + 1, end).flatMap(partsOf)
  const isNamed = entries.filter(isEntry).length * 2 > entries.length || texts.every((text) => /:./.test(text))
  if (!isNamed || end - start < 2) return null
  return { start, end, columns: columnsIn(lines.slice(start, end), borders) }
}

/** A list may start left of its head: by a dash, or centred under it. In sizes, by hand. */
const edge = 1.5

/** So far lines keep to the columns of the heads, step by step as the first ones do. */
const endOf = (lines: readonly Line[], start: number, borders: readonly number[]): number => {
  const left = (lines[start]?.u0 ?? 0) - edge * (lines[start]?.size ?? 1)
  let end = start + 1
  for (let at = start + 1; at < lines.length; at += 1) {
    const [above, line] = [lines[at - 1], lines[at]]
    if (above === undefined || line === undefined || line.u0 < left) break
    const step = above.v - line.v
    const usual = at === start + 1 ? listStep * line.size : usualStep(lines, start, at)
    if (step > usual || !partsOf(line).every((part) => isWithin(part, borders) && isShort(part))) break
    end = at + 1
  }
  return end
}

/** Names stand as far apart as the first two, or nearer. */
const usualStep = (lines: readonly Line[], start: number, at: number): number => {
  const [head, first, second] = lines.slice(start, start + 3)
  if (head === undefined || first === undefined || second === undefined) return 0
  const steps = at === start + 2 ? [head.v - first.v] : [head.v - first.v, first.v - second.v]
  return Math.min(listStep * first.size, Math.max(...steps) * 1.1)
}

const isShort = ({ words }: Line): boolean => words.length <= wordsOfEntry

/** Longer than a tick, a mark or an answer. */
const isEntry = (part: Line): boolean => (wordsIn(part).match(/\p{L}/gu)?.length ?? 0) >= fewestLetters
