import type { FindingView } from '../../view/types.ts'
import { useSearchField } from '../keys/search-field.ts'
import { useDesk } from '../shell/desk.ts'
import type { Filter } from './filter.ts'
import { PersonFilter } from './person-filter.tsx'

type Props = {
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
  readonly left: readonly FindingView[]
  readonly total: number
  /** Enter in the search: to what it found. */
  readonly toResult: () => void
}

/** What to show: words, categories, persons, states. Each button says whether it is on. */
export const Filters = ({ filter, setFilter, left, total, toResult }: Props) => {
  const { t, view, shortcuts } = useDesk()
  const field = useSearchField(shortcuts)
  const set = (change: Partial<Filter>): void => setFilter({ ...filter, ...change })
  const states = ['all', 'masked', 'kept'] as const
  const hands = ['all', 'only', 'hidden'] as const
  return (
    <search class="filters">
      <label>
        {t('filter.search')}
        <input
          ref={field}
          type="search"
          value={filter.search}
          onInput={(event) => set({ search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || event.repeat) return
            event.preventDefault()
            toResult()
          }}
        />
      </label>
      <details>
        <summary>{t('filter.categories')}</summary>
        <ul class="chips">
          {view.categories.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-pressed={filter.category === one.id}
                onClick={() => set({ category: filter.category === one.id ? null : one.id })}
              >
                {one.label} <span class="note">{t('filter.count', { masked: one.masked, found: one.found })}</span>
                {one.doubtful > 0 && <span class="note"> {t('filter.doubtful', { count: one.doubtful })}</span>}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <PersonFilter chosen={filter.person} choose={(person) => set({ person })} />
      <details>
        <summary>{t('filter.more')}</summary>
        <fieldset class="chips">
          <legend>{t('filter.state')}</legend>
          {states.map((state) => (
            <button key={state} type="button" aria-pressed={filter.state === state} onClick={() => set({ state })}>
              {t(`filter.state.${state}`)}
            </button>
          ))}
        </fieldset>
        <fieldset class="chips">
          <legend>{t('filter.hand')}</legend>
          {hands.map((hand) => (
            <button key={hand} type="button" aria-pressed={filter.hand === hand} onClick={() => set({ hand })}>
              {t(`filter.hand.${hand}`)}
            </button>
          ))}
        </fieldset>
        <label>
          {t('filter.piece')}
          <select value={filter.piece ?? ''} onChange={(event) => set({ piece: event.currentTarget.value || null })}>
            <option value="">{t('filter.piece.all')}</option>
            {view.pieces.map((piece) => (
              <option key={piece.id} value={piece.id}>
                {piece.id} {piece.title}
              </option>
            ))}
          </select>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={filter.doubtfulFirst}
            onChange={() => set({ doubtfulFirst: !filter.doubtfulFirst })}
          />{' '}
          {t('filter.doubtful-first')}
        </label>
      </details>
      <p class="note" aria-live="polite">
        {t('filter.left', { count: left.length, total })}
      </p>
    </search>
  )
}
