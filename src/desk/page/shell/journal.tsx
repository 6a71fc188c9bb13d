import { useDesk } from './desk.ts'

/** What was settled, in order, and the way back; always within reach at the foot of the page. */
export const Journal = () => {
  const { t, view, send, busy } = useDesk()
  const last = view.acts.at(-1)
  return (
    <footer class="journal">
      <div class="journal-bar">
        <button type="button" disabled={!view.canUndo || busy} onClick={() => void send('/api/undo', {})}>
          {t('undo')}
        </button>
        <button type="button" disabled={!view.canRedo || busy} onClick={() => void send('/api/redo', {})}>
          {t('redo')}
        </button>
        <details>
          <summary>
            {t('journal', { count: view.acts.length })}
            {last === undefined ? '' : ` : ${last.what}`}
          </summary>
          <ol class="acts" reversed>
            {view.acts.toReversed().map((act) => (
              <li key={act.id}>
                {act.what}
                <span class="note">
                  {' '}
                  {act.by}
                  {act.second === null ? '' : `, ${act.second}`}
                  {act.reason === null ? '' : ` – ${act.reason}`}
                </span>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </footer>
  )
}
