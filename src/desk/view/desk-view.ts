import { keptOf } from '../../explain/explain.ts'
import { isDoubtful } from '../../explain/view.ts'
import { personName } from '../../messages/ask/person-text.ts'
import { deskText } from '../../messages/desk/desk-text.ts'
import { noticeText } from '../../messages/desk/notices.ts'
import { categoryText } from '../../messages/explain/category-words.ts'
import { roleText } from '../../messages/explain/explain-rules.ts'
import type { Language } from '../../messages/index.ts'
import type { Problem } from '../../model/problem.ts'
import { groupBy } from '../../model/record/finding.ts'
import { waitingIn } from '../../pipeline/export/waiting.ts'
import { tellDangers } from '../../pipeline/propose/dangers.ts'
import { askedIn } from '../../pipeline/propose/touched.ts'
import { dueQuestions, openQuestions } from '../../review/open-questions.ts'
import type { Sitting } from '../port.ts'
import { actView } from './act-view.ts'
import { dangerPlaces } from './danger-places.ts'
import { groundLabel, isMasked, type Looking } from './looking.ts'
import { pieceLines } from './piece-lines.ts'
import { questionView } from './question-view.ts'
import { requestView } from './request-view.ts'
import type { CategoryView, DeskView, ExportingView, PersonView } from './types.ts'

export type Shown = {
  readonly who: Sitting | null
  /** The day (ISO) of the clock. */
  readonly today: string
  readonly exporting: ExportingView
  /** Masks as the copies would bear them. */
  readonly masks: number
  /** What the page says before all else. */
  readonly notices: readonly string[]
}

/** The whole draft as the page opens on it. */
export const deskView = (looking: Looking, shown: Shown, language: Language): DeskView => {
  const { draft, review, state, found } = looking
  const due = dueQuestions(draft)
  const open = openQuestions(draft)
  // What is answered stays in sight: it may be changed.
  const mustBe = (draft.questions ?? []).filter((question) => due.includes(question) || !open.includes(question))
  return {
    ...{ state, reference: draft.request.reference, service: draft.dossier.service, preparedBy: draft.preparedBy },
    ...{ by: shown.who?.by ?? null, second: shown.who?.second ?? null },
    request: requestView(looking, shown.today, language),
    ...noticesOf(looking, shown, language),
    progress: {
      due: mustBe.length,
      answered: mustBe.length - due.length,
      findings: found.length,
      doubtful: found.filter(isDoubtful).length,
      masks: shown.masks,
      share: keptOf(looking.redacted.disclosure.pieces, draft).share,
      waitingForTwo: waitingIn(draft, review)?.waiting ?? 0,
      openRemarks: (draft.remarks ?? []).filter(({ open }) => open).length,
    },
    questions: mustBe.map((question) => questionView(question, looking, language)),
    later: open
      .filter((question) => !due.includes(question))
      .map((question) => questionView(question, looking, language)),
    persons: personViews(looking, language),
    categories: categoryViews(looking, language),
    pieces: pieceLines(looking, language),
    acts: (draft.rulings ?? []).map((ruling) => actView(ruling, looking, language)),
    canUndo: review === null && (draft.past ?? []).length > 0,
    canRedo: review === null && (draft.future ?? []).length > 0,
    remarks: (draft.remarks ?? []).map(({ pieceId, passageId, closedBy = null, ...one }) => ({
      ...one,
      closedBy,
      piece: pieceId,
      passage: passageId,
    })),
    review: review === null ? null : { approvedBy: review.approvedBy, secondBy: review.secondBy },
    grounds: looking.law.grounds.map(({ code }) => ({ code, label: groundLabel(code, looking.law, language) })),
    exporting: shown.exporting,
  }
}

const grave: ReadonlySet<Problem['code']> = new Set([
  'danger.withheld',
  'request.stopped',
  'request.no-subject',
  'piece.other-birth',
])

const noticesOf = (
  looking: Looking,
  shown: Shown,
  language: Language,
): Pick<DeskView, 'dangers' | 'dangerPlaces' | 'notices'> => {
  const { draft, view } = looking
  const { problems } = tellDangers(draft, view.decisions)
  const told = (isGrave: boolean): readonly string[] =>
    problems.filter(({ code }) => grave.has(code) === isGrave).map((one) => noticeText(one, language))
  return {
    dangers: [...new Set(told(true))],
    dangerPlaces: dangerPlaces(problems, looking, language),
    notices: [...new Set([...shown.notices, ...told(false)])],
  }
}

const personViews = (looking: Looking, language: Language): readonly PersonView[] => {
  const { draft, found } = looking
  const byPerson = groupBy(found, ({ personId }) => personId)
  const asked = askedIn(draft)
  // Whom only a file's metadata or comments name, and nobody declared, is nobody yet.
  const known = draft.persons.filter(({ id, source }) => source !== 'text' || byPerson.has(id))
  return known.map((person) => {
    const own = byPerson.get(person.id) ?? []
    return {
      id: person.id,
      name: personName(person),
      role: roleText(person.role, language),
      asked: asked.has(person.id),
      flags: person.flags.map((flag) => deskText(language, `flag.${flag}`)),
      fromText: person.source === 'text',
      mentions: own.length,
      masked: own.filter((finding) => isMasked(finding, looking)).length,
    }
  })
}

const categoryViews = (looking: Looking, language: Language): readonly CategoryView[] =>
  [...groupBy(looking.found, ({ category }) => category)]
    .map(([category, own]) => ({
      ...{ id: category, label: categoryText(category, language), found: own.length },
      masked: own.filter((finding) => isMasked(finding, looking)).length,
      doubtful: own.filter(isDoubtful).length,
    }))
    .sort((a, b) => b.found - a.found)
