import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'

/** Remarks that are open: nothing can be approved before they are closed. */
export const Locks = () => {
  const { t, view, send, busy } = useDesk()
  const open = view.remarks.filter((one) => one.open)
  if (open.length === 0) return null
  return (
    <section class="notices" aria-labelledby="locks-title">
      <h2 id="locks-title">{t('locks', { count: open.length })}</h2>
      <p>{t('locks.why')}</p>
      <ul>
        {open.map((one) => (
          <li key={one.id}>
            <a
              href={
                one.passage === null
                  ? linkTo('findings', one.piece)
                  : linkTo('findings', one.piece, 'passage', one.passage)
              }
            >
              {one.piece}
            </a>{' '}
            : {one.text} <span class="note">{one.by}</span>{' '}
            <button type="button" disabled={busy} onClick={() => void send('/api/remarks/close', { id: one.id })}>
              {t('remarks.close')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
