import { Heading } from '../shell/heading.tsx'
import { ProgressBar } from '../shell/progress-bar.tsx'
import { ActDrop } from './act-drop.tsx'
import { DeltaPanel } from './delta-panel.tsx'
import { Intake } from './intake.tsx'
import { PersonsForm } from './persons-form.tsx'
import { PiecesForm } from './pieces-form.tsx'
import { RequestFields } from './request-fields.tsx'
import { type StartDesk, useStart } from './use-start.ts'

/** Whose record it is, what is in it, what is asked: entered or corrected, then proposed from. */
export const StartScreen = ({ desk }: { readonly desk: StartDesk }) => {
  const { t, language } = desk
  const start = useStart(desk)
  const { view, form, setForm, work, delta, isDirty, save, takeAct, propose } = start
  if (view === null || form === null) return <Heading>{t('start.title')}</Heading>
  const change = (part: Partial<typeof form>): void => setForm({ ...form, ...part })
  const parts = { t, view, form, change }
  return (
    <form
      class="start"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Heading>{t('start.title')}</Heading>
      <p>{t(view.approved ? 'start.approved' : view.hasDraft ? 'start.why.again' : 'start.why')}</p>
      {view.trouble !== null && <p class="warn">{view.trouble}</p>}
      {delta !== null && <DeltaPanel delta={delta} t={t} />}
      {view.reading && <ProgressBar label={t('start.reading')} language={language} />}
      <fieldset class="bare" disabled={view.approved || work === 'act' || work === 'proposing'}>
        <ActDrop {...parts} busy={work === 'act'} take={takeAct} tell={desk.tell} />
        <RequestFields {...parts} language={language} />
        <Intake {...parts} />
        <PersonsForm {...parts} />
        <PiecesForm {...parts} language={language} />
        <Notices title={t('start.notices')} sentences={view.notices} />
        <section class="card">
          <label>
            {t('start.prepared')} <span class="note">{t('start.prepared.why')}</span>
            <input
              required
              value={form.preparedBy}
              disabled={view.hasDraft}
              onInput={(event) => change({ preparedBy: event.currentTarget.value })}
            />
          </label>
          <p class="note">{t(isDirty ? 'start.dirty' : 'start.saved')}</p>
          <div class="actions">
            <button type="submit">{t('start.save')}</button>
            <button type="button" class="main" onClick={() => void propose()}>
              {t(view.hasDraft ? 'start.propose.again' : 'start.propose')}
            </button>
          </div>
        </section>
      </fieldset>
      {work === 'proposing' && <ProgressBar label={t('start.proposing')} language={language} />}
    </form>
  )
}

const Notices = ({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <section class="card">
      <h2>{title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
