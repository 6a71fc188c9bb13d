import { OPS } from '../../pdfjs.ts'
import { showText } from '../text/pdf-glyph.ts'
import { isArrayLike } from './pdf-matrix.ts'
import {
  beginAnnotation,
  beginContent,
  beginForm,
  beginGroup,
  beginPlainContent,
  constructPath,
  endAnnotation,
  endContent,
  endForm,
  groupPictures,
  type Handler,
  type PageContext,
  paintOpaque,
  paintStencil,
  repeatPicture,
  setColor,
  setDash,
  setFont,
  setGraphics,
  setStroke,
  setStrokeColor,
  shade,
  toNumber,
} from './pdf-operators.ts'
import { change, moveText, newPainter, restore, save, setTextMatrix, transform } from './pdf-painter.ts'
import type { Painting } from './pdf-state.ts'

export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** Follows the operators of a page as a viewer would, and keeps what it would paint, in order. */
export const paintPage = (operators: Operators, context: PageContext): Painting => {
  const painter = newPainter()
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index]
    handlers.get(operator)?.(painter, Array.isArray(args) ? args : isArrayLike(args) ? Array.from(args) : [], context)
  }
  return painter
}

const clip: Handler = (painter) => {
  painter.isClipPending = true
}

const stateHandlers: readonly (readonly [number, Handler])[] = [
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, transform],
  [OPS.setGState, setGraphics],
  [OPS.setFillRGBColor, setColor],
  [OPS.setFillColorN, setColor],
  [OPS.setFillTransparent, setColor],
  [OPS.setStrokeRGBColor, setStrokeColor],
  [OPS.setStrokeColorN, setStrokeColor],
  [OPS.setStrokeTransparent, setStrokeColor],
  [OPS.setLineWidth, (painter, [value]) => setStroke(painter, { width: toNumber(value) })],
  [OPS.setLineCap, (painter, [value]) => setStroke(painter, { cap: toNumber(value) })],
  [OPS.setLineJoin, (painter, [value]) => setStroke(painter, { join: toNumber(value) })],
  [OPS.setDash, setDash],
  [OPS.clip, clip],
  [OPS.eoClip, clip],
  [OPS.constructPath, constructPath],
  [OPS.shadingFill, shade],
  [OPS.paintFormXObjectBegin, beginForm],
  [OPS.paintFormXObjectEnd, endForm],
  [OPS.beginGroup, beginGroup],
  [OPS.endGroup, restore],
  [OPS.beginAnnotation, beginAnnotation],
  [OPS.endAnnotation, endAnnotation],
  [OPS.beginMarkedContent, beginPlainContent],
  [OPS.beginMarkedContentProps, beginContent],
  [OPS.endMarkedContent, endContent],
]

const textHandlers: readonly (readonly [number, Handler])[] = [
  [OPS.beginText, (painter) => setTextMatrix(painter, [1, 0, 0, 1, 0, 0])],
  [OPS.setCharSpacing, (painter, [value]) => change(painter, { charSpacing: toNumber(value) })],
  [OPS.setWordSpacing, (painter, [value]) => change(painter, { wordSpacing: toNumber(value) })],
  [OPS.setHScale, (painter, [value]) => change(painter, { scale: toNumber(value) / 100 })],
  [OPS.setLeading, (painter, [value]) => change(painter, { leading: toNumber(value) })],
  [OPS.setFont, (painter, [id, size], context) => setFont(painter, { id, size }, context)],
  [OPS.setTextRenderingMode, (painter, [value]) => change(painter, { mode: toNumber(value) })],
  [OPS.setTextRise, (painter, [value]) => change(painter, { rise: toNumber(value) })],
  [OPS.moveText, (painter, [x, y]) => moveText(painter, toNumber(x), toNumber(y))],
  [
    OPS.setLeadingMoveText,
    (painter, [x, y]) => {
      change(painter, { leading: -toNumber(y) })
      moveText(painter, toNumber(x), toNumber(y))
    },
  ],
  [OPS.setTextMatrix, (painter, [matrix]) => setTextMatrix(painter, matrix)],
  [OPS.nextLine, (painter) => moveText(painter, 0, -painter.state.leading)],
  [OPS.showText, (painter, [items], { withInk }) => showText(painter, isArrayLike(items) ? items : [], withInk)],
]

const pictureHandlers: readonly (readonly [number, Handler])[] = [
  [OPS.paintImageXObject, paintOpaque],
  [OPS.paintInlineImageXObject, paintOpaque],
  [OPS.paintImageMaskXObject, paintStencil],
  [OPS.paintSolidColorImageMask, paintStencil],
  [OPS.paintImageXObjectRepeat, repeatPicture],
  [OPS.paintImageMaskXObjectRepeat, groupPictures],
  [OPS.paintInlineImageXObjectGroup, groupPictures],
  [OPS.paintImageMaskXObjectGroup, groupPictures],
]

const handlers: ReadonlyMap<number, Handler> = new Map([...stateHandlers, ...textHandlers, ...pictureHandlers])
