import type { FindingView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { BulkForm } from './bulk-form.tsx'
import { DecideForm } from './decide-form.tsx'
import { Detail } from './detail.tsx'
import type { Filter } from './filter.ts'
import { MaskForm } from './mask-form.tsx'
import { PersonForm } from './person-form.tsx'
import { Remarks } from './remarks.tsx'
import type { Picked } from './select.ts'

type Props = {
  readonly findings: readonly FindingView[]
  readonly left: readonly FindingView[]
  readonly filter: Filter
  readonly chosen: FindingView | null
  readonly picked: readonly Picked[]
  readonly everyPage: readonly Picked[]
  readonly taken: boolean
  readonly move: (step: number) => void
  readonly forward: () => void
  readonly pieceId: string
  readonly passage: string | null
  readonly drop: () => void
}

/** What is known of the choice, and what can be done with it. */
export const DetailPane = ({
  findings,
  left,
  filter,
  chosen,
  picked,
  everyPage,
  taken,
  move,
  forward,
  pieceId,
  passage,
  drop,
}: Props) => {
  const { t, view } = useDesk()
  const [words] = picked
  const person = view.persons.find(({ id }) => id === (chosen?.person ?? filter.person))
  const isNarrowed = filter.category !== null || filter.person !== null || filter.search.trim() !== ''
  return (
    <section class="pane-detail" aria-labelledby="detail-title">
      <h2 id="detail-title">{t('detail')}</h2>
      <div class="actions">
        <button type="button" onClick={() => move(-1)}>
          {t('detail.previous')}
        </button>
        <button type="button" onClick={() => move(1)}>
          {t('detail.next')}
        </button>
        <button type="button" onClick={forward}>
          {t('detail.doubtful')}
        </button>
      </div>
      {words !== undefined && <MaskForm key={words.text} {...{ picked, everyPage, taken, findings, drop }} />}
      {words === undefined && chosen !== null && (
        <>
          <Detail finding={chosen} />
          <DecideForm key={chosen.id} finding={chosen} findings={findings} />
        </>
      )}
      {words === undefined && chosen === null && <p class="note">{t('detail.none')}</p>}
      {isNarrowed && left.length > 1 && <BulkForm key={left.length} findings={left} />}
      {person !== undefined && <PersonForm key={person.id} person={person} />}
      <Remarks piece={pieceId} passage={chosen?.passage ?? passage} />
    </section>
  )
}
