import { useState } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'

type Props = { readonly piece: string; readonly passage: string | null }

/** « À revoir »: a note on a passage or on the piece. Nothing can be approved while one is open. */
export const Remarks = ({ piece, passage }: Props) => {
  const { t, view, send, busy } = useDesk()
  const [text, setText] = useState('')
  const own = view.remarks.filter((one) => one.piece === piece)
  const open = own.filter((one) => one.open)
  const leave = async (): Promise<void> => {
    if (await send('/api/remarks', { piece, passage, text: text.trim() })) setText('')
  }
  return (
    <details class="decide" open={open.length > 0}>
      <summary>{t('remarks', { count: open.length })}</summary>
      <ul>
        {open.map((one) => (
          <li key={one.id}>
            {one.text} <span class="note">{one.by}</span>{' '}
            <button type="button" disabled={busy} onClick={() => void send('/api/remarks/close', { id: one.id })}>
              {t('remarks.close')}
            </button>
          </li>
        ))}
        {own.map(
          ({ id, text, by, closedBy }) =>
            closedBy !== null && (
              <li key={id}>
                {text} <span class="note">{t('remarks.closed', { by, closer: closedBy })}</span>
              </li>
            ),
        )}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void leave()
        }}
      >
        <label>
          {t(passage === null ? 'remarks.piece' : 'remarks.passage', { piece })}
          <textarea required rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={busy}>
          {t('remarks.go')}
        </button>
      </form>
    </details>
  )
}
