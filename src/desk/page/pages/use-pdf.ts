import { useEffect, useState } from 'preact/hooks'
import { type OpenedPdf, openPdf } from './load-pdf.ts'

export type PdfState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly pdf: OpenedPdf['pdf'] }

/** A PDF file of the server while it is shown; closed with its worker when it is not. */
export const usePdf = (path: string): PdfState => {
  const [state, setState] = useState<PdfState>({ kind: 'loading' })
  useEffect(() => {
    let opened: OpenedPdf | null = null
    let current = true
    setState({ kind: 'loading' })
    openPdf(path)
      .then((got) => {
        if (!current) return got.close()
        opened = got
        setState({ kind: 'open', pdf: got.pdf })
      })
      .catch(() => current && setState({ kind: 'failed' }))
    return () => {
      current = false
      opened?.close()
    }
  }, [path])
  return state
}
