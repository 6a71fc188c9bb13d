import { shiftMonths } from '../../../language/dates/calendar.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { isApart, type Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import type { Bench } from '../../bench.ts'
import { personLimits } from '../../thresholds.ts'
import { type ToldBirth, toldBirths } from './piece-births.ts'
import { rowsOfKin } from './row-kin.ts'

/**
 * `homonym`: the piece names a person of the request in full, and gives that name another birth date; nobody else of the
 * record is named in it. `other-birth`: the same, in a piece that names others of the record: a slip of the pen is as
 * likely. `own`: the piece is hers, and some of its lines are another's of her name. docs/contract.md: a contradiction stops
 * what it touches until a person answers.
 */
export type OtherBirth = 'homonym' | 'other-birth' | 'own'

/** What of a record is another's who bears the name of a person asked for: pieces by id, lines by the id of their passage. */
export type Namesakes = {
  readonly ofPiece: ReadonlyMap<string, OtherBirth>
  readonly lines: ReadonlyMap<string, readonly Span[]>
}

type Known = Pick<Bench, 'personOf' | 'targetIds' | 'request' | 'policy'> & {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
}

type Input = Omit<Known, 'byPassage'> & { readonly pieces: readonly Piece[]; readonly findings: readonly Finding[] }

export const namesakesIn = ({ pieces, findings, ...more }: Input): Namesakes => {
  // Where the whole record moves, whoever it is about moves with it.
  if (more.policy.scope === 'everything' && !more.policy.ownAccess) return { ofPiece: new Map(), lines: new Map() }
  const known = { ...more, byPassage: groupByPassage(findings) }
  const read = pieces.map((piece) => ({ piece, found: readPiece(piece, known) }))
  return {
    ofPiece: new Map(read.flatMap(({ piece, found }) => (found.fate === null ? [] : [[piece.id, found.fate]]))),
    lines: new Map(read.flatMap(({ found }) => [...found.lines])),
  }
}

/** Tells that a row or a sentence is of somebody else who bears the name. */
export const isNamesakes = ({ lines }: Namesakes, passageId: string, at: Span): boolean =>
  lines.get(passageId)?.some((line) => overlaps(line, at)) === true

/** In such a line, the name is nobody's who is asked for. */
export const withoutNamesakes = (
  findings: readonly Finding[],
  namesakes: Namesakes,
  targetIds: readonly string[],
): readonly Finding[] =>
  findings.map((finding) =>
    targetIds.includes(finding.personId ?? '') && isNamesakes(namesakes, finding.passageId, finding)
      ? { ...finding, personId: null }
      : finding,
  )

type Found = { readonly fate: OtherBirth | null; readonly lines: ReadonlyMap<string, readonly Span[]> }

const readPiece = (piece: Piece, known: Known): Found => {
  const kin = rowsOfKin(piece, known)
  const named = namedIn(piece, known, () => true)
  const asked = named.filter(({ id }) => known.targetIds.includes(id))
  if (asked.length === 0) return { fate: null, lines: groupLines(kin) }
  const births = toldBirths(piece, known)
  const found = asked.map((person) => readPerson(person, births, piece, known))
  const lines = groupLines([...kin, ...found.flatMap((one) => one.lines)])
  return { fate: worst(found.map(({ fate }) => fate)), lines }
}

const worst = (fates: readonly (OtherBirth | null)[]): OtherBirth | null =>
  (['homonym', 'other-birth', 'own'] as const).find((fate) => fates.includes(fate)) ?? null

const groupLines = (
  lines: readonly Pick<ToldBirth, 'passage' | 'start' | 'end'>[],
): ReadonlyMap<string, readonly Span[]> => {
  const grouped = new Map<string, readonly Span[]>()
  for (const { passage, start, end } of lines)
    grouped.set(passage.id, [...(grouped.get(passage.id) ?? []), { start, end }])
  return grouped
}

const readPerson = (person: Person, births: readonly ToldBirth[], piece: Piece, known: Known) => {
  const own = ownBirths(person, known.request)
  const against = own.length === 0 ? [] : births.filter((birth) => isAgainst(birth, person, own, known))
  const isDated = births.some((birth) => isHers(birth, person, own))
  const rows = against.filter(({ isRow }) => isRow)
  const told = against.filter(({ isRow }) => !isRow)
  // Told of her by name beside her own day: that sentence is another's. A year or an age may be a slip of the pen.
  const lines = [...rows, ...(isDated ? told.filter(({ by, whose }) => by === 'day' && whose !== 'lone') : [])]
  const rest = told.filter((one) => !lines.includes(one) && !(isDated && one.by === 'day'))
  if (rest.length > 0) return { lines, fate: fateOf(rest, person, piece, known) }
  return { lines, fate: lines.length === 0 ? null : fateOfLines(lines, isDated, births, person, piece, known) }
}

/** Her day of birth, whoever it is told of; in a row, an age or a year of hers too. */
const isHers = (birth: ToldBirth, { id }: Person, own: readonly string[]): boolean =>
  birth.by === 'day' ? fits(birth, own, 0) : birth.isRow && isOf(birth, id) && fits(birth, own, personLimits.ageSlip)

const isOf = ({ whose }: ToldBirth, id: string): boolean => typeof whose === 'object' && whose.personId === id

/** Only a whole day that nobody else of the record stands beside says that the piece is another's. */
const fateOf = (rest: readonly ToldBirth[], person: Person, piece: Piece, known: Known): OtherBirth =>
  rest.some(({ by }) => by === 'day') && namedIn(piece, known, () => true).every(({ id }) => id === person.id)
    ? 'homonym'
    : 'other-birth'

/** Other lines that bear the name, and that nothing dates, are anybody's: a person is asked. */
const fateOfLines = (
  lines: readonly ToldBirth[],
  isDated: boolean,
  births: readonly ToldBirth[],
  person: Person,
  piece: Piece,
  known: Known,
): OtherBirth => {
  const isElse = (passage: Passage, at: Finding): boolean =>
    !lines.some((line) => line.passage.id === passage.id && overlaps(line, at))
  const isUndated = ({ id }: Passage): boolean => !births.some((birth) => birth.passage.id === id)
  const hasOther = (wanted: (passage: Passage) => boolean): boolean =>
    namedIn(piece, known, (passage, at) => isElse(passage, at) && wanted(passage)).some(({ id }) => id === person.id)
  if (hasOther((passage) => (isDated ? isApart(passage) && isUndated(passage) : true))) return 'other-birth'
  if (isDated) return 'own'
  return namesOthers(piece, person, known) ? 'own' : 'homonym'
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
  return !fits(birth, own, personLimits.ageSlip)
}

const fits = ({ ranges }: Pick<ToldBirth, 'ranges'>, days: readonly string[], slip: number): boolean =>
  ranges.some(({ from, to }) =>
    days.some((day) => shiftMonths(from, -12 * slip) <= day && day <= shiftMonths(to, 12 * slip)),
  )

const isStaff = ({ role }: Person): boolean => role === 'professional'

/** Persons of the record, professionals aside, whose given and family names both stand in the passages that are wanted. */
const namedIn = (
  piece: Piece,
  { byPassage, personOf }: Known,
  wanted: (passage: Passage, finding: Finding) => boolean,
): readonly Person[] => {
  const mentions = piece.passages.flatMap((passage) =>
    (byPassage.get(passage.id) ?? []).flatMap((finding) =>
      finding.category === 'person' && finding.personId !== null && wanted(passage, finding)
        ? [{ personId: finding.personId, words: wordsOf(passage.text.slice(finding.start, finding.end)) }]
        : [],
    ),
  )
  return [...new Set(mentions.map(({ personId }) => personId))].flatMap((id) => {
    const person = personOf.get(id)
    if (person === undefined || person.source !== 'dossier' || isStaff(person)) return []
    const own = mentions.filter(({ personId }) => personId === id)
    // Of a form, each name stands in a place of its own.
    return isFullName(person, new Set(own.flatMap(({ words }) => [...words]))) ? [person] : []
  })
}

const isFullName = ({ given, family }: Person, words: ReadonlySet<string>): boolean =>
  given.some((name) => hasAll(words, name)) && family.some((name) => hasAll(words, name))

const hasAll = (words: ReadonlySet<string>, name: string): boolean =>
  name !== '' && [...wordsOf(name)].every((word) => words.has(word))

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldText(text).match(/[a-z]+/g) ?? [])

/** Her birth dates: that of the record, and that of the act. */
const ownBirths = (person: Person, request: Known['request']): readonly string[] => {
  const asked = request.persons.find(({ family, given }) =>
    isFullName({ ...person, family, given }, wordsOf([...person.given, ...person.family].join(' '))),
  )
  return [person.born, asked?.born ?? null].filter((day) => day !== null)
}
