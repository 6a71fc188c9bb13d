import { useEffect, useState } from 'preact/hooks'
import { PdfPages, sheet } from '../pages/pdf-pages.tsx'
import { request } from '../shell/api.ts'
import { useDesk } from '../shell/desk.ts'
import { ScrollRegion } from '../shell/scroll-region.tsx'

/** `saved`: the letter as it lies in the draft; `text`: as it is being written. */
type Props = { readonly saved: string; readonly text: string }

/** The letter as it would leave: its marks filled, laid out, stamped. Changes are shown when asked for. */
export const LetterShown = ({ saved, text }: Props) => {
  const { t, view, language } = useDesk()
  const [path, setPath] = useState<string | null>(null)
  const [told, setTold] = useState<readonly string[]>([])
  const [shown, setShown] = useState(saved)
  useEffect(() => setShown(saved), [saved])
  useEffect(() => {
    let current = true
    const show = async (): Promise<void> => {
      const got = await request<{ readonly path: string }>('POST', '/api/letter/shown', language, { text: shown })
      if (!current) return
      setPath(got.ok ? got.body.path : null)
      setTold(got.ok ? [] : got.refusals)
    }
    show().catch(() => current && setTold([t('outcome.lost')]))
    return () => {
      current = false
    }
  }, [shown, view.state, language])
  return (
    <section class="card" aria-labelledby="letter-shown-title">
      <h2 id="letter-shown-title">{t('letter.shown')}</h2>
      {text !== shown && (
        <p>
          <button type="button" onClick={() => setShown(text)}>
            {t('letter.show')}
          </button>
        </p>
      )}
      <div aria-live="polite">
        {told.map((sentence) => (
          <p key={sentence} class="warn">
            {sentence}
          </p>
        ))}
      </div>
      {path === null && told.length === 0 && <p class="note">{t('page.loading')}</p>}
      {path !== null && (
        <ScrollRegion label={t('letter.pages')} kind="text" region={null}>
          <PdfPages path={path} title={t('letter.title')} shapeOf={() => sheet} over={() => null} />
        </ScrollRegion>
      )}
    </section>
  )
}
