import { useEffect, useRef, useState } from 'preact/hooks'
import type { FindingView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { rowsSeen, topFor } from './virtual.ts'

type Props = {
  readonly findings: readonly FindingView[]
  readonly chosen: string | null
  readonly choose: (id: string) => void
}

/** Where the search leads. */
export const listId = 'finding-list'

/** Height of a row, in rem: it follows the size of letters that the reader chose. */
const rowRem = 3.5

const rowHeight = (): number => rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** All findings; only the rows in sight exist. Arrows move, as in any list of choices. */
export const FindingList = ({ findings, chosen, choose }: Props) => {
  const { t } = useDesk()
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 600 })
  const row = rowHeight()
  const look = (): void => {
    const { scrollTop = 0, clientHeight = 600 } = box.current ?? {}
    setSeen((last) =>
      last.top === scrollTop && last.height === clientHeight ? last : { top: scrollTop, height: clientHeight },
    )
  }
  const at = findings.findIndex(({ id }) => id === chosen)
  useEffect(look, [findings])
  useEffect(() => {
    const list = box.current
    if (list === null || at === -1) return
    list.scrollTop = topFor(at, { top: list.scrollTop, height: list.clientHeight, row, count: findings.length })
    look()
  }, [at])
  const { first, end } = rowsSeen({ ...seen, row, count: findings.length })
  const arrow = (event: KeyboardEvent): void => {
    const last = findings.length - 1
    const target = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key]
    const next = target === undefined ? undefined : findings[target]
    if (next === undefined) return
    event.preventDefault()
    choose(next.id)
  }
  return (
    <div
      ref={box}
      id={listId}
      class="finding-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('findings.list')}
      aria-activedescendant={at >= first && at < end ? `row-${chosen}` : undefined}
      onScroll={look}
      onKeyDown={arrow}
    >
      <div role="presentation" style={{ height: `${findings.length * row}px` }}>
        <div role="presentation" style={{ transform: `translateY(${first * row}px)` }}>
          {findings.slice(first, end).map((one, rank) => (
            <Row
              key={one.id}
              {...{ one, choose }}
              isChosen={one.id === chosen}
              at={first + rank}
              of={findings.length}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

type RowProps = {
  readonly one: FindingView
  readonly isChosen: boolean
  readonly choose: (id: string) => void
  readonly at: number
  readonly of: number
}

const Row = ({ one, isChosen, choose, at, of }: RowProps) => {
  const { t } = useDesk()
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its row (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys
    <div
      id={`row-${one.id}`}
      role="option"
      class="row"
      aria-selected={isChosen}
      aria-posinset={at + 1}
      aria-setsize={of}
      onClick={() => choose(one.id)}
    >
      <span class="row-text">{one.text}</span>
      <span class="note row-note">
        <span class={one.masked ? 'state masked' : 'state kept'}>{t(one.masked ? 'state.masked' : 'state.kept')}</span>{' '}
        {one.label} · {one.piece}
        {one.doubtful ? ` · ${t('state.doubtful')}` : ''}
        {one.byHand ? ` · ${t('state.hand')}` : ''}
      </span>
    </div>
  )
}
