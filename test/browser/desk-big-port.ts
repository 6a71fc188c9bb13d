import type { DeskPort } from '../../src/desk/port.ts'
import type { DeskView, FindingView, PassageView, PieceLine } from '../../src/desk/view/types.ts'

const words = [
  'Marie Dupont',
  'Karim Haddad',
  'Mme Leroy',
  'Lucas',
  'Dr Salaün',
  '06 12 34 56 78',
  '3 rue des Lilas',
  'asthme',
]
const pieceIds = Array.from({ length: 10 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`)
const perPiece = 300
const state = '0'.repeat(64)

const opening = 'Ce jour-là, la maison de l’enfance a reçu un appel au sujet de '
const closing = ', puis a écrit à la direction pour que chacun sache ce qui avait été dit.'

const findingOf = (piece: string, at: number): FindingView => {
  const text = words[at % words.length] ?? ''
  const masked = at % 3 !== 0
  return {
    ...{
      id: `F-${piece}-${at}`,
      piece,
      passage: `${piece}-p${at}`,
      start: opening.length,
      end: opening.length + text.length,
    },
    ...{ text, category: at % 8 < 5 ? 'person' : 'phone', label: 'nom', why: 'nom connu du dossier', confidence: 90 },
    ...{ doubtful: at % 4 === 0, masked, ground: masked ? 'TIERS' : null, rule: 'tiers', byHand: false },
    ...{ needsSecond: false, person: null, absolute: false, sentences: [] },
  }
}

const passageOf = ({ id, passage, text, masked }: FindingView, at: number): PassageView => ({
  ...{ id: passage, rank: at + 1, role: 'paragraph', page: at + 1 },
  runs: [
    { start: 0, text: opening, grounds: [], findings: [] },
    { start: opening.length, text, grounds: masked ? ['TIERS'] : [], findings: [id] },
    { start: opening.length + text.length, text: closing, grounds: [], findings: [] },
  ],
  words: [[opening.length, opening.length + text.length, at + 1, 60, 700, 130, 712]],
})

const found = pieceIds.flatMap((piece) => Array.from({ length: perPiece }, (_, at) => findingOf(piece, at)))

const lineOf = (id: string): PieceLine => ({
  ...{ id, title: `Compte rendu ${id}`, file: null, kind: null, date: null, author: null, format: 'pdf', pages: 300 },
  ...{ status: '', fate: 'masked', masks: 200, grounds: [], held: null, problem: null, findings: perPiece },
  ...{ doubtful: 75, inPeriod: null, dateRead: false },
})

const view: DeskView = {
  ...{ state, reference: 'PV 1', service: null, preparedBy: 'Paul', by: 'Claire VASSEUR', second: null },
  request: {
    ...{ authority: null, basis: null, requester: null, asks: 'Tout.', persons: [], period: '', periods: [] },
    ...{ subjects: [], subjectsRead: false, clock: '', outcome: '', checks: [] },
  },
  ...{ dangers: [], dangerPlaces: [], notices: [] },
  progress: {
    ...{ due: 0, answered: 0, findings: found.length, doubtful: 750, masks: 2000, share: 40 },
    ...{ waitingForTwo: 0, openRemarks: 0 },
  },
  ...{ questions: [], later: [], persons: [], categories: [], pieces: pieceIds.map(lineOf), acts: [] },
  ...{ canUndo: false, canRedo: false, remarks: [], review: null },
  grounds: [{ code: 'TIERS', label: 'Tiers identifiable' }],
  exporting: { out: null, key: null, done: null },
}

const never = (): never => {
  throw new RangeError('nothing is decided here')
}

/** A record of 3,000 findings whose first piece has 300 pages: it can be looked at, and nothing else. */
export const bigPort = (pdf: Uint8Array): DeskPort => ({
  start: { view: never, save: never, act: never, propose: never, delta: never },
  view: () => view,
  findings: () => found,
  piece: (id) => {
    const own = found.filter(({ piece }) => piece === id)
    const sizes = own.map((_, at) => ({ width: 595, height: 842, rotate: ([0, 90, 180, 270] as const)[at % 4] ?? 0 }))
    const isFile = id === 'P01'
    return {
      ...{ state, id, passages: own.map(passageOf), findings: own, sizes },
      ...{ source: isFile ? 'pdf' : null, sourceProblem: null },
    }
  },
  source: () => ({ bytes: pdf, type: 'application/pdf' }),
  previewFile: () => null,
  progress: () => ({ stage: null, done: 0, total: 0 }),
  ...{ sit: never, act: never, undo: never, redo: never, remark: never, closeRemark: never, preview: never },
  ...{ letter: never, showLetter: never, saveLetter: never, approve: never, export: never, report: never },
})
