import type { Parts } from './parts.ts'

/** The checks of the request, as they stand for what was saved. */
export const Intake = ({ t, view: { intake } }: Pick<Parts, 't' | 'view'>) => (
  <section class="card" aria-labelledby="check-title">
    <h2 id="check-title">{t('check.title')}</h2>
    {intake === null ? (
      <p>{t('check.none')}</p>
    ) : (
      <>
        <p>
          <strong>{intake.clock}</strong> {intake.outcome}
        </p>
        <ul class="checks">
          {intake.checks.map(({ id, status, text }) => (
            <li key={id} class={`check ${status}`}>
              <strong>{t(`check.${status}`)}</strong> {text}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)
