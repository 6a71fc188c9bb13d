import type { ItemView } from '../../view/types.ts'
import { maskIn } from '../shell/decisions.ts'
import { type Say, useDesk } from '../shell/desk.ts'
import { MaskedText } from '../shell/masked-text.tsx'
import { linkTo } from '../shell/route.ts'
import { toggled } from './toggled.ts'

type Props = {
  readonly items: readonly ItemView[]
  readonly ticked: readonly string[]
  readonly tick: (ids: readonly string[]) => void
}

/** The sentences that the question is about, as they would leave. */
export const QuestionItems = ({ items, ticked, tick }: Props) => {
  const { t } = useDesk()
  if (items.length === 0) return null
  const shared = sharedOf(items)
  return (
    <fieldset class="items">
      <legend>{t('items', { count: items.length })}</legend>
      <SharedNotes items={items} shared={shared} />
      <ul>
        {items.map((item) => (
          <li key={item.id} class={ticked.includes(item.id) ? 'item' : 'item off'}>
            <label>
              <input
                type="checkbox"
                data-sentence={item.id}
                checked={ticked.includes(item.id)}
                onChange={() => tick(toggled(ticked, item.id))}
              />
              <span class="sentence">
                <MaskedText text={item.text} opened={item.opensAt} />
              </span>
            </label>
            <ItemNotes item={item} shared={shared} />
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <>
          <p class="note">{t('items.ticked', { count: ticked.length, total: items.length })}</p>
          <button type="button" onClick={() => tick(items.map(({ id }) => id))}>
            {t('items.all', { count: items.length })}
          </button>
        </>
      )}
    </fieldset>
  )
}

type NotesProps = { readonly item: ItemView; readonly shared: Shared }

const ItemNotes = ({ item, shared }: NotesProps) => {
  const { t, view, act, busy } = useDesk()
  const { leaves } = item
  return (
    <ul class="notes">
      <li>
        <a href={linkTo('findings', item.piece, 'passage', item.passage)}>
          {shared.isOnePiece ? t('item.see.here') : t('item.see', { piece: item.piece, place: item.place })}
        </a>
        {shared.isOnePiece && item.page !== null ? ` ${item.page}` : ''}
      </li>
      {item.sensitive.length > 0 && <li class="warn">{t('item.sensitive', { what: item.sensitive.join(', ') })}</li>}
      {item.silence && <li class="warn">{t('item.silence')}</li>}
      {item.needsSecond && <li class="warn">{t('item.two')}</li>}
      {item.opens.length > 0 && <li class="warn">{t('item.opens', { words: item.opens.join(' · ') })}</li>}
      {item.why !== null && shared.why === null && <li>{item.why}</li>}
      {leaves !== null && (
        <li class="warn">
          {t('item.leaves')}{' '}
          <button
            type="button"
            disabled={busy || view.by === null || view.review !== null}
            onClick={() => void act({ decisions: [maskIn(item.piece, leaves.trim(), withheldByHand(t))] })}
          >
            {t('item.withhold')}
          </button>
        </li>
      )}
    </ul>
  )
}

/** What holds for all sentences of a question is said once. `why`: null where they wait for different reasons. */
type Shared = { readonly isOnePiece: boolean; readonly why: string | null }

const sharedOf = (items: readonly ItemView[]): Shared => ({
  isOnePiece: new Set(items.map(({ piece }) => piece)).size === 1,
  why: items.length > 1 && new Set(items.map(({ why }) => why)).size === 1 ? (items[0]?.why ?? null) : null,
})

const SharedNotes = ({ items, shared }: { readonly items: readonly ItemView[]; readonly shared: Shared }) => {
  const { t } = useDesk()
  return (
    <ul class="notes">
      {shared.why !== null && <li>{t('items.why', { why: shared.why })}</li>}
      {items.some(({ leaves }) => leaves !== null) && <li>{t('items.leaves')}</li>}
      {items.some(({ text }) => hasMark(text)) && <li>{t('item.stays')}</li>}
    </ul>
  )
}

/** Whoever withholds a sentence that was to leave finds it outside of what is asked. */
const withheldByHand = (t: Say) => ({ ground: 'HORS-OBJ', reason: t('item.withhold.reason') })

/** `[CODE]`: words that the answer does not open. */
const hasMark = (text: string): boolean => /\[[A-Z][A-Z0-9-]{2,}/.test(text)
