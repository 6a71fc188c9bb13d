import type { PieceLine } from '../../view/types.ts'
import { pieceDayText } from '../finish/dates.ts'
import { useDesk } from '../shell/desk.ts'
import { MaskChip } from '../shell/masked-text.tsx'
import { linkTo } from '../shell/route.ts'
import { Corrections } from './corrections.tsx'

/** Every piece: what becomes of it, and why. */
export const PieceList = ({ shown }: { readonly shown: string | null }) => {
  const { t, view } = useDesk()
  return (
    <section aria-labelledby="pieces-title">
      <h2 id="pieces-title">{t('pieces', { count: view.pieces.length })}</h2>
      <ul class="pieces">
        {view.pieces.map((piece) => (
          <li key={piece.id} class="card">
            <PieceFacts piece={piece} />
            <div class="actions">
              <a
                class="button"
                href={linkTo('copies', piece.id)}
                aria-current={piece.id === shown ? 'true' : undefined}
                aria-label={t('pieces.see.name', { piece: piece.id })}
              >
                {t('pieces.see')}
              </a>
              <a
                class="button"
                href={linkTo('findings', piece.id)}
                aria-label={t('pieces.findings.name', { piece: piece.id, count: piece.findings })}
              >
                {t('pieces.findings', { count: piece.findings })}
              </a>
            </div>
            <Corrections piece={piece} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const PieceFacts = ({ piece }: { readonly piece: PieceLine }) => {
  const { t, language } = useDesk()
  const date = pieceDayText(piece, { t, language })
  const facts = [piece.kind, date, piece.author, piece.file, piece.format].filter((one) => one !== null)
  return (
    <>
      <h3>
        {piece.id} {piece.title}
      </h3>
      <p class="note">
        {facts.join(' · ')}
        {piece.pages === null ? '' : ` · ${t('pieces.pages', { count: piece.pages })}`}
        {piece.inPeriod === false ? ` · ${t('pieces.out-of-period')}` : ''}
      </p>
      <p>
        <span class={`fate ${piece.fate}`}>{t(`fate.${piece.fate}`)}</span>{' '}
        {piece.masks > 0 && t('pieces.masks', { count: piece.masks })}{' '}
        {piece.grounds.length > 0 && <MaskChips codes={piece.grounds} />}
      </p>
      {piece.held !== null && <p class="warn">{piece.held}</p>}
      {piece.problem !== null && <p class="warn">{piece.problem}</p>}
      {piece.doubtful > 0 && <p class="note">{t('pieces.doubtful', { count: piece.doubtful })}</p>}
    </>
  )
}

const MaskChips = ({ codes }: { readonly codes: readonly string[] }) => (
  <>
    {codes.map((code) => (
      <MaskChip key={code} codes={[code]} />
    ))}
  </>
)
