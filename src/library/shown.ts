import { questionWords } from '../messages/ask/question-words.ts'
import { labelsOf } from '../messages/letter/labels.ts'
import type { Question as Asked } from '../model/ask/question.ts'
import { defaultsOf } from '../model/ask/question.ts'
import type { Draft as DraftBehind } from '../model/draft.ts'
import { proposedMasks } from '../pipeline/export/letter-draft.ts'
import { dueQuestions } from '../review/open-questions.ts'
import { readLaw, readLetterDesk } from '../store/installed/settings.ts'
import { hold } from './held.ts'
import type { OpenedRecord } from './preparing.ts'
import type { Language, ShownDossier, ShownDraft, ShownProblem, ShownQuestion } from './types.ts'

export const shownDossier = (record: OpenedRecord): ShownDossier =>
  hold('dossier', record, {
    files: record.opened.files.length,
    reference: record.asked.request.reference,
    requestKind: record.asked.request.kind,
    problems: problemsOf([...record.asked.problems, ...record.opened.notes]),
  })

export const shownDraft = (draft: DraftBehind): ShownDraft =>
  hold('draft', draft, {
    reference: draft.request.reference,
    pieces: draft.dossier.pieces.map(({ id, problem, unread }) => ({
      ...{ id, name: draft.files?.[id] ?? null, unread: unread.length },
      problem: problem === null ? null : { ...problem },
    })),
    findings: draft.findings.length,
    masks: proposedMasks(draft, readLetterDesk(), { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' }),
    questions: dueQuestions(draft).length,
    problems: problemsOf(draft.problems),
  })

/** Copies: what a caller changes in them changes nothing behind. */
export const problemsOf = (problems: readonly { readonly code: string }[]): readonly ShownProblem[] =>
  problems.map((problem) => ({ ...problem }))

export const shownQuestion = (question: Asked, draft: DraftBehind, language: Language): ShownQuestion => {
  const words = questionWords(question, language, { law: readLaw(), draft })
  const { id, kind, needsSecond, several } = question
  const defaults = defaultsOf(question)
  return {
    ...{ id, kind, ask: words.ask, why: words.why, several, needsSecond },
    options: question.options.map((option) => ({
      ...{ id: option.id, label: words.labels[option.id] ?? option.id, isDefault: defaults.includes(option.id) },
    })),
    items: question.items.map((item) => ({
      ...{ id: item.id, piece: item.unit.pieceId, page: item.page, text: item.text, needsSecond: item.needsSecond },
    })),
  }
}
