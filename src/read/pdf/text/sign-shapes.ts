import { contourBox } from '../../../model/record/contour.ts'
import { frame, type Path, stroke } from '../../../model/symbol/pen.ts'
import { symbolOutline } from '../../../model/symbol/symbol-outlines.ts'
import { distance, type Grid, gridOf } from './letter-grid.ts'
import type { Model } from './letter-models.ts'

/** A shape this near to the drawing of a sign can be that sign: fonts on disk, bench/symbols, draw theirs 0.001 to 0.05 away. */
const near = 0.05
/** Another sign must be so much further, and the nearest letter too. */
const clearly = 1.5
/** A shape nearer to a letter is no sign: a circle is an « o », a small square a full stop. By hand. */
const leastFromLetters = 0.12
/** Thousandths of an em: what is smaller is a bullet, and no box or disc of a form. By hand. */
const smallest = 450

/** The sign that a shape shows, whatever its file says; null where it could be another, or a letter. */
export const signOfShape = (path: Path, grid: Grid, letters: readonly Model[]): string | null => {
  if (isBlock(grid)) return sized('■', path)
  const ranked = signModels()
    .map(({ text, grid: other }) => ({ text, reach: distance(grid, other) }))
    .toSorted((a, b) => a.reach - b.reach)
  const [best] = ranked
  if (best === undefined || best.reach > near) return null
  const next = ranked.find(({ text }) => text !== best.text)?.reach ?? 1
  const letter = Math.min(1, ...letters.map((model) => distance(grid, model.grid)))
  if (next < best.reach * clearly || letter < Math.max(leastFromLetters, best.reach * clearly)) return null
  return best.text === '☐' && !isHollow(grid) ? null : sized(best.text, path)
}

/** A full square: bars are narrower, and no letter is full. */
const isBlock = ({ cells, aspect }: Grid): boolean => Math.abs(aspect) < 0.1 && cells.every((cell) => cell > 0.97)

/** Nothing stands in its middle, where a small cross or a dot would. */
const isHollow = ({ cells }: Grid): boolean => {
  const side = Math.sqrt(cells.length)
  const isInner = (at: number): boolean => at >= 2 && at < side - 2
  return cells.every((cell, at) => cell < 0.01 || !isInner(at % side) || !isInner(Math.floor(at / side)))
}

const sized = (sign: string, path: Path): string => (widthOf(path) >= smallest ? sign : (small.get(sign) ?? sign))

const small: ReadonlyMap<string, string> = new Map([
  ['■', '▪'],
  ['●', '•'],
  ['☐', '▫'],
])

const widthOf = (path: Path): number => {
  const [x0, , x1] = contourBox(path)
  return x1 - x0
}

/** Of signs that look alike, one. Circles are letters to the eye: they are left out. */
const signs = '☐☑☒■●◉⊗⊕✓✗→←↑↓↔⇒⇐⇑⇓▶◀▲▼▷◁△▽◆◇★☆☎✉☞☜☺☹⚠♀♂♥❏①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿≥≤'

/** Boxes of the fonts of programs are thinner and thicker than ours. */
const thicknesses = [25, 40, 80, 110]

const cross = (thick: number): Path => [
  ...stroke(
    [
      [90 + thick, -30 + thick],
      [790 - thick, 670 - thick],
    ],
    thick,
  ),
  ...stroke(
    [
      [90 + thick, 670 - thick],
      [790 - thick, -30 + thick],
    ],
    thick,
  ),
]

const variants: readonly (readonly [string, Path])[] = thicknesses.flatMap((thick): (readonly [string, Path])[] => {
  const box = frame(90, -30, 790, 670, thick)
  return [
    ['☐', box],
    ['☒', [...box, ...cross(thick)]],
  ]
})

let known: readonly Model[] | null = null

const signModels = (): readonly Model[] => {
  known ??= [...[...signs].map((sign) => [sign, symbolOutline(sign)?.path ?? []] as const), ...variants].flatMap(
    ([text, path]) => {
      const grid = gridOf(path)
      return grid === null ? [] : [{ text, grid }]
    },
  )
  return known
}
