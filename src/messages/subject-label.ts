import type { SubjectTable } from '../model/law/law.ts'
import type { Language } from './index.ts'

/** A subject of a request in words; one that the tables do not know keeps its id. */
export const subjectLabel = (id: string, subjects: SubjectTable, language: Language): string =>
  subjects.find((one) => one.id === id)?.label[language] ?? id
