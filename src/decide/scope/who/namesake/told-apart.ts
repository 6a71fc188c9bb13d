import { isOfRelative, tieSaid, tradeSaid } from '../../../../language/namesakes/ties.ts'
import {
  isNotAccompanied,
  isOfParent,
  opensWithOther,
  type SaidOfName,
  saidOfName,
  speaksOfOurs,
  tellsNamesake,
  tellsSeveral,
} from '../../../../language/namesakes/words.ts'
import { foldLines, foldText } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import { isApart } from '../../../../model/record/passage.ts'
import type { Person } from '../../../../model/record/person.ts'
import type { Piece } from '../../../../model/record/piece.ts'
import { overlaps } from '../../../../model/record/span.ts'
import { besideName } from '../../../thresholds.ts'
import { type Unit, unitsOf } from '../../units/units.ts'
import type { Side } from './own-birth.ts'
import { isOwnTie } from './own-tie.ts'
import { type Line, wholeLine } from './piece-rows.ts'

type Known = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
  readonly targetIds: readonly string[]
  /** Beside whose name the record writes more than one trade. */
  readonly ofTwoTrades?: ReadonlySet<string>
}

/**
 * `apart`: of another of the name. `tied`: of a relative, a neighbour or somebody of another trade, which says nothing of other lines.
 * `doubtful`: of one of them, and nothing says which. `followed`: of those apart, the sentences that no word tells of, and that only follow one.
 */
export type Apart = {
  readonly apart: readonly Line[]
  readonly tied: readonly Line[]
  readonly doubtful: readonly Line[]
  readonly followed: readonly Line[]
}

/**
 * Sentences that tell of the name as of somebody else's (« une autre Mme », « son homonyme »), with what follows them to the
 * end of their paragraph, or until the one of the record is spoken of again; and sentences of « Joris Palluau père ». Where it is said
 * that two bear the name, each sentence is of whom it dates, and of one of them where nothing does.
 */
export const toldApart = (piece: Piece, known: Known, sidesIn: (unit: Line) => readonly Side[]): Apart => {
  let before: State = { isAnnounced: false, areTwo: false, of: 'hers' }
  const lines = piece.passages
    .filter(({ role }) => role !== 'hidden' && role !== 'labels')
    .flatMap((passage) =>
      unitsOf(passage).map((unit, at) => {
        const said = saidIn(unit, known, before.isAnnounced)
        before = readOn(unit, said, at === 0 || unit.opens, before, sidesIn(partOf(unit)))
        const of = said === null ? before.of : said === 'tied' ? 'tied' : 'other'
        return { of, isFollowed: said === null, line: isApart(passage) ? wholeLine(passage) : partOf(unit) }
      }),
    )
  const linesOf = (wanted: State['of'] | 'tied'): readonly Line[] =>
    lines.flatMap(({ of, line }) => (of === wanted ? [line] : []))
  const followed = lines.filter(({ of, isFollowed }) => isFollowed && of === 'other').map(({ line }) => line)
  return { apart: linesOf('other'), tied: linesOf('tied'), doubtful: linesOf('either'), followed }
}

/** `of`: whose what follows is, until something says otherwise. `areTwo`: the piece said that two bear the name. */
type State = {
  readonly isAnnounced: boolean
  readonly areTwo: boolean
  readonly of: 'hers' | 'other' | 'either'
}

const readOn = ({ folded }: Unit, said: Said | null, isNew: boolean, before: State, sides: readonly Side[]): State => {
  const { areTwo } = before
  const of = isNew ? (areTwo ? 'either' : 'hers') : before.of
  if (said === 'several' || (said === 'another' && (new Set(sides).size > 1 || tellsSeveral(folded))))
    return { isAnnounced: true, areTwo: true, of: 'either' }
  if (said === 'another') return { ...before, isAnnounced: true, of: 'other' }
  if (said === 'generation' || said === 'tied') return { ...before, of }
  if (speaksOfOurs(folded) || (sides.includes('hers') && !sides.includes('other'))) return { ...before, of: 'hers' }
  if (areTwo && sides.includes('other')) return { ...before, of: 'other' }
  return { ...before, of }
}

const partOf = ({ passage, start, end }: Unit): Line => ({ passage, start, end })

/** `tied`: « X, son père », « X, le voisin »: a tie or a trade that is none of the person asked for. */
type Said = SaidOfName | 'tied'

/** `isAnnounced`: it was said before that two bear the name. */
const saidIn = (unit: Unit, known: Known, isAnnounced: boolean): Said | null => {
  if (tellsNamesake(unit.folded) || (isAnnounced && opensWithOther(unit.folded))) return 'another'
  const said = mentionsIn(unit, known).map((mention) => saidOf(mention, unit, known))
  return (['another', 'several', 'generation', 'tied'] as const).find((one) => said.includes(one)) ?? null
}

const mentionsIn = (unit: Unit, { byPassage, targetIds }: Known): readonly Finding[] =>
  (byPassage.get(unit.passage.id) ?? []).filter(
    (one) => one.category === 'person' && targetIds.includes(one.personId ?? '') && overlaps(one, unit),
  )

const saidOf = ({ start, end, personId }: Finding, { passage }: Unit, known: Known): Said | null => {
  const lead = passage.text.slice(Math.max(0, start - besideName.saidBefore), start)
  const rest = passage.text.slice(end, end + besideName.saidAfter)
  const before = foldText(lead)
  const after = foldText(rest)
  const person = known.personOf.get(personId ?? '')
  const words = foldText(passage.text.slice(start, end))
  if (isCared(person) && isNotAccompanied(before, after)) return 'another'
  const isFull = person?.given.some((given) => given !== '' && words.includes(foldText(given))) === true
  const said = saidOfName(before, after, isFull)
  if (said === null) {
    const around = { before: foldLines(lead), after: foldLines(rest), isFull }
    return isTied(person, around, known) ? 'tied' : null
  }
  return said === 'generation' && isOwnPlace(person, before, after, known) ? null : said
}

type Around = { readonly before: string; readonly after: string; readonly isFull: boolean }

/** « X, son père », « X (l'oncle) », « père de X : »: a tie that is none of the person asked for. */
const isTied = (person: Person | undefined, { before, after, isFull }: Around, known: Known): boolean => {
  if (person === undefined) return false
  // What stands in another cell or line says nothing of the name.
  if (isOfRelative(before, after)) return true
  // Which of them is the one asked for, a person says.
  if (known.ofTwoTrades?.has(person.id) === true && tradeSaid(after) !== null) return true
  const word = tieSaid(before, after)
  return word !== null && !isOwnTie(word, person, isFull, known)
}

const isCared = (person: Person | undefined): boolean => person?.role === 'accompanied' || person?.role === 'minor'

/** « Mme Bartoli mère », in the record of her child; « Lina Delmas fille », « Lina Delmas, l'aînée, »: who she is there, and no other generation. */
const isOwnPlace = (person: Person | undefined, before: string, after: string, { personOf }: Known): boolean => {
  const isChild = person?.role === 'minor'
  const hasChild = [...personOf.values()].some(({ role, source }) => source === 'dossier' && role === 'minor')
  return isChild ? !isOfParent(before, after) : hasChild && isOfParent(before, after)
}
