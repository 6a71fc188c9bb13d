import { askScreen } from '../../messages/ask/ask-screen.ts'
import { itemNote } from '../../messages/ask/item-note.ts'
import { questionWords } from '../../messages/ask/question-words.ts'
import { categoryText } from '../../messages/explain/category-words.ts'
import type { Language } from '../../messages/index.ts'
import { asksValues, defaultsOf, type Question, type QuestionItem } from '../../model/ask/question.ts'
import type { Looking } from './looking.ts'
import { openedWords } from './opened-words.ts'
import type { ItemView, QuestionView } from './types.ts'

export const questionView = (question: Question, { draft, law }: Looking, language: Language): QuestionView => {
  const words = questionWords(question, language, { law, draft, onPage: true })
  const { id, kind, several, needsSecond, options, items } = question
  return {
    ...{ id, kind, several, needsSecond },
    ...{ ask: words.ask, why: words.why, sources: words.sources },
    defaults: defaultsOf(question),
    options: options.map((option) => ({
      ...{ id: option.id, label: words.labels[option.id] ?? option.id },
      ...{ passages: option.passages, words: option.words, examples: option.examples ?? [] },
    })),
    items: items.map((item) => itemView(question, item, { draft }, language)),
  }
}

const itemView = (
  question: Question,
  item: QuestionItem,
  { draft }: Pick<Looking, 'draft'>,
  language: Language,
): ItemView => {
  const { pieceId, passageId } = item.unit
  const file = draft.files?.[pieceId] ?? null
  const page = item.page === null ? null : askScreen(language, 'page', { page: item.page })
  return {
    ...{ id: item.id, piece: pieceId, passage: passageId },
    place: [file, page].filter((one) => one !== null).join(', '),
    page,
    text: item.text,
    why: itemNote(question, item, language),
    sensitive: item.sensitive.map((category) => categoryText(category, language)),
    ...{ silence: item.silence, needsSecond: item.needsSecond },
    opens: [...new Set(item.values.map(({ words }) => words))],
    leaves: asksValues(item.id) ? item.unit.words : null,
    opensAt: openedWords(item),
  }
}
