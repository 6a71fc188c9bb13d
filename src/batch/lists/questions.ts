import { answerWords, listWords } from '../../messages/batch/list-words.ts'
import type { Language } from '../../messages/index.ts'
import type { AnswerKind } from '../../model/answer-problem.ts'
import type { AskedPlace, DossierQuestions } from '../model/question.ts'
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
  readonly hasPlaces: boolean
}

const answerAt = listWords.fr.questions.indexOf(listWords.fr.answer)

/** Gathers which dossiers ask while they go by; what they ask is read when all is done. */
export const openQuestions = (input: QuestionsInput): OpenQuestions => {
  const asking: Asking[] = []
  return {
    add: ({ place, listed, receipt }) => {
      if (listed.key === null) return
      const codes = Object.keys(receipt.facts.problems).filter((code) => Object.hasOwn(dossierQuestions, code))
      const isAnswered = Object.hasOwn(input.dossiers, listed.key)
      const hasPlaces = isAnswered || receipt.facts.problems[placeAsked] !== undefined
      if (codes.length === 0 && !hasPlaces) return
      const at = sharedPlace(listed.items.map(({ source }) => source))
      asking.push({ place, key: listed.key, at, codes, hasPlaces })
    },
    settle: async () => {
      const file = openListFile(input.folder, questionsName, listWords[input.language].questions)
      let waiting = 0
      try {
        for (const one of asking) {
          const asked = one.hasPlaces ? await input.placesOf(one.place) : null
          for (const row of rowsOf(one, asked?.places ?? [], input)) {
            if (row[answerAt] === '') waiting += 1
            file.add(row)
          }
        }
      } catch (error) {
        file.drop()
        throw error
      }
      file.settle()
      return waiting
    },
  }
}

const rowsOf = (
  asking: Asking,
  places: readonly AskedPlace[],
  input: QuestionsInput,
): readonly (readonly string[])[] => {
  const said = input.dossiers[asking.key]
  const shown = new Set(places.map(({ id }) => id))
  const left = Object.entries(said?.places ?? {}).filter(([id]) => !shown.has(id))
  const sorted = [...places].sort((a, b) => Number(a.state !== 'asked') - Number(b.state !== 'asked'))
  const answered = answersOf(said, input.language)
  const kinds = (['foreign', 'hidden', 'term'] as const).filter(
    (kind) => answered[kind] !== undefined || asking.codes.some((code) => dossierQuestions[code] === kind),
  )
  return [
    ...kinds.map((kind) => dossierRow(asking, { kind, answer: answered[kind] ?? '' }, input)),
    ...sorted.map((one) => placeRow(asking, one, input)),
    ...left.map(([id]) => leftRow(asking, id, input)),
  ]
}

/** What was answered of a dossier, as the list shows it. */
const answersOf = (said: Said | undefined, language: Language): Readonly<Partial<Record<DossierKind, string>>> => {
  const [yes = '', no = ''] = answerWords.hidden.accepted[language]
  return {
    ...(said?.hiddenAddress === undefined ? {} : { hidden: said.hiddenAddress ? yes : no }),
    ...(said?.foreign === undefined ? {} : { foreign: said.foreign ? no : yes }),
    ...(said?.closed == null ? {} : { term: said.closed }),
  }
}

type Said = Migration['dossiers'][string]

const yamlOf: Readonly<Record<DossierKind, string>> = {
  hidden: 'hiddenAddress: true | false',
  foreign: 'foreign: true | false',
  term: 'closed: AAAA-MM-JJ | lastContact: AAAA-MM-JJ',
}

type Answered = { readonly kind: DossierKind; readonly answer: string }

const dossierRow = ({ key, at, codes }: Asking, { kind, answer }: Answered, { language, idOf }: QuestionsInput) => {
  const words = listWords[language]
  const code = codes.find((one) => dossierQuestions[one] === kind) ?? ''
  return [
    ...[idOf(key, kind), key, at, words.asks[kind], '', '', '', ''],
    ...[answerWords[kind].accepted[language].join(' | '), answer, code === '' ? words.states.gone : '', code],
    `${key}: { ${yamlOf[kind]} }`,
  ]
}

const placeRow = ({ key, at }: Asking, one: AskedPlace, { language, dossiers }: QuestionsInput): readonly string[] => {
  const words = listWords[language]
  const files = [...one.files.slice(0, shownFiles), ...(one.files.length > shownFiles ? ['…'] : [])]
  return [
    ...[one.id, key, at, words.asks.place, one.place, one.around.join(' // ')],
    ...[files.join(' // '), String(one.count), answerWords.place.accepted[language].join(' | ')],
    ...[saidOf(dossiers, key, one.id, language), words.states[one.state], placeAsked],
    `${key}: { places: { ${one.id}: open | hidden } }`,
  ]
}

/** Files of a place that are named in its row. By hand. */
const shownFiles = 3

/** An answer to what is no longer asked is kept: the file that is handed back says all that was said. */
const leftRow = ({ key, at }: Asking, id: string, { language, dossiers }: QuestionsInput): readonly string[] => [
  ...[id, key, at, '', '', '', '', '', answerWords.place.accepted[language].join(' | ')],
  ...[saidOf(dossiers, key, id, language), listWords[language].states.gone, placeAsked],
  `${key}: { places: { ${id}: open | hidden } }`,
]

const saidOf = (dossiers: Migration['dossiers'], key: string, id: string, language: Language): string => {
  const said = dossiers[key]?.places?.[id]
  const [open = '', hidden = ''] = answerWords.place.accepted[language]
  return said === undefined ? '' : said === 'open' ? open : hidden
}
