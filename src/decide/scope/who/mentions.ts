import { categoriesWith } from '../../../model/category.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import { contains, overlaps } from '../../../model/record/span.ts'
import { type Opener, openerOf } from '../rows/opener.ts'
import type { RowEnd } from '../rows/row-end.ts'
import { isBareHead } from '../units/entry-head.ts'
import type { Unit } from '../units/units.ts'
import type { Gender } from './gender.ts'
import { type KinWords, kinIn } from './kin.ts'
import { type RoomBearers, type Rooms, roomsIn } from './rooms.ts'
import { isContrary, isCounterpart, isRowSubject, rowSubject } from './row.ts'

export type WhoInput = {
  readonly targetIds: readonly string[]
  /** Those of the targeted persons whose record it is: whom « Madame » means when nobody was named. */
  readonly owners: readonly string[]
  readonly persons: ReadonlyMap<string, Person>
  readonly genderOf: (personId: string) => Gender | null
  readonly kin: KinWords
  readonly rooms: Rooms
  /** Who was named with a room, once or more. */
  readonly roomBearers?: RoomBearers
  /** Persons whom only an unsure guess names, and findings of nobody: words that may be no name. */
  readonly guessed: ReadonlySet<string>
  /** Tells that a unit is of somebody else who bears the name of a person asked for. */
  readonly isNamesakes: (unit: Unit) => boolean
  /** Whose the row of a register is in which a unit stands; null where it stands in none. */
  readonly endOf?: (unit: Unit) => RowEnd | null
  /** A whole house writes in the piece. */
  readonly isShared?: boolean
}

/** Who is named in a unit, besides the professionals who write or hear. */
export type Mentions = {
  readonly targets: readonly string[]
  /** Targeted persons whom a word of kinship alone names. */
  readonly kin: readonly string[]
  /** Where the first of them stands in the passage; null when none is named in full. */
  readonly first: number | null
  readonly others: readonly Finding[]
  /** A row whose label says of whom it is; `isOthersRow`: of none of them. */
  readonly hasRowSubject: boolean
  readonly isOthersRow: boolean
  /** Where the first act of violence that it tells stands in the passage; null where it tells none. */
  readonly firstAct: number | null
  /** In a book of a whole house: whose the initials or the room are that the line opens with. */
  readonly opener: Opener | null
}

/** `whole`: the unit with the labels that the reader added. */
export const mentionsOf = (whole: Unit, unit: Unit, findings: readonly Finding[], input: WhoInput): Mentions => {
  const persons = findings.filter((f) => f.category === 'person' && isSomebody(f, unit, findings, input))
  const targets = persons.flatMap(({ personId }) =>
    personId !== null && input.targetIds.includes(personId) ? [personId] : [],
  )
  const others = persons.filter((mention) => isOther(mention, unit, input))
  const first = persons.find(({ personId }) => input.targetIds.includes(personId ?? ''))?.start ?? null
  const end = input.endOf?.(unit) ?? null
  const ofRow = end?.is === 'asked' ? end.ids : []
  const opener = input.isShared === true ? openerOf(unit, input) : null
  const ofOpener = opener?.is === 'asked' ? opener.ids : []
  const byName = [...targets, ...initialled(unit, input), ...ofRow, ...ofOpener]
  // « MARCHAL;Timéo;père non venu », « Kelya dit que le père… »: whose father is told by whom is named.
  const isOthers = byName.length === 0 && others.some((other) => !isFamilyMention(other, unit, input))
  const byWord = isOthers ? [] : kinIn(unit.folded, input.kin)
  const byRoom = byName.length === 0 && others.length > 0 ? [] : roomsIn(unit.folded, input)
  const kin = byWord.filter((id) => !byName.includes(id) && !byRoom.includes(id))
  const subject = rowSubject(whole)
  const isKnown = persons.some((person) => subject !== null && overlaps(person, subject))
  const isTheirs = subject !== null && others.some((other) => overlaps(other, subject))
  // « nom », « bénéficiaire » may also be of who pays or calls: there a name must be known for somebody else's.
  const isNamedOther = others.some((other) => isRowSubject(unit, other))
  const isUnknown = subject !== null && !isKnown
  // « son mari » of a row that somebody unknown is the subject of is that one's; a room that is known beside an initial that is not, nobody's.
  const known = isUnknown ? (isContrary(subject, unit, input) ? [] : byRoom) : [...byWord, ...byRoom]
  const isStrangers = end?.is === 'stranger' && byName.length === 0
  const isOthersRow = isStrangers || ((isNamedOther || isUnknown || isTheirs) && byName.length + known.length === 0)
  return {
    ...{ first, opener, targets: [...new Set([...byName, ...byRoom])], kin, others },
    ...{ hasRowSubject: subject !== null || (end !== null && end.is !== 'open'), isOthersRow },
    firstAct: findings.find(({ category }) => category === 'violence')?.start ?? null,
  }
}

/** Words that a machine alone took for a name are nobody to whom a sentence could go: « Sang sur la manche », « @mika ». */
const isSomebody = (
  person: Finding,
  { passage }: Unit,
  findings: readonly Finding[],
  { guessed, kin }: WhoInput,
): boolean =>
  person.detector !== 'safety-net' &&
  !kin.functions.has(foldText(passage.text.slice(person.start, person.end))) &&
  !isOfBody(person, findings) &&
  !isFirm(person, findings) &&
  !guessed.has(person.personId ?? person.id) &&
  !findings.some((f) => handles.has(f.category) && contains(f, person))

/** The same words taken for a firm too, with as much confidence. */
const isFirm = (person: Finding, findings: readonly Finding[]): boolean =>
  person.detector !== 'knownPersons' &&
  findings.some(
    (f) =>
      f.category === 'organisation' &&
      f.start === person.start &&
      f.end === person.end &&
      f.confidence >= person.confidence,
  )

const handles = categoriesWith('reaching')

const isOther = (mention: Finding, unit: Unit, input: WhoInput): boolean => {
  const { personId } = mention
  if (personId !== null && input.targetIds.includes(personId)) return false
  if (isRowSubject(unit, mention)) return !isFamilyNameOfTarget(mention, unit, input)
  if (isAuthor(unit, mention) || isCounterpart(unit, mention)) return false
  const role = personId === null ? null : (input.persons.get(personId)?.role ?? null)
  return role !== 'professional' && role !== 'magistrate'
}

/** « Bénéficiaire : WOJTASZEK »: a family name alone, which one of them bears too, is nobody else's for sure. */
const isFamilyNameOfTarget = (
  { start, end }: Finding,
  { passage }: Unit,
  { targetIds, persons }: WhoInput,
): boolean => {
  const name = foldText(passage.text.slice(start, end))
  return targetIds.some((id) => persons.get(id)?.family.some((family) => foldText(family) === name))
}

/**
 * A child or a relative whom the file declares: « le père » beside them is the one of the record. A half-brother of another
 * name may have another father.
 */
const isFamilyMention = ({ personId, start, end }: Finding, { passage }: Unit, { persons }: WhoInput): boolean => {
  const declared = [...persons.values()].filter(({ role, source }) => source === 'dossier' && family.has(role))
  const person = declaredIn(personId, persons)
  if (person !== null) return family.has(person.role) && bearsName(person, persons)
  const own = passage.text.slice(start, end)
  const isInitial = /^\p{Lu}\.(?: ?-? ?\p{Lu}\.)?$/u.test(own)
  return isInitial && declared.some(({ role, given }) => role === 'minor' && given[0]?.[0] === own[0])
}

const declaredIn = (personId: string | null, persons: WhoInput['persons']): Person | null => {
  const person = personId === null ? undefined : persons.get(personId)
  return person?.source === 'dossier' ? person : null
}

/** Whom the file declares as a child, a parent, a relative. */
export const isRelative = ({ personId }: Finding, { persons }: WhoInput): boolean =>
  family.has(declaredIn(personId, persons)?.role ?? 'third-party')

/** Somebody else of the record bears the name, or nobody knows it. */
const bearsName = ({ id, family: names }: Person, persons: WhoInput['persons']): boolean =>
  names.length === 0 ||
  [...persons.values()].some(
    (other) => other.id !== id && other.source === 'dossier' && other.family.some((name) => names.includes(name)),
  )

const family: ReadonlySet<Person['role']> = new Set<Person['role']>(['minor', 'parent', 'relative'])

/** « W. D. absent ce soir »: both initials of a targeted person, which detectors may leave. */
const initialled = (unit: Unit, input: WhoInput): readonly string[] => {
  const text = unit.passage.text.slice(unit.start, unit.end)
  return input.targetIds.filter((id) => {
    const person = input.persons.get(id)
    return person !== undefined && initialsOf(person)?.test(text) === true
  })
}

const compiled = new WeakMap<Person, RegExp | null>()

/** Asked for every unit: compiled once. Null for « ? », « (inconnu) », what a file gives for a name that nobody knows. */
const initialsOf = (person: Person): RegExp | null => {
  const known = compiled.get(person)
  if (known !== undefined) return known
  const [given, family] = [person.given[0]?.[0], person.family[0]?.[0]]
  const isNamed = isLetter(given) && isLetter(family)
  const pattern = isNamed ? new RegExp(`(?<![\\p{L}.])${given}\\. ?${family}\\.(?!\\p{L})`, 'u') : null
  compiled.set(person, pattern)
  return pattern
}

const isLetter = (sign = ''): boolean => /^\p{L}$/u.test(sign)

/** « Finabelle Crédit » is no person. */
export const isOfBody = (person: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (f) => f.category === 'organisation' && f.end - f.start > person.end - person.start && contains(f, person),
  )

/** « Ve 30/01, 17h50 – Yamina », and the line ends, or a name alone where an entry ends: who wrote it. */
const isAuthor = (unit: Unit, { start, end }: Finding): boolean => {
  const isAtEnd = /^[.)]?\s*(?:\n|$|:)/.test(unit.passage.text.slice(end, unit.end))
  const before = unit.folded.slice(0, Math.max(0, start - unit.start))
  // In a data file the label says who writes (isCounterpart): a date before a name is another value.
  if (isAtEnd && start > unit.start && unit.passage.role !== 'fields' && isBareHead(before)) return true
  return isProse(unit) && isSignature(unit, before) && /^[\s.,)]*$/.test(unit.passage.text.slice(end, unit.end))
}

const isProse = ({ passage }: Unit): boolean => passage.role === 'paragraph' || passage.role === 'list-item'

/** A unit of a name alone that closes its passage or a line of it (« Josiane »), after a sentence. */
const isSignature = (unit: Unit, before: string): boolean =>
  /^[^a-z0-9]*$/.test(before) && unit.start > 0 && /[.!?»)\n]\s*$/.test(unit.passage.text.slice(0, unit.start))
