import { useDesk } from '../page/shell/desk.ts'

/** What was asked, by whom, in what time, and what checking it gave. */
export const RequestPart = () => {
  const { t, view } = useDesk()
  const { request, dangers, notices } = view
  const lines = [
    [t('request.authority'), request.authority],
    [t('request.requester'), request.requester],
    [t('request.basis'), request.basis],
    [t('request.persons'), request.persons.join(' ; ')],
    [t('request.period'), request.period],
    [t('request.subjects'), request.subjects.join(', ') + (request.subjectsRead ? ` (${t('request.read')})` : '')],
    [t('request.outcome'), request.outcome],
  ] as const
  return (
    <section aria-labelledby="request-title">
      <h2 id="request-title">{t('request')}</h2>
      <p class="clock">{request.clock}</p>
      <dl>
        {lines.map(
          ([name, value]) =>
            value !== null &&
            value !== '' && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {request.asks !== '' && <blockquote>{request.asks}</blockquote>}
      <ul class="checks">
        {request.checks.map(({ id, status, text }) => (
          <li key={id} class={`check ${status}`}>
            <strong>{t(`check.${status}`)}</strong> {text}
          </li>
        ))}
      </ul>
      <Told title={t('report.dangers')} sentences={[...dangers, ...notices]} />
    </section>
  )
}

const Told = ({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
