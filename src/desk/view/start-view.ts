import { dayPattern, isoOf } from '../../language/dates/whole-day.ts'
import { personName } from '../../messages/ask/person-text.ts'
import { roleText } from '../../messages/explain/explain-rules.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import { clockSentence } from '../../messages/request/intake.ts'
import { foldText } from '../../model/fold.ts'
import type { Intake } from '../../model/law/intake.ts'
import type { Law } from '../../model/law/law.ts'
import type { Problem } from '../../model/problem.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person, Role } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { checkViews, outcomeText } from './request-view.ts'
import type { StartPiece, StartView } from './start-types.ts'

/** What is known when the page builds its first step; `record` is null while the pieces are being read. */
export type Starting = Pick<
  StartView,
  'state' | 'reading' | 'hasDraft' | 'approved' | 'preparedBy' | 'id' | 'service' | 'request' | 'subjects' | 'kinds'
> & {
  readonly trouble: Problem | null
  readonly problems: readonly Problem[]
  readonly persons: readonly (Omit<StartView['persons'][number], 'understood' | 'mentions'> & { readonly as: Role })[]
  readonly pieces: readonly Pick<StartPiece, 'file' | 'title' | 'kind' | 'date' | 'profession' | 'madeFor'>[]
  readonly record: {
    readonly pieces: readonly Piece[]
    readonly persons: readonly Person[]
    readonly findings: readonly Finding[]
    readonly files: Readonly<Record<string, string>>
  } | null
  /** Ids of pieces that read like the act that was received. */
  readonly acts: ReadonlySet<string>
  readonly law: Law
  readonly intake: Intake
}

/** The first step of the page: whose record, what is in it, what is asked. */
export const startView = (starting: Starting, language: Language): StartView => {
  const { record, trouble, problems, persons, pieces, acts, law, intake, ...rest } = starting
  const ids = new Map(Object.entries(record?.files ?? {}).map(([id, name]) => [name, id]))
  const read = new Map(record?.pieces.map((piece) => [piece.id, piece]))
  return {
    ...rest,
    trouble: trouble === null ? null : sentenceOf(trouble, language),
    persons: persons.map(({ as, ...person }) => ({
      ...person,
      understood: roleText(as, language),
      mentions: record === null ? null : mentionsOf(person.name, record),
    })),
    found: foundIn(starting),
    pieces: pieces.map((row) => pieceRow(row, read.get(ids.get(row.file) ?? '') ?? null, acts, language)),
    notices: problems.map((problem) => sentenceOf(problem, language)),
    intake: {
      clock: clockSentence(language, intake.clock),
      outcome: outcomeText(intake.outcome, language),
      checks: checkViews(intake, law, language).map((check) => ({ ...check, passable: null })),
    },
  }
}

type Held = NonNullable<Starting['record']>

const sameName = (name: string): string => foldText(name).split(' ').sort().join(' ')

const mentionsOf = (name: string, { persons, findings }: Held): number => {
  const ids = new Set(persons.filter((person) => sameName(personName(person)) === sameName(name)).map(({ id }) => id))
  return findings.filter(({ personId }) => personId !== null && ids.has(personId)).length
}

/** More are no help: nobody reads a list of a hundred names before a question is asked. */
const mostFound = 40

const foundIn = ({ record, persons, request }: Starting): StartView['found'] => {
  if (record === null) return []
  const declared = new Set(persons.map(({ name }) => sameName(name)))
  const asked = new Set(request.persons.map(({ name }) => sameName(name)))
  const names = record.persons
    .filter(({ source }) => source !== 'dossier')
    .map((person) => ({ name: personName(person), asked: asked.has(sameName(personName(person))) }))
    .filter(({ name }) => name !== '' && !declared.has(sameName(name)))
    .map((one) => ({ ...one, mentions: mentionsOf(one.name, record) }))
    .filter(({ mentions, asked: isAsked }) => mentions > 0 || isAsked)
  return names.sort((a, b) => Number(b.asked) - Number(a.asked) || b.mentions - a.mentions).slice(0, mostFound)
}

/** How much of a piece's first words is shown, and how far down its day is looked for; letters. */
const openingLength = 120
const dateReach = 600

const pieceRow = (
  row: Starting['pieces'][number],
  piece: Piece | null,
  acts: Starting['acts'],
  language: Language,
): StartPiece => {
  const top = topOf(piece)
  return {
    ...row,
    id: piece?.id ?? null,
    pages: piece?.pages ?? null,
    opening: top.slice(0, openingLength),
    dateRead: row.date === '' ? dayIn(top) : null,
    problem: piece?.problem == null ? null : sentenceOf(piece.problem, language),
    looksLikeAct: piece !== null && acts.has(piece.id),
  }
}

const topOf = (piece: Piece | null): string =>
  (piece?.passages ?? [])
    .filter(({ role }) => role !== 'hidden')
    .slice(0, 12)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, dateReach)

const dayIn = (text: string): string | null => {
  const found = new RegExp(`(?<![\\d/.-])${dayPattern}(?![\\d/.-])`).exec(foldText(text))
  return found === null ? null : isoOf(found[0])
}
