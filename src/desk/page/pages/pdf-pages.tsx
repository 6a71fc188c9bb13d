import type { ComponentChildren } from 'preact'
import { useDesk } from '../shell/desk.ts'
import { NearView } from './near-view.tsx'
import { PageCanvas } from './page-canvas.tsx'
import { usePdf } from './use-pdf.ts'

type Props = {
  readonly path: string
  readonly title: string
  /** Height over width of a page as it is shown, where it is known. */
  readonly shapeOf: (page: number) => number
  readonly over: (page: number) => ComponentChildren
}

/** An A4 sheet, upright. */
export const sheet = 297 / 210

/** All pages of a file, one below the other; only those near the screen are drawn. */
export const PdfPages = ({ path, title, shapeOf, over }: Props) => {
  const { t } = useDesk()
  const state = usePdf(path)
  if (state.kind !== 'open')
    return <p class="note">{t(state.kind === 'loading' ? 'page.loading' : 'page.file-failed')}</p>
  const { pdf } = state
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  return (
    <div class="pages">
      {numbers.map((number) => (
        <NearView key={number} kind="page" mark={`page-${number}`} guess={600 * shapeOf(number)} forced={false}>
          {() => (
            <PageCanvas
              pdf={pdf}
              number={number}
              label={t('page.name', { page: number, title })}
              shape={shapeOf(number)}
            >
              {over(number)}
            </PageCanvas>
          )}
        </NearView>
      ))}
    </div>
  )
}
