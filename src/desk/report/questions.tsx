import { useDesk } from '../page/shell/desk.ts'
import type { ActView, QuestionView } from '../view/types.ts'
import { Table } from './table.tsx'

/** What was asked of the director, what was answered, by whom. */
export const QuestionsPart = () => {
  const { t, view } = useDesk()
  const all = [...view.questions, ...view.later]
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">{t('report.questions', { count: all.length })}</h2>
      {all.length === 0 ? (
        <p>{t('report.none')}</p>
      ) : (
        <Table
          named="questions-title"
          heads={[t('report.question'), t('report.answer'), t('report.who')]}
          rows={all.map((question) => {
            const given = view.acts.filter((act) => act.question === question.id)
            return {
              key: question.id,
              cells: [
                `${question.id} – ${question.ask}`,
                given.length === 0
                  ? t('report.unanswered', { what: silenceOf(question) })
                  : given.map(({ what, reason }) => withReason(what, reason)).join(' ; '),
                [...new Set(given.map(namesOf))].join(' ; '),
              ],
            }
          })}
        />
      )}
    </section>
  )
}

/** What holds while nobody answers. */
const silenceOf = ({ defaults, options }: QuestionView): string =>
  options
    .filter(({ id }) => defaults.includes(id))
    .map(({ label }) => label)
    .join(', ')

const withReason = (what: string, reason: string | null): string => (reason === null ? what : `${what} – ${reason}`)

/** Who gave it, and with whom. */
export const namesOf = ({ by, second }: Pick<ActView, 'by' | 'second'>): string =>
  second === null ? by : `${by}, ${second}`
