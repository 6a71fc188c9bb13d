import { useDesk } from '../shell/desk.ts'
import { PassForm } from './pass-form.tsx'

/** Who asks, on what ground, for whom, until when: one line in sight, the rest folded. */
export const RequestBand = () => {
  const { t, view } = useDesk()
  const { request } = view
  const lines: readonly (readonly [string, string | null])[] = [
    [t('request.authority'), request.authority],
    [t('request.basis'), request.basis],
    [t('request.requester'), request.requester],
    [t('request.persons'), request.persons.join(', ')],
    [t('request.period'), request.period],
    [t('request.subjects'), request.subjects.join(', ') + (request.subjectsRead ? ` (${t('request.read')})` : '')],
    [t('request.outcome'), request.outcome],
  ]
  return (
    <details class="request">
      <summary>
        <span class="request-line">
          <strong>{request.authority ?? t('request')}</strong>
          <span>{request.persons.join(', ')}</span>
          <span>{request.period}</span>
          <span class="clock">{request.clock}</span>
        </span>
      </summary>
      <div class="request-body">
        <blockquote>{request.asks}</blockquote>
        <dl>
          {lines.map(([name, value]) =>
            value === null || value === '' ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
        <ul class="checks">
          {request.checks.map((check) => (
            <li key={check.id} class={`check ${check.status}`}>
              <strong>{t(`check.${check.status}`)}</strong> {check.text}
              <PassForm check={check} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
