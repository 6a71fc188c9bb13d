import type { Language } from '../../messages/index.ts'
import { useDesk } from '../page/shell/desk.ts'
import type { JournalLine } from '../view/report-types.ts'
import { namesOf } from './questions.tsx'
import { Table } from './table.tsx'

/** Choices as they hold now, the acts that led there, and what people noted. */
export const ActsPart = ({ journal }: { readonly journal: readonly JournalLine[] }) => {
  const { t, view, language } = useDesk()
  return (
    <>
      <section aria-labelledby="acts-title">
        <h2 id="acts-title">{t('report.acts', { count: view.acts.length })}</h2>
        {view.acts.length === 0 ? (
          <p>{t('report.none')}</p>
        ) : (
          <Table
            named="acts-title"
            heads={['N°', t('report.act'), t('report.who')]}
            rows={view.acts.map((act) => ({
              key: act.id,
              cells: [act.id, act.reason === null ? act.what : `${act.what} – ${act.reason}`, namesOf(act)],
            }))}
          />
        )}
      </section>
      <section aria-labelledby="journal-title">
        <h2 id="journal-title">{t('report.journal', { count: journal.length })}</h2>
        {journal.length === 0 ? (
          <p>{t('report.none')}</p>
        ) : (
          <Table
            named="journal-title"
            heads={[t('report.journal.when'), t('report.journal.what'), t('report.journal.ids')]}
            rows={journal.map(({ at, what, ids }, rank) => ({
              key: `${rank + 1}`,
              cells: [momentText(at, language), what, ids.join(', ')],
            }))}
          />
        )}
      </section>
      <Remarks />
    </>
  )
}

const Remarks = () => {
  const { t, view } = useDesk()
  return (
    <section aria-labelledby="remarks-title">
      <h2 id="remarks-title">{t('report.remarks', { count: view.remarks.length })}</h2>
      {view.remarks.length === 0 ? (
        <p>{t('report.none')}</p>
      ) : (
        <ul>
          {view.remarks.map(({ id, piece, text, by, open, closedBy }) => (
            <li key={id}>
              {piece} : {text} <span class="note">{by}</span>{' '}
              <strong>
                (
                {closedBy === null
                  ? t(open ? 'report.remark.open' : 'report.remark.closed')
                  : t('report.remark.closed-by', { by: closedBy })}
                )
              </strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A moment as a clock on the wall of this machine tells it. */
export const momentText = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(at),
  )
