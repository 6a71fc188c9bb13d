import type { OptionView, QuestionView } from '../../view/types.ts'
import { useDesk } from '../shell/desk.ts'
import { MaskedText } from '../shell/masked-text.tsx'

type Props = {
  readonly question: QuestionView
  readonly options: readonly OptionView[]
  readonly chosen: readonly string[]
  readonly ticked: readonly string[]
  readonly pick: (id: string) => void
}

/** The answers, with what each would let leave. */
export const QuestionOptions = ({ question, options, chosen, ticked, pick }: Props) => {
  const { t } = useDesk()
  return (
    <fieldset class="options">
      <legend>{t(question.several ? 'question.choose-several' : 'question.choose')}</legend>
      {options.map((option, at) => (
        <div key={option.id} class="option">
          <label class={chosen.includes(option.id) ? 'chosen' : ''}>
            <input
              type={question.several ? 'checkbox' : 'radio'}
              name={question.id}
              checked={chosen.includes(option.id)}
              onChange={() => pick(option.id)}
            />
            <kbd>{at + 1}</kbd>
            <span>
              <strong>{option.label}</strong>
              <span class="note">
                {' '}
                {option.words > 0 && question.items.length > 1
                  ? ` ${t('option.ticked', { count: ticked.length })}`
                  : ''}
                {question.defaults.includes(option.id) ? ` ${t('option.default')}` : ''}
              </span>
            </span>
          </label>
          {option.examples.length > 0 && (
            <details>
              <summary>{t('option.examples', { count: option.examples.length })}</summary>
              <ul>
                {option.examples.map((example) => (
                  <li key={`${example.piece}:${example.text}`}>
                    {example.piece} : <MaskedText text={example.text} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </fieldset>
  )
}
