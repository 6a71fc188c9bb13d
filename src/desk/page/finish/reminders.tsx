import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'

/** What is still open when somebody signs: nothing of it locks, all of it is said. */
export const Reminders = () => {
  const { t, view } = useDesk()
  const checks = view.request.checks.filter(({ status }) => status !== 'green')
  const later = view.later.length
  const dangers = view.dangers.length
  if (checks.length + later + dangers === 0) return null
  return (
    <ul class="reminders">
      {dangers > 0 && (
        <li>
          {t('approve.dangers', { count: dangers })} <a href={linkTo('questions')}>{t('approve.dangers.see')}</a>
        </li>
      )}
      {later > 0 && (
        <li>
          {t('approve.later', { count: later })} <a href={linkTo('questions')}>{t('approve.answer')}</a>
        </li>
      )}
      {checks.length > 0 && (
        <li>
          {t('approve.checks', { count: checks.length })}{' '}
          {checks.map(({ text }) => text.split(' – ')[0] ?? text).join(', ')}.{' '}
          <a href={linkTo('start')}>{t('approve.checks.see')}</a>
        </li>
      )}
    </ul>
  )
}
