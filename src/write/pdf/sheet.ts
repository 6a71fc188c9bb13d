import type { PlacedPicture } from '../../model/copy/disclosure.ts'
import type { Shape } from '../../model/record/drawing.ts'
import type { PageSize } from '../../model/record/piece.ts'
import type { Box } from '../../model/record/place.ts'
import type { FaceKey } from '../fonts/face.ts'
import type { MarkSize } from '../pieces/mark.ts'
import type { Tone } from './element.ts'
import type { Line, Measure } from './line.ts'
import type { SetRun } from './pdf-runs.ts'

/** One thing drawn. A word is drawn wider or narrower by `stretch`, in percent; one with a `picture` is not seen, and is there to be read; runs are letters by their shapes. A mark is as large as those of its export, unless it says its `size`; `isBoxed`: its box is drawn apart, under the words. `node` is its place in the structure tree; null for what is not content (rules, running titles). */
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
  | {
      readonly kind: 'mark'
      readonly maskId: string
      readonly code: string
      readonly size?: MarkSize
      readonly isBoxed?: boolean
    }
  | { readonly kind: 'mark-box'; readonly size: MarkSize }
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
  | 'Lbl'
  | 'LBody'
  | 'Span'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'

/** What a node says beside its tag: of a cell, what it heads and spans; of a list, whether it has bullets; of a mark, its code. */
type NodeFacts = {
  readonly scope?: 'Column' | 'Row'
  readonly columns?: number
  readonly rows?: number
  readonly isBulleted?: boolean
  readonly code?: string
}

/** A node of the structure tree; `parent` null stands for the whole. */
export type TreeNode = NodeFacts & { readonly tag: NodeTag; readonly parent: number | null }

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

export const addNode = (sheet: Sheet, tag: NodeTag, parent: number | null, facts: NodeFacts = {}): number => {
  sheet.nodes.push({ tag, parent, ...facts })
  return sheet.nodes.length - 1
}

/** A mark stands in the text around it, and is said in words: null where that text is no content. */
export const addMark = (sheet: Sheet, parent: number | null, code: string): number | null =>
  parent === null ? null : addNode(sheet, 'Span', parent, { code })

/** Leading that leaves room for a mark, whether the line holds one or not. */
export const leadingOf = (size: number): number => Math.max(size * 1.4, 13)

export const drawLine = (
  sheet: Sheet,
  line: Line,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly node: number | null },
): void => {
  for (const run of line.runs) {
    const place = { x: at.x + run.x, y: at.y }
    if (run.kind === 'text')
      draw(sheet, {
        kind: 'text',
        text: run.text,
        face: run.face,
        tone: run.tone,
        size: at.size,
        ...place,
        node: at.node,
      })
    else {
      const node = addMark(sheet, at.node, run.code)
      draw(sheet, { kind: 'mark', maskId: run.maskId, code: run.code, ...place, node })
    }
  }
}
