import { subjectLabel } from '../messages/subject-label.ts'
import type { Words } from '../model/copy/label.ts'
import {
  type LetterAsk,
  type LetterFacts,
  type LetterMode,
  type LetterTable,
  letterArticles,
  letterAsks,
} from '../model/copy/letter.ts'
import { noSender, type Sender } from '../model/copy/sender.ts'
import { countUnread, type Draft } from '../model/draft.ts'
import { foldText } from '../model/fold.ts'
import type { Association } from '../model/law/association.ts'
import { basisNamed, isInForce } from '../model/law/in-force.ts'
import type { Intake, IntakeOutcome, Todo } from '../model/law/intake.ts'
import type { Law } from '../model/law/law.ts'
import type { Problem } from '../model/problem.ts'
import type { LegalRequest } from '../model/record/request.ts'
import { unsureSubjects } from './letter-searched.ts'
import { addressedOf, type GenderOfName } from './requester.ts'
import { exampleKeys, mergeSenders, missingKeys, senderLines, senderOf, townOf } from './sender.ts'

/** What the letter, the annex and the register rest on: the law, what the letter quotes of it, who answers. */
export type LetterDesk = {
  readonly law: Law
  readonly table: LetterTable
  readonly association: Association
}

/** What the stages say of the request: its intake, on the day of reception, and the gender of a given name. */
export type LetterAsked = {
  readonly intake: Intake
  readonly genderOfName: GenderOfName
  /** Somebody who wrote in the record is bound by a secrecy of the law, as the association takes it. */
  readonly isSecret: boolean
}

/** Everything that the letter says beside the disclosure; nothing of it comes from a piece. */
export const letterFactsOf = (
  draft: Draft,
  desk: LetterDesk,
  { labels, lang }: Words,
  { intake, genderOfName, isSecret }: LetterAsked,
): LetterFacts => {
  const { request } = draft
  const { law, table } = desk
  const cited = request.basis ?? request.act?.basisText ?? null
  const basis = basisNamed(cited, law.bases)
  const sender = senderOfDraft(draft, desk)
  const mode = modeOf(draft, basis?.id ?? null, table)
  const isDenied = request.act?.callBack?.result === 'denied'
  const labelOf = (id: string): string => subjectLabel(id, law.subjects, lang)
  const unsure = unsureSubjects(draft)
  const [stopped] = draft.problems.flatMap((one) => (one.code === 'request.stopped' ? [one] : []))
  const addressed = addressedOf(isDenied ? ofItsService(request) : request, genderOfName, lang)
  return {
    mode,
    isWholeRecord: law.position.wholeRecord.includes(request.kind),
    isAddressOnly: basis?.only != null && request.kind !== 'bailiff',
    given: null,
    // What the record told against the request stops it as the act would.
    reply: isDenied ? 'unconfirmed' : (replyOf(intake.outcome) ?? (stopped === undefined ? null : 'later')),
    asks: asksOf(intake),
    stop: stopped?.check ?? intake.stop?.check ?? null,
    basis: basis?.label[lang] ?? cited,
    references: referencesOf(draft),
    receivedAt: request.receivedAt,
    period: request.period,
    periods: request.periods ?? [],
    periodsLeft: request.periodsLeft ?? [],
    subjects: request.subjects.map(labelOf),
    unsureSubjects: { subjects: unsure.subjects.map(labelOf), end: unsure.end },
    articles: Object.fromEntries(letterArticles.map((name) => [name, table.articles[name][lang]])),
    sources: Object.fromEntries(law.grounds.map((row) => [row.code, sourceOf(row.source, isSecret)])),
    maySilence: !table.secretExistence.except.includes(request.kind),
    sender: senderLines(draft.dossier.service, sender),
    place: townOf(sender),
    missing: missingKeys(sender),
    unsettled: unsettledOf({ law, table }, { basis: basis?.id ?? null, day: request.receivedAt, lang, labels }),
    addressee: addressed.lines,
    salutation: addressed.salutation.text,
    isMagistrate: addressed.salutation.isMagistrate,
    isSecret,
    hasUnread: countUnread(draft.dossier.pieces) > 0,
    isCourt: addressed.salutation.isMagistrate || courtModes.has(mode) || court.test(foldText(request.authority ?? '')),
  }
}

/** Whoever presented it was not known there: what is said of it is said to the service, not to that person. */
const ofItsService = (request: LegalRequest): LegalRequest => ({
  ...request,
  requester: { name: null, rank: null, quality: null, contact: null },
})

/** The article that punishes a breach of secrecy is not quoted by whoever claims none. */
const sourceOf = (source: string, isSecret: boolean): string =>
  isSecret
    ? source
    : source
        .split(' ; ')
        .filter((text) => text !== 'CP 226-13')
        .join(' ; ')

const courtModes: ReadonlySet<LetterMode> = new Set(['judge', 'civil-court'])

const court =
  /(?<![a-z])(?:tribunal|cour d'appel|juge|juges|juridiction|parquet|procureure?|substitute?|greffe)(?![a-z])/

const modeOf = ({ pipeline, request }: Draft, basis: string | null, table: LetterTable): LetterMode => {
  const row =
    table.modes.find((one) => one.pipelines.includes(pipeline)) ??
    table.modes.find((one) => basis !== null && one.bases.includes(basis)) ??
    table.modes.find((one) => one.kinds.includes(request.kind))
  return row?.mode ?? 'requisition'
}

/** What the intake of the request asks the requester for, by the letter's own names. */
const asksOf = ({ checks }: Intake): LetterFacts['asks'] => [
  ...new Set(checks.flatMap((check) => check.todo).flatMap((todo) => askOf(todo) ?? [])),
]

const replyOf = (outcome: IntakeOutcome): LetterFacts['reply'] => {
  if (outcome === 'ask-to-specify') return 'ask'
  // What was not read may hold the person: nobody writes that nothing is held. Nor who asks is known before they are called.
  if (outcome === 'read-first' || outcome === 'verify-first') return 'later'
  return outcome === 'hand-over' || outcome === 'address-only' ? null : outcome
}

const wider: Readonly<Partial<Record<Todo, LetterAsk>>> = {
  'basis-unknown': 'ask-basis',
  'basis-not-ours': 'ask-basis',
  'persons-wide': 'ask-persons',
  'period-unread': 'ask-period',
  'period-unbounded': 'ask-period',
  'period-long': 'ask-period',
  'ask-title-copy': 'ask-title',
  'under-control': 'ask-quality',
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

/** Texts that the letter may quote and that are doubtful, or were not in force on the day of the request. */
const unsettledOf = (
  { law, table }: Pick<LetterDesk, 'law' | 'table'>,
  { basis, day, lang, labels }: Words & { readonly basis: string | null; readonly day: string | null },
): readonly string[] => {
  const articles = letterArticles.map((name) => table.articles[name])
  const doubtful = articles.filter((row) => row.doubtful || isInForce(row, day) !== 'in-force')
  const bases = law.bases.filter((row) => row.id === basis && (!row.verified || table.doubtful.bases.includes(row.id)))
  const grounds = table.doubtful.grounds.map((code) => `${code} (${labels(`ground.${code}`)})`)
  return [...bases.map((row) => row.label[lang]), ...doubtful.map((row) => row[lang]), ...grounds]
}

/** The service's own address: as the record or the pipeline's own position says it, else the association's. */
export const senderOfDraft = ({ sender, dossier }: Draft, { association }: LetterDesk): Sender =>
  mergeSenders(sender ?? noSender, senderOf(association, dossier.service))

/** What the director is told of the head of the letter: what an example still fills, what nobody filled. */
export const senderProblems = (draft: Draft, desk: LetterDesk): readonly Problem[] => {
  const sender = senderOfDraft(draft, desk)
  const [examples, missing] = [exampleKeys(sender), missingKeys(sender)]
  return [
    ...(examples.length === 0 ? [] : [{ code: 'letter.example', keys: examples } as const]),
    ...(missing.length === 0 ? [] : [{ code: 'letter.sender-missing', keys: missing } as const]),
  ]
}
