import { useEffect, useRef, useState } from 'preact/hooks'
import type { ActView, QuestionView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { goTo } from '../shell/go-to.ts'
import { useKeys } from '../shell/use-keys.ts'
import { QuestionItems } from './items.tsx'
import { cardOf, dropCard, keepCard } from './kept.ts'
import { choose, mayBeNone } from './open.ts'
import { QuestionOptions } from './options.tsx'

type Props = { readonly question: QuestionView; readonly answer: ActView | null; readonly isNew: boolean }

/** A question: what is asked and why, its sentences, the answers. */
export const QuestionCard = ({ question, answer, isNew }: Props) => {
  const { t, view, act, busy, shortcuts } = useDesk()
  const [{ ticked, chosen }, setCard] = useState(() => cardOf(question))
  const [missing, setMissing] = useState<'answer' | 'item' | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [])
  const none = { id: 'none', label: t('question.none'), passages: 0, words: 0, examples: [] }
  const options = mayBeNone(question) ? [...question.options, none] : question.options
  const change = (next: { readonly ticked?: readonly string[]; readonly chosen?: readonly string[] }): void => {
    const card = { ticked, chosen, ...next }
    setMissing(null)
    setCard(card)
    keepCard(question.id, card)
  }
  const pick = (id: string): void => change({ chosen: choose(chosen, id, question.several) })
  const tick = (ids: readonly string[]): void => change({ ticked: ids })
  const confirm = async (): Promise<void> => {
    const closes = chosen.every((id) => id === 'withhold' || id === 'none')
    if (chosen.length === 0) return setMissing('answer')
    if (question.items.length > 0 && ticked.length === 0 && !closes) return setMissing('item')
    const isPart = !closes && ticked.length < question.items.length
    const given = question.several ? chosen : (chosen[0] ?? '')
    const answers = [{ question: question.id, answer: given, ...(isPart ? { items: ticked } : {}) }]
    if (!(await act({ answers }))) return
    dropCard(question.id)
    goTo('questions')
  }
  useKeys(shortcuts, {
    next: () => moveAmong(form.current, 1),
    previous: () => moveAmong(form.current, -1),
    confirm: () => form.current?.requestSubmit(),
    all: () => tick(question.items.map(({ id }) => id)),
    choose: (rank) => {
      const option = options[rank - 1]
      if (option !== undefined) pick(option.id)
    },
  })
  return (
    <form
      ref={form}
      class="card question"
      aria-labelledby="question-title"
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <div class={question.items.length > 0 ? 'question-body' : 'question-body bare'}>
        <div>
          <h2 id="question-title" ref={heading} tabIndex={-1}>
            {question.ask}
          </h2>
          {answer !== null && <p class="answered">{t('question.was', { what: answer.what, by: answer.by })}</p>}
          <p>{question.why}</p>
          {question.sources.length > 0 && <p class="note">{question.sources.join(' ; ')}</p>}
          {question.needsSecond && view.second === null && <p class="warn">{t('question.two')}</p>}
          <QuestionItems items={question.items} ticked={ticked} tick={tick} />
        </div>
        <div class="answers">
          <QuestionOptions {...{ question, options, chosen, ticked, pick }} />
          {missing !== null && (
            <p class="warn" role="alert">
              {t(`question.missing-${missing}`)}
            </p>
          )}
          <div class="actions">
            <button type="submit" class="main" disabled={busy}>
              {t(answer === null ? 'question.confirm' : 'question.change')}
            </button>
            <button type="button" onClick={() => goTo('questions')}>
              {t('question.skip')}
            </button>
          </div>
        </div>
      </div>
    </form>
  )
}

/** Moves the focus from one sentence to the next. */
const moveAmong = (form: HTMLFormElement | null, step: number): void => {
  const boxes = [...(form?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])]
  const at = boxes.findIndex((box) => box.matches(':focus'))
  const next = boxes[at === -1 ? 0 : Math.min(Math.max(at + step, 0), boxes.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
