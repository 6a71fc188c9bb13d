import type { Choice } from '../../explain/choices.ts'
import type { Explanation } from '../../explain/explain.ts'
import type { ScopeChange } from '../../explain/scope.ts'
import { datesText, type ExplainKey, explainText } from '../../messages/explain/explain-words.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import type { Telling } from '../commands/command-explain.ts'
import { groundFacts, usedOf, wordsOf } from './explain-document.ts'

type Say = (key: ExplainKey, values?: Readonly<Record<string, string | number>>) => string

/** The explanation of a draft, as a director reads it: the masks, what leaves, what waits, what she has to choose. */
export const explainLines = (explanation: Explanation, told: Telling, language: Language): readonly string[] => {
  const say: Say = (key, values) => explainText(language, key, values)
  const { masks, reviewed } = explanation
  return [
    say(reviewed ? 'title.reviewed' : 'title.proposed', { masks }),
    ...part(say('grounds.title'), groundLines(explanation, told, language)),
    ...part(say('kept.title'), [
      say('kept.pieces', explanation.kept.pieces),
      say('kept.passages', keptFacts(explanation)),
    ]),
    ...part(say('waiting.title'), orElse(waitingLines(explanation, told, language), say('waiting.none'))),
    ...part(say('quarantine.title'), orElse(unreadLines(explanation, language), say('quarantine.none'))),
    ...part(say('problems.title'), orElse(problemLines(told, language), say('problems.none'))),
    ...part(say('scope.title'), scopeLines(explanation, told, language)),
    ...part(say('used.title'), usedLines(told, language)),
    ...(told.wordsOf === null ? [] : part(say('files.title'), orElse(fileLines(told), say('files.none')))),
    ...part(
      say('choices.count', { count: explanation.choices.length }),
      orElse(choiceLines(explanation.choices, told, language), say('choices.none')),
    ),
  ]
}

const part = (title: string, lines: readonly string[]): readonly string[] => ['', title, ...lines]

const orElse = (lines: readonly string[], none: string): readonly string[] => (lines.length === 0 ? [none] : lines)

const groundLines = ({ grounds }: Explanation, told: Telling, language: Language): readonly string[] =>
  grounds.flatMap(({ ground, masks, pieceIds, rules }) => {
    const say: Say = (key, values) => explainText(language, key, values)
    const facts = groundFacts(ground, told, language)
    return [
      `  ${say('grounds.line', { ground, label: facts.label })}`,
      say('grounds.source', { source: facts.source, dates: datesText(language, facts) }),
      say('grounds.count', { masks, pieces: pieceIds.length, ids: pieceIds.join(', ') }),
      ...rules.map((one) => say('grounds.rule', { masks: one.masks, rule: wordsOf(one.rule, told, language) })),
    ]
  })

const keptFacts = ({ kept: { passages, ofPassages, share } }: Explanation) => ({ passages, ofPassages, share })

const waitingLines = ({ waiting }: Explanation, told: Telling, language: Language): readonly string[] => [
  ...waiting.accord.map(({ pieceId, ground }) =>
    explainText(language, 'waiting.accord', {
      pieceId,
      ground: ground === null ? '–' : groundFacts(ground, told, language).label,
    }),
  ),
  ...(waiting.secondFacts === 0
    ? []
    : [
        explainText(language, 'waiting.second', {
          count: waiting.secondFacts,
          ids: waiting.secondPieceIds.join(', '),
        }),
      ]),
]

const unreadLines = ({ quarantine, unread }: Explanation, language: Language): readonly string[] => [
  ...quarantine.map(({ problem }) => `  ${sentenceOf(problem, language)}`),
  ...unread.map(({ pieceId, pages }) =>
    explainText(language, 'quarantine.pages', { pieceId, pages: pages.join(', ') }),
  ),
]

const problemLines = ({ draft }: Telling, language: Language): readonly string[] => [
  ...new Set(draft.problems.map((problem) => `  • ${sentenceOf(problem, language)}`)),
]

const scopeLines = ({ scope }: Explanation, told: Telling, language: Language): readonly string[] => {
  const { versions, pipeline } = told.draft
  if (scope === null) return [explainText(language, 'scope.unknown', { policy: versions.policy, pipeline })]
  if (scope.length === 0) return [explainText(language, 'scope.none')]
  return scope.map((change) => scopeLine(change, told, language))
}

const scopeLine = (change: ScopeChange, told: Telling, language: Language): string => {
  const effect = effectText(change, language)
  const say: Say = (key, values) => explainText(language, key, values)
  if (change.kind === 'first-person') return say('scope.first-person', { effect })
  if (change.kind === 'subject') {
    return say('scope.subject', { subject: subjectText(change.subject, told, language), effect })
  }
  return say('scope.wider-period', { from: change.from ?? say('open'), to: change.to ?? say('open'), effect })
}

const subjectText = (subject: string, { law }: Telling, language: Language): string =>
  law.subjects.find(({ id }) => id === subject)?.label[language] ?? subject

const effectText = ({ opened, closed, second, items }: ScopeChange, language: Language): string => {
  const counts: readonly (readonly [ExplainKey, number])[] = [
    ['scope.opened', opened],
    ['scope.second', second],
    ['scope.closed', closed],
    ['scope.items', items],
  ]
  const said = counts.filter(([, count]) => count > 0).map(([key, count]) => explainText(language, key, { count }))
  return said.length === 0 ? explainText(language, 'scope.nothing') : said.join(', ')
}

const usedLines = (told: Telling, language: Language): readonly string[] => {
  const say: Say = (key, values) => explainText(language, key, values)
  const { basis, regimes, versions, pipeline, association, request } = usedOf(told, language)
  const { from, to } = request.period
  return [
    basis === null
      ? say('used.basis-none')
      : say('used.basis', { label: basis.label, dates: datesText(language, basis) }),
    say('used.regimes', { checked: regimes.checked, dates: datesText(language, regimes) }),
    say('used.policy', { policy: versions.policy, pipeline, software: versions.software }),
    ...(association === null ? [] : [say('used.association', association)]),
    say('used.request', {
      from: from ?? say('open'),
      to: to ?? say('open'),
      subjects: request.subjects.map((id) => subjectText(id, told, language)).join(', ') || '–',
      read: request.subjectsRead ? say('used.read') : '',
    }),
  ]
}

/** The director's own names, beside the numbers that the copies bear. */
const fileLines = ({ draft }: Telling): readonly string[] =>
  draft.dossier.pieces.flatMap(({ id }) => {
    const name = draft.files?.[id]
    return name === undefined ? [] : [`  ${id} : ${name.replaceAll(/\p{Cc}/gu, ' ')}`]
  })

const mostSpots = 6

const choiceLines = (choices: readonly Choice[], told: Telling, language: Language): readonly string[] =>
  choices.flatMap((choice, at) => {
    const what = explainText(language, `choice.${choice.kind}`, { count: choice.count })
    const ground = choice.ground === null ? '' : ` (${groundFacts(choice.ground, told, language).label})`
    const where = choice.spots.length === 0 ? choice.pieceIds.join(' ; ') : spotsText(choice.spots, language)
    const line = `  ${at + 1}. ${[what + ground, where].filter((text) => text !== '').join(' – ')}`
    return [line, ...wordLines(told.wordsOf?.(choice) ?? [], language)]
  })

const mostWords = 12

const wordLines = (words: readonly string[], language: Language): readonly string[] => [
  ...words.slice(0, mostWords).map((text) => explainText(language, 'choices.text', { text })),
  ...(words.length > mostWords ? [explainText(language, 'choices.more', { count: words.length - mostWords })] : []),
]

/** Where things stand, the first of them. */
export const spotsText = (spots: Choice['spots'], language: Language): string => {
  const said = [...new Set(spots.map((spot) => spotText(spot, language)))]
  return said.slice(0, mostSpots).join(' ; ') + (said.length > mostSpots ? ' …' : '')
}

const spotText = ({ pieceId, page, passage }: Choice['spots'][number], language: Language): string =>
  page === null
    ? explainText(language, 'spot.block', { pieceId, passage })
    : explainText(language, 'spot.page', { pieceId, page, passage })
