import type { StartInput } from '../../../desk/view/start-types.ts'
import type { Language } from '../../../messages/index.ts'
import { type Problem, RequisError } from '../../../model/problem.ts'
import { parseDossierFile } from '../../../request/dossier-file.ts'
import { editDossier, readDossierForm, writeDossierForm } from '../../../request/dossier-form.ts'
import type { Entered } from '../../../request/entered.ts'
import { editRequest, readRequestForm, requestValue, writeRequestForm } from '../../../request/request-form.ts'
import { type RequestYaml, writeRequestYaml } from '../../../request/request-yaml.ts'
import { requestOf } from '../../files/open-source.ts'
import { actForm, readActFile } from '../../files/read-act-file.ts'
import { readLaw } from '../../settings.ts'
import { rowsOf } from './start-viewing.ts'
import { enter, listFiles, type Start, stateOf } from './starting.ts'

/** What was entered must be what the form was filled from, or `draft.raced`. */
export const isOn = (start: Start, state: string): void => {
  if (stateOf(start) !== state) throw new RequisError({ code: 'draft.raced' })
}

/** Keeps what a form gives back, once the parsers of the two files accept it. Throws `start.bad-value`, `draft.raced`. */
export const saveStart = async (start: Start, input: StartInput): Promise<void> => {
  isOn(start, input.state)
  const { entered } = start
  const form = readRequestForm(entered.request)
  const { values, asked: persons, subjects, checks } = input
  const dossier = told(() => writeDossierForm(editDossier(readDossierForm(entered.dossier), input)))
  const request = told(() => editRequest(form, { values, persons, subjects, checks }))
  const read = entered.read.filter((key) => values[key] === undefined || values[key].trim() === requestValue(form, key))
  await keep(start, { dossier, request, preparedBy: input.preparedBy.trim() || entered.preparedBy, read })
}

/** Nothing is kept that the parsers of the files refuse. */
const keep = async (start: Start, entered: Entered): Promise<void> => {
  told(() => parseDossierFile(entered.dossier, 'dossier.yaml'))
  told(() => requestOf(entered.request, readLaw(), 'requisition'))
  enter(start, entered)
  await listFiles(start)
}

/** A value that a parser refuses is told by its field, not by the line of a file that nobody wrote. */
const told = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw error instanceof RequisError ? new RequisError(onForm(error.problem)) : error
  }
}

const onForm = (problem: Problem): Problem => {
  if (problem.code === 'yaml.bad-value')
    return { code: 'start.bad-value', key: problem.key, accepted: problem.accepted }
  if (problem.code === 'yaml.day-ahead')
    return { code: 'start.bad-value', key: problem.key, accepted: [`≤ ${problem.today}`] }
  return problem
}

/** The file of an act: a piece of the record, or one that was given to the page. */
export type ActGiven = { readonly piece: string } | { readonly extension: string; readonly bytes: Uint8Array }

/**
 * Fills the request from the act. What a person entered stays; what was read before is read anew. Returns how many lines were
 * filled. A piece that is the act is no piece any more.
 */
export const takeAct = async (start: Start, state: string, given: ActGiven, language: Language): Promise<number> => {
  isOn(start, state)
  const act = 'piece' in given ? actInRecord(start, given.piece, language) : await actInFile(given, language)
  isOn(start, state)
  const { entered } = start
  const form = readRequestForm(entered.request)
  const before = new Set(entered.read)
  const isOwn = (key: string): boolean => requestValue(form, key) !== '' && !before.has(key) && key !== 'kind'
  const fields = act.fields.filter(({ key }) => key === 'sha256' || !isOwn(key))
  const readForm = readRequestForm(writeRequestYaml({ ...act, fields, head: [] }))
  const persons = (form.persons ?? []).length > 0 && !before.has('persons') ? form.persons : readForm.persons
  const request = writeRequestForm({ ...form, ...mergeGroups(form, readForm), persons })
  const read = [...fields.map(({ key }) => key).filter((key) => key !== 'sha256'), 'persons']
  const dossier = 'piece' in given ? withoutPiece(start, start.record?.files[given.piece] ?? '') : entered.dossier
  await keep(start, { ...entered, dossier, request, read })
  return fields.length - 1 + act.persons.length
}

type Table = Readonly<Record<string, unknown>>

/** Groups (`requester`, `period`) are merged key by key: a name that was entered stays beside a quality that was read. */
const mergeGroups = (form: Table, read: Table): Table =>
  Object.fromEntries(
    Object.entries(read).flatMap(([key, value]) => {
      const own = form[key]
      if (value === undefined || value === null) return []
      return [[key, isTable(own) && isTable(value) ? { ...own, ...value } : value]]
    }),
  )

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)

const actInRecord = ({ record }: Start, id: string, language: Language): RequestYaml => {
  const piece = record?.pieces.find((one) => one.id === id)
  if (piece === undefined) throw new RequisError({ code: 'desk.unknown-piece' })
  if (piece.problem !== null) throw new RequisError(piece.problem)
  return actForm(piece.passages, piece.sha256, language)
}

const actInFile = async (
  { extension, bytes }: Extract<ActGiven, { readonly bytes: Uint8Array }>,
  language: Language,
): Promise<RequestYaml> => (await readActFile({ name: `acte${extension}`, bytes }, language)).form

const withoutPiece = (start: Start, file: string): string => {
  const form = readDossierForm(start.entered.dossier)
  const pieces = (form.pieces ?? []).filter((piece) => piece.file !== file)
  start.files = rowsOf(start).flatMap((row) => (row.file === file ? [] : [row.file]))
  return writeDossierForm({ ...form, pieces })
}
