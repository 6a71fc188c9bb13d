import { dateText, periodList } from '../../language/dates/printed.ts'
import type { Question } from '../../model/ask/question.ts'
import { type Category, categoriesWith } from '../../model/category.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import { overlaps } from '../../model/record/span.ts'
import { categoryText } from '../explain/category-words.ts'
import type { Language } from '../index.ts'
import { sanctionText, sourceText, statutorySources } from '../law-source.ts'
import { fill } from '../screen.ts'
import { subjectLabel } from '../subject-label.ts'
import { askedPerson, candidates, caseOf, citedBasis } from './ask-case.ts'
import type { AskKey } from './ask-fr.ts'
import { askWords, part, type Values } from './ask-parts.ts'
import { optionLabels } from './option-words.ts'
import { personText } from './person-text.ts'

/** How a question is put to the director, why it is asked, what each answer is called, what the law says. */
export type QuestionWords = {
  readonly ask: string
  readonly why: string
  readonly sources: readonly string[]
  /** By the id of the option. */
  readonly labels: Readonly<Record<string, string>>
}

/** What a question is worded with. Names and titles of the record stand in it: it is for the director alone. */
export type AskedOf = {
  readonly law: Law
  readonly draft: Draft
  /** On the review page, which has forms where the terminal has a file. */
  readonly onPage?: boolean
}

export const questionWords = (question: Question, language: Language, of: AskedOf): QuestionWords => {
  const asked = caseOf(question, of.draft, of.law)
  const { ask, why } = askWords(language, asked)
  const facts = factsOf(question, language, of)
  const held = question.kind === 'basis' ? null : groundRow(question, of.law)
  const own = held === null ? [] : [sourceText(held, language)]
  const sources = asked === 'piece.statutory' ? statutorySources(of.law, language) : own
  return {
    ask: fill(ask, facts),
    why: [
      fill(why, facts),
      ...remarks(question, language, { law: of.law, asked, held, onPage: of.onPage ?? false }),
    ].join(' '),
    sources: [...new Set([...question.sources, ...sources])],
    labels: optionLabels(question, language, of),
  }
}

const factsOf = (question: Question, language: Language, { law, draft, onPage = false }: AskedOf): Values => {
  const asked = askedPerson(question, draft)
  const [known] = candidates(question, draft)
  const pieces = piecesText(question, language, draft)
  const n = question.items.length
  const over = n === 0 ? 'none' : n === 1 ? 'one' : pieces.length === 1 ? 'in' : 'over'
  return {
    n,
    these: part(language, `these.${over}`, { n, pieces: pieces.join(', ') }),
    those: part(language, `those.${over}`, { n, pieces: pieces.join(', ') }),
    piece: question.pieceId === null ? part(language, 'piece.unknown') : pieceText(question.pieceId, language, draft),
    asked: asked === null ? '–' : personText(asked, language),
    known: known === undefined ? '–' : personText(known, language),
    accord: howText('accord', question, language, onPage),
    no: howText('no', question, language, onPage),
    cited: oneLine(citedBasis(draft) ?? '–'),
    words: oneLine(draft.request.asks),
    persons:
      draft.request.persons.map(({ given, family }) => [...given, ...family].join(' ')).join(', ') ||
      part(language, 'persons.none'),
    reader: oneLine(draft.request.requester.name ?? part(language, 'reader.unknown')),
    period: periodText(draft, language),
    subjects: subjectsText(draft, law, language),
    kinds: valueKinds(question, draft, language).join(', ') || part(language, 'kinds.none'),
  }
}

/** A piece that stands alone bears its title; several are told by number. */
const piecesText = (question: Question, language: Language, draft: Draft): readonly string[] => {
  const ids = [...new Set(question.items.map(({ unit }) => unit.pieceId))]
  return ids.length === 1 ? ids.map((id) => pieceText(id, language, draft)) : ids
}

/** By the director's own name of the file; drafts that do not keep it, by the neutral title. */
const pieceText = (id: string, language: Language, { dossier, files }: Draft): string => {
  const title = files?.[id] ?? dossier.pieces.find((piece) => piece.id === id)?.title ?? ''
  return title === '' ? id : part(language, 'piece', { id, title: oneLine(title) })
}

const periodText = ({ request }: Draft, language: Language): string => {
  if (request.periods !== undefined) return ` (${periodList(request.periods, language)})`
  const { from, to } = request.period
  const days = { from: dateText(from ?? '', language), to: dateText(to ?? '', language) }
  if (from !== null && to !== null) return part(language, 'period.both', days)
  if (from !== null) return part(language, 'period.from', days)
  return to === null ? '' : part(language, 'period.to', days)
}

const subjectsText = ({ request }: Draft, { subjects }: Law, language: Language): string =>
  request.subjects.map((id) => subjectLabel(id, subjects, language)).join(', ') || part(language, 'subjects.none')

/** The categories of what stands in the stretches that the answer would open. */
const valueKinds = ({ items }: Question, { findings }: Draft, language: Language): readonly string[] => {
  const values = items.flatMap((item) => item.values)
  const found = findings.filter(
    (finding) =>
      finding.category !== 'out-of-scope' &&
      values.some((value) => value.passageId === finding.passageId && overlaps(value, finding)),
  )
  return categoryNames(
    found.map(({ category }) => category),
    language,
  )
}

const categoryNames = (categories: readonly Category[], language: Language): readonly string[] => [
  ...new Set(categories.map((category) => categoryText(category, language))),
]

const sensitive = categoriesWith('sensitive')

/** Where the director weighs whether to answer, what either choice risks stands beside the question. */
const isWeighed: ReadonlySet<string> = new Set(['piece.profession', 'piece.held'])

const bothSides: readonly string[] = ['not-answering', 'revealing-secret', 'legal-person']

const weighed = ({ sanctions }: Law, language: Language): string =>
  bothSides
    .flatMap((id) => sanctions.find((row) => row.id === id) ?? [])
    .map((row) => sanctionText(row, language))
    .join(' ')

type Put = {
  readonly law: Law
  readonly asked: AskKey
  readonly held: ReturnType<typeof groundRow>
  readonly onPage: boolean
}

/** Where something is written down: in the file of decisions, or in a form of the page. */
const howText = (what: 'accord' | 'kind' | 'no', { pieceId }: Question, language: Language, onPage: boolean): string =>
  part(language, onPage ? `how.${what}.page` : `how.${what}`, { piece: pieceId ?? 'P05' })

const remarks = (question: Question, language: Language, { law, asked, held, onPage }: Put): readonly string[] => {
  const kinds = question.items.flatMap((item) => item.sensitive).filter((category) => sensitive.has(category))
  const isHushed = question.kind !== 'silence' && question.doubt !== 'silence' && question.items.some((i) => i.silence)
  return [
    question.kind === 'piece' && question.items.length === 0 ? part(language, 'nothing') : null,
    held === null || asked === 'piece.statutory'
      ? null
      : part(language, 'held', { label: held.label[language], source: sourceText(held, language) }),
    isWeighed.has(asked) ? weighed(law, language) : null,
    question.guessed === true ? part(language, 'guessed', { how: howText('kind', question, language, onPage) }) : null,
    kinds.length === 0 ? null : part(language, 'sensitive', { kinds: categoryNames(kinds, language).join(', ') }),
    isHushed ? part(language, 'hushed') : null,
    question.needsSecond && question.options.length > 1 ? part(language, 'second') : null,
  ].filter((line) => line !== null)
}

const groundRow = ({ ground }: Question, { grounds }: Law): Law['grounds'][number] | null =>
  grounds.find(({ code }) => code === ground) ?? null

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
