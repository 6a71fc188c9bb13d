import { useId, useMemo, useRef, useState } from 'preact/hooks'
import type { PieceView } from '../../view/types.ts'
import { type Box, between, shownSize } from '../pages/geometry.ts'
import { boxesOn } from '../pages/page-boxes.ts'
import { useDesk } from '../shell/desk.ts'
import { type PickWords, pickInBox, pickOnEveryPage } from './select.ts'

type Props = {
  readonly piece: PieceView
  readonly page: number
  readonly chosen: string | null
  readonly choose: (id: string) => void
  readonly pick: PickWords
}

/** Less is a click, in points. */
const least = 3

/** Masks over a page, and the rectangle that a hand draws. The list of findings is the equivalent for small boxes. */
export const PageOverlay = ({ piece, page, chosen, choose, pick }: Props) => {
  const { t } = useDesk()
  const svg = useRef<SVGSVGElement>(null)
  const [from, setFrom] = useState<readonly [number, number] | null>(null)
  const [drawn, setDrawn] = useState<Box | null>(null)
  const pattern = useId()
  const size = piece.sizes[page - 1]
  const boxes = useMemo(() => (size === undefined ? [] : boxesOn(piece.passages, page, size)), [piece, page])
  if (size === undefined) return null
  const { width, height } = shownSize(size)
  const pointAt = (event: PointerEvent): readonly [number, number] => {
    const box = svg.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return [((event.clientX - box.x) / box.width) * width, ((event.clientY - box.y) / box.height) * height]
  }
  const finish = (event: PointerEvent): void => {
    if (from === null) return
    const box = between(from, pointAt(event))
    setFrom(null)
    setDrawn(null)
    if (box.width > least && box.height > least) {
      pick(
        pickInBox(piece.id, piece.passages, page, size, box),
        pickOnEveryPage(piece.id, piece.passages, page, piece.sizes, box),
      )
      return
    }
    const hit = boxes.find(({ box: one, finding }) => finding !== null && isIn(from, one))?.finding ?? null
    if (hit !== null) choose(hit)
  }
  return (
    <svg
      ref={svg}
      class="overlay"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={(event) => {
        if (event.button === 0) setFrom(pointAt(event))
      }}
      onPointerMove={(event) => from !== null && setDrawn(between(from, pointAt(event)))}
      onPointerUp={finish}
      onPointerCancel={() => setFrom(null)}
    >
      <title>{t('page.masks', { page, count: boxes.filter((one) => one.masked).length })}</title>
      <defs>
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="hatch-ground" />
          <rect width="2" height="6" class="hatch-line" />
        </pattern>
      </defs>
      {boxes.map(({ key, box, masked, findings }) => (
        <rect
          key={key}
          {...box}
          class={`${masked ? 'box-masked' : 'box-found'}${chosen !== null && findings.includes(chosen) ? ' box-chosen' : ''}`}
          fill={masked ? `url(#${pattern})` : 'none'}
        />
      ))}
      {drawn !== null && <rect {...drawn} class="box-drawn" />}
    </svg>
  )
}

const isIn = ([x, y]: readonly [number, number], box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
