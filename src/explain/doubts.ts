import { daysBetween } from '../language/dates/calendar.ts'
import { categoriesWith } from '../model/category.ts'
import { foldText } from '../model/fold.ts'
import type { SubjectTable } from '../model/law/law.ts'
import type { Finding } from '../model/record/finding.ts'
import { overlaps } from '../model/record/span.ts'
import { coversOver, type DraftIndex, groundOf, isDoubtful } from './view.ts'

/** For some subjects of the table: whether words, folded, and what was found in them speak of one. */
export type MakeOnSubject = (
  table: SubjectTable,
  ids: readonly string[],
) => (folded: string, findings: readonly Finding[]) => boolean

/** On the subject asked, and put aside though nothing says that it is of another person, or of another time. */
export const unsureAside = (
  view: DraftIndex,
  subjects: SubjectTable,
  makeOnSubject: MakeOnSubject,
): readonly Finding[] => {
  const isOnSubject = makeOnSubject(subjects, view.draft.request.subjects)
  return view.draft.findings.filter((finding) => {
    const ground = finding.why === 'scope' && finding.detector === 'scope' ? groundOf(finding, view) : null
    if (ground !== 'HORS-PERS' && ground !== 'HORS-PER') return false
    const within = innerOf(finding, view)
    const text = view.passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? ''
    if (!isOnSubject(foldText(text), within)) return false
    return ground === 'HORS-PERS' ? namesNobody(within) : isUndated(finding, within, view)
  })
}

const innerOf = (cover: Finding, view: DraftIndex): readonly Finding[] =>
  (view.byPassage.get(cover.passageId) ?? []).filter((f) => f.detector !== 'scope' && overlaps(f, cover))

const namesNobody = (within: readonly Finding[]): boolean =>
  !within.some((finding) => finding.category === 'person' && finding.personId !== null && !isDoubtful(finding))

/** Nothing dates it, and its piece was written soon after the period, or bears no date. */
const isUndated = (cover: Finding, within: readonly Finding[], view: DraftIndex): boolean => {
  if (within.some((finding) => finding.category === 'date' && !isDoubtful(finding))) return false
  const date = view.pieceOf.get(cover.pieceId)?.date ?? null
  const { to } = view.draft.request.period
  if (date === null || to === null) return true
  const days = daysBetween(to, date)
  return days >= 0 && days <= soonAfter
}

const soonAfter = 92

const naming = categoriesWith('identifier')

/**
 * Guesses in what leaves: a mask that may hide a fact for nothing, or a name that leaves on a guess. What a surer
 * finding of the same category also claims is no guess.
 */
export const guessesIn = (view: DraftIndex): readonly Finding[] =>
  view.draft.findings.filter((finding) => {
    if (!isDoubtful(finding) || finding.detector === 'ocr-doubt' || finding.detector === 'protection') return false
    const decision = view.decisionOf.get(finding.id)
    if (decision === undefined || decision.needsSecond) return false
    if (decision.outcome === 'disclose' && !naming.has(finding.category)) return false
    return coversOver(finding, view).length === 0 && !isConfirmed(finding, view)
  })

const isConfirmed = (finding: Finding, view: DraftIndex): boolean => {
  const outcome = view.decisionOf.get(finding.id)?.outcome
  return (view.byPassage.get(finding.passageId) ?? []).some(
    (other) =>
      other.detector !== 'scope' &&
      !isDoubtful(other) &&
      overlaps(other, finding) &&
      (other.category === finding.category || outcome === 'withhold') &&
      view.decisionOf.get(other.id)?.outcome === outcome,
  )
}
