import { lengthOf, strokesOf } from '../../../model/record/contour.ts'
import type { Outline } from '../../../model/record/drawing.ts'
import { symbolOutline } from '../../../model/symbol/symbol-outlines.ts'
import { isHonest } from '../text/letter-honesty.ts'
import type { Model } from '../text/letter-models.ts'
import { isUnreadable, unknownCharacter } from '../text/pdf-glyph-text.ts'
import { isArrayLike, numbersOf } from './pdf-matrix.ts'
import type { Glyph, GlyphInk } from './pdf-state.ts'

/** Gives what pdfjs knows of the shape of a glyph; null when it knows none. */
export type ShapeOf = (id: string) => unknown

/** The shapes of letters that the pages of a piece use, each once; null for one that cannot be kept. */
export type OutlineTable = {
  readonly outlines: Outline[]
  /** By font, then by code and text. */
  readonly numbers: Map<string, Map<string, number | null>>
  /** What letters look like; null while that is being read. */
  readonly models: readonly Model[] | null
  room: number
}

const longestOutline = 6000
/** Numbers in all the outlines of a piece: some sixty fonts of three hundred letters. */
const mostNumbers = 1_500_000

export const openTable = (models: readonly Model[] | null): OutlineTable => ({
  ...{ outlines: [], numbers: new Map(), models, room: mostNumbers },
})

/**
 * The number of the outline of a glyph. A sign whose meaning only the name of its font tells, and one that no one can name,
 * are drawn by us: a font can call itself what it likes, and what its shapes show would go unseen.
 */
export const outlineOf = (table: OutlineTable, glyph: Glyph, shapeOf: ShapeOf): number | null => {
  const { ink, text } = glyph
  if (ink === null) return null
  if (isUnreadable(text) || (glyph.isSign === true && symbolOutline(text) !== null)) return ownOutline(table, text, ink)
  const { press, code, accent } = ink
  const numbers = numbersIn(table, press.font)
  const key = `${code}\n${text}${accent === null ? '' : `\n${accent.code}`}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  const path = pathOf(ink, shapeOf)
  const isKept = path !== null && path.length <= table.room && isTrusted(text, path, table.models)
  const number = isKept ? table.outlines.push({ text, width: rounded(ink.width), path }) - 1 : null
  table.room -= path?.length ?? 0
  numbers.set(key, number)
  return number
}

const ownOutline = (table: OutlineTable, text: string, { width }: GlyphInk): number => {
  const numbers = numbersIn(table, '')
  const key = `${text}\n${width}`
  const known = numbers.get(key) ?? null
  if (known !== null) return known
  const path = (symbolOutline(text) ?? symbolOutline(unknownCharacter))?.path ?? []
  const number = table.outlines.push({ text, width: rounded(width), path }) - 1
  numbers.set(key, number)
  return number
}

/** Those of one font; of no font, those that we draw. */
const numbersIn = ({ numbers }: OutlineTable, font: string): Map<string, number | null> => {
  const known = numbers.get(font) ?? new Map<string, number | null>()
  numbers.set(font, known)
  return known
}

/** Without models nothing vouches for a shape: none is kept. A letter without a shape is no letter. */
const isTrusted = (text: string, path: readonly number[], models: readonly Model[] | null): boolean => {
  if (path.length === 0) return !/[\p{L}\p{N}]/u.test(text)
  return models === null || (models.length > 0 && isHonest(text, path, models))
}

const pathOf = ({ press: { font }, code, accent }: GlyphInk, shapeOf: ShapeOf): readonly number[] | null => {
  const base = readPath(shapeOf(`${font}_path_${code}`))
  if (base === null || accent === null) return base
  const mark = readPath(shapeOf(`${font}_path_${accent.code}`))
  return mark === null ? null : [...base, ...movePath(mark, accent.x * 1000, accent.y * 1000)]
}

const operators: ReadonlySet<number> = new Set([0, 1, 2, 3, 4])

/** Trap: where numbers of 16 bits exist (Node 24), pdfjs uses them, and shapes are a little less exact. */
export const readPath = (shape: unknown): readonly number[] | null => {
  if (typeof shape !== 'object' || shape === null || !('path' in shape) || !isArrayLike(shape.path)) return null
  const values = numbersOf(shape.path)
  if (values.length > longestOutline) return null
  const path: number[] = []
  let last = 4
  for (let at = 0; at < values.length; ) {
    const operator = values[at] ?? -1
    const length = lengthOf(operator)
    if (!operators.has(operator) || at + length >= values.length) return null
    // A contour that is closed twice, or before it starts, is closed once.
    if (operator !== 4 || last !== 4)
      path.push(operator, ...values.slice(at + 1, at + 1 + length).map((value) => rounded(value * 1000)))
    last = operator
    at += 1 + length
  }
  return path
}

const movePath = (path: readonly number[], x: number, y: number): readonly number[] =>
  strokesOf(path).flatMap(({ operator, points }) => [
    operator,
    ...points.map((value, at) => value + (at % 2 === 0 ? x : y)),
  ])

const rounded = (value: number): number => Math.round(value * 100) / 100
