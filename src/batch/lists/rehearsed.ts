import { decodeText } from '../../language/decode-text.ts'
import { listWords } from '../../messages/batch/list-words.ts'
import { foldText } from '../../model/fold.ts'
import type { DossierQuestions } from '../model/question.ts'
import { type Answers, columnsOf, type KnownQuestions, lettersOf, readValue, withAnswer } from './answers.ts'
import { readBelowHead } from './csv.ts'

/** `taken`: answers of another batch that this one asks for too; `left`: those that it does not. */
export type Rehearsed = { readonly answers: Answers; readonly taken: number; readonly left: number }

/** The names of the questions of a batch, by what a person reads of them. */
export type AskedTexts = ReadonlyMap<string, string>

/**
 * What is read of the questions of a dossier. A place is told by its words alone where each of its mentions is shown; a dossier by all the words
 * that seem to hide a home.
 */
export const textsAsked = ({ dossier, places, hiding }: DossierQuestions): readonly (readonly [string, string])[] => [
  ...(hiding == null ? [] : [[textOf(dossier, '', hiding.around.join(' '), ''), hiding.id] as const]),
  ...places
    .filter(({ around, count }) => around.length === count)
    .map(({ id, place, around, count }) => [textOf(dossier, place, around.join(' '), String(count)), id] as const),
]

/**
 * The answers of a rehearsal: a list of another batch, of which no question is known here. An answer is taken for the same dossier where the same words
 * were shown, and counted where not. What is no answer is left too: this batch asks again.
 */
export const readRehearsed = (bytes: Uint8Array, asked: AskedTexts, known: KnownQuestions): Rehearsed => {
  const table = readBelowHead(decodeText(bytes), headsOf)
  const all: Record<string, Answers[string]> = {}
  let [taken, left] = [0, 0]
  for (const { cells } of table?.rows ?? []) {
    const cell = (at: number): string => cells[at] ?? ''
    const { answers = [], dossier = -1, place = -1, around = -1, count = -1 } = table?.head ?? {}
    const given = [...new Set(answers.map((at) => cell(at).trim()).filter((one) => one !== ''))]
    if (given.length === 0) continue
    const text = textOf(cell(dossier), cell(place), cell(around), cell(place) === '' ? '' : cell(count))
    const id = asked.get(text) ?? ''
    const question = known.get(id)
    const values = question === undefined ? [] : given.map((one) => readValue(one, question.kind))
    const [value] = values
    if (question === undefined || value == null || values.length !== 1) left += 1
    else {
      all[question.dossier] = withAnswer(all[question.dossier] ?? {}, { ...question, id, value })
      taken += 1
    }
  }
  return { answers: all, taken, left }
}

/** As it is compared: a spreadsheet may have changed signs and spaces. */
const textOf = (dossier: string, ...read: readonly string[]): string =>
  [
    dossier.trim(),
    ...read.map((one) =>
      foldText(one)
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim(),
    ),
  ].join('\n')

const headsOf = (heads: readonly string[]) => {
  const columns = columnsOf(heads)
  const found = heads.map(lettersOf)
  const at = (column: number): number => {
    const names = new Set(Object.values(listWords).map(({ questions }) => lettersOf(questions[column] ?? '')))
    return found.findIndex((head) => names.has(head))
  }
  return columns === null ? null : { ...columns, dossier: at(1), place: at(4), around: at(5), count: at(7) }
}
