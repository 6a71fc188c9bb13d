import { shiftMonths } from '../../../../language/dates/calendar.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import type { Passage } from '../../../../model/record/passage.ts'
import type { Person } from '../../../../model/record/person.ts'
import type { Piece } from '../../../../model/record/piece.ts'
import { overlaps } from '../../../../model/record/span.ts'
import type { Bench } from '../../../bench.ts'
import { personLimits } from '../../../thresholds.ts'
import type { ToldBirth } from '../piece-births.ts'
import { isFullName, isStaff, namedIn, wordsOf } from './named-in.ts'
import { type Line, rowsOf } from './piece-rows.ts'

/**
 * `homonym`: the piece names a person of the request in full, and gives that name another birth date; nobody else of the
 * record is named in it. `other-birth`: the same, in a piece that names others of the record: a slip of the pen is as
 * likely. `own`: the piece is hers, and some of its lines are another's of her name. docs/contract.md: a contradiction stops
 * what it touches until a person answers.
 */
export type OtherBirth = 'homonym' | 'other-birth' | 'own'

export type BearerKnown = Pick<Bench, 'personOf' | 'targetIds' | 'request'> & {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
}

type Known = BearerKnown

/** What a piece tells of the births of its persons, and of a name as of another's. */
export type Told = { readonly births: readonly ToldBirth[]; readonly apart: readonly Line[] }

/** Lines of a piece that are another's of her name, or that nothing says to be hers beside such; and the fate of the piece. */
export const readBearer = (person: Person, { births, apart }: Told, piece: Piece, known: Known) => {
  const own = ownBirths(person, known.request)
  const against = own.length === 0 ? [] : births.filter((birth) => isAgainst(birth, person, own, known))
  const hers = births.filter((birth) => isHers(birth, person, own))
  const rows = against.filter(({ isRow }) => isRow)
  const prose = against.filter((birth) => !birth.isRow && !isIn(birth, apart))
  // Told of her by name beside her own day: that paragraph is another's. A year or an age may be a slip of the pen.
  const told = hers.length === 0 ? [] : prose.filter(({ by, whose }) => by === 'day' && whose !== 'lone')
  const sure = [...rows, ...told.map((line) => withParagraph(line, hers)), ...apart]
  const anybodys = doubtfulRows(sure, hers, person, piece, known)
  const lines = [...sure, ...anybodys]
  const rest = prose.filter((one) => !told.includes(one) && !(hers.length > 0 && one.by === 'day'))
  if (rest.length > 0) return { lines: sure, anybodys, fate: fateOf(rest, person, piece, known) }
  const isDated = hers.length > 0
  const isPlain = apart.length + told.length === 0 && lines.length === sure.length
  return {
    ...{ lines: sure, anybodys },
    fate: lines.length === 0 ? null : fateOfLines(lines, { isDated, isPlain, apart }, person, piece, known),
  }
}

const isIn = (row: Line, others: readonly Line[]): boolean =>
  others.some((one) => one.passage.id === row.passage.id && overlaps(one, row))

/** Unless her own birth stands in it too, all of a paragraph is of whom it dates; then, what follows. */
const withParagraph = ({ passage, start }: ToldBirth, hers: readonly ToldBirth[]): Line => ({
  passage,
  start: hers.some((one) => one.passage.id === passage.id) ? start : 0,
  end: passage.text.length,
})

/** In a table or a notebook that has rows of another, those that bear the name and that nothing dates are anybody's. */
const doubtfulRows = (
  lines: readonly Line[],
  hers: readonly ToldBirth[],
  { id }: Person,
  piece: Piece,
  { byPassage }: Known,
): readonly Line[] => {
  const rows = piece.passages
    .filter(({ role }) => role !== 'hidden' && role !== 'labels')
    .flatMap((passage) => rowsOf(passage).map((row): Line => ({ ...row, passage })))
  if (!rows.some((row) => isIn(row, lines))) return []
  const bears = (row: Line): boolean =>
    (byPassage.get(row.passage.id) ?? []).some(
      (one) => one.personId === id && one.category === 'person' && overlaps(one, row),
    )
  return rows.filter((row) => bears(row) && !isIn(row, lines) && !isIn(row, hers))
}

/** Her day of birth, whoever it is told of; in a row, an age or a year of hers too. */
const isHers = (birth: ToldBirth, { id }: Person, own: readonly string[]): boolean =>
  birth.by === 'day' ? fits(birth, own, 0) : birth.isRow && isOf(birth, id) && fits(birth, own, slipOf(birth))

const isOf = ({ whose }: ToldBirth, id: string): boolean => typeof whose === 'object' && whose.personId === id

/** Only a whole day that nobody else of the record stands beside says that the piece is another's. */
const fateOf = (rest: readonly ToldBirth[], person: Person, piece: Piece, known: Known): OtherBirth =>
  rest.some(({ by }) => by === 'day') && namedIn(piece, known, () => true).every(({ id }) => id === person.id)
    ? 'homonym'
    : 'other-birth'

/** Where the name stands elsewhere, undated: beside « une autre », that is hers; else a person is asked. */
const fateOfLines = (
  lines: readonly Line[],
  {
    isDated,
    isPlain,
    apart,
  }: { readonly isDated: boolean; readonly isPlain: boolean; readonly apart: readonly Line[] },
  person: Person,
  piece: Piece,
  known: Known,
): OtherBirth => {
  if (isDated) return 'own'
  const isElse = (passage: Passage, at: Finding): boolean =>
    !lines.some((line) => line.passage.id === passage.id && overlaps(line, at))
  const hasOther = namedIn(piece, known, isElse).some(({ id }) => id === person.id)
  if (apart.length === lines.length) return hasOther ? 'own' : 'other-birth'
  if (hasOther) return 'other-birth'
  return !isPlain || namesOthers(piece, person, known) ? 'own' : 'homonym'
}

const namesOthers = (piece: Piece, person: Person, { byPassage, personOf }: Known): boolean =>
  piece.passages.some(({ id }) =>
    (byPassage.get(id) ?? []).some(({ category, personId }) => {
      const other = personOf.get(personId ?? '')
      return category === 'person' && other?.source === 'dossier' && other.id !== person.id && !isStaff(other)
    }),
  )

/** A birth said of her, or of nobody where nobody else has it, and that is none of hers. */
const isAgainst = (birth: ToldBirth, { id }: Person, own: readonly string[], { personOf }: Known): boolean => {
  const { whose, by, isLinked } = birth
  if (whose !== 'lone' && !isOf(birth, id)) return false
  const others = [...personOf.values()].flatMap((one) => (one.id === id || one.born === null ? [] : [one.born]))
  if (by === 'day') return !fits(birth, own, 0) && (isLinked || !fits(birth, others, 0))
  return !fits(birth, own, slipOf(birth))
}

/** A birthday says no year that somebody could be wrong about. */
const slipOf = ({ by }: ToldBirth): number => (by === 'birthday' ? 0 : personLimits.ageSlip)

const fits = ({ ranges }: Pick<ToldBirth, 'ranges'>, days: readonly string[], slip: number): boolean =>
  ranges.some(({ from, to }) =>
    days.some((day) => shiftMonths(from, -12 * slip) <= day && day <= shiftMonths(to, 12 * slip)),
  )

/** Her birth dates: that of the record, and that of the act. */
const ownBirths = (person: Person, request: Known['request']): readonly string[] => {
  const asked = request.persons.find(({ family, given }) =>
    isFullName({ ...person, family, given }, wordsOf([...person.given, ...person.family].join(' '))),
  )
  return [person.born, asked?.born ?? null].filter((day) => day !== null)
}
