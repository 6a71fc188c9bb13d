import { MadeCheck } from './made-check.tsx'
import type { Parts } from './parts.ts'

/** The checks of the request, as they stand for what was saved. */
export const Intake = (parts: Parts) => {
  const {
    t,
    view: { intake },
    form,
  } = parts
  const made = new Set(form.checks.map(({ id }) => id))
  return (
    <section class="card" aria-labelledby="check-title">
      <h2 id="check-title">{t('check.title')}</h2>
      <p>
        <strong>{intake.clock}</strong> {intake.outcome}
      </p>
      <ul class="checks">
        {intake.checks.map(({ id, status, text }) => (
          <li key={id} class={`check ${status}`}>
            <strong>{t(`check.${status}`)}</strong> {text}
            {(status !== 'green' || made.has(id)) && <MadeCheck {...parts} id={id} label={text} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
