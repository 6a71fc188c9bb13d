import { useState } from 'preact/hooks'
import type { Parts } from './parts.ts'
import type { StartDesk } from './use-start.ts'

type Props = Parts & {
  readonly busy: boolean
  readonly take: (given: File | string) => Promise<void>
  readonly tell: StartDesk['tell']
}

/** What the server accepts of one act. */
const largest = 40 * 1024 * 1024

/** The act: dropped, chosen, or a piece of the record that reads like one. */
export const ActDrop = ({ t, view, busy, take, tell }: Props) => {
  const [over, setOver] = useState(false)
  const give = (file: File | undefined): void => {
    if (file !== undefined && file.size > largest) tell('refused', [t('act.too-big')])
    else if (file !== undefined) void take(file)
  }
  const likely = view.request.hasAct ? [] : view.pieces.filter(({ looksLikeAct }) => looksLikeAct)
  return (
    <section
      class={over ? 'card drop over' : 'card drop'}
      aria-label={t('act.title')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        give(event.dataTransfer?.files[0])
      }}
    >
      <h2>{t('act.title')}</h2>
      {likely.map(({ id, file }) =>
        id === null ? null : (
          <p key={id}>
            {t('act.is', { file })}{' '}
            <button type="button" onClick={() => void take(id)}>
              {t('act.take')}
            </button>
          </p>
        ),
      )}
      <label>
        {t('act.drop')}
        <input
          type="file"
          onChange={(event) => {
            give(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </label>
      <output class="note">{t(busy ? 'act.reading' : view.request.hasAct ? 'act.have' : 'act.none')}</output>
    </section>
  )
}
