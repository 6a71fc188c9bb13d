import { strokesOf } from '../../model/record/contour.ts'
import type { Outline } from '../../model/record/drawing.ts'

/** A point of a TrueType contour, in units of its font. */
export type GlyphPoint = { readonly x: number; readonly y: number; readonly isOn: boolean }

export type Glyph = { readonly unit: number; readonly contours: readonly (readonly GlyphPoint[])[] }

/** Units to the em, the commonest first. */
const units: readonly number[] = [2048, 1000, 4096, 1024, 2000, 512, 256, 2560]

/**
 * The contours of an outline as TrueType has them, in the very units they were made in: rendered, they give the same
 * grey to every pixel. Null for outlines of cubic curves, or that fit no unit.
 */
export const glyphOf = ({ path }: Outline): Glyph | null => {
  const contours = contoursOf(path)
  if (contours === null) return null
  for (const unit of units) {
    const scaled = contours.map((contour) => scale(contour, unit))
    if (scaled.every(fits)) return { unit, contours: scaled.map((contour) => contour.map(toWhole)) }
  }
  return null
}

const contoursOf = (path: readonly number[]): readonly (readonly GlyphPoint[])[] | null => {
  const contours: GlyphPoint[][] = []
  for (const { operator, points } of strokesOf(path)) {
    if (operator === 2) return null
    if (operator === 0) contours.push([])
    const [x = 0, y = 0, endX = 0, endY = 0] = points
    const contour = contours.at(-1)
    if (operator === 3) contour?.push({ x, y, isOn: false }, { x: endX, y: endY, isOn: true })
    else if (operator !== 4) contour?.push({ x, y, isOn: true })
  }
  return contours.map(close).filter((contour) => contour.length > 1)
}

/** The end that meets the start is the start. */
const close = (contour: readonly GlyphPoint[]): readonly GlyphPoint[] => {
  const [first, last] = [contour[0], contour.at(-1)]
  const isSame = contour.length > 1 && first !== undefined && last?.isOn === true && isNear(first, last)
  return isSame ? contour.slice(0, -1) : contour
}

const isNear = (a: GlyphPoint, b: GlyphPoint): boolean => Math.abs(a.x - b.x) < 0.02 && Math.abs(a.y - b.y) < 0.02

/** Points halfway between two that steer are not written in TrueType, and need not be whole. */
const scale = (contour: readonly GlyphPoint[], unit: number): readonly GlyphPoint[] => {
  const scaled = contour.map(({ x, y, isOn }) => ({ x: (x * unit) / 1000, y: (y * unit) / 1000, isOn }))
  return scaled.filter((point, at) => {
    const [before, after] = [scaled.at(at - 1), scaled[(at + 1) % scaled.length]]
    if (!point.isOn || before === undefined || after === undefined || before.isOn || after.isOn) return true
    return !(isHalfway(before.x, point.x, after.x) && isHalfway(before.y, point.y, after.y))
  })
}

const isHalfway = (from: number, at: number, to: number): boolean => Math.abs((from + to) / 2 - at) < 0.06

const fits = (contour: readonly GlyphPoint[]): boolean =>
  contour.every(({ x, y }) => isWhole(x) && isWhole(y) && Math.abs(x) < 16_000 && Math.abs(y) < 16_000)

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 0.04

const toWhole = ({ x, y, isOn }: GlyphPoint): GlyphPoint => ({ x: Math.round(x), y: Math.round(y), isOn })
