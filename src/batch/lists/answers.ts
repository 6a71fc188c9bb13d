import { decodeText } from '../../language/decode-text.ts'
import { answerWords, listWords } from '../../messages/batch/list-words.ts'
import type { AnswerFlaw, AnswerKind } from '../../model/answer-problem.ts'
import { foldText } from '../../model/fold.ts'
import { RequisError } from '../../model/problem.ts'
import type { PlaceAnswer } from '../model/question.ts'
import { isoDay } from './control.ts'
import { readBelowHead } from './csv.ts'

/** What a batch asked, by the name of the question. `isOfWords`: an answer holds for the words that were shown, and no others. */
export type KnownQuestions = ReadonlyMap<string, KnownQuestion>

type KnownQuestion = { readonly dossier: string; readonly kind: AnswerKind; readonly isOfWords?: boolean }

/** What a person answered of one dossier: the keys of migration.yaml. */
export type SaidOfDossier = {
  readonly hiddenAddress?: boolean
  readonly doubts?: Readonly<Record<string, boolean>>
  readonly foreign?: boolean
  readonly closed?: string
  readonly places?: Readonly<Record<string, PlaceAnswer>>
}

export type Answers = Readonly<Record<string, SaidOfDossier>>

/**
 * What a person filled in of `questions.csv`, strictly: the first flaw is thrown with its line, and nothing is taken. Rows in any order, saved by
 * any spreadsheet; a row is known by its question alone, since a spreadsheet may have changed all the rest.
 */
export const readAnswers = (bytes: Uint8Array, known: KnownQuestions): Answers => {
  const rows = rowsOf(decodeText(bytes))
  if (rows.length > 0 && rows.every(({ id }) => !known.has(id)))
    throw new RequisError({ code: 'batch.answers-foreign' })
  const said = new Map<string, string>()
  const all: Record<string, SaidOfDossier> = {}
  for (const { line, id, answers } of rows) {
    const question = known.get(id)
    if (question === undefined) throw flawed(line, 'unknown')
    const values = answers.map((answer) => readValue(answer, question.kind))
    const [value] = values
    if (value === undefined) continue
    if (value === null || values.includes(null)) throw flawed(line, question.kind)
    if (values.some((other) => other !== value)) throw flawed(line, 'columns')
    const before = said.get(id)
    if (before !== undefined && before !== String(value)) throw flawed(line, 'twice')
    said.set(id, String(value))
    all[question.dossier] = withAnswer(all[question.dossier] ?? {}, { ...question, id, value })
  }
  if (said.size === 0) throw new RequisError({ code: 'batch.answers-empty' })
  return all
}

/** Whether a list has any question of this batch. */
export const asksAny = (bytes: Uint8Array, known: KnownQuestions): boolean =>
  rowsOf(decodeText(bytes)).some(({ id }) => known.has(id))

const flawed = (line: number, flaw: AnswerFlaw): RequisError =>
  new RequisError({ code: 'batch.answers-line', line, flaw })

/** `answers`: of each column of answers, what is filled in. */
type Row = { readonly line: number; readonly id: string; readonly answers: readonly string[] }

/** Whichever language and separator it was saved in; columns may have moved, or be gone but for two. */
const rowsOf = (text: string): readonly Row[] => {
  const table = readBelowHead(text, columnsOf)
  if (table === null) throw new RequisError({ code: 'batch.answers-header' })
  const { head, rows } = table
  return rows.map(({ line, cells }) => ({
    ...{ line, id: (cells[head.id] ?? '').trim() },
    answers: head.answers.map((at) => (cells[at] ?? '').trim()).filter((answer) => answer !== ''),
  }))
}

/** A spreadsheet may hold a column of answers twice: all are read, and one that contradicts another is refused. */
export const columnsOf = (
  heads: readonly string[],
): { readonly id: number; readonly answers: readonly number[] } | null => {
  const found = heads.map(lettersOf)
  const columns = Object.values(listWords)
  const ids = new Set(columns.map(({ questions }) => lettersOf(questions[0] ?? '')))
  const named = new Set(columns.map(({ answer }) => lettersOf(answer)))
  const id = found.findIndex((head) => ids.has(head))
  const answers = found.flatMap((head, at) => (named.has(head) ? [at] : []))
  return id === -1 || answers.length === 0 ? null : { id, answers }
}

export const lettersOf = (text: string): string => foldText(text).replaceAll(/[^a-z]/g, '')

/** true or false, a day, or what is said of a place; null for what is none. */
export const readValue = (answer: string, kind: AnswerKind): boolean | string | null => {
  if (kind === 'term') return isoDay(answer)
  const word = lettersOf(answer)
  const { yes, no } = answerWords[kind]
  if (yes.includes(word)) return kind === 'place' ? 'open' : true
  if (no.includes(word)) return kind === 'place' ? 'hidden' : false
  return null
}

type Value = KnownQuestion & { readonly id: string; readonly value: boolean | string }

export const withAnswer = (said: SaidOfDossier, { id, kind, value, isOfWords }: Value): SaidOfDossier => {
  if (kind === 'hidden' && isOfWords === true) return { ...said, doubts: { ...said.doubts, [id]: value === true } }
  if (kind === 'hidden') return { ...said, hiddenAddress: value === true }
  // The question is whether it is this service's own.
  if (kind === 'foreign') return { ...said, foreign: value !== true }
  if (kind === 'term') return { ...said, closed: String(value) }
  return { ...said, places: { ...said.places, [id]: value === 'open' ? 'open' : 'hidden' } }
}
