import type { PieceView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'
import { useKeys } from '../shell/use-keys.ts'
import { countIn, textOf } from './occurrences.ts'
import type { Picked } from './select.ts'

type Props = {
  readonly piece: PieceView
  readonly words: string
  /** Other words are picked: the key is theirs. */
  readonly isPicked: boolean
  readonly pick: (picked: readonly Picked[]) => void
}

/** Where the words that are looked for stand in the piece, found or not; they can be masked from here. */
export const SearchHits = ({ piece, words, isPicked, pick }: Props) => {
  const { t, shortcuts } = useDesk()
  const hits = piece.passages.filter((passage) => countIn(textOf(passage), words) > 0)
  const take = (): void => pick([{ piece: piece.id, passage: hits[0]?.id ?? '', text: words.trim() }])
  useKeys(shortcuts, isPicked || hits.length === 0 ? {} : { mask: take })
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
          <button type="button" onClick={take}>
            {t('search.mask')}
          </button>
        </p>
      )}
    </div>
  )
}
