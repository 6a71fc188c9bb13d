import { useDesk } from '../shell/desk.ts'
import { firstSentence } from './first-sentence.ts'

/** What must be known before deciding: dangers open and first, the rest folded. */
export const Notices = () => {
  const { t, view } = useDesk()
  const { findings, waitingForTwo } = view.progress
  const dangers = [...view.dangers, ...(findings === 0 ? [t('notices.nothing-found')] : [])]
  const others = [...view.notices, ...(waitingForTwo > 0 ? [t('notices.two', { count: waitingForTwo })] : [])]
  return (
    <>
      {dangers.length > 0 && (
        <section class="notices" aria-labelledby="dangers-title">
          <h2 id="dangers-title">{t('dangers')}</h2>
          <ul class="dangers">
            {dangers.map((danger) => (
              <li key={danger}>
                <Danger text={danger} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <details class="notices">
          <summary>
            <h2>{t('notices', { count: others.length })}</h2>
          </summary>
          <ul>
            {others.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Danger = ({ text }: { readonly text: string }) => {
  const { first, rest } = firstSentence(text)
  if (rest === '') return <strong>{first}</strong>
  return (
    <details>
      <summary>
        <strong>{first}</strong>
      </summary>
      <p>{rest}</p>
    </details>
  )
}
