import type { ActGiven } from '../../../desk/port.ts'
import type { StartInput } from '../../../desk/view/start-types.ts'
import type { Language } from '../../../messages/index.ts'
import { type Problem, RequisError } from '../../../model/problem.ts'
import { parseDossierFile } from '../../../request/dossier-file.ts'
import { editDossier, readDossierForm, writeDossierForm } from '../../../request/dossier-form.ts'
import type { Entered } from '../../../request/entered.ts'
import {
  askedRows,
  editRequest,
  fillForm,
  readRequestForm,
  requestValue,
  withoutValues,
  writeRequestForm,
} from '../../../request/request-form.ts'
import { type RequestYaml, writeRequestYaml } from '../../../request/request-yaml.ts'
import { sha256 } from '../../../store/draft/draft-folder.ts'
import { requestOf } from '../../../store/files/open-source.ts'
import { actForm, readActFile } from '../../../store/files/read-act-file.ts'
import { readLaw } from '../../../store/installed/settings.ts'
import { enter, listFiles, openEntered, type Start, stateOf } from './starting.ts'

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
  const isAsRead = (key: string): boolean =>
    key === askedKey
      ? JSON.stringify(persons) === JSON.stringify(askedRows(form))
      : values[key] === undefined || values[key].trim() === requestValue(form, key)
  // Who prepared a draft is told by the draft.
  const preparedBy = start.base === null ? input.preparedBy.trim() || entered.preparedBy : entered.preparedBy
  await keep(start, { ...entered, dossier, request, preparedBy, read: entered.read.filter(isAsRead) })
}

/** Among the keys that were read in the act: whom it names. */
const askedKey = 'persons'

/** Nothing is kept that the parsers of the files refuse, nor where the record is no longer there. */
const keep = async (start: Start, entered: Entered): Promise<void> => {
  told(() => parseDossierFile(entered.dossier, 'dossier.yaml'))
  told(() => requestOf(entered.request, readLaw(), 'requisition'))
  await listFiles(start, entered)
  enter(start, entered)
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

/**
 * Fills the request from the act. What a person entered stays; what was read before is read anew. Returns how many lines were
 * filled. A piece that is the act is no piece any more.
 */
export const takeAct = async (start: Start, state: string, given: ActGiven, language: Language): Promise<number> => {
  isOn(start, state)
  const act = 'piece' in given ? actInRecord(start, given.piece, language) : await actInFile(given, language)
  isOn(start, state)
  const { entered } = start
  // What another act gave is forgotten: it would look entered by hand.
  const form = withoutValues(
    readRequestForm(entered.request),
    entered.read.filter((key) => key !== askedKey && key !== 'kind'),
  )
  const isOwn = (key: string): boolean =>
    key !== 'kind' && (requestValue(form, key) !== '' || form[key.split('.')[0] ?? ''] === 'not-stated')
  const fields = act.fields.filter(({ key }) => key === 'sha256' || !isOwn(key))
  const readForm = readRequestForm(writeRequestYaml({ ...act, fields, head: [] }))
  const isOwnAsked = !entered.read.includes(askedKey) && (form.persons ?? []).length > 0
  const persons = isOwnAsked ? form.persons : readForm.persons
  const request = writeRequestForm({ ...fillForm(form, readForm), persons })
  const read = fields.flatMap(({ key }) => (key === 'sha256' ? [] : [key]))
  const dossier = await withoutAct(start, readForm.sha256 ?? '')
  await keep(start, { ...entered, dossier, request, read: isOwnAsked ? read : [...read, askedKey] })
  return read.length + (isOwnAsked ? 0 : act.persons.length)
}

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

/** The act is no piece, by whatever name it lies among them. */
const withoutAct = async (start: Start, hash: string): Promise<string> => {
  const form = readDossierForm(start.entered.dossier)
  const { opened } = await openEntered(start)
  const acts = new Set(
    opened.files.flatMap(({ name, bytes }) => (bytes !== null && sha256(bytes) === hash ? [name] : [])),
  )
  return writeDossierForm({ ...form, pieces: (form.pieces ?? []).filter(({ file }) => !acts.has(file ?? '')) })
}
