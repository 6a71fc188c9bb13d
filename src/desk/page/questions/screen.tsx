import { useRef } from 'preact/hooks'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { Heading } from '../shell/heading.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { AllAnswered } from './all-answered.tsx'
import { QuestionCard } from './card.tsx'
import { QuestionList } from './list.tsx'
import { Dangers, Notices } from './notices.tsx'
import { answersOf, nextOpen } from './open.ts'

/** One question at a time, most useful first. */
export const QuestionsScreen = () => {
  const { t, view, route, shortcuts } = useDesk()
  const answers = answersOf(view.acts)
  const [asked = null] = route.rest
  const all = [...view.questions, ...view.later]
  const question = all.find(({ id }) => id === asked) ?? nextOpen(view.questions, answers, null)
  const last = useRef<string | null>(null)
  const isNew = last.current !== null && last.current !== question?.id
  last.current = question?.id ?? 'none'
  useKeys(shortcuts, {
    forward: () => {
      const next = nextOpen(all, answers, question?.id ?? null)
      if (next !== null) goTo('questions', next.id)
    },
  })
  return (
    <>
      <Heading unseen>{t('questions.title')}</Heading>
      <div class="two">
        <Dangers />
        <Notices />
        <div class="wide">
          {question === null ? (
            <AllAnswered isNew={isNew} />
          ) : (
            <QuestionCard
              key={question.id}
              question={question}
              answer={answers.get(question.id) ?? null}
              isNew={isNew}
            />
          )}
        </div>
        <QuestionList current={question?.id ?? null} answers={answers} />
      </div>
    </>
  )
}
