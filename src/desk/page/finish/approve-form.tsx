import { useState } from 'preact/hooks'
import { lastBuilt, looked } from '../copies/built.ts'
import { useDesk } from '../shell/desk.ts'
import { linkTo } from '../shell/route.ts'
import { Reminders } from './reminders.tsx'

/** The signature of the review: who, with whom, and what was left to the proposals. */
export const ApproveForm = () => {
  const { t, view, send, busy } = useDesk()
  const { due, answered, openRemarks, waitingForTwo } = view.progress
  const left = due - answered
  const [accepts, setAccepts] = useState(false)
  const [second, setSecond] = useState(view.second ?? '')
  const copies = looked(lastBuilt(), view, second.trim() !== '')
  return (
    <form
      class="card"
      aria-labelledby="approve-title"
      onSubmit={(event) => {
        event.preventDefault()
        void send('/api/approve', { second: second.trim() || null, acceptProposals: accepts })
      }}
    >
      <h2 id="approve-title">{t('approve')}</h2>
      <p>{t('approve.what', { name: view.by ?? '' })}</p>
      {waitingForTwo > 0 && <p class="warn">{t('notices.two', { count: waitingForTwo })}</p>}
      {left > 0 && (
        <>
          <p class="warn">
            {t('approve.left', { count: left })} <a href={linkTo('questions')}>{t('approve.answer')}</a>
          </p>
          <label class="tick">
            <input type="checkbox" checked={accepts} onChange={() => setAccepts(!accepts)} /> {t('approve.accept')}
          </label>
        </>
      )}
      <label>
        {t('approve.second')}
        <span class="note">{t('approve.second.why')}</span>
        <input value={second} autocomplete="off" onInput={(event) => setSecond(event.currentTarget.value)} />
      </label>
      {copies !== 'same' && (
        <p class="warn">
          {t(`approve.copies.${copies}`)} <a href={linkTo('copies')}>{t('approve.copies.see')}</a>
        </p>
      )}
      <Reminders />
      {openRemarks > 0 && <p class="warn">{t('approve.locked')}</p>}
      <button type="submit" class="main" disabled={busy || openRemarks > 0 || (left > 0 && !accepts)}>
        {t('approve.go')}
      </button>
    </form>
  )
}
