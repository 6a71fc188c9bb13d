import { cubicStrokesOf } from '../../model/record/contour.ts'
import type { Outline } from '../../model/record/drawing.ts'
import { four, two } from '../pdf/bytes.ts'

/**
 * A bare CFF font (Adobe Technical Note 5176) of these outlines, in their order, after an empty glyph: the glyph of
 * each outline has its rank, from 1, as CID. Nothing else is in it: no name but ours, no hint, no table.
 */
export const cffOf = (outlines: readonly Outline[], name: string): Uint8Array => {
  const glyphs = [[...encodeNumber(0), endGlyph], ...outlines.map(glyphOf)]
  const charStrings = indexOf(glyphs)
  const start = [
    ...[1, 0, 4, 4],
    ...indexOf([bytesOf(name)]),
    ...indexOf([topDict({ glyphs: glyphs.length, charset: 0, charStrings: 0, fontDicts: 0, select: 0 })]),
    ...indexOf([bytesOf('Adobe'), bytesOf('Identity')]),
    ...[0, 0],
  ].length
  const charset = [2, ...two(1), ...two(Math.max(0, glyphs.length - 2))]
  const select = [3, ...two(1), ...two(0), 0, ...two(glyphs.length)]
  const privateDict = [...encodeNumber(0), 20]
  const places = {
    glyphs: glyphs.length,
    charset: start,
    select: start + charset.length,
    charStrings: start + charset.length + select.length,
    fontDicts: start + charset.length + select.length + charStrings.length + privateDict.length,
  }
  const fontDict = [...encodeNumber(privateDict.length), ...offset(places.fontDicts - privateDict.length), 18]
  return Uint8Array.from([
    ...[1, 0, 4, 4],
    ...indexOf([bytesOf(name)]),
    ...indexOf([topDict(places)]),
    ...indexOf([bytesOf('Adobe'), bytesOf('Identity')]),
    ...[0, 0],
    ...[...charset, ...select],
    ...charStrings,
    ...[...privateDict, ...indexOf([fontDict])],
  ])
}

type Places = {
  readonly glyphs: number
  readonly charset: number
  readonly charStrings: number
  readonly fontDicts: number
  readonly select: number
}

/** Offsets take five bytes whatever they are: the place of what follows does not depend on them. */
const topDict = ({ glyphs, charset, charStrings, fontDicts, select }: Places): readonly number[] => [
  ...[...encodeNumber(391), ...encodeNumber(392), ...encodeNumber(0), 12, 30],
  ...[...offset(glyphs), 12, 34],
  ...[...offset(charset), 15],
  ...[...offset(charStrings), 17],
  ...[...offset(fontDicts), 12, 36],
  ...[...offset(select), 12, 37],
]

const bytesOf = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0))

const offset = (value: number): readonly number[] => [29, ...four(value)]

const indexOf = (items: readonly (readonly number[])[]): number[] => {
  const bytes: number[] = [...two(items.length), 4]
  let at = 1
  for (const length of [0, ...items.map((item) => item.length)]) {
    at += length
    for (const byte of four(at)) bytes.push(byte)
  }
  for (const item of items) for (const byte of item) bytes.push(byte)
  return bytes
}

const endGlyph = 14

type Pen = { x: number; y: number; readonly bytes: number[] }

const glyphOf = ({ width, path }: Outline): readonly number[] => {
  const pen: Pen = { x: 0, y: 0, bytes: encodeFixed(toFixed(width)) }
  for (const { operator, points } of cubicStrokesOf(path)) if (operator !== 4) draw(pen, operator, points)
  return [...pen.bytes, endGlyph]
}

/** Operators of a Type 2 charstring: rmoveto, rlineto, rrcurveto. */
const charOperators: readonly number[] = [21, 5, 8]

const draw = (pen: Pen, operator: number, points: readonly number[]): void => {
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [toFixed(points[at] ?? 0), toFixed(points[at + 1] ?? 0)]
    for (const byte of [...encodeFixed(x - pen.x), ...encodeFixed(y - pen.y)]) pen.bytes.push(byte)
    pen.x = x
    pen.y = y
  }
  pen.bytes.push(charOperators[operator] ?? endGlyph)
}

const one = 65_536
export const furthest = 32_000

/** Numbers of 16.16 bits; what no letter reaches is cut. */
const toFixed = (value: number): number => Math.round(Math.min(furthest, Math.max(-furthest, value)) * one)

const encodeFixed = (value: number): number[] => {
  if (value % one === 0 && Math.abs(value / one) <= 32_767) return encodeNumber(value / one)
  const bounded = Math.min(2 ** 31 - 1, Math.max(-(2 ** 31), value))
  return [255, ...four(bounded)]
}

const encodeNumber = (value: number): number[] => {
  if (Math.abs(value) <= 107) return [value + 139]
  if (Math.abs(value) > 1131) return [28, ...two(value)]
  const rest = Math.abs(value) - 108
  return [(value > 0 ? 247 : 251) + (rest >> 8), rest & 255]
}
