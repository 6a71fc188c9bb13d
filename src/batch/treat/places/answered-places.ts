import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import { type Finding, groupBy } from '../../../model/record/finding.ts'
import { mappedParts } from '../../../model/record/passage.ts'
import { isHiding } from '../../../model/record/person.ts'
import type { Span } from '../../../model/record/span.ts'
import type { AskedPlace, PlaceAnswer, PlaceState } from '../../model/question.ts'
import { addedId, hiddenPlaceAt, withholding } from '../adding.ts'
import type { Placed } from '../hidden/elsewhere.ts'
import { isOfHiding } from '../hidden/home-words.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import { aroundOf } from './around.ts'
import { closedBy, declaredWords } from './closed-words.ts'
import { type Region, type Stretch, stretchesOf } from './stretches.ts'

/** What a person says of a dossier's places: `idOf` names one by its form and by the lines that hold it. */
export type PlacesDesk = {
  readonly idOf: (form: string, lines: readonly string[]) => string
  readonly answers: Readonly<Record<string, PlaceAnswer>>
}

export type AnsweredPlaces = Placed & {
  readonly asked: readonly AskedPlace[]
  /** Where the places that were opened stand, by the names of their questions. */
  readonly opened: OpenedPlaces
}

export type OpenedPlaces = ReadonlyMap<string, readonly Stretch[]>

/**
 * Opens the places of which a person says that they are not the hidden home. Whatever she says, a place that has a
 * word of what a description declares, or of a place that nobody opened, stays masked, whole.
 */
export const answerPlaces = (
  draft: Draft,
  { findings, decisions }: Placed,
  { idOf, answers }: PlacesDesk,
  protections: Pick<ProtectionTable, 'elsewhere'>,
): AnsweredPlaces => {
  const stretches = stretchesOf(draft.dossier.pieces, findings, decisions)
  if (stretches.length === 0) return { findings, decisions, asked: [], opened: new Map() }
  const linesOf = aroundOf(draft.dossier.pieces)
  const places = [...groupBy(stretches, ({ form }) => form)].map(([form, own]) => {
    const id = idOf(form, linesOf(form))
    return { id, own, said: answers[id] ?? null }
  })
  const isUnsaid = isHomeUnsaid(draft, places)
  const isTold = isUnsaid ? isOfHiding(draft, protections.elsewhere) : () => false
  const isOpen = ({ said, own }: Place): boolean =>
    said === 'open' && !own.some(({ region }) => region.findings.some(isTold))
  const isClosed = closedBy(
    draft.persons,
    places.filter((one) => !isOpen(one)).flatMap(({ own }) => own),
  )
  const open = places.filter((one) => isOpen(one) && !one.own.some(isClosed))
  return {
    ...withoutOpened({ findings, decisions }, stretches, new Set(open.flatMap(({ own }) => own))),
    asked: askedOf(draft, places, { isOpen, opened: new Set(open) }),
    opened: new Map(open.map(({ id, own }) => [id, own])),
  }
}

type Place = { readonly id: string; readonly own: readonly Stretch[]; readonly said: PlaceAnswer | null }

/** A description hides a home and says it nowhere, and nobody has said which it is. */
const isHomeUnsaid = ({ persons }: Draft, places: readonly Place[]): boolean =>
  persons.some(isHiding) && declaredWords(persons).size === 0 && places.every(({ said }) => said !== 'hidden')

/** Where a region holds a place that is opened, its findings go, and the others of it are masked by themselves. */
const withoutOpened = (
  { findings, decisions }: Placed,
  stretches: readonly Stretch[],
  opened: ReadonlySet<Stretch>,
): Placed => {
  const regions = new Set([...opened].map(({ region }) => region))
  const ids = new Set([...regions].flatMap((one) => one.findings.map(({ id }) => id)))
  const shut = stretches
    .filter((one) => regions.has(one.region) && !opened.has(one))
    .map((one) => partOf(one.region, one))
    .filter(({ finding, region }) => mappedParts(region.passage, finding).length > 0)
    .map(({ finding, region }, at) => ({ region, finding: { ...finding, id: addedId('PL', at) } }))
  return {
    findings: [...findings, ...shut.map(({ finding }) => finding)],
    decisions: [
      ...decisions.map((one) => (ids.has(one.findingId) && hidesPlace(one) ? openedBy(one) : one)),
      ...shut.map(({ finding, region }) => shutBy(finding.id, region)),
    ],
  }
}

const openedBy = (decision: Decision): Decision => ({ ...decision, outcome: 'disclose', ground: null })

const shutBy = (findingId: string, { ground }: Region): Decision => withholding(ground, 'protected-place')(findingId)

const partOf = (region: Region, { start, end }: Span): { readonly region: Region; readonly finding: Finding } => {
  const { piece, passage } = region
  return { region, finding: hiddenPlaceAt({ id: '', pieceId: piece.id, passageId: passage.id, start, end }) }
}

type Judging = { readonly isOpen: (place: Place) => boolean; readonly opened: ReadonlySet<Place> }

/** What is surely of a home that is declared, or that a person has told, is asked no more. */
const askedOf = (draft: Draft, places: readonly Place[], { isOpen, opened }: Judging): readonly AskedPlace[] => {
  const isSure = closedBy(
    draft.persons,
    places.filter(({ said }) => said === 'hidden').flatMap(({ own }) => own),
  )
  const stateOf = (place: Place): PlaceState => {
    if (place.said === null) return 'asked'
    if (place.said === 'hidden') return 'hidden'
    if (!isOpen(place)) return 'unsaid'
    return opened.has(place) ? 'opened' : 'kept'
  }
  return places
    .filter(({ said, own }) => said !== null || !own.some(isSure))
    .map((place) => ({
      ...{ id: place.id, state: stateOf(place), place: written(place.own[0]), count: place.own.length },
      around: place.own.slice(0, shownAround).map(wordsAround),
      files: [...new Set(place.own.map(({ region }) => draft.files?.[region.piece.id] ?? region.piece.id))],
    }))
}

const written = (stretch: Stretch | undefined): string =>
  stretch === undefined ? '' : flat(stretch.region.passage.text.slice(stretch.start, stretch.end))

/** Places of one form that are shown with the words around: a person reads one or two. By hand. */
const shownAround = 2

/** Characters before and after a place: a line of a cell. By hand. */
const shownEachSide = 70

const wordsAround = ({ region, start, end }: Stretch): string => {
  const { text } = region.passage
  const before = text.slice(Math.max(0, start - shownEachSide), start)
  const after = text.slice(end, end + shownEachSide)
  const [head, tail] = [start > shownEachSide ? '…' : '', end + shownEachSide < text.length ? '…' : '']
  return flat(`${head}${before}[${text.slice(start, end)}]${after}${tail}`)
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
