import type { Shape } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'
import { areaOf, centreOf, holdsPoint, intersectBoxes } from '../paint/pdf-matrix.ts'
import type { Glyph, Painting } from '../paint/pdf-state.ts'
import { signInBox } from './box-content.ts'
import { type DrawnBox, drawnBoxes, type Painted, pieceOf } from './drawn-boxes.ts'
import { commonDirection, type FormMark, markGlyph } from './form-mark.ts'

/** A label stands this near to its box, in points. */
const labelGap = 40
/** Strokes reach this far beyond a box that they cross. */
const overshoot = 3

/**
 * The page with the boxes of its forms as signs in their lines: fields that can be ticked, and squares drawn beside words,
 * with what was drawn or typed in them. What draws them is no other drawing any more.
 */
export const withFormMarks = (painting: Painting, fields: readonly FormMark[]): Painting => {
  const { marks, used, typed } = drawnMarks(painting)
  const all = [...fields.map((field) => fieldWith(field, marks)), ...marks.filter((mark) => !isInField(mark, fields))]
  if (all.length === 0) return painting
  const glyphs = painting.glyphs.filter((glyph) => !typed.has(glyph))
  const direction = commonDirection(glyphs)
  return {
    ...painting,
    glyphs: [...glyphs, ...all.map((mark) => markGlyph(mark, direction))],
    shapes: painting.shapes.flatMap((shape) => without(shape, used)),
  }
}

/** An empty field with a cross drawn in its place is crossed. */
const fieldWith = (field: FormMark, marks: readonly FormMark[]): FormMark => {
  const drawn = marks.find(({ box, sign }) => sign !== '☐' && holdsPoint(field.box, centreOf(box)))
  return drawn !== undefined && (field.sign === '☐' || field.sign === '○') ? { ...field, sign: drawn.sign } : field
}

const isInField = ({ box }: FormMark, fields: readonly FormMark[]): boolean =>
  fields.some((field) => areaOf(intersectBoxes(field.box, box)) > 0)

const without = (shape: Shape, used: ReadonlySet<readonly number[]>): readonly Shape[] => {
  if (!shape.contours.some((contour) => used.has(contour))) return [shape]
  const contours = shape.contours.filter((contour) => !used.has(contour))
  return contours.length === 0 ? [] : [{ ...shape, contours }]
}

/** Grows while the boxes of a page are looked at. */
type Found = { readonly marks: FormMark[]; readonly used: Set<readonly number[]>; readonly typed: Set<Glyph> }

const drawnMarks = ({ shapes, shapeOrders, glyphs }: Painting): Found => {
  const pieces = shapes.flatMap((shape, at) =>
    shape.contours.map((contour) => pieceOf(contour, shape, (shapeOrders[at] ?? 0) + (shape.fill === null ? 0 : 1))),
  )
  const found: Found = { marks: [], used: new Set(), typed: new Set() }
  const boxes = drawnBoxes(pieces)
  // Most pages have none: their letters are not looked at.
  if (boxes.length === 0) return found
  const letters = glyphs.filter(({ text, unseen }) => unseen === null && text.trim() !== '')
  for (const drawn of boxes) {
    const own = letters.filter((glyph) => holdsPoint(drawn.box, centreOf(glyph.box)) || isIn(glyph, drawn.box))
    const typed = own.length === 1 ? typedSigns.get(own[0]?.text ?? '') : undefined
    if ((own.length > 0 && typed === undefined) || !hasLabel(drawn.box, letters)) continue
    addMark(found, { drawn, inside: insideOf(drawn, pieces), typed: typed ?? null, own })
  }
  return found
}

/** What people type into a box to tick it. */
const typedSigns: ReadonlyMap<string, string> = new Map([
  ...[...'Xx×✗✘✕✖'].map((sign): readonly [string, string] => [sign, '☒']),
  ...[...'✓✔√'].map((sign): readonly [string, string] => [sign, '☑']),
  ...[...'■●▪•'].map((sign): readonly [string, string] => [sign, '■']),
])

/** The box of a glyph is that of its line: what it shows stands in the middle of its width. */
const isIn = ({ start, end, size }: Glyph, box: Box): boolean =>
  holdsPoint(box, [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + size * 0.3])

type Marked = {
  readonly drawn: DrawnBox
  readonly inside: readonly Painted[]
  readonly typed: string | null
  readonly own: readonly Glyph[]
}

const addMark = (found: Found, { drawn, inside, typed, own }: Marked): void => {
  const sign = typed ?? signInBox(drawn.box, inside)
  const order = Math.max(drawn.order, ...inside.map((piece) => piece.order), ...own.map((glyph) => glyph.order))
  found.marks.push({ sign, box: drawn.box, order })
  for (const piece of [...drawn.pieces, ...inside]) found.used.add(piece.contour)
  for (const glyph of own) found.typed.add(glyph)
}

/** What is drawn on a box, and goes little beyond it. */
const insideOf = ({ box, pieces: own }: DrawnBox, pieces: readonly Painted[]): readonly Painted[] => {
  const wide: Box = [box[0] - overshoot, box[1] - overshoot, box[2] + overshoot, box[3] + overshoot]
  return pieces.filter(
    (piece) =>
      !own.includes(piece) &&
      holdsPoint(box, centreOf(piece.box)) &&
      holdsPoint(wide, [piece.box[0], piece.box[1]]) &&
      holdsPoint(wide, [piece.box[2], piece.box[3]]),
  )
}

/** Words beside it, on its line. */
const hasLabel = ([x0, y0, x1, y1]: Box, letters: readonly Glyph[]): boolean =>
  letters.some(({ box, text }) => {
    const [, middle] = centreOf(box)
    const gap = Math.max(box[0] - x1, x0 - box[2])
    return /[\p{L}\p{N}]/u.test(text) && middle >= y0 - 3 && middle <= y1 + 3 && gap > -1 && gap <= labelGap
  })
