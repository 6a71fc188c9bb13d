import { isNameAlone, isPlainCall } from '../../../language/calls/caller.ts'
import { callRegisterOf, wordsOfCell } from '../../../language/calls/register.ts'
import { alarm, silence, worry } from '../../../language/calls/words.ts'
import { titlesOf, titleWords } from '../../../language/civilities.ts'
import { kin, kinForms } from '../../../language/kinship.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'

/** Whoever rang up, wrote or came, as one entry names her. */
export type Caller = {
  readonly pieceId: string
  readonly passage: Passage
  readonly cell: Span
  readonly stretch: Span
  /** The cell is the name of somebody whom the record declares, and nothing that leads to another. */
  readonly isKnown: boolean
  /** What she says may be an alert: she is none whom the record knows, and it is no plain business. */
  readonly isDoubted: boolean
  /** What she says is of nobody: a bill, a key, a parcel. */
  readonly isOfNobody: boolean
}

export type Known = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
  readonly open: ReadonlySet<string>
}

export const callersOf = (piece: Piece, known: Known): readonly Caller[] => {
  const calls = callRegisterOf(piece)?.calls ?? []
  const registered = calls.map(({ passage, cell, stretch, message }) => ({ passage, cell, stretch, message }))
  const inText = piece.passages
    .flatMap(saidIn)
    .filter(
      (one) =>
        !registered.some(({ passage, stretch }) => passage.id === one.passage.id && overlaps(stretch, one.stretch)),
    )
  return [...registered, ...inText]
    .filter(({ passage, cell }) => mappedParts(passage, cell).length > 0)
    .map((call) => judged(call, piece.id, known))
}

type Call = { readonly passage: Passage; readonly cell: Span; readonly stretch: Span; readonly message: string }

/** « 03/03 – appel de la voisine du 3e (tél. …) : … »: a line that says who, then what. */
const said =
  /^(?<head>[^\n]{0,60}?(?<!\p{L})(?:appels?(?: t[ée]l(?:[ée]phonique)?s?\.?)?|message|courrier|mail|visite|de la part)(?: (?:de la part )?(?:de|du|des) | d['’]))(?<who>[^:;–\n\t(]{2,80})(?<rest>(?:\([^()\n]{1,60}\))?[^\n]{0,10}?[:–][^\n]{1,600})$/gimu

const saidIn = (passage: Passage): readonly Call[] => {
  if (passage.role === 'labels') return []
  return [...passage.text.matchAll(said)].map((match) => {
    const { head = '', who = '', rest = '' } = match.groups ?? {}
    const start = match.index + head.length
    const cell = { start, end: start + who.trimEnd().length }
    const stretch = { start: match.index, end: match.index + match[0].length }
    return { passage, cell, stretch, message: foldText(rest.slice(rest.search(/[:–]/) + 1)) }
  })
}

const judged = ({ passage, cell, stretch, message }: Call, pieceId: string, known: Known): Caller => {
  const own = known.byPassage.get(passage.id) ?? []
  const names = own.filter(({ category, personId }) => category === 'person' && personId !== null)
  const inCell = names.filter((name) => overlaps(name, cell))
  const declared = inCell.filter(({ personId }) => known.open.has(personId ?? ''))
  const isKnown = isOnly(passage.text, cell, declared)
  const words = wordsOfCell(
    passage.text,
    cell,
    inCell.map((name) => ({ ...name, isKnown: known.open.has(name.personId ?? '') })),
  )
  const all = `${words} ${message}`
  const isPlain = isPlainCall({ cell: words, message, known: isKnown ? knownAs(declared, known) : null })
  const told = own.filter((one) => overlaps(one, stretch) && !overlaps(one, cell))
  const isOfNobody = !alarm.test(all) && !worry.test(all) && !silence.test(all) && tellsOfNobody(message, told)
  return { ...{ pieceId, passage, cell, stretch, isKnown, isOfNobody }, isDoubted: !isPlain && !isOfNobody }
}

/** « Mme Danièle LECOURT (grand-mère) »; « le frère de Steeve » is somebody else. */
const isOnly = (text: string, cell: Span, names: readonly Span[]): boolean => {
  if (names.length === 0) return false
  const start = Math.max(cell.start, Math.min(...names.map((name) => name.start)))
  const end = Math.min(cell.end, Math.max(...names.map((name) => name.end)))
  return isNameAlone(foldText(text.slice(cell.start, start)), foldText(text.slice(end, cell.end)))
}

const knownAs = (names: readonly Finding[], { personOf }: Known): 'own' | 'kin' =>
  names.every(({ personId }) => home.has(personOf.get(personId ?? '')?.role ?? 'third-party')) ? 'own' : 'kin'

const home: ReadonlySet<Person['role']> = new Set(['accompanied', 'minor', 'parent', 'professional', 'magistrate'])

const family = kinForms(kin('parent', 'parent-fond', 'child')).join('|')
const titles = titleWords(titlesOf('plain'))
  .filter((word) => word.length > 1)
  .join('|')

/** Somebody of whom an alert could be: a pronoun, a child, a home. */
const ofSomebody = new RegExp(
  `(?<![a-z])(?:ils?|elles?|lui|leur|eux|enfants?|petite?s?|gamine?s?|gosses?|bebe|${family}|${titles}|famille|couple|conjoint|compagn[a-z]{1,2}|mari|femme|homme|jeune|voisin[a-z]{0,2}|chez|domicile|appartement|police|gendarmes?)(?![a-z])`,
)

const toldOf: ReadonlySet<string> = new Set(['person', 'violence', 'health', 'judicial', 'family', 'sexuality', 'age'])

const tellsOfNobody = (message: string, told: readonly Finding[]): boolean =>
  !ofSomebody.test(message) && !told.some(({ category }) => toldOf.has(category))
