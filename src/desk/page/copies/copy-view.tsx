import { useEffect, useRef, useState } from 'preact/hooks'
import type { PieceLine, PreviewView } from '../../view/types.ts'
import { PieceText } from '../findings/piece-text.tsx'
import { PdfPages, sheet } from '../pages/pdf-pages.tsx'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { ScrollRegion } from '../shell/scroll-region.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { usePiece } from '../shell/use-piece.ts'

type Props = { readonly piece: PieceLine; readonly preview: PreviewView | null }

const nothing = (): void => undefined

/** A copy as it would leave, beside the original under its masks. */
export const CopyView = ({ piece, preview }: Props) => {
  const { t, shortcuts } = useDesk()
  const [beside, setBeside] = useState(true)
  const [asText, setAsText] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const original = usePiece(piece.id)
  useEffect(() => heading.current?.focus(), [])
  useKeys(shortcuts, { toggle: () => setBeside(!beside) })
  const copy = preview?.pieces.find(({ id }) => id === piece.id)
  return (
    <section class="card copy" aria-labelledby="copy-title">
      <h2 id="copy-title" ref={heading} tabIndex={-1}>
        {copy?.listedAs ?? piece.id} {piece.title}
      </h2>
      {copy !== undefined && <p class="note">{copy.status}</p>}
      <div class="actions">
        <button type="button" aria-pressed={beside} onClick={() => setBeside(!beside)}>
          {t('copies.beside')}
        </button>
        <button type="button" aria-pressed={asText} onClick={() => setAsText(!asText)}>
          {t('copies.as-text')}
        </button>
        <button type="button" onClick={() => goTo('copies')}>
          {t('close')}
        </button>
      </div>
      <div class={beside ? 'both' : ''}>
        <ScrollRegion label={t('copies.copy')} kind="text" region={null}>
          <h3>{t('copies.copy')}</h3>
          {asText && original !== null ? (
            <PieceText piece={original} masked chosen={null} passage={null} choose={nothing} pick={nothing} />
          ) : (
            <Copy preview={preview} file={copy?.file ?? null} title={piece.title} />
          )}
        </ScrollRegion>
        {beside && (
          <ScrollRegion label={t('copies.original')} kind="text" region={null}>
            <h3>{t('copies.original')}</h3>
            {original !== null && (
              <PieceText piece={original} masked={false} chosen={null} passage={null} choose={nothing} pick={nothing} />
            )}
          </ScrollRegion>
        )}
      </div>
    </section>
  )
}

type CopyProps = { readonly preview: PreviewView | null; readonly file: string | null; readonly title: string }

const Copy = ({ preview, file, title }: CopyProps) => {
  const { t } = useDesk()
  if (preview === null) return <p>{t('copies.build-first')}</p>
  if (file === null) return <p>{t('copies.nothing-leaves')}</p>
  const path = `/api/preview/${encodeURIComponent(preview.code)}/${file.split('/').map(encodeURIComponent).join('/')}`
  return <PdfPages path={path} title={title} shapeOf={() => sheet} over={() => null} />
}
