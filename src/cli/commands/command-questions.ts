import { askScreen } from '../../messages/ask/ask-screen.ts'
import { itemNote } from '../../messages/ask/item-note.ts'
import { questionWords } from '../../messages/ask/question-words.ts'
import type { Language } from '../../messages/index.ts'
import { defaultsOf, type Question, type QuestionItem } from '../../model/ask/question.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import { dueQuestions, openQuestions } from '../../review/open-questions.ts'
import { openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { readLaw } from '../../store/installed/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

export type QuestionsOptions = DraftAccess & {
  /** Also those after the twelfth, which may be answered too. */
  readonly all: boolean
}

/** What the director is asked, most useful first. The sentences of the record are shown on the screen, and kept nowhere. */
export const commandQuestions = async (folder: string, options: QuestionsOptions, output: Output): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const { draft } = openDraft(folder, opening)
  const law = readLaw()
  const questions = options.all ? openQuestions(draft) : dueQuestions(draft)
  if (output.json)
    output.data(JSON.stringify({ questions: questions.map((one) => documentOf(one, draft, law, output.language)) }))
  else output.data(linesOf(questions, { draft, law, folder }, output).join('\n'))
  return exitCodes.done
}

const documentOf = (question: Question, draft: Draft, law: Law, language: Language) => {
  const words = questionWords(question, language, { law, draft })
  const { id, kind, doubt, needsSecond, several, options, items } = question
  return {
    ...{ id, kind, ask: words.ask, why: words.why, sources: words.sources, doubt },
    ...{ default: question.default, needsSecond, several },
    options: options.map((option) => ({ ...option, label: words.labels[option.id] ?? option.id })),
    items: items.map((item) => ({
      ...{ id: item.id, piece: item.unit.pieceId, at: placeOf(item, language), text: item.text },
      why: itemNote(question, item, language),
      ...{
        sensitive: item.sensitive,
        silence: item.silence,
        needsSecond: item.needsSecond,
        chance: Number(item.chance.toFixed(2)),
      },
    })),
  }
}

const placeOf = ({ page }: QuestionItem, language: Language): string | null =>
  page === null ? null : askScreen(language, 'page', { page })

type Screen = { readonly draft: Draft; readonly law: Law; readonly folder: string }

const linesOf = (
  questions: readonly Question[],
  { draft, law, folder }: Screen,
  { language }: Output,
): readonly string[] => {
  if (questions.length === 0) return [askScreen(language, 'none')]
  const file = draft.files ?? {}
  return [
    askScreen(language, 'head', { count: questions.length }),
    '',
    ...questions.flatMap((question) => {
      const words = questionWords(question, language, { law, draft })
      return [
        `${question.id}  ${words.ask}`,
        `     ${words.why}`,
        ...question.items.map((item) => itemLine(question, item, file[item.unit.pieceId], language)),
        ...question.options.flatMap((option) => [
          `       ${defaultsOf(question).includes(option.id) ? '>' : '-'} ${option.id} : ${words.labels[option.id] ?? option.id}`,
          ...(option.examples ?? []).map(
            ({ piece, text }) => `           ${file[piece] ?? piece} : « ${text.replaceAll(/\s+/g, ' ')} »`,
          ),
        ]),
        '',
      ]
    }),
    ...codeLines(questions, law, language),
    askScreen(language, 'how', { draft: folder, answer: example(questions), items: exampleItem(questions) }),
  ]
}

/** An answer that can be copied: the first question, with an answer that it offers. */
const example = (questions: readonly Question[]): string => {
  const question = questions.find(({ options }) => options.some(({ id }) => id === 'keep')) ?? questions[0]
  const [option] = question?.options ?? []
  const answer = option?.id ?? 'withhold'
  return `{ question: ${question?.id ?? 'Q01'}, answer: ${question?.several === true ? `[${answer}]` : answer} }`
}

const exampleItem = (questions: readonly Question[]): string =>
  questions.flatMap(({ items }) => items)[0]?.id ?? 'u-P01-3'

/** What the marks in the sentences stand for: those that stand there, once each. */
const codeLines = (questions: readonly Question[], { grounds }: Law, language: Language): readonly string[] => {
  const texts = questions
    .flatMap(({ items, options }) => [...items, ...options.flatMap(({ examples = [] }) => examples)])
    .map(({ text }) => text)
    .join(' ')
  const told = grounds.filter(({ code }) => texts.includes(`[${code}]`))
  if (told.length === 0) return []
  const rows = told.map(({ code, label }) => `  [${code}] ${label[language]}`)
  return [askScreen(language, 'codes'), ...rows, '']
}

const itemLine = (question: Question, item: QuestionItem, file: string | undefined, language: Language): string => {
  const place = [file ?? item.unit.pieceId, placeOf(item, language)].filter((one) => one !== null).join(', ')
  const marks = [
    itemNote(question, item, language),
    item.silence ? askScreen(language, 'silence') : null,
    item.needsSecond ? askScreen(language, 'second') : null,
  ].filter((one) => one !== null)
  const text = item.text.replaceAll(/\s+/g, ' ')
  const words = [...new Set(item.values.map((value) => `« ${value.words.replaceAll(/\s+/g, ' ')} »`))].join(', ')
  const opened = words === '' ? '' : `\n         ${askScreen(language, 'opened', { words })}`
  return `     ${item.id} (${place}${marks.map((mark) => ` ; ${mark}`).join('')})\n         « ${text} »${opened}`
}
