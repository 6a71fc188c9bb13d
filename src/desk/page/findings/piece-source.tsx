import { useEffect, useRef } from 'preact/hooks'
import type { PieceView } from '../../view/types.ts'
import { shownSize } from '../pages/geometry.ts'
import { LoadedImage } from '../pages/loaded-image.tsx'
import { pageOf } from '../pages/page-boxes.ts'
import { PdfPages, sheet } from '../pages/pdf-pages.tsx'
import { bringIntoView } from '../shell/bring-into-view.ts'
import { useDesk } from '../shell/desk.ts'
import { PageOverlay } from './page-overlay.tsx'
import type { PickWords } from './select.ts'

type Props = {
  readonly piece: PieceView
  readonly title: string
  readonly chosen: string | null
  readonly choose: (id: string) => void
  readonly pick: PickWords
}

/** The pages as they are, the masks drawn over them. */
export const PieceSource = ({ piece, title, chosen, choose, pick }: Props) => {
  const { t } = useDesk()
  const path = `/api/source/${encodeURIComponent(piece.id)}`
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const page = chosen === null ? null : pageOf(piece.passages, chosen)
    const target = box.current?.querySelector(`[data-mark="page-${page}"]`) ?? null
    if (target !== null) bringIntoView(target)
  }, [chosen])
  const over = (page: number) => <PageOverlay {...{ piece, page, chosen, choose, pick }} />
  if (piece.source === 'image')
    return (
      <div class="pages">
        <div class="page">
          <LoadedImage path={path} alt={t('page.name', { page: 1, title })} />
          {over(1)}
        </div>
      </div>
    )
  return (
    <div ref={box}>
      <PdfPages path={path} title={title} shapeOf={(page) => shapeOf(piece, page)} over={over} />
    </div>
  )
}

const shapeOf = (piece: PieceView, page: number): number => {
  const size = piece.sizes[page - 1]
  if (size === undefined) return sheet
  const { width, height } = shownSize(size)
  return height / width
}
