import type { PieceView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'
import { countIn, textOf } from './occurrences.ts'
import type { Picked } from './select.ts'

type Props = {
  readonly piece: PieceView
  readonly words: string
  readonly pick: (picked: readonly Picked[]) => void
}

/** Where the words that are looked for stand in the piece, found or not; they can be masked from here. */
export const SearchHits = ({ piece, words, pick }: Props) => {
  const { t } = useDesk()
  const hits = piece.passages.filter((passage) => countIn(textOf(passage), words) > 0)
  return (
    <div class="hits" aria-live="polite">
      <p>{t('search.hits', { words: words.trim(), count: hits.length, piece: piece.id })}</p>
      {hits.length > 0 && (
        <p class="chips">
          {hits.slice(0, 12).map((hit) => (
            <a key={hit.id} href={linkTo('findings', piece.id, 'passage', hit.id)}>
              {t('search.passage', { rank: hit.rank })}
            </a>
          ))}
          <button
            type="button"
            onClick={() => pick([{ piece: piece.id, passage: hits[0]?.id ?? '', text: words.trim() }])}
          >
            {t('search.mask')}
          </button>
        </p>
      )}
    </div>
  )
}
