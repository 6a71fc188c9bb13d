import { compileCues, hasCue } from '../../../language/cues.ts'
import type { Category } from '../../../model/category.ts'
import type { SubjectTable } from '../../../model/law/law.ts'
import type { Finding } from '../../../model/record/finding.ts'

/** Tells whether a stretch of folded text, with its findings, is on one of the subjects asked. */
export type OnSubject = (folded: string, findings: readonly Finding[]) => boolean

export const makeOnSubject = (table: SubjectTable, asked: readonly string[]): OnSubject => {
  const subjects = table.filter((subject) => asked.includes(subject.id))
  const pattern = compileCues(subjects.flatMap((subject) => subject.cues))
  const categories = new Set(subjects.flatMap((subject) => subject.categories))
  const kinds = new Set<string>(subjects.flatMap((subject) => subject.kinds))
  return (folded, findings) =>
    findings.some(
      (finding) => categories.has(finding.category) || (finding.kind !== null && kinds.has(finding.kind)),
    ) || hasCue(pattern, folded)
}

/** Categories that are the object of the request themselves. */
export const askedCategories = (table: SubjectTable, asked: readonly string[]): ReadonlySet<Category> =>
  new Set(table.filter(({ id }) => asked.includes(id)).flatMap(({ categories, opens }) => [...categories, ...opens]))

/** What a subject that is asked tells in its own sentences: the pay of a work, the acts of a behaviour. */
export const relatedCategories = (table: SubjectTable, asked: readonly string[]): ReadonlySet<Category> =>
  new Set(table.filter(({ id }) => asked.includes(id)).flatMap(({ tells }) => tells))
