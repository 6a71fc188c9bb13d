import { useDesk } from '../shell/desk.ts'

/** What must be known before deciding: dangers first. */
export const Notices = () => {
  const { t, view } = useDesk()
  const { findings, waitingForTwo } = view.progress
  const notices = [
    ...view.notices,
    ...(findings === 0 ? [t('notices.nothing-found')] : []),
    ...(waitingForTwo > 0 ? [t('notices.two', { count: waitingForTwo })] : []),
  ]
  if (notices.length === 0) return null
  return (
    <details class="notices" open={view.progress.answered === 0}>
      <summary>
        <h2>{t('notices', { count: notices.length })}</h2>
      </summary>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </details>
  )
}
