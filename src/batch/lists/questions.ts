import { answerWords, listWords } from '../../messages/batch/list-words.ts'
import type { Language } from '../../messages/index.ts'
import type { AnswerKind } from '../../model/answer-problem.ts'
import type { AskedHiding, AskedPlace, DossierQuestions } from '../model/question.ts'
import type { ReportedDossier } from '../report/facts.ts'
import { sharedPlace } from '../report/places.ts'
import type { Migration } from '../settings/migration.ts'
import { openListFile } from './list-file.ts'

const questionsName = 'questions.csv'

/** What a person is asked of a whole dossier. */
type DossierKind = Exclude<AnswerKind, 'place'>

/** By the code that asks it. */
const dossierQuestions: Readonly<Record<string, DossierKind>> = {
  'batch.hidden-by-words': 'hidden',
  'batch.term-unsure': 'term',
  'batch.foreign': 'foreign',
  'batch.service-shared': 'foreign',
  'batch.service-unsaid': 'foreign',
}

/** The code under which places are asked about, one by one. */
const placeAsked = 'batch.place-asked'

export type QuestionsInput = {
  readonly folder: string
  readonly language: Language
  readonly dossiers: Migration['dossiers']
  readonly idOf: (dossier: string, kind: AnswerKind) => string
  /** What a dossier asks of its places, by its place in the batch; null where it asks nothing. */
  readonly placesOf: (place: number) => Promise<DossierQuestions | null>
}

export type OpenQuestions = {
  readonly add: (ended: ReportedDossier) => void
  /** Writes `questions.csv`: what is asked, and what was answered, so that one file is the whole state. Gives how many wait. */
  readonly settle: () => Promise<number>
}

type Asking = {
  readonly place: number
  readonly key: string
  readonly at: string
  readonly codes: readonly string[]
  /** Places that are masked by doubt: what an answer about the dossier settles. */
  readonly weight: number
  readonly hasFile: boolean
}

const answerAt = listWords.fr.questions.indexOf(listWords.fr.answer)

/** In this order: what settles a whole dossier, the places of those of which a person says that they hide a home, what is settled. */
const parts = ['dossiers', 'places', 'settled'] as const

/**
 * Gathers which dossiers ask while they go by; what they ask is read when all is done. Those of which an answer settles most come first. The places
 * of a dossier wait until a person has said that it hides a home: where it hides none, one answer opens them all.
 */
export const openQuestions = (input: QuestionsInput): OpenQuestions => {
  const asking: Asking[] = []
  const absent = new Set(Object.keys(input.dossiers))
  return {
    add: ({ place, listed, receipt }) => {
      if (listed.key === null) return
      absent.delete(listed.key)
      const codes = Object.keys(receipt.facts.problems).filter((code) => Object.hasOwn(dossierQuestions, code))
      const weight = receipt.facts.problems[placeAsked] ?? 0
      const isAnswered = Object.hasOwn(input.dossiers, listed.key)
      const hasFile = isAnswered || weight > 0 || codes.some((code) => dossierQuestions[code] === 'hidden')
      if (codes.length === 0 && !hasFile) return
      const at = sharedPlace(listed.items.map(({ source }) => source))
      asking.push({ place, key: listed.key, at, codes, weight, hasFile })
    },
    settle: async () => {
      asking.sort((a, b) => b.weight - a.weight || a.place - b.place)
      const file = openListFile(input.folder, questionsName, listWords[input.language].questions)
      let waiting = 0
      try {
        for (const part of parts)
          for (const one of asking) {
            const rows = rowsOf(one, one.hasFile ? await input.placesOf(one.place) : null, input)
            const own = rows.filter((row) => partOf(row) === part)
            if (part !== 'settled') waiting += own.length
            for (const { cells } of own) file.add(cells)
          }
        for (const key of absent) for (const row of absentRows(key, input)) file.add(row)
      } catch (error) {
        file.drop()
        throw error
      }
      file.settle()
      return waiting
    },
  }
}

type Row = { readonly isPlace: boolean; readonly cells: readonly string[] }

const partOf = ({ isPlace, cells }: Row): (typeof parts)[number] =>
  cells[answerAt] !== '' ? 'settled' : isPlace ? 'places' : 'dossiers'

const rowsOf = (asking: Asking, asked: DossierQuestions | null, input: QuestionsInput): readonly Row[] => {
  const said = input.dossiers[asking.key]
  const hiding = asked?.hiding ?? null
  const answered = answersOf(said, hiding, input.language)
  const kinds = (['foreign', 'hidden', 'term'] as const).filter(
    (kind) => answered[kind] !== undefined || asking.codes.some((code) => dossierQuestions[code] === kind),
  )
  const isWaiting = kinds.includes('hidden') && answered.hidden === undefined
  const places = (asked?.places ?? []).filter(({ state }) => !isWaiting || state !== 'asked')
  const shown = new Set([...(asked?.places ?? []).map(({ id }) => id), hiding?.id])
  const left = Object.keys({ ...said?.places, ...said?.doubts }).filter((id) => !shown.has(id))
  return [
    ...kinds.map((kind) => ({
      isPlace: false,
      cells: dossierRow(asking, { kind, hiding, answer: answered[kind] ?? '' }, input),
    })),
    ...[...places]
      .sort((a, b) => b.count - a.count)
      .map((one) => ({ isPlace: true, cells: placeRow(asking, one, input) })),
    ...left.map((id) => ({ isPlace: true, cells: leftRow({ ...asking, state: 'left' }, id, input) })),
  ]
}

/** What was answered of a dossier, as the list shows it. */
const answersOf = (
  said: Said | undefined,
  hiding: AskedHiding | null,
  language: Language,
): Readonly<Partial<Record<DossierKind, string>>> => {
  const hides = said?.hiddenAddress ?? (hiding === null ? undefined : said?.doubts?.[hiding.id])
  return {
    ...(hides === undefined ? {} : { hidden: yesOrNo(hides, language) }),
    ...(said?.foreign === undefined ? {} : { foreign: yesOrNo(!said.foreign, language) }),
    ...(said?.closed == null ? {} : { term: said.closed }),
  }
}

const yesOrNo = (is: boolean, language: Language): string => {
  const [yes = '', no = ''] = answerWords.hidden.accepted[language]
  return is ? yes : no
}

type Said = Migration['dossiers'][string]

const yamlOf: Readonly<Record<DossierKind, string>> = {
  hidden: 'hiddenAddress: true | false',
  foreign: 'foreign: true | false',
  term: 'closed: AAAA-MM-JJ | lastContact: AAAA-MM-JJ',
}

type Answered = { readonly kind: DossierKind; readonly hiding: AskedHiding | null; readonly answer: string }

const dossierRow = (
  { key, at, codes, weight }: Asking,
  { kind, hiding, answer }: Answered,
  { language, idOf }: QuestionsInput,
): readonly string[] => {
  const words = listWords[language]
  const code = codes.find((one) => dossierQuestions[one] === kind) ?? ''
  const own = kind === 'hidden' ? hiding : null
  return [
    ...[own?.id ?? idOf(key, kind), key, at, words.asks[kind], '', own?.around.join(' // ') ?? ''],
    ...[own === null ? '' : filesOf(own.files), own === null || weight === 0 ? '' : String(weight)],
    ...[answerWords[kind].accepted[language].join(' | '), answer, code === '' ? words.states.gone : '', code],
    `${key}: { ${yamlOf[kind]} }`,
  ]
}

const placeRow = ({ key, at }: Asking, one: AskedPlace, { language, dossiers }: QuestionsInput): readonly string[] => {
  const words = listWords[language]
  return [
    ...[one.id, key, at, words.asks.place, one.place, one.around.join(' // ')],
    ...[filesOf(one.files), String(one.count), answerWords.place.accepted[language].join(' | ')],
    ...[saidOf(dossiers, key, one.id, language), words.states[one.state], placeAsked],
    `${key}: { places: { ${one.id}: open | hidden } }`,
  ]
}

const filesOf = (files: readonly string[]): string =>
  [...files.slice(0, shownFiles), ...(files.length > shownFiles ? ['…'] : [])].join(' // ')

/** Files that are named in a row. By hand. */
const shownFiles = 3

/** An answer to what is no longer asked is kept: the file that is handed back says all that was said. */
const leftRow = (
  { key, at, state }: Pick<Asking, 'key' | 'at'> & { readonly state: 'left' | 'absent' },
  id: string,
  { language, dossiers }: QuestionsInput,
): readonly string[] => {
  const doubt = dossiers[key]?.doubts?.[id]
  const [kind, code] =
    doubt === undefined ? (['place', placeAsked] as const) : (['hidden', 'batch.hidden-by-words'] as const)
  return [
    ...[id, key, at, '', '', '', '', '', answerWords[kind].accepted[language].join(' | ')],
    ...[doubt === undefined ? saidOf(dossiers, key, id, language) : yesOrNo(doubt, language)],
    ...[listWords[language].states[state], code],
    `${key}: { ${doubt === undefined ? `places: { ${id}: open | hidden }` : `doubts: { ${id}: true | false }`} }`,
  ]
}

/** What was answered of a dossier that is gone, or has another name. */
const absentRows = (key: string, input: QuestionsInput): readonly (readonly string[])[] =>
  Object.keys({ ...input.dossiers[key]?.places, ...input.dossiers[key]?.doubts }).map((id) =>
    leftRow({ key, at: '', state: 'absent' }, id, input),
  )

const saidOf = (dossiers: Migration['dossiers'], key: string, id: string, language: Language): string => {
  const said = dossiers[key]?.places?.[id]
  const [open = '', hidden = ''] = answerWords.place.accepted[language]
  return said === undefined ? '' : said === 'open' ? open : hidden
}
