import type { Explanation, GroundCount, PieceSummary } from '../../explain/explain.ts'
import { heldCase } from '../../messages/ask/ask-case.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import { statutorySources } from '../../messages/law-source.ts'
import { absoluteGrounds, groundsWith } from '../../model/law/ground.ts'
import { outsideGround } from '../../model/law/outside-ground.ts'
import { openQuestions } from '../../review/open-questions.ts'
import { groundFacts } from './explain-document.ts'
import { pieceName, sayIn, type Telling } from './explain-told.ts'

/** What does not leave: pieces that are held back whole, with what can be done; then what is masked in the others. */
export const stayLines = (explanation: Explanation, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const held = explanation.pieces.filter(({ status }) => status === 'withheld')
  if (held.length + explanation.masked.length === 0) return [say('stays.none')]
  return [
    ...(held.length === 0 ? [] : [say('stays.pieces')]),
    ...held.flatMap((piece) => heldLines(piece, told, language)),
    ...(explanation.masked.length === 0 ? [] : [say('stays.masks')]),
    ...explanation.masked.flatMap((count) => groundLines(count, told, language)),
  ]
}

const heldLines = (summary: PieceSummary, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const piece = pieceName(summary.pieceId, told)
  if (summary.held === null) {
    const labels = summary.grounds.map((ground) => groundFacts(ground, told, language).label).join(', ')
    if (summary.reading === null) return [say('stays.nothing', { piece, labels })]
    const { questions, ...counts } = summary.reading
    return [say('stays.bearing', { piece, labels, ...counts, questions: questions.join(', ') || '–' })]
  }
  const { label, source: own } = groundFacts(summary.held, told, language)
  const source = isStatutory(summary.pieceId, told.draft) ? statutorySources(told.law, language).join(' ; ') : own
  return [
    say('stays.piece', { piece, label, source }),
    say('stays.todo', { todo: todoOf(summary, told, language) }),
    ...(summary.guessed ? [say('stays.guessed', { id: summary.pieceId })] : []),
  ]
}

/** A namesake is held back under the ground of a person who is not asked for. */
const todoOf = ({ pieceId, held }: PieceSummary, { draft }: Telling, language: Language): string => {
  const say = sayIn(language)
  const question = openQuestions(draft).find((one) => one.kind === 'piece' && one.pieceId === pieceId)
  if (question !== undefined) return say('todo.question', { question: question.id })
  const isRefused = (draft.rulings ?? []).some(({ settled }) =>
    settled.some((one) => one.kind === 'piece' && one.pieceId === pieceId),
  )
  if (isRefused) return say('todo.refused')
  const isNamesake = draft.problems.some((problem) => problem.code === 'piece.homonym' && problem.pieceId === pieceId)
  if (isStatutory(pieceId, draft)) return say('todo.piece.statutory')
  return say(`todo.${isNamesake ? 'piece.who' : heldCase(held)}`)
}

/** The accord is the law's, not the association's. */
const isStatutory = (pieceId: string, { problems }: Telling['draft']): boolean =>
  problems.some((problem) => problem.code === 'gate.accord-law' && problem.pieceId === pieceId)

const scopeGrounds = groundsWith('scope')

const groundLines = (
  { ground, masks, pieceIds }: GroundCount,
  told: Telling,
  language: Language,
): readonly string[] => {
  const say = sayIn(language)
  const { label, source } = groundFacts(ground, told, language)
  const code = outsideGround(told.law.grounds)(ground)
  const line = say('stays.ground', { code, label, masks, pieces: pieceIds.join(', '), source })
  if (absoluteGrounds.includes(ground)) return [line, say('stays.absolute')]
  return scopeGrounds.has(ground) ? [line, say('stays.wider')] : [line]
}

export const unreadLines = (
  { quarantine, unread }: Explanation,
  told: Telling,
  language: Language,
): readonly string[] => [
  ...quarantine.map(({ problem }) => `  ${sentenceOf(problem, language)}`),
  ...unread.map(({ pieceId, pages }) =>
    sayIn(language)('unread.pages', { piece: pieceName(pieceId, told), count: pages.length, pages: pages.join(', ') }),
  ),
]
