import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { canvasScale } from './geometry.ts'

type Props = {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly label: string
  /** Height over width, until it is drawn. */
  readonly shape: number
  readonly children: ComponentChildren
}

/** One page, drawn at the width it is shown at; its memory is given back when it leaves the screen. */
export const PageCanvas = ({ pdf, number, label, shape, children }: Props) => {
  const { t } = useDesk()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    rest(element, shape)
    let stop = (): void => undefined
    let current = true
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number)
      if (!current) return
      const plain = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: canvasScale(element.clientWidth, plain.width, devicePixelRatio) })
      element.width = Math.round(viewport.width)
      element.height = Math.round(viewport.height)
      const task = page.render({ canvas: element, viewport })
      stop = () => task.cancel()
      await task.promise
      page.cleanup()
    }
    draw().catch(() => current && setFailed(true))
    return () => {
      current = false
      stop()
      rest(element, shape)
    }
  }, [pdf, number])
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={label} />
      {failed && <p class="warn">{t('page.failed', { page: number })}</p>}
      {children}
    </>
  )
}

/** Nearly no memory, and the shape of the page. */
const rest = (element: HTMLCanvasElement, shape: number): void => {
  element.width = 20
  element.height = Math.round(20 * shape)
}
