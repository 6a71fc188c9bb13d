import type { ItemView } from '../../view/types.ts'
import { maskIn } from '../shell/decisions.ts'
import { type Say, useDesk } from '../shell/desk.ts'
import { MaskedText } from '../shell/masked-text.tsx'
import { linkTo } from '../shell/route.ts'

type Props = {
  readonly items: readonly ItemView[]
  readonly ticked: readonly string[]
  readonly tick: (ids: readonly string[]) => void
}

/** The sentences that the question is about, as they would leave. */
export const QuestionItems = ({ items, ticked, tick }: Props) => {
  const { t } = useDesk()
  if (items.length === 0) return null
  const toggle = (id: string): void => tick(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
  return (
    <fieldset class="items">
      <legend>{t('items', { count: items.length })}</legend>
      <ul>
        {items.map((item) => (
          <li key={item.id} class={ticked.includes(item.id) ? 'item' : 'item off'}>
            <label>
              <input
                type="checkbox"
                data-sentence={item.id}
                checked={ticked.includes(item.id)}
                onChange={() => toggle(item.id)}
              />
              <span class="sentence">
                <MaskedText text={item.text} opened={item.opensAt} />
              </span>
            </label>
            <ItemNotes item={item} />
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

const ItemNotes = ({ item }: { readonly item: ItemView }) => {
  const { t, view, act, busy } = useDesk()
  const { leaves } = item
  return (
    <ul class="notes">
      <li>
        <a href={linkTo('findings', item.piece, 'passage', item.passage)}>
          {t('item.see', { piece: item.piece, place: item.place })}
        </a>
      </li>
      {item.sensitive.length > 0 && <li class="warn">{t('item.sensitive', { what: item.sensitive.join(', ') })}</li>}
      {item.silence && <li class="warn">{t('item.silence')}</li>}
      {item.needsSecond && <li class="warn">{t('item.two')}</li>}
      {item.opens.length > 0 && <li class="warn">{t('item.opens', { words: item.opens.join(' · ') })}</li>}
      {item.why !== null && <li>{item.why}</li>}
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
      {hasMark(item.text) && <li>{t('item.stays')}</li>}
    </ul>
  )
}

/** Whoever withholds a sentence that was to leave finds it outside of what is asked. */
const withheldByHand = (t: Say) => ({ ground: 'HORS-OBJ', reason: t('item.withhold.reason') })

/** `[CODE]`: words that the answer does not open. */
const hasMark = (text: string): boolean => /\[[A-Z][A-Z0-9-]{2,}/.test(text)
