import type { PassageView, PieceView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { textOf } from './occurrences.ts'
import type { Picked } from './select.ts'

type Props = {
  readonly piece: PieceView
  readonly passage: string | null
  readonly pick: (picked: readonly Picked[]) => void
}

/** Picks a whole passage, page or piece, without the mouse. */
export const PickWhole = ({ piece, passage, pick }: Props) => {
  const { t } = useDesk()
  const current = piece.passages.find(({ id }) => id === passage)
  const page = current?.page ?? null
  const take = (passages: readonly PassageView[]): void =>
    pick(
      passages
        .map((one) => ({ piece: piece.id, passage: one.id, text: textOf(one).trim() }))
        .filter(({ text }) => text !== ''),
    )
  return (
    <details class="whole">
      <summary>{t('whole')}</summary>
      <p class="chips">
        {current !== undefined && (
          <button type="button" onClick={() => take([current])}>
            {t('whole.passage', { rank: current.rank })}
          </button>
        )}
        {page !== null && (
          <button type="button" onClick={() => take(piece.passages.filter((one) => one.page === page))}>
            {t('whole.page', { page })}
          </button>
        )}
        <button type="button" onClick={() => take(piece.passages)}>
          {t('whole.piece', { piece: piece.id })}
        </button>
      </p>
    </details>
  )
}
