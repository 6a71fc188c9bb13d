import { useState } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'

const states = ['asked', 'given', 'refused'] as const

type State = (typeof states)[number]

/** The accord that a held piece waits for: asked, given or refused, by whom and when. */
export const AccordForm = ({ piece }: { readonly piece: string }) => {
  const { t, act, busy } = useDesk()
  const [state, setState] = useState<State>('asked')
  const [from, setFrom] = useState('')
  const [date, setDate] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void act({ decisions: [{ accord: piece, state, from: from.trim(), date }] })
      }}
    >
      <fieldset>
        <legend>{t('accord')}</legend>
        {states.map((one) => (
          <label key={one} class="tick">
            <input type="radio" name={`accord-${piece}`} checked={state === one} onChange={() => setState(one)} />{' '}
            {t(`accord.${one}`)}
          </label>
        ))}
        <label>
          {t('accord.from')}
          <input required value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          {t('accord.date')}
          <input required type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={busy}>
          {t('accord.go')}
        </button>
      </fieldset>
    </form>
  )
}
