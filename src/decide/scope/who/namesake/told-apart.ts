import { setsApart, speaksOfOurs, tellsSeveral } from '../../../../language/namesakes/same-name.ts'
import { isApart } from '../../../../model/record/passage.ts'
import type { Piece } from '../../../../model/record/piece.ts'
import { type Unit, unitsOf } from '../../units/units.ts'
import { isFullName, wordsOf } from './named-in.ts'
import type { Side } from './own-birth.ts'
import { type Line, wholeLine } from './piece-rows.ts'
import { mentionsIn, type SaidHere, type SaidKnown, saidIn } from './said-in.ts'

/** A line that words give to another of a name. `of`: whose name it is; null: of any of those asked for. */
export type ApartLine = Line & { readonly of: readonly string[] | null }

/**
 * `apart`: of another of the name. `tied`: of a relative, a neighbour or somebody of another trade, which says nothing of other lines.
 * `doubtful`: of one of them, and nothing says which. `followed`: of those apart, the sentences that no word tells of, and that only follow one.
 */
export type Apart = {
  readonly apart: readonly ApartLine[]
  readonly tied: readonly ApartLine[]
  readonly doubtful: readonly ApartLine[]
  readonly followed: readonly ApartLine[]
}

/**
 * Sentences that tell of the name as of somebody else's (« une autre Mme », « son homonyme »), with what follows them to the
 * end of their paragraph, or until the one of the record is spoken of again; and sentences of « Joris Palluau père ». Where it is said
 * that two bear the name, each sentence is of whom it dates, and of one of them where nothing does. So is what comes after « l'autre X »
 * in a piece that named nobody before, until it gives the full name again.
 */
export const toldApart = (piece: Piece, known: SaidKnown, sidesIn: (unit: Line) => readonly Side[]): Apart => {
  let before: State = { isAnnounced: false, areTwo: false, isNamed: false, isOpened: false, of: 'hers', whom: null }
  const lines = piece.passages
    .filter(({ role }) => role !== 'hidden' && role !== 'labels')
    .flatMap((passage) =>
      unitsOf(passage).map((unit, at) => {
        const here = saidIn(unit, known, before.isAnnounced)
        before = readOn(unit, here, at === 0 || unit.opens, before, { sides: sidesIn(partOf(unit)), known })
        const own = isApart(passage) ? wholeLine(passage) : partOf(unit)
        const line: ApartLine = { ...own, of: here === null ? before.whom : here.of }
        return { of: endOf(here, before), isFollowed: here === null, line }
      }),
    )
  const linesOf = (wanted: End): readonly ApartLine[] => lines.flatMap(({ of, line }) => (of === wanted ? [line] : []))
  const followed = lines.filter(({ of, isFollowed }) => isFollowed && of === 'other').map(({ line }) => line)
  return { apart: linesOf('other'), tied: linesOf('tied'), doubtful: linesOf('either'), followed }
}

/**
 * `of`: whose what follows is, until something says otherwise; `whom`: whose name that is about. `areTwo`: the piece said that two bear
 * the name. `isNamed`: it named somebody asked for; `isOpened`: it spoke of the other before it did.
 */
type State = {
  readonly isAnnounced: boolean
  readonly areTwo: boolean
  readonly isNamed: boolean
  readonly isOpened: boolean
  readonly of: 'hers' | 'other' | 'either'
  readonly whom: readonly string[] | null
}

type End = State['of'] | 'tied'

const endOf = (here: SaidHere | null, { of }: State): End => {
  if (here === null) return of
  if (here.said === 'tied') return 'tied'
  return here.said === 'untold' || here.said === 'perhaps' ? 'either' : 'other'
}

type More = { readonly sides: readonly Side[]; readonly known: SaidKnown }

const readOn = (unit: Unit, here: SaidHere | null, isNew: boolean, before: State, more: More): State => {
  const { folded } = unit
  const { sides, known } = more
  const isNamed = before.isNamed || mentionsIn(unit, known).length > 0
  const of = isNew ? (before.areTwo || before.isOpened ? 'either' : 'hers') : before.of
  const next: State = { ...before, isNamed, of, whom: isNew ? null : before.whom }
  const said = here?.said ?? null
  const tellsOther = said === 'another' || said === 'perhaps'
  const areBoth = new Set(sides).size > 1 && (tellsOther || mentionsIn(unit, known).length > 1)
  if (said === 'several' || areBoth || (tellsOther && tellsSeveral(folded)))
    return { ...next, isAnnounced: true, areTwo: true, of: 'either', whom: null }
  if (tellsOther) {
    const isOpened = before.isOpened || !(before.isNamed || said === 'perhaps' || setsApart(folded))
    return { ...next, isAnnounced: true, isOpened, of: said === 'perhaps' ? 'either' : 'other', whom: here?.of ?? null }
  }
  if (said !== null) return next
  if (speaksOfOurs(folded) || (sides.includes('hers') && !sides.includes('other'))) return { ...next, of: 'hers' }
  if (before.areTwo && sides.includes('other')) return { ...next, of: 'other' }
  return isNew && !before.areTwo && isGivenInFull(unit, known) ? { ...next, of: 'hers' } : next
}

/** A new paragraph gives the full name, and nothing sets it apart. */
const isGivenInFull = (unit: Unit, known: SaidKnown): boolean =>
  mentionsIn(unit, known).some(({ personId, start, end }) => {
    const person = known.personOf.get(personId ?? '')
    return person !== undefined && isFullName(person, wordsOf(unit.passage.text.slice(start, end)))
  })

const partOf = ({ passage, start, end }: Unit): Line => ({ passage, start, end })
