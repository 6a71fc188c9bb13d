import type { Finding } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { SubjectTable } from '../model/law.ts'
import { compileCues, hasCue } from './cues.ts'

/** Subject ids read from the words of the request, in the order of the table. */
export const readSubjects = (asks: string, table: SubjectTable): readonly string[] => {
  const folded = foldText(asks)
  return table.filter((subject) => hasCue(compileCues(subject.asks), folded)).map((subject) => subject.id)
}

/** Tells whether a stretch of folded text, with its findings, is on one of the subjects asked. */
export type OnSubject = (folded: string, findings: readonly Finding[]) => boolean

export const makeOnSubject = (table: SubjectTable, asked: readonly string[]): OnSubject => {
  const subjects = table.filter((subject) => asked.includes(subject.id))
  const pattern = compileCues(subjects.flatMap((subject) => subject.cues))
  const categories = new Set(subjects.flatMap((subject) => subject.categories))
  const kinds = new Set(subjects.flatMap((subject) => subject.kinds))
  return (folded, findings) =>
    findings.some(
      (finding) => categories.has(finding.category) || (finding.kind !== null && kinds.has(finding.kind)),
    ) || hasCue(pattern, folded)
}

/** Categories that are the object of the request themselves. */
export const askedCategories = (table: SubjectTable, asked: readonly string[]): ReadonlySet<string> => {
  const categories = new Set<string>(table.filter((s) => asked.includes(s.id)).flatMap((s) => s.categories))
  if (asked.includes('staff')) categories.add('person')
  if (['mental-health', 'addiction', 'disability', 'pregnancy-birth'].some((id) => asked.includes(id)))
    categories.add('health')
  if (asked.includes('residence-status')) categories.add('origin')
  if (asked.includes('debts')) categories.add('finance')
  return categories
}
