import type { Question, QuestionKind, QuestionOption } from '../../model/ask/question.ts'
import { accordStates } from '../../model/ask/ruling.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import type { Language } from '../index.ts'
import { labelText } from '../law-source.ts'
import { part } from './ask-parts.ts'
import { personText } from './person-text.ts'

type Of = { readonly law: Law; readonly draft: Draft }

/** What each answer is called, with what it would let out. */
export const optionLabels = (question: Question, language: Language, of: Of): Readonly<Record<string, string>> =>
  Object.fromEntries(question.options.map((option) => [option.id, countedLabel(question, option, language, of)]))

const countedLabel = (question: Question, option: QuestionOption, language: Language, of: Of): string => {
  const label = labelOf(question, option, language, of)
  const { passages: n, words } = option
  if (question.kind === 'subject' && of.law.subjects.some(({ id }) => id === option.id))
    return part(language, n === 0 ? 'count.none' : 'count.subject', { label, n, words })
  return n === 0 ? label : part(language, 'count', { label, n, words })
}

const labelOf = ({ kind, items }: Question, { id }: QuestionOption, language: Language, { law, draft }: Of): string => {
  const accord = accordStates.find((state) => state === id)
  if (id === 'keep') return part(language, keepKeys[kind] ?? 'keep.other')
  if (accord !== undefined) return part(language, `accord.${accord}`)
  const person = kind === 'person' ? draft.persons.find((one) => one.id === id) : undefined
  if (person !== undefined) return part(language, 'person.is', { person: personText(person, language) })
  const basis = kind === 'basis' ? law.bases.find((one) => one.id === id) : undefined
  if (basis !== undefined) return labelText(basis, language)
  const subject = kind === 'subject' ? law.subjects.find((one) => one.id === id) : undefined
  if (subject !== undefined) return subject.label[language]
  if (kind === 'person' && items.length > 0 && closed.has(id)) return part(language, 'withhold.whose')
  return closed.has(id) ? part(language, `withhold.${kind}`) : id
}

/** Ids of the answer that opens nothing. */
const closed = new Set(['withhold', 'none', 'nobody'])

type KeepKey = 'keep.passage' | 'keep.piece' | 'keep.value' | 'keep.silence'

const keepKeys: Readonly<Partial<Record<QuestionKind, KeepKey>>> = {
  passage: 'keep.passage',
  piece: 'keep.piece',
  value: 'keep.value',
  silence: 'keep.silence',
}
