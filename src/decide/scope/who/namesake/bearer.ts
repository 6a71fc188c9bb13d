import type { Finding } from '../../../../model/record/finding.ts'
import type { Passage } from '../../../../model/record/passage.ts'
import type { Person } from '../../../../model/record/person.ts'
import type { Piece } from '../../../../model/record/piece.ts'
import { overlaps } from '../../../../model/record/span.ts'
import type { Bench } from '../../../bench.ts'
import type { ToldBirth } from '../births/piece-births.ts'
import { isStaff, namedIn } from './named-in.ts'
import { isAgainst, isHers, ownBirths, pinsHer } from './own-birth.ts'
import { type Line, rowsOf } from './piece-rows.ts'
import { isOfLife } from './whose-life.ts'

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

/**
 * What a piece tells of the births of its persons, and of a name as of another's. `doubtful`: sentences that name her where the piece
 * says that two bear the name, and that nothing dates.
 */
export type Told = {
  readonly births: readonly ToldBirth[]
  readonly apart: readonly Line[]
  readonly tied: readonly Line[]
  readonly doubtful: readonly Line[]
}

/** Lines of a piece that are another's of her name, or that nothing says to be hers beside such; and the fate of the piece. */
export const readBearer = (person: Person, { births, tied, doubtful, ...more }: Told, piece: Piece, known: Known) => {
  const apart = [...more.apart, ...tied]
  const own = ownBirths(person, known.request)
  const pins = births.filter((birth) => isHers(birth, person, own) || pinsHer(birth, person, own))
  const against = births.filter(
    (birth) => isAgainst(birth, person, own, known) && !isOutweighed(birth, pins, person, known),
  )
  const hers = births.filter((birth) => isHers(birth, person, own))
  const rows = against.filter(({ isRow }) => isRow)
  const prose = against.filter((birth) => !birth.isRow && !isIn(birth, apart))
  // Told of her by name beside what says that another mention is hers: that paragraph is another's.
  const told = pins.length === 0 ? [] : prose.filter(({ whose }) => whose !== 'lone')
  const namesakes = [...rows, ...told.map((line) => withParagraph(line, pins)), ...more.apart]
  const sure = [...namesakes, ...tied]
  const anybodys = [...doubtfulRows(namesakes, hers, person, piece, known), ...doubtful]
  const lines = [...sure, ...anybodys]
  const rest = prose.filter((one) => !told.includes(one) && !(hers.length > 0 && one.by === 'day'))
  if (rest.length > 0) return { lines: sure, anybodys, fate: fateOf(rest, person, piece, known) }
  const isDated = pins.length > 0
  const isPlain = apart.length + told.length === 0 && lines.length === sure.length
  return {
    ...{ lines: sure, anybodys },
    fate: lines.length === 0 ? null : fateOfLines(lines, { isDated, isPlain, apart }, person, piece, known),
  }
}

const isIn = (row: Line, others: readonly Line[]): boolean =>
  others.some((one) => one.passage.id === row.passage.id && overlaps(one, row))

/** All of a paragraph is of whom it dates; where her own birth stands in it too, what follows, up to that. */
const withParagraph = ({ passage, start }: ToldBirth, pins: readonly ToldBirth[]): Line => {
  const beside = pins.filter((one) => one.passage.id === passage.id)
  const next = beside.map((one) => one.start).filter((at) => at > start)
  return { passage, start: beside.length > 0 ? start : 0, end: Math.min(passage.text.length, ...next) }
}

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

/**
 * A stage of life is read of whoever the clause seems to be about: her own birth in the same sentence, or before it where the sentence
 * does not name her, says more.
 */
const isOutweighed = (birth: ToldBirth, pins: readonly ToldBirth[], { id }: Person, { byPassage }: Known): boolean => {
  if (!isOfLife(birth)) return false
  const beside = pins.filter((pin) => pin.passage.id === birth.passage.id)
  const isNamed = (byPassage.get(birth.passage.id) ?? []).some((one) => one.personId === id && overlaps(one, birth))
  return beside.some((pin) => overlaps(pin, birth) || (!isNamed && pin.start < birth.start))
}

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
  if (apart.length === lines.length)
    return hasOther || isNamedBefore(piece, person, apart, known) ? 'own' : 'other-birth'
  if (hasOther) return 'other-birth'
  return !isPlain || namesOthers(piece, person, known) ? 'own' : 'homonym'
}

/** « M. X dort au foyer. […] L'autre X, … »: whoever was spoken of before « the other » is the one of the record. */
const isNamedBefore = (piece: Piece, { id }: Person, apart: readonly Line[], { byPassage }: Known): boolean => {
  const at = piece.passages.findIndex((passage) => apart.some((line) => line.passage.id === passage.id))
  const first = Math.min(...apart.filter(({ passage }) => passage === piece.passages[at]).map(({ start }) => start))
  return piece.passages
    .slice(0, at + 1)
    .some((passage, rank) =>
      (byPassage.get(passage.id) ?? []).some(
        (one) => one.personId === id && one.category === 'person' && (rank < at || one.end <= first),
      ),
    )
}

const namesOthers = (piece: Piece, person: Person, { byPassage, personOf }: Known): boolean =>
  piece.passages.some(({ id }) =>
    (byPassage.get(id) ?? []).some(({ category, personId }) => {
      const other = personOf.get(personId ?? '')
      return category === 'person' && other?.source === 'dossier' && other.id !== person.id && !isStaff(other)
    }),
  )
