import type { Choice } from '../../explain/choices.ts'
import type { Explanation } from '../../explain/explain.ts'
import { questionWords } from '../../messages/ask/question-words.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import type { Question } from '../../model/ask/question.ts'
import { dueQuestions, openQuestions } from '../../review/open-questions.ts'
import { groundFacts } from './explain-document.ts'
import { pieceName, sayIn, type Telling } from './explain-told.ts'
import { adviceLines } from './touched-lines.ts'

/** What the director has to do before she signs: questions, a second signature, authors to hear, points of the request. */
export const waitLines = (explanation: Explanation, told: Telling, language: Language): readonly string[] => {
  const lines = [
    ...questionLines(told, language),
    ...secondLines(explanation, told, language),
    ...explanation.choices.flatMap((choice) => choiceLine(choice, told, language) ?? []),
    ...adviceLines(told.draft, language),
  ]
  return lines.length > 0 ? lines : [sayIn(language)('waits.none', { draft: told.folder })]
}

const questionLines = (told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const { draft, folder } = told
  const [due, open] = [dueQuestions(draft), openQuestions(draft)]
  const answered = (draft.questions ?? []).length - open.length
  const later = open.length - due.length
  return [
    ...(due.length === 0
      ? []
      : [say('waits.questions', { count: due.length, words: wordsToRead(due), draft: folder })]),
    ...due.flatMap((question) => oneQuestion(question, told, language)),
    ...(later === 0 ? [] : [say('waits.more', { count: later, draft: folder })]),
    ...(answered === 0 ? [] : [say('waits.answered', { count: answered })]),
  ]
}

/** Words of the sentences that a director reads to answer. */
export const wordsToRead = (questions: readonly Question[]): number =>
  questions.reduce((sum, { items }) => sum + countWords(items), 0)

const countWords = (items: Question['items']): number =>
  items.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

/** The sentence that asks can name somebody: where names stay unsaid, the question is told by what it is about. */
const oneQuestion = (question: Question, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const { id, items } = question
  const size = items.length === 0 ? [] : [say('waits.size', { n: items.length, words: countWords(items) })]
  if (!told.hasNames) return [say('waits.question', { id, ask: topicOf(question, told, language) }), ...size]
  const { ask, why } = questionWords(question, language, told)
  return [say('waits.question', { id, ask }), ...size, say('waits.why', { why })]
}

const topicOf = ({ kind, items, pieceId, rank }: Question, told: Telling, language: Language): string => {
  const ids = pieceId === null ? [...new Set(items.map(({ unit }) => unit.pieceId))] : [pieceId]
  const pieces = ids.length === 1 ? ids.map((id) => pieceName(id, told)) : ids
  // A person of the request is asked about without a sentence; whose a sentence is, with it.
  const topic = kind === 'person' && items.length > 0 ? 'whose' : kind
  return sayIn(language)(`topic.${topic}`, { n: items.length, rank: rank ?? 1, pieces: pieces.join(', ') || '–' })
}

/** Once two persons have signed, nothing waits. */
const secondLines = ({ waiting, choices }: Explanation, told: Telling, language: Language): readonly string[] => {
  if (waiting.secondFacts === 0) return []
  const facts = choices.filter(({ kind }) => kind === 'two-persons')
  const where = spotsText(
    facts.flatMap(({ spots }) => spots),
    language,
  )
  return [
    sayIn(language)('waits.second', { count: waiting.secondFacts, where }),
    ...facts.flatMap((choice) => wordLines(told.wordsOf?.(choice) ?? [], language)),
  ]
}

const choiceLine = (choice: Choice, told: Telling, language: Language): string | null => {
  const say = sayIn(language)
  const pieces = choice.pieceIds.join(', ')
  if (choice.kind === 'request') return say('waits.request', { count: choice.count })
  if (choice.kind === 'profession') return say('waits.profession', { pieces })
  if (choice.kind !== 'hear-author' || choice.ground === null) return null
  const { label } = groundFacts(choice.ground, told, language)
  return say('waits.hear', { count: choice.pieceIds.length, pieces, label })
}

const doubtKinds = ['person-unsure', 'date-unsure', 'doubt', 'ocr'] as const

type DoubtKind = (typeof doubtKinds)[number]

const isAsked = (kind: DoubtKind): boolean => kind === 'person-unsure' || kind === 'date-unsure'

/** What the program settled without certainty. Sentences put aside in doubt are questions, where the draft has some. */
export const doubtLines = ({ choices }: Explanation, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const hasQuestions = (told.draft.questions ?? []).length > 0
  const kinds = doubtKinds.filter((kind) => !(hasQuestions && isAsked(kind)))
  const doubts = kinds.flatMap((kind) =>
    choices.filter((choice) => choice.kind === kind).map((choice) => ({ kind, choice })),
  )
  if (doubts.length === 0) return []
  const lines = doubts.flatMap(({ kind, choice }, at) => [
    doubtLine({ kind, choice, at: at + 1 }, told, language),
    ...wordLines(told.wordsOf?.(choice) ?? [], language),
  ])
  return [
    ...lines,
    ...(told.wordsOf === null ? [say('doubts.show', { draft: told.folder })] : []),
    say('doubts.act', { draft: told.folder }),
  ]
}

type Doubt = { readonly kind: DoubtKind; readonly choice: Choice; readonly at: number }

const doubtLine = ({ kind, choice, at }: Doubt, told: Telling, language: Language): string => {
  const say = sayIn(language)
  const key = kind === 'doubt' ? (choice.ground === null ? 'shown' : 'masked') : kind
  const line = { at, what: say(`choice.${key}`, { count: choice.count }), where: spotsText(choice.spots, language) }
  if (choice.ground === null) return say('doubts.line', line)
  return say('doubts.ground', { ...line, label: groundFacts(choice.ground, told, language).label })
}

const mostWords = 12

const wordLines = (words: readonly string[], language: Language): readonly string[] => {
  const say = sayIn(language)
  const more = words.length - mostWords
  return [
    ...words.slice(0, mostWords).map((text) => say('doubts.text', { text })),
    ...(more > 0 ? [say('doubts.more', { count: more })] : []),
  ]
}

const mostSpots = 6

/** Where things stand, the first of them. */
export const spotsText = (spots: Choice['spots'], language: Language): string => {
  const say = sayIn(language)
  const said = [
    ...new Set(
      spots.map(({ pieceId, page, passage }) =>
        page === null ? say('spot.block', { pieceId, passage }) : say('spot.page', { pieceId, page, passage }),
      ),
    ),
  ]
  return said.slice(0, mostSpots).join(' ; ') + (said.length > mostSpots ? ' …' : '')
}

/** Those that stand elsewhere in the explanation are not told twice. */
const toldElsewhere = /^(?:gate\.|piece\.unknown-profession$|piece\.homonym$)/

export const problemLines = ({ draft }: Telling, language: Language): readonly string[] => [
  ...new Set(
    draft.problems
      .filter(({ code }) => !toldElsewhere.test(code))
      .map((problem) => `  • ${sentenceOf(problem, language)}`),
  ),
]
