import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { linkTo } from '../shell/route.ts'
import { useKeys } from '../shell/use-keys.ts'

/** Nothing is open any more: the copies come next. */
export const AllAnswered = ({ isNew }: { readonly isNew: boolean }) => {
  const { t, shortcuts } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [])
  useKeys(shortcuts, { confirm: () => goTo('copies') })
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {t('questions.none-open')}
      </h2>
      <p>{t('questions.none-open.next')}</p>
      <p>
        <a class="button main" href={linkTo('copies')}>
          {t('questions.to-copies')}
        </a>
      </p>
    </section>
  )
}
