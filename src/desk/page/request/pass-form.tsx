import { useState } from 'preact/hooks'
import type { CheckView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'

/** A check that stops the request, passed with a reason: only where the law leaves it to the director. */
export const PassForm = ({ check }: { readonly check: CheckView }) => {
  const { t, view, act, busy } = useDesk()
  const [reason, setReason] = useState('')
  if (check.passable === null || view.by === null || view.review !== null) return null
  const { pass, what } = check.passable
  return (
    <form
      class="pass"
      onSubmit={(event) => {
        event.preventDefault()
        void act({ decisions: [{ pass, reason: reason.trim() }] })
      }}
    >
      <label>
        {t('check.pass', { what })}
        <input required value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={busy}>
        {t('check.pass.go')}
      </button>
    </form>
  )
}
