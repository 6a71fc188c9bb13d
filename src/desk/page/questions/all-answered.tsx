import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { linkTo } from '../shell/route.ts'
import { useKeys } from '../shell/use-keys.ts'

/** Nothing that comes first is open any more: the copies come next, and what else is asked is told. */
export const AllAnswered = ({ isNew }: { readonly isNew: boolean }) => {
  const { t, view, shortcuts } = useDesk()
  const [later] = view.later
  const count = view.later.length
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [])
  useKeys(shortcuts, { confirm: () => goTo('copies') })
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {later === undefined ? t('questions.none-open') : t('questions.none-due', { count })}
      </h2>
      {later !== undefined && (
        <p class="warn">
          {t('questions.none-due.why', { count })}{' '}
          <a href={linkTo('questions', later.id)}>{t('questions.none-due.go')}</a>
        </p>
      )}
      <p>{t('questions.none-open.next')}</p>
      <p>
        <a class="button main" href={linkTo('copies')}>
          {t('questions.to-copies')}
        </a>
      </p>
    </section>
  )
}
