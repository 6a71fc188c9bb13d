import type { StartView } from '../../../desk/view/start-types.ts'
import { startView } from '../../../desk/view/start-view.ts'
import { toldText } from '../../../messages/desk/told.ts'
import type { Language } from '../../../messages/index.ts'
import { requestQuestions } from '../../../messages/request/request-questions.ts'
import { subjectLabel } from '../../../messages/subject-label.ts'
import { type RequestKind, requestKinds } from '../../../model/record/request.ts'
import { requestIntake, withSubjectsRead } from '../../../pipeline/propose/intake.ts'
import { parseDossierFile } from '../../../request/dossier-file.ts'
import { personRows, pieceRows, readDossierForm, serviceLine } from '../../../request/dossier-form.ts'
import { askedRows, checkRows, readRequestForm, requestValue } from '../../../request/request-form.ts'
import { requestOf } from '../../../store/files/open-source.ts'
import { heldIn } from '../../../store/files/read-whole.ts'
import { dayOf } from '../../../store/installed/day.ts'
import { readWeights } from '../../../store/installed/installed.ts'
import { pipelineNames, readLaw } from '../../../store/installed/settings.ts'
import { type Start, stateOf } from './starting.ts'

type Drafted = { readonly hasDraft: boolean; readonly approved: boolean }

export const startViewAt = (start: Start, drafted: Drafted, language: Language): StartView => {
  const { entered, record } = start
  const law = readLaw()
  const dossier = readDossierForm(entered.dossier)
  const form = readRequestForm(entered.request)
  const request = withSubjectsRead(requestOf(entered.request, law, 'requisition').request, law, readWeights('subjects'))
  const declared = parseDossierFile(entered.dossier, 'dossier.yaml').persons
  return startView(
    {
      ...{ state: stateOf(start), reading: start.reading !== null, trouble: start.trouble, ...drafted },
      ...{ preparedBy: entered.preparedBy, id: dossier.id ?? '', service: serviceLine(dossier) },
      problems: start.problems,
      persons: personRows(dossier).map((row, at) => ({ ...row, row: at, as: declared[at]?.role ?? 'third-party' })),
      pieces: rowsOf(start),
      record,
      acts: record?.acts ?? new Set(),
      law,
      request: {
        values: Object.fromEntries(requestQuestions.map(({ key }) => [key, requestValue(form, key)])),
        read: entered.read,
        persons: askedRows(form).map((row, at) => ({ ...row, row: at })),
        subjects: form.subjects ?? [],
        subjectsRead: request.subjects,
        checks: checkRows(form),
        hasAct: form.sha256 != null,
      },
      subjects: law.subjects.map(({ id }) => ({ id, label: subjectLabel(id, law.subjects, language) })),
      kinds: answeredKinds().map((id) => ({ id, label: toldText(language, `kind.${id}`) })),
      intake: requestIntake({ request, law, ...heldIn(record), on: dayOf(new Date()) }),
    },
    language,
  )
}

/** The pieces in the order in which they are read: those that are described, then the others by name. */
export const rowsOf = ({ entered, files }: Pick<Start, 'entered' | 'files'>) => {
  const described = pieceRows(readDossierForm(entered.dossier))
  const known = new Set(described.map(({ file }) => file))
  const blank = { title: '', kind: '', date: '', profession: '', madeFor: '' }
  const others = files.filter((file) => !known.has(file)).sort((a, b) => (a < b ? -1 : 1))
  return [...described, ...others.map((file) => ({ file, ...blank }))]
}

/** Kinds of request that are nobody's request about a record: the page does not offer them. */
const notAsked = ['migration', 'redact-only', 'evaluation', 'archives'] as const satisfies readonly RequestKind[]

type AskedKind = Exclude<RequestKind, (typeof notAsked)[number]>

const isAsked = (kind: RequestKind): kind is AskedKind => !notAsked.some((one) => one === kind)

const answeredKinds = (): readonly AskedKind[] => {
  const names = new Set(pipelineNames())
  return requestKinds.filter(isAsked).filter((kind) => names.has(kind))
}
