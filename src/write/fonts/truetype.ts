import type { Outline } from '../../model/record/drawing.ts'
import { four, two } from '../pdf/bytes.ts'
import { type Glyph, type GlyphPoint, glyphOf } from '../pdf/quadratic.ts'

/**
 * A TrueType font of these outlines, in their order, after an empty glyph: the tables that draw (ISO 32000, 9.9) and
 * nothing else, no name, no program, no table of characters.
 */
export const trueTypeOf = (outlines: readonly Outline[], unit: number): Uint8Array => {
  const glyphs = [null, ...outlines].map((outline) => (outline === null ? null : glyphOf(outline)))
  const written = glyphs.map(writeGlyph)
  const widths = [0, ...outlines.map(({ width }) => advanceIn(width, unit))]
  const places = [0]
  for (const bytes of written) places.push((places.at(-1) ?? 0) + bytes.length)
  const tables: readonly (readonly [string, readonly number[]])[] = [
    ['glyf', written.flat()],
    ['head', headOf(glyphs, unit)],
    ['hhea', hheaOf(glyphs, Math.max(...widths), unit)],
    ['hmtx', widths.flatMap((width, at) => [...two(width), ...two(boxOf(glyphs[at] ?? null)[0])])],
    ['loca', places.flatMap(four)],
    ['maxp', maxpOf(glyphs)],
  ]
  return fileOf(tables)
}

/** A width in units of a font. */
export const advanceIn = (width: number, unit: number): number =>
  Math.min(0xffff, Math.round((Math.max(0, width) * unit) / 1000))

type Shape = Glyph | null

const pointsOf = (glyph: Shape): readonly GlyphPoint[] => glyph?.contours.flat() ?? []

const boxOf = (glyph: Shape): readonly [number, number, number, number] => {
  const points = pointsOf(glyph)
  if (points.length === 0) return [0, 0, 0, 0]
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const writeGlyph = (glyph: Shape): readonly number[] => {
  const points = pointsOf(glyph)
  if (glyph === null || points.length === 0) return []
  const ends: number[] = []
  for (const { length } of glyph.contours) ends.push((ends.at(-1) ?? -1) + length)
  const steps = (of: (point: GlyphPoint) => number): readonly number[] =>
    points.flatMap((point, at) => two(of(point) - (at === 0 ? 0 : of(points[at - 1] ?? point))))
  const bytes = [
    ...[...two(ends.length), ...boxOf(glyph).flatMap(two), ...ends.flatMap(two), ...two(0)],
    ...points.map(({ isOn }) => (isOn ? 1 : 0)),
    ...steps(({ x }) => x),
    ...steps(({ y }) => y),
  ]
  return [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)]
}

const zeros = (count: number): readonly number[] => new Array<number>(count).fill(0)

const extentOf = (glyphs: readonly Shape[]): readonly [number, number, number, number] => {
  const boxes = glyphs.map(boxOf)
  const side = (at: 0 | 1 | 2 | 3): readonly number[] => boxes.map((box) => box[at])
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

const headOf = (glyphs: readonly Shape[], unit: number): readonly number[] => [
  ...[...four(0x10000), ...four(0x10000), ...four(0), ...four(0x5f0f3cf5), ...two(0), ...two(unit)],
  ...[...zeros(16), ...extentOf(glyphs).flatMap(two), ...two(0), ...two(8), ...two(2), ...two(1), ...two(0)],
]

const hheaOf = (glyphs: readonly Shape[], widest: number, unit: number): readonly number[] => {
  const [x0, , x1] = extentOf(glyphs)
  const heights = [...two(Math.round(unit * 0.9)), ...two(-Math.round(unit * 0.25)), ...two(0)]
  return [
    ...[...four(0x10000), ...heights, ...two(widest), ...two(x0), ...two(0), ...two(x1), ...two(1)],
    ...[...zeros(14), ...two(glyphs.length)],
  ]
}

const maxpOf = (glyphs: readonly Shape[]): readonly number[] => [
  ...[...four(0x10000), ...two(glyphs.length), ...two(Math.max(...glyphs.map((glyph) => pointsOf(glyph).length)))],
  ...[...two(Math.max(...glyphs.map((glyph) => glyph?.contours.length ?? 0))), ...zeros(4), ...two(1), ...zeros(16)],
]

const fileOf = (tables: readonly (readonly [string, readonly number[]])[]): Uint8Array => {
  const directory = [...four(0x10000), ...two(tables.length), ...two(64), ...two(2), ...two(tables.length * 16 - 64)]
  const body: number[] = []
  const start = 12 + tables.length * 16
  for (const [tag, bytes] of tables) {
    const padded = [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)]
    directory.push(...[...tag].map((letter) => letter.charCodeAt(0)))
    directory.push(...four(checksum(padded)), ...four(start + body.length), ...four(bytes.length))
    for (const byte of padded) body.push(byte)
  }
  return Uint8Array.from([...directory, ...body])
}

const checksum = (bytes: readonly number[]): number => {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(at, at + 4)
    sum = (sum + ((a << 24) | (b << 16) | (c << 8) | d)) | 0
  }
  return sum
}
