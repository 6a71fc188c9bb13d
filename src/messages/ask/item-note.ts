import type { Doubt, Question, QuestionItem } from '../../model/ask/question.ts'
import type { Language } from '../index.ts'
import { type NoteKey, part } from './ask-parts.ts'

/** Why one sentence waits, where its question holds sentences that wait for different reasons; null elsewhere. */
export const itemNote = (
  { doubt, kind }: Pick<Question, 'doubt' | 'kind'>,
  item: QuestionItem,
  language: Language,
): string | null => {
  if (item.doubt === undefined || (doubt !== 'mixed' && kind !== 'piece')) return null
  return part(language, notes[item.doubt] ?? 'note.other')
}

const notes: Readonly<Partial<Record<Doubt, NoteKey>>> = {
  who: 'note.who',
  when: 'note.when',
  what: 'note.what',
  value: 'note.value',
}
