import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import { besideName, personLimits } from '../../thresholds.ts'
import { type Called, calledAt, wordsOf } from './called.ts'
import type { Gender } from './gender.ts'
import { bearsWords, mayBear } from './may-bear.ts'
import { gradeName } from './same-name.ts'

/**
 * « Mme CHAUVEL » in the record of Élodie CHAUVEL is Élodie, although her mother and her sister bear that name too. A
 * short mention that several persons could answer to is given to the one that the request names, unless another
 * bearer of the name stands in the same passage.
 */
export const resolveNames = (
  passageOf: ReadonlyMap<string, Passage>,
  findings: readonly Finding[],
  persons: readonly Person[],
  targetIds: readonly string[],
  dayOf: (passageId: string) => string | null = () => null,
): readonly Finding[] => {
  const asked = persons.filter((person) => targetIds.includes(person.id))
  const rivalsOf = othersByPassage(findings, targetIds)
  return findings.map((finding) => {
    const passage = passageOf.get(finding.passageId)
    if (finding.category !== 'person' || passage === undefined) return finding
    const called = calledAt(passage.text, finding)
    const mention: Mention = {
      finding,
      text: passage.text,
      words: wordsOf(passage.text.slice(finding.start, finding.end)),
      letters: called.letters,
      isTitled: called.isTitled,
      others: rivalsOf.get(finding.passageId) ?? [],
    }
    const isFit = (person: Person): boolean => mayBear(person, called, dayOf(finding.passageId))
    const id = meantBy(mention, persons, asked.filter(isFit)) ?? finding.personId
    if (id !== null && isSharedInitial(id, mention, called, persons.filter(isFit)))
      return { ...finding, personId: null }
    const isBarred = asked.some((person) => person.id === id && !isFit(person))
    return { ...finding, personId: isBarred ? otherBearer(called, persons, isFit) : id }
  })
}

/** « Mme TALMONTIER » was taken for a man, « M. » for a girl of ten: the only other of the name, or nobody. */
const otherBearer = (called: Called, persons: readonly Person[], isFit: (person: Person) => boolean): string | null => {
  const [only, ...more] = persons.filter((person) => bearsWords(person, called) && isFit(person))
  return only !== undefined && more.length === 0 ? only.id : null
}

/**
 * « J. Berthomieu », « M. Kergoat » of Malo and Maël: two declared persons of the name have given names that open so. Nobody is certain,
 * and a person says.
 */
const isSharedInitial = (id: string, mention: Mention, called: Called, persons: readonly Person[]): boolean => {
  const letters = called.letters.length > 0 ? called.letters : titleLetter(mention)
  const isInitial = letters.length > 0 && called.words.length > 0
  const bearers = isInitial ? persons.filter((person) => isByFamily(person, called.words, letters)) : []
  return bearers.some((one) => one.id === id) && bearers.some((one) => one.id !== id && one.source === 'dossier')
}

/** « M. » before a name is a title, or a letter. */
const titleLetter = ({ text, finding: { start, end } }: Mention): readonly string[] =>
  /(?<!\p{L})M\. ?\p{Lu}[\p{L}'’ -]*$/u.test(text.slice(Math.max(0, start - besideName.title), end)) ? ['m'] : []

/** The words are family names, the letters stand for given ones. */
const isByFamily = ({ given, family }: Person, words: readonly string[], letters: readonly string[]): boolean => {
  const families = family.flatMap(wordsOf)
  const givens = given.flatMap(wordsOf)
  return (
    words.every((word) => families.includes(word)) &&
    letters.every((letter) => givens.some((name) => name.startsWith(letter)))
  )
}

/** A name in a passage, and the mentions there of persons whom the request does not name. */
type Mention = {
  readonly finding: Finding
  readonly text: string
  readonly words: readonly string[]
  readonly letters: readonly string[]
  readonly isTitled: boolean
  readonly others: readonly Finding[]
}

/** Another person than the one found, or null when nothing says so. */
const meantBy = (mention: Mention, persons: readonly Person[], targets: readonly Person[]): string | null => {
  const { finding, text, words, isTitled } = mention
  const settled = targets.find((person) => person.id === finding.personId)
  if (settled !== undefined && !(isTitled && isChild(settled, persons))) return null
  const short = shortOf(text, finding)
  const [initialled, ...more] = targets.filter((person) => isShortOf(person, short, finding.personId, persons))
  if (initialled !== undefined && more.length === 0) return initialled.id
  const grown = isTitled ? grownUp(finding.personId, words, persons) : null
  // Linking gave it to one whose name is a slip away: that doubt is a person's to settle.
  const given = persons.find(({ id }) => id === finding.personId)
  const others = targets.filter((person) => given === undefined || gradeName(person, given) !== 'near')
  return grown ?? bearerOf(mention, finding.personId !== null && settled === undefined, persons, others)
}

/** The one targeted person whose name it is, where no other bearer of it stands near. */
const bearerOf = (
  { text, words, letters, isTitled, others }: Mention,
  isSettled: boolean,
  persons: readonly Person[],
  targets: readonly Person[],
): string | null => {
  const [bearer, ...more] = targets.filter(
    (person) =>
      isMeant(person, words, isSettled) &&
      fitsLetters(person, letters, words) &&
      !(isTitled && isChild(person, persons)),
  )
  const isDoubtful = more.length > 0 || others.some((other) => isRival(text, other, words))
  return bearer === undefined || isDoubtful ? null : bearer.id
}

/** « RENOUARD T. » is no Axelle RENOUARD: a letter beside a name opens another name of hers. */
const fitsLetters = (person: Person, letters: readonly string[], words: readonly string[]): boolean => {
  const own = [...namesOf(person)].filter((word) => !words.includes(word))
  return letters.every((letter) => own.some((word) => word.startsWith(letter)))
}

/** « M. X » is no child, where a grown-up of the record bears the name. */
const isChild = (person: Person, persons: readonly Person[]): boolean =>
  person.role === 'minor' &&
  persons.some((other) => other.role !== 'minor' && other.family.some((name) => person.family.includes(name)))

/** « M. X », taken for a child of that name: the one grown-up who bears it. */
const grownUp = (personId: string | null, words: readonly string[], persons: readonly Person[]): string | null => {
  const current = persons.find(({ id }) => id === personId)
  if (current === undefined || !isChild(current, persons)) return null
  const bearers = persons.filter(
    (person) => person.role !== 'minor' && person.source !== 'text' && words.every((word) => namesOf(person).has(word)),
  )
  const [only, ...others] = bearers
  return only !== undefined && others.length === 0 ? only.id : null
}

/**
 * A mention that nobody could settle may be any targeted person; one that was given to a relative by what stood before
 * it is taken back only for the accompanied person, and only when it is a bare family name.
 */
const isMeant = (person: Person, words: readonly string[], isSettled: boolean): boolean => {
  if (words.length === 0) return false
  if (!isSettled) return words.every((word) => namesOf(person).has(word))
  const family = new Set(person.family.flatMap(wordsOf))
  return (person.role === 'accompanied' || person.role === 'minor') && words.every((word) => family.has(word))
}

/**
 * « Mme C. », « W. D. », « Sol »: initials or the start of a given name, told of nobody whom the record declares, are of
 * the targeted person they fit, unless a declared person of the same initials could be meant.
 */
const isShortOf = (person: Person, mention: Short, personId: string | null, persons: readonly Person[]): boolean => {
  const known = persons.find(({ id }) => id === personId)
  if (known !== undefined && known.source !== 'text') return false
  // The start of a name that linking gave to somebody else is another name: « Louis » is no Louise.
  if (known !== undefined && isStart(mention)) return false
  if (!fitsShort(person, mention)) return false
  const isOwner = isAccompanied(person)
  return !persons.some(
    (other) =>
      other.source !== 'text' &&
      other.id !== person.id &&
      (!isOwner || isAccompanied(other) || other.role === 'professional') &&
      fitsShort(other, mention),
  )
}

/** A mention without its title, and the gender that the title tells. */
type Short = { readonly name: string; readonly gender: Gender | null }

const beforeShort = new RegExp(`(?<![a-z])(${foldedTitles(everyday)}) ?(?=[a-z-]{1,20}[. ]{0,2}(?:[a-z]{1,20}\\.?)?$)`)

const shortOf = (text: string, { start, end }: Finding): Short => {
  const folded = foldText(text.slice(Math.max(0, start - besideName.title), end))
  const title = beforeShort.exec(folded)?.[1]
  const name = foldText(text.slice(start, end)).replace(titled, '')
  return { name, gender: title === undefined ? null : /^(?:mme|mad|mll)/.test(title) ? 'f' : 'm' }
}

const isAccompanied = ({ role }: Person): boolean => role === 'accompanied' || role === 'minor'

const titled = new RegExp(`^(?:${foldedTitles(everyday)})(?![a-z])`)

const isStart = ({ name }: Short): boolean => /^[^a-z0-9]*[a-z0-9]{2,}[^a-z0-9]*$/.test(name)

const fitsShort = ({ given, family, gender }: Person, mention: Short): boolean => {
  if (mention.gender !== null && gender !== undefined && gender !== mention.gender) return false
  const parts = mention.name.split(/[^a-z0-9]+/).filter((part) => part !== '')
  const [first = '', second] = parts
  const givens = given.flatMap(wordsOf)
  const families = family.flatMap(wordsOf)
  const startsOne = (names: readonly string[], part: string): boolean => names.some((name) => name.startsWith(part))
  if (parts.length === 1 && first.length === 1)
    return startsOne(families, first) || (mention.gender === null && startsOne(givens, first))
  if (parts.length === 1)
    return first.length >= personLimits.shortName && givens.some((name) => name.startsWith(first) && name !== first)
  return (
    parts.length === personLimits.initials &&
    first.length <= personLimits.initial &&
    startsOne(givens, first) &&
    startsOne(families, second ?? '')
  )
}

const namesOf = (person: Person): ReadonlySet<string> =>
  new Set([...person.given, ...person.family, ...person.other].flatMap(wordsOf))

/** Mentions of persons that the request does not name. */
const othersByPassage = (findings: readonly Finding[], targetIds: readonly string[]) =>
  groupByPassage(
    findings.filter((f) => f.category === 'person' && f.personId !== null && !targetIds.includes(f.personId)),
  )

/** Another bearer of the name who is called by more than the name alone. */
const isRival = (text: string, other: Finding, words: readonly string[]): boolean => {
  const own = wordsOf(text.slice(other.start, other.end))
  return own.length > words.length && own.some((word) => words.includes(word))
}
