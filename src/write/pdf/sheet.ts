import type { PlacedPicture } from '../../model/copy/disclosure.ts'
import type { Shape } from '../../model/record/drawing.ts'
import type { PageSize } from '../../model/record/piece.ts'
import type { Box } from '../../model/record/place.ts'
import type { FaceKey } from '../fonts/face.ts'
import type { Tone } from './element.ts'
import type { Line, Measure } from './line.ts'
import type { SetRun } from './pdf-runs.ts'

/** One thing drawn. A word is drawn wider or narrower by `stretch`, in percent; one with a `picture` is not seen, and is there to be read; runs are letters by their shapes. `node` is its place in the structure tree; null for what is not content (rules, running titles). */
export type Draw = (
  | { readonly kind: 'text'; readonly text: string; readonly face: FaceKey; readonly size: number; readonly tone: Tone }
  | {
      readonly kind: 'word'
      readonly text: string
      readonly face: FaceKey
      readonly size: number
      readonly stretch: number
      readonly picture: { readonly shown: PlacedPicture; readonly width: number } | null
    }
  | { readonly kind: 'runs'; readonly runs: readonly SetRun[] }
  | { readonly kind: 'shape'; readonly shape: Shape }
  | { readonly kind: 'picture'; readonly box: Box }
  | { readonly kind: 'mark'; readonly maskId: string; readonly code: string }
  | { readonly kind: 'stroke'; readonly width: number; readonly height: number }
  | { readonly kind: 'shade'; readonly width: number; readonly height: number }
) & { readonly x: number; readonly y: number; readonly node: number | null }

export type NodeTag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'

/** A node of the structure tree; `parent` null stands for the whole. */
export type TreeNode = { readonly tag: NodeTag; readonly parent: number | null }

/** Pages being filled from the top. It grows while a file is laid out, and is never kept. */
export type Sheet = {
  readonly pages: Draw[][]
  readonly nodes: TreeNode[]
  readonly measure: Measure
  y: number
}

/** A4 in points, and the text frame in it. */
export const paper: PageSize = { width: 595.28, height: 841.89, rotate: 0 }
export const frame = { left: 56, right: 539.28, top: 776, bottom: 64 } as const
export const frameWidth = frame.right - frame.left

export const openSheet = (measure: Measure): Sheet => ({ pages: [[]], nodes: [], measure, y: frame.top })

export const turnPage = (sheet: Sheet): void => {
  sheet.pages.push([])
  sheet.y = frame.top
}

export const isPageEmpty = (sheet: Sheet): boolean => sheet.pages.at(-1)?.length === 0

export const draw = (sheet: Sheet, item: Draw): void => {
  sheet.pages.at(-1)?.push(item)
}

export const addNode = (sheet: Sheet, tag: NodeTag, parent: number | null): number => {
  sheet.nodes.push({ tag, parent })
  return sheet.nodes.length - 1
}

/** Leading that leaves room for a mark, whether the line holds one or not. */
export const leadingOf = (size: number): number => Math.max(size * 1.4, 13)

export const drawLine = (
  sheet: Sheet,
  line: Line,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly node: number | null },
): void => {
  for (const run of line.runs) {
    const place = { x: at.x + run.x, y: at.y, node: at.node }
    if (run.kind === 'mark') draw(sheet, { kind: 'mark', maskId: run.maskId, code: run.code, ...place })
    else draw(sheet, { kind: 'text', text: run.text, face: run.face, tone: run.tone, size: at.size, ...place })
  }
}
