import { checkIntake, dayReceived } from '../decide/intake.ts'
import { countUnread, type Draft, heldPersons } from '../model/draft.ts'
import { basisNamed, isInForce } from '../model/in-force.ts'
import type { IntakeOutcome, Todo } from '../model/intake.ts'
import type { Law } from '../model/law.ts'
import {
  type LetterArticle,
  type LetterAsk,
  type LetterFacts,
  type LetterMode,
  type LetterTable,
  letterArticles,
  letterAsks,
  letterTableSchema,
} from '../model/letter.ts'
import { RequisError } from '../model/problem.ts'
import type { Lang, Sentences } from '../write/pieces/labels.ts'
import { type Association, parseAssociation } from './association.ts'
import type { ReadSetting } from './load-pipeline.ts'
import { parseYaml } from './yaml.ts'

/** What the letter, the annex and the register rest on: the law, what the letter quotes of it, where to reach us. */
export type LetterDesk = {
  readonly law: Law
  readonly table: LetterTable
  readonly contact: Association['contact']
}

export const loadLetterDesk = (law: Law, readSetting: ReadSetting): LetterDesk => {
  const read = (file: string): string => {
    const text = readSetting(file)
    if (text === null) throw new RequisError({ code: 'yaml.missing', file })
    return text
  }
  return {
    law,
    table: parseYaml(read('law/letter.yaml'), 'law/letter.yaml', letterTableSchema),
    contact: parseAssociation(read('association.yaml'), 'association.yaml').contact,
  }
}

export type Words = { readonly labels: Sentences; readonly lang: Lang }

/** Everything that the letter says beside the disclosure; nothing of it comes from a piece. */
export const letterFactsOf = (draft: Draft, desk: LetterDesk, { labels, lang }: Words): LetterFacts => {
  const { request } = draft
  const { law, table } = desk
  const cited = request.basis ?? request.act?.basisText ?? null
  const basis = basisNamed(cited, law.bases)
  const intake = intakeOf(draft, law)
  const mark = labels('letter.to-validate')
  const label = basis?.label[lang] ?? cited
  return {
    mode: modeOf(draft, basis?.id ?? null, table),
    isWholeRecord: law.position.wholeRecord.includes(request.kind),
    isAddressOnly: basis?.only != null && request.kind !== 'bailiff',
    reply: intake.reply,
    asks: intake.asks,
    basis: label !== null && table.doubtful.bases.includes(basis?.id ?? '') ? `${label} ${mark}` : label,
    references: referencesOf(draft),
    receivedAt: request.receivedAt,
    period: request.period,
    subjects: request.subjects.map((id) => law.subjects.find((subject) => subject.id === id)?.label[lang] ?? id),
    articles: articlesOf(table, request.receivedAt, { lang, mark }),
    sources: Object.fromEntries(law.grounds.map((row) => [row.code, row.source])),
    doubtful: table.doubtful.grounds,
    maySilence: !table.secretExistence.except.includes(request.kind),
    contact: contactOf(desk.contact),
  }
}

const modeOf = ({ pipeline, request }: Draft, basis: string | null, table: LetterTable): LetterMode => {
  const row =
    table.modes.find((one) => one.pipelines.includes(pipeline)) ??
    table.modes.find((one) => basis !== null && one.bases.includes(basis)) ??
    table.modes.find((one) => one.kinds.includes(request.kind))
  return row?.mode ?? 'requisition'
}

type Intake = Pick<LetterFacts, 'reply' | 'asks'>

/** No clock is read: the day of reception stands for today, so that a letter has one text. */
const intakeOf = (draft: Draft, law: Law): Intake => {
  const { request, dossier } = draft
  const unread = countUnread(dossier.pieces)
  const { outcome, checks } = checkIntake({
    request,
    law,
    persons: heldPersons(draft),
    unread,
    on: dayReceived(request),
  })
  const asks = checks.flatMap((check) => check.todo).flatMap((todo) => askOf(todo) ?? [])
  return { reply: replyOf(outcome), asks: [...new Set(asks)] }
}

const replyOf = (outcome: IntakeOutcome): LetterFacts['reply'] => {
  if (outcome === 'ask-to-specify') return 'ask'
  return outcome === 'hand-over' || outcome === 'address-only' || outcome === 'read-first' ? null : outcome
}

const wider: Readonly<Partial<Record<Todo, LetterAsk>>> = {
  'basis-unknown': 'ask-basis',
  'persons-wide': 'ask-persons',
  'period-unbounded': 'ask-period',
  'period-long': 'ask-period',
  'ask-title-copy': 'ask-title',
}

const askOf = (todo: Todo): LetterAsk | null => letterAsks.find((ask) => ask === todo) ?? wider[todo] ?? null

const referencesOf = ({ request }: Draft): LetterFacts['references'] => {
  const { act } = request
  const known = [
    { name: 'procedure', text: act?.procedureNumber ?? null },
    { name: 'parquet', text: act?.parquetNumber ?? null },
    { name: 'cabinet', text: act?.cabinetNumber ?? null },
    { name: 'commission', text: act?.commission?.reference ?? null },
  ] as const
  return known.flatMap(({ name, text }) => (text === null || text === request.reference ? [] : [{ name, text }]))
}

/** A text that is doubtful, or was not in force on the day of the request, bears the mark. */
const articlesOf = (
  table: LetterTable,
  day: string | null,
  { lang, mark }: { readonly lang: Lang; readonly mark: string },
): LetterFacts['articles'] => {
  const quoted: Partial<Record<LetterArticle, string>> = {}
  for (const name of letterArticles) {
    const row = table.articles[name]
    const isDoubtful = row.doubtful || isInForce(row, day) !== 'in-force'
    quoted[name] = isDoubtful ? `${row[lang]} ${mark}` : row[lang]
  }
  return quoted
}

const toComplete = /compléter/i

const contactOf = ({ quality, post, email, phone }: Association['contact']): readonly string[] =>
  [quality, post, email, phone].filter((part) => part.trim() !== '' && !toComplete.test(part))
