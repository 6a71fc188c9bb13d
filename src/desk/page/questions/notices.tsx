import type { DangerPlace } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'
import { firstSentence } from './first-sentence.ts'

/** What must be read before deciding: first, open, each with the way to where it is read or answered. */
export const Dangers = () => {
  const { t, view } = useDesk()
  const dangers = [...view.dangers, ...(view.progress.findings === 0 ? [t('notices.nothing-found')] : [])]
  if (dangers.length === 0) return null
  return (
    <section class="notices first" aria-labelledby="dangers-title">
      <h2 id="dangers-title">{t('dangers')}</h2>
      <ul class="dangers">
        {dangers.map((danger) => (
          <li key={danger}>
            <Danger text={danger} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What else should be known, folded. */
export const Notices = () => {
  const { t, view } = useDesk()
  const { waitingForTwo } = view.progress
  const notices = [...view.notices, ...(waitingForTwo > 0 ? [t('notices.two', { count: waitingForTwo })] : [])]
  if (notices.length === 0) return null
  return (
    <details class="notices others">
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

/** So many links stand in a line beside a danger; the others are unfolded with the rest of it. */
const most = 5

const Danger = ({ text }: { readonly text: string }) => {
  const { t, view } = useDesk()
  const { first, rest } = firstSentence(text)
  const places = view.dangerPlaces.filter((place) => place.danger === text)
  const shown = rest === '' ? places.length : most
  const more = places.slice(shown)
  return (
    <>
      {rest === '' ? (
        <strong>{first}</strong>
      ) : (
        <details>
          <summary>
            <strong>{first}</strong>
          </summary>
          <p>{rest}</p>
          {more.length > 0 && (
            <p class="places">
              <Places places={more} />
            </p>
          )}
        </details>
      )}
      {places.length > 0 && (
        <p class="places">
          <Places places={places.slice(0, shown)} />
          {more.length > 0 && <span class="note">{t('pick.more', { count: more.length })}</span>}
        </p>
      )}
    </>
  )
}

const Places = ({ places }: { readonly places: readonly DangerPlace[] }) => {
  const { t } = useDesk()
  return (
    <>
      {places.map((place) =>
        'question' in place ? (
          <a key={place.question} href={linkTo('questions', place.question)}>
            {t('danger.question')}
          </a>
        ) : (
          <a key={place.passage} href={linkTo('findings', place.piece, 'passage', place.passage)}>
            {t('danger.passage', { piece: place.piece, rank: place.rank })}
          </a>
        ),
      )}
    </>
  )
}
