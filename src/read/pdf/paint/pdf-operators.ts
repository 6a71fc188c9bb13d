import { OPS } from '../../pdfjs.ts'
import { boxOf, isArrayLike, matrixOf, multiply, numbersOf } from './pdf-matrix.ts'
import { change, clipTo, type Painter, restore, save, transform } from './pdf-painter.ts'
import { paintPath, paintPicture } from './pdf-shapes.ts'
import { type Font, firstState, plainFont, type Stroke } from './pdf-state.ts'

export type PageContext = {
  readonly fontOf: (id: string) => Font
  /** Tells whether the layer of a marked content is on. */
  readonly isLayerOn: (properties: unknown) => boolean
  /** Whether the page is to be drawn again: only then is it kept how each glyph looks. */
  readonly withInk: boolean
}

export type Handler = (painter: Painter, args: readonly unknown[], context: PageContext) => void

export const toNumber = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

export const setFont = (
  painter: Painter,
  { id, size }: { readonly id: unknown; readonly size: unknown },
  context: PageContext,
): void =>
  change(painter, {
    font: typeof id === 'string' ? context.fontOf(id) : plainFont,
    fontId: typeof id === 'string' ? id : '',
    size: toNumber(size),
  })

export const setGraphics: Handler = (painter, [entries], context) => {
  for (const entry of isArrayLike(entries) ? Array.from(entries) : []) {
    const [key, value] = isArrayLike(entry) ? Array.from(entry) : []
    if (key === 'Font' && isArrayLike(value)) setFont(painter, { id: value[0], size: value[1] }, context)
    if (key === 'CA') setStroke(painter, { alpha: toNumber(value) })
    if (key === 'LW') setStroke(painter, { width: toNumber(value) })
    if (key === 'LC') setStroke(painter, { cap: toNumber(value) })
    if (key === 'LJ') setStroke(painter, { join: toNumber(value) })
    if (key === 'D') setDash(painter, isArrayLike(value) ? Array.from(value) : [], context)
    if (key === 'ca') change(painter, { alpha: toNumber(value) })
    if (key === 'BM') change(painter, { isBlended: value !== 'source-over' && value !== 'Normal' })
    if (key === 'SMask') change(painter, { isMasked: value !== false && value !== null, isMaskOff: value === false })
  }
}

export const setStroke = (painter: Painter, changed: Partial<Stroke>): void =>
  change(painter, { stroke: { ...painter.state.stroke, ...changed } })

/** A dash that starts within itself is not told: it becomes a loss. */
export const setDash: Handler = (painter, [lengths, phase]) => {
  const dash = numbersOf(lengths)
  setStroke(painter, { dash: toNumber(phase) === 0 && dash.length <= 8 ? dash : null })
}

export const setStrokeColor: Handler = (painter, [color]) =>
  setStroke(painter, { color: typeof color === 'string' ? color : null })

export const beginForm: Handler = (painter, [matrix, box]) => {
  save(painter)
  painter.forms += 1
  if (isArrayLike(matrix)) transform(painter, matrix)
  const bounds = boxOf(box)
  if (bounds !== null) clipTo(painter, bounds)
}

export const endForm: Handler = (painter) => {
  painter.forms = Math.max(0, painter.forms - 1)
  restore(painter)
}

export const beginGroup: Handler = (painter, [group]) => {
  save(painter)
  if (typeof group !== 'object' || group === null) return
  const { matrix } = painter.state
  if ('matrix' in group && isArrayLike(group.matrix)) transform(painter, group.matrix)
  const bounds = 'bbox' in group ? boxOf(group.bbox) : null
  if (bounds !== null) clipTo(painter, bounds)
  change(painter, { matrix })
}

export const beginAnnotation: Handler = (painter, [, , placing, matrix]) => {
  save(painter)
  painter.isInAnnotation = true
  painter.state = firstState
  transform(painter, placing)
  transform(painter, matrix)
}

export const endAnnotation: Handler = (painter) => {
  painter.isInAnnotation = false
  restore(painter)
}

const fills: ReadonlySet<unknown> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

const strokes: ReadonlySet<unknown> = new Set([
  ...[OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
])
const evenOdd: ReadonlySet<unknown> = new Set([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke])
const closed: ReadonlySet<unknown> = new Set([OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])

export const constructPath: Handler = (painter, [operator, data, box]) =>
  paintPath(painter, {
    isFill: fills.has(operator),
    isStroke: strokes.has(operator),
    isEvenOdd: evenOdd.has(operator),
    isClosed: closed.has(operator),
    data: isArrayLike(data) ? data[0] : null,
    box: boxOf(box),
  })

export const shade: Handler = (painter) => {
  painter.order += 1
  painter.hasLoss = true
  const box = painter.state.clip ?? [-1e6, -1e6, 1e6, 1e6]
  painter.fills.push({ box, color: null, isSolid: false, order: painter.order })
}

export const beginContent: Handler = (painter, [tag, properties], context) => {
  painter.layers.push(tag !== 'OC' || context.isLayerOn(properties))
  painter.marks.push(markFrom(painter, tag, properties))
}

export const beginPlainContent: Handler = (painter, [tag]) => {
  painter.layers.push(true)
  painter.marks.push(isArtifact(tag) ? null : 'inherit')
}

export const endContent: Handler = (painter) => {
  painter.layers.pop()
  painter.marks.pop()
}

/** What the tags leave out: running heads, page numbers. */
const isArtifact = (tag: unknown): boolean =>
  tag === 'Artifact' || (typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === 'Artifact')

const markFrom = (painter: Painter, tag: unknown, properties: unknown): Painter['marks'][number] => {
  if (isArtifact(tag)) return null
  return typeof properties === 'number' && painter.forms === 0 ? properties : 'inherit'
}

/** A picture fills the unit square. A stencil lets what is under it through. */
export const paintOpaque: Handler = (painter, [id, wide]) =>
  paintPicture(painter, painter.state.matrix, true, { id, wide: toNumber(wide) })

export const paintStencil: Handler = (painter) => paintPicture(painter, painter.state.matrix, false)

/** The same picture at several places: `x, y` pairs after one scale. */
export const repeatPicture: Handler = (painter, [, scaleX, scaleY, positions]) => {
  const places = numbersOf(positions)
  for (let at = 0; at + 1 < places.length; at += 2) {
    const inner = [toNumber(scaleX), 0, 0, toNumber(scaleY), places[at] ?? 0, places[at + 1] ?? 0] as const
    paintPicture(painter, multiply(painter.state.matrix, inner), false)
  }
}

export const groupPictures: Handler = (painter, args) => {
  for (const map of args) {
    for (const item of isArrayLike(map) ? Array.from(map) : []) {
      if (typeof item !== 'object' || item === null || !('transform' in item)) continue
      paintPicture(painter, multiply(painter.state.matrix, matrixOf(item.transform)), false)
    }
  }
}

export const setColor: Handler = (painter, [color]) =>
  change(painter, { color: typeof color === 'string' ? color : null })
