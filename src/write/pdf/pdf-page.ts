import type { PlacedPicture } from '../../model/copy/disclosure.ts'
import type { Picture } from '../../model/record/drawing.ts'
import type { FaceKey, Faces } from '../fonts/face.ts'
import type { UsedOutlines } from '../fonts/outline-font.ts'
import type { UsedCharacters } from '../fonts/pdf-font.ts'
import { showInFace } from '../fonts/sign.ts'
import { type MarkSize, markBox, markDrop, markStretch, markText, markTextWidth, round } from '../pieces/mark.ts'
import { pictureName } from './pdf-pictures.ts'
import { drawPicture, drawShape, showRuns } from './pdf-runs.ts'
import type { Draw } from './sheet.ts'

/** Pictures a file uses, in order; their names are their ranks. */
export type UsedPictures = Picture[]

export type Used = { readonly [key in FaceKey]: UsedCharacters } & {
  readonly outlines: UsedOutlines
  readonly pictures: UsedPictures
}

/** What the drawing of one page left: its operators, and the structure node of each marked sequence, by MCID. */
export type DrawnPage = { readonly content: string; readonly nodes: readonly number[] }

/** Drawing operators of one page. Runs of one node make one marked sequence, so that the tree can point at them. */
export const drawPage = (
  draws: readonly Draw[],
  pen: { readonly faces: Faces; readonly mark: MarkSize; readonly used: Used },
): DrawnPage => {
  const operators: string[] = []
  const nodes: number[] = []
  let open: number | null | undefined
  for (const item of draws) {
    if (open !== item.node) {
      if (open !== undefined) operators.push('EMC')
      operators.push(item.node === null ? '/Artifact BMC' : `/Span <</MCID ${nodes.length}>> BDC`)
      if (item.node !== null) nodes.push(item.node)
      open = item.node
    }
    operators.push(operatorsOf(item, pen))
  }
  if (open !== undefined) operators.push('EMC')
  return { content: operators.join('\n'), nodes }
}

const operatorsOf = (
  item: Draw,
  { faces, mark, used }: { readonly faces: Faces; readonly mark: MarkSize; readonly used: Used },
): string => {
  if (item.kind === 'text') {
    const shown = showInFace(item.text, item, used)
    return showText(shown, item.tone === 'grey' ? 0.38 : 0, item)
  }
  if (item.kind === 'word') {
    const shown = showInFace(item.text, { face: item.face, size: round(item.size) }, used)
    const typed = `${round(item.stretch)} Tz ${showText(shown, 0, item)} 100 Tz`
    return item.picture === null ? typed : `${placePicture(item, item.picture, used)}\n3 Tr ${typed} 0 Tr`
  }
  if (item.kind === 'runs') return showRuns(item.runs, used.outlines)
  if (item.kind === 'shape') return drawShape(item.shape)
  if (item.kind === 'picture') return drawPicture(item.box)
  if (item.kind === 'stroke') return `0.55 G 0.6 w ${box(item)} ${item.height === 0 ? 'S' : 're S'}`
  if (item.kind === 'shade') return `0.93 g ${box(item)} re f`
  if (item.kind === 'mark-box') return boxOfMark(markBox(item.x, item.y, item.size), item.size)
  const size = item.size ?? mark
  const [x, y] = markBox(item.x, item.y, size)
  const text = markText(item.code)
  const stretch = markStretch(faces, size, item.code)
  const inset = (size.width - (markTextWidth(faces, item.code, size) * stretch) / 100) / 2
  const shown = showInFace(text, { face: 'B', size: size.text }, used)
  const said = `${size.spacing} Tc ${stretch} Tz\n${showText(shown, 0, { x: x + inset, y: y + markDrop })} 0 Tc 100 Tz`
  return item.isBoxed === true ? said : `${boxOfMark([x, y], size)} ${said}`
}

const boxOfMark = ([x, y]: readonly [number, number, ...number[]], { width, height }: MarkSize): string =>
  `0.88 g 0.25 G 0.7 w ${x} ${y} ${width} ${height} re B`

const placePicture = (
  { x, y }: Draw,
  { shown, width }: { readonly shown: PlacedPicture; readonly width: number },
  { pictures }: Used,
): string => {
  const name = pictureName(pictures.push(shown) - 1)
  return `q ${round(width)} 0 0 ${round(shown.height)} ${round(x)} ${round(y + shown.rise)} cm /${name} Do Q`
}

const showText = (shown: string, grey: number, at: { readonly x: number; readonly y: number }): string =>
  `${grey} g BT 1 0 0 1 ${round(at.x)} ${round(at.y)} Tm ${shown} ET`

const box = (item: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}): string =>
  item.height === 0
    ? `${round(item.x)} ${round(item.y)} m ${round(item.x + item.width)} ${round(item.y)} l`
    : `${round(item.x)} ${round(item.y)} ${round(item.width)} ${round(item.height)}`
