import { useDesk } from './desk.ts'
import { linkTo, type Screen, screens } from './route.ts'

/** The steps, with what remains to be done at each. */
export const Steps = () => {
  const { t, route, view } = useDesk()
  const { due, answered, findings, openRemarks } = view.progress
  const notes: { readonly [Name in Screen]: string } = {
    start: '',
    questions: t('steps.questions', { answered, due }),
    copies: t('steps.copies', { count: view.pieces.length }),
    findings: t('steps.findings', { count: findings }),
    letter: '',
    finish: openRemarks > 0 ? t('steps.finish', { count: openRemarks }) : '',
  }
  return (
    <nav aria-label={t('steps')} class="steps">
      <ol>
        {screens.map((screen) => (
          <li key={screen}>
            <a href={linkTo(screen)} aria-current={route.screen === screen ? 'page' : undefined}>
              {t(`${screen}.step`)} <span class="note">{notes[screen]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
