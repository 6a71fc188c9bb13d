import { useEffect, useMemo, useState } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { Heading } from '../shell/heading.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { useFindings } from '../shell/use-piece.ts'
import { DetailPane } from './detail-pane.tsx'
import { type Filter, filterFindings, nextDoubtful, noFilter } from './filter.ts'
import { Filters } from './filters.tsx'
import { FindingList, listId } from './finding-list.tsx'
import { PiecePane } from './piece-pane.tsx'
import type { Picked, PickWords } from './select.ts'

/** `taken`: by a button, so that the focus goes where they are decided. */
type Picks = { readonly picked: readonly Picked[]; readonly everyPage: readonly Picked[]; readonly taken: boolean }

const noPicks: Picks = { picked: [], everyPage: [], taken: false }

/** Three panes: what was found, the piece, the one that is chosen. */
export const FindingsScreen = () => {
  const { t, view, route, shortcuts } = useDesk()
  const findings = useFindings()
  // Opened for a piece, the list is of that piece.
  const [filter, setFilter] = useState<Filter>({ ...noFilter, piece: route.rest[0] ?? null })
  const [{ picked, everyPage, taken }, setPicks] = useState<Picks>(noPicks)
  const setPicked: PickWords = (next, all = []) => setPicks({ picked: next, everyPage: all, taken: false })
  const left = useMemo(() => filterFindings(findings, filter), [findings, filter])
  const [pieceId = view.pieces[0]?.id ?? '', mark = null, passage = null] = route.rest
  const chosen = mark === 'passage' ? null : (findings.find(({ id }) => id === mark) ?? null)
  useEffect(() => setPicked([]), [view.state, pieceId])
  useEffect(() => {
    // A list of one piece follows to the next; a list of all stays.
    if (filter.piece !== null) setFilter({ ...filter, piece: pieceId })
  }, [pieceId])
  const choose = (id: string): void => {
    const one = findings.find((finding) => finding.id === id)
    setPicked([])
    if (one !== undefined) goTo('findings', one.piece, one.id)
  }
  const move = (step: number): void => {
    const at = left.findIndex(({ id }) => id === chosen?.id)
    const next = left[at === -1 ? 0 : at + step]
    if (next !== undefined) choose(next.id)
  }
  const toResult = (): void => {
    const [first] = left
    if (first !== undefined) choose(first.id)
    document.getElementById(listId)?.focus()
  }
  const forward = (): void => {
    const next = nextDoubtful(left, chosen?.id ?? null)
    if (next !== null) choose(next.id)
  }
  useKeys(shortcuts, { next: () => move(1), previous: () => move(-1), forward })
  return (
    <>
      <Heading>{t('findings.title')}</Heading>
      {findings.length === 0 && <p class="warn">{t('notices.nothing-found')}</p>}
      <div class="panes">
        <div class="pane-list">
          <Filters filter={filter} setFilter={setFilter} left={left} total={findings.length} toResult={toResult} />
          <FindingList findings={left} chosen={chosen?.id ?? null} choose={choose} />
        </div>
        <PiecePane
          pieceId={pieceId}
          chosen={chosen}
          passage={mark === 'passage' ? passage : (chosen?.passage ?? null)}
          choose={choose}
          pick={setPicked}
          take={(next) => setPicks({ picked: next, everyPage: [], taken: true })}
          isPicked={picked.length > 0}
          search={filter.search}
        />
        <DetailPane
          {...{ findings, left, filter, chosen, picked, everyPage, taken, move, forward }}
          pieceId={pieceId}
          passage={mark === 'passage' ? passage : null}
          drop={() => setPicked([])}
        />
      </div>
    </>
  )
}
