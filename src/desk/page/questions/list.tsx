import type { ActView, QuestionView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { MaskedText } from '../shell/masked-text.tsx'
import { linkTo } from '../shell/route.ts'
import { type Apart, tellApart } from './told-apart.ts'

type Props = { readonly current: string | null; readonly answers: ReadonlyMap<string, ActView> }

/** Every question and its state; those after the twelfth are folded. */
export const QuestionList = ({ current, answers }: Props) => {
  const { t, view } = useDesk()
  const { due, answered } = view.progress
  const apart = tellApart([...view.questions, ...view.later])
  const links = (questions: readonly QuestionView[]) => (
    <ol>
      {questions.map((question) => (
        <li key={question.id}>
          <a href={linkTo('questions', question.id)} aria-current={question.id === current ? 'true' : undefined}>
            <span class={answers.has(question.id) ? 'state done' : 'state'}>
              {t(answers.has(question.id) ? 'question.answered' : 'question.open')}
            </span>{' '}
            {question.ask}
            <Told apart={apart.get(question.id)} />
          </a>
        </li>
      ))}
    </ol>
  )
  return (
    <nav class="side" aria-label={t('questions.list')}>
      <h2>{t('questions.list')}</h2>
      <p>
        <label>
          {t('steps.questions', { answered, due })} <progress max={Math.max(due, 1)} value={answered} />
        </label>
      </p>
      {links(view.questions)}
      {view.later.length > 0 && (
        <details open={view.later.some(({ id }) => id === current)}>
          <summary>{t('questions.later', { count: view.later.length })}</summary>
          <p class="note">{t('questions.later.why')}</p>
          {links(view.later)}
        </details>
      )}
    </nav>
  )
}

/** Two questions in the same words: the place, and how the sentence begins as it would leave. */
const Told = ({ apart }: { readonly apart: Apart | undefined }) =>
  apart === undefined || apart.text === '' ? null : (
    <span class="note apart">
      {apart.where} : <MaskedText text={apart.text} />
      {apart.rank === null ? '' : ` (${apart.rank})`}
    </span>
  )
