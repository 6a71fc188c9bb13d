import type { ActView, QuestionView } from '../../view/types.ts'
import { toggled } from './toggled.ts'

/** The last act of each question: what was answered. */
export const answersOf = (acts: readonly ActView[]): ReadonlyMap<string, ActView> =>
  new Map(acts.flatMap((act) => (act.question === null ? [] : [[act.question, act] as const])))

type Answered = { readonly has: (id: string) => boolean }

/** The first open question after this one, and round again from the first; null when all are answered. */
export const nextOpen = (
  questions: readonly QuestionView[],
  answered: Answered,
  after: string | null,
): QuestionView | null => {
  const from = questions.findIndex(({ id }) => id === after) + 1
  const turned = [...questions.slice(from), ...questions.slice(0, from)]
  return turned.find(({ id }) => !answered.has(id)) ?? null
}

/** « None » excludes the others; without several answers the last one holds. */
export const choose = (chosen: readonly string[], id: string, several: boolean): readonly string[] => {
  if (!several || id === 'none') return several && chosen.includes(id) ? [] : [id]
  return toggled(
    chosen.filter((one) => one !== 'none'),
    id,
  )
}

/** Subjects, articles and persons may always be none of those. */
export const mayBeNone = ({ kind, options }: QuestionView): boolean =>
  ['subject', 'basis', 'person'].includes(kind) && !options.some(({ id }) => id === 'none')
