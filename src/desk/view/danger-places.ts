import { noticeText } from '../../messages/desk/notices.ts'
import type { Language } from '../../messages/index.ts'
import type { QuestionKind } from '../../model/ask/question.ts'
import type { Problem } from '../../model/problem.ts'
import { dangersStaying } from '../../pipeline/propose/dangers.ts'
import type { Looking } from './looking.ts'
import type { DangerPlace } from './types.ts'

/** Where what is said first is read or answered: a danger in its passages, an unknown subject or birth in its question. */
export const dangerPlaces = (
  problems: readonly Problem[],
  looking: Looking,
  language: Language,
): readonly DangerPlace[] =>
  problems.flatMap((problem) => {
    const danger = noticeText(problem, language)
    return placesOf(problem, looking).map((place) => ({ danger, ...place }))
  })

type Place = { readonly piece: string; readonly passage: string; readonly rank: number } | { readonly question: string }

const placesOf = (problem: Problem, looking: Looking): readonly Place[] => {
  switch (problem.code) {
    case 'danger.withheld':
      return passagesOf(looking)
    case 'request.no-subject':
      return questionsOf(looking, 'subject', null)
    case 'piece.other-birth':
      return questionsOf(looking, 'piece', problem.pieceId)
    default:
      return []
  }
}

/** Each passage once, in the order of the record. */
const passagesOf = ({ draft, view }: Looking): readonly Place[] => {
  const staying = new Set(dangersStaying(draft, view.decisions).map(({ passageId }) => passageId))
  return draft.dossier.pieces.flatMap(({ id, passages }) =>
    passages.flatMap((passage, at) =>
      staying.has(passage.id) ? [{ piece: id, passage: passage.id, rank: at + 1 }] : [],
    ),
  )
}

const questionsOf = ({ draft }: Looking, kind: QuestionKind, pieceId: string | null): readonly Place[] =>
  (draft.questions ?? [])
    .filter((one) => one.kind === kind && one.pieceId === pieceId)
    .map(({ id }) => ({ question: id }))
