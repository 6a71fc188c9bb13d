// Boxes of a page as it is shown. Words stand in points from the bottom left of the page before it is turned.

export type Size = { readonly width: number; readonly height: number; readonly rotate: 0 | 90 | 180 | 270 }

/** From the top left of the page as it is shown, in points. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Corners = readonly [number, number, number, number]

/** How large the page is once turned. */
export const shownSize = ({ width, height, rotate }: Size): { readonly width: number; readonly height: number } =>
  rotate % 180 === 0 ? { width, height } : { width: height, height: width }

/** Turned clockwise, as a viewer does with `/Rotate`. */
export const shownBox = ([x0, y0, x1, y1]: Corners, size: Size): Box =>
  between(shownPoint(x0, y0, size), shownPoint(x1, y1, size))

const shownPoint = (x: number, y: number, { width, height, rotate }: Size): readonly [number, number] => {
  if (rotate === 90) return [y, x]
  if (rotate === 180) return [width - x, y]
  if (rotate === 270) return [height - y, width - x]
  return [x, height - y]
}

/** The box between two corners, whatever their order. */
export const between = (a: readonly [number, number], b: readonly [number, number]): Box => ({
  x: Math.min(a[0], b[0]),
  y: Math.min(a[1], b[1]),
  width: Math.abs(a[0] - b[0]),
  height: Math.abs(a[1] - b[1]),
})

/** A word belongs to a drawn rectangle when its middle does: nobody draws to the point. */
export const holdsMiddle = (outer: Box, inner: Box): boolean => {
  const x = inner.x + inner.width / 2
  const y = inner.y + inner.height / 2
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
}

/** Pixels of a canvas: sharp, and never so many that memory grows with the screen. */
export const canvasScale = (shown: number, points: number, ratio: number, most = 2000): number =>
  Math.min(shown * Math.min(ratio, 2), most) / Math.max(points, 1)
