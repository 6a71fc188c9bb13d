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
import type { Apart, ApartLine } from './told-apart.ts'
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
export type Told = Pick<Apart, 'apart' | 'tied' | 'doubtful'> & { readonly births: readonly ToldBirth[] }

/** Lines of a piece that are another's of her name, or that nothing says to be hers beside such; and the fate of the piece. */
export const readBearer = (person: Person, told: Told, piece: Piece, known: Known) => {
  const { births } = told
  const isOfHer = ({ of }: ApartLine): boolean => of === null || of.includes(person.id)
  const apart = told.apart.filter(isOfHer)
  const tied = told.tied.filter(isOfHer)
  const doubtful = told.doubtful.filter(isOfHer)
  const own = ownBirths(person, known.request)
  const pins = births.filter((birth) => isHers(birth, person, own) || pinsHer(birth, person, own))
  const against = births.filter(
    (birth) => isAgainst(birth, person, own, known) && !isOutweighed(birth, pins, person, known),
  )
  const hers = births.filter((birth) => isHers(birth, person, own))
  const rows = against.filter(({ isRow }) => isRow)
  const set = [...apart, ...tied, ...doubtful]
  const prose = against.filter((birth) => !birth.isRow && !isIn(birth, set))
  // Told of her by name beside what says that another mention is hers: that paragraph is another's.
  const others = pins.length === 0 ? [] : prose.filter(({ whose }) => whose !== 'lone')
  const namesakes = [...rows, ...others.map((line) => withParagraph(line, pins)), ...apart]
  const sure = [...namesakes, ...tied]
  const anybodys = [...doubtfulRows(namesakes, hers, person, piece, known), ...doubtful]
  const rest = prose.filter((one) => !others.includes(one) && !(hers.length > 0 && one.by === 'day'))
  if (rest.length > 0) return { lines: sure, anybodys, fate: fateOf(rest, person, piece, known) }
  return {
    lines: sure,
    anybodys,
    fate: fateOfLines({ sure, anybodys, rows, isDated: pins.length > 0 }, person, piece, known),
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

type LinesTold = {
  readonly sure: readonly Line[]
  readonly anybodys: readonly Line[]
  readonly rows: readonly Line[]
  readonly isDated: boolean
}

/**
 * What words tell of another, or may, is all that is set aside, where anything else is told of those asked for. Of a table with rows of
 * another, a person is asked where the name stands elsewhere, undated.
 */
const fateOfLines = (
  { sure, anybodys, rows, isDated }: LinesTold,
  person: Person,
  piece: Piece,
  known: Known,
): OtherBirth | null => {
  const lines = [...sure, ...anybodys]
  if (lines.length === 0) return null
  if (isDated) return 'own'
  if (rows.length === 0) return namesAsked(piece, isOutside(sure), known) ? 'own' : 'other-birth'
  if (namedIn(piece, known, isOutside(lines)).some(({ id }) => id === person.id)) return 'other-birth'
  return lines.length > rows.length || namesOthers(piece, person, known) ? 'own' : 'homonym'
}

const isOutside =
  (lines: readonly Line[]) =>
  (passage: Passage, at: Finding): boolean =>
    !lines.some((line) => line.passage.id === passage.id && overlaps(line, at))

/** Somebody asked for is named there, in full or not. */
const namesAsked = (
  piece: Piece,
  wanted: (passage: Passage, at: Finding) => boolean,
  { byPassage, targetIds }: Known,
): boolean =>
  piece.passages.some((passage) =>
    (byPassage.get(passage.id) ?? []).some(
      (one) => one.category === 'person' && targetIds.includes(one.personId ?? '') && wanted(passage, one),
    ),
  )

const namesOthers = (piece: Piece, person: Person, { byPassage, personOf }: Known): boolean =>
  piece.passages.some(({ id }) =>
    (byPassage.get(id) ?? []).some(({ category, personId }) => {
      const other = personOf.get(personId ?? '')
      return category === 'person' && other?.source === 'dossier' && other.id !== person.id && !isStaff(other)
    }),
  )
