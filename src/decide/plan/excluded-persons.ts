import { isJoin, isOwn, standsAfter } from '../../language/acts/standing.ts'
import { literally } from '../../language/cues.ts'
import { foldedKin, kin } from '../../language/kinship.ts'
import { foldText } from '../../model/fold.ts'
import type { Person } from '../../model/record/person.ts'
import type { Span } from '../../model/record/span.ts'
import { planLimits } from '../thresholds.ts'

/** Persons of the record whom an act excludes, and those of whom it excludes something that no list reads: a person is asked. */
export type ExcludedPersons = {
  readonly personIds: ReadonlySet<string>
  readonly doubtedIds: ReadonlySet<string>
  /** The words that say what is excluded of each of them: « la santé de ». */
  readonly owned: readonly Owned[]
}

/** `part`: the exclusion that these words stand in. */
export type Owned = { readonly id: string; readonly part: string; readonly words: string }

/** `isRead` tells whether words name a matter that is excluded by itself. */
export const personsIn = (
  parts: readonly string[],
  persons: readonly Person[],
  isRead: (words: string) => boolean,
): ExcludedPersons => {
  const fates = parts.flatMap((part) => fatesIn(part, persons, isRead))
  const out = new Set(fates.filter(({ fate }) => fate === 'out').map(({ id }) => id))
  const doubted = fates.filter(({ id, fate }) => fate === 'doubted' && !out.has(id)).map(({ id }) => id)
  const owned = fates.flatMap(({ id, fate, part, words }) => (fate === 'matter' ? [{ id, part, words }] : []))
  return { personIds: out, doubtedIds: new Set(doubted), owned }
}

type Mention = Span & { readonly id: string }

/** `matter`: what is excluded of that person is read by itself. */
type Fate = Owned & { readonly fate: 'out' | 'doubted' | 'matter' }

const fatesIn = (part: string, persons: readonly Person[], isRead: (words: string) => boolean): readonly Fate[] => {
  const mentions = persons.flatMap((person) => mentionsOf(person, part)).sort((a, b) => a.start - b.start)
  const fates: Fate[] = []
  let before: Mention | null = null
  for (const mention of mentions) {
    const last = fates.at(-1)
    const fate = fateOf(mention, before, last, part, isRead)
    const between = part.slice(before?.end ?? 0, mention.start)
    const words = last !== undefined && isJoin(between) ? last.words : between
    fates.push({ id: mention.id, fate, part, words })
    before = mention
  }
  const after = part.slice(before?.end ?? 0)
  return before !== null && isOwn(after) ? [...fates, { id: before.id, fate: 'matter', part, words: after }] : fates
}

const fateOf = (
  { id, start, end }: Mention,
  before: Mention | null,
  last: Fate | undefined,
  part: string,
  isRead: (words: string) => boolean,
): Fate['fate'] => {
  const stands = standsAfter(part.slice(0, start))
  const between = part.slice(before?.end ?? 0, start)
  // Two persons of one name, or one word for several, are excluded alike.
  if (before !== null && last !== undefined && (before.start === start || isJoin(between))) {
    if (before.start === start || before.id === id || stands === 'joined' || last.fate !== 'matter') return last.fate
    return 'doubted'
  }
  if (stands === 'out') return isRead(restOf(part.slice(end))) ? 'doubted' : 'out'
  return isRead(between) ? 'matter' : 'doubted'
}

/** What still goes with the person: « la mère sur le plan médical », to what joins another thing. */
const restOf = (after: string): string => after.split(/[,;:(]|(?<![a-z])(?:et|ou|ni|ainsi que)(?![a-z])/)[0] ?? ''

const childWords = `(?:(?:${foldedKin(kin('child'))})s?|enfants?|mineure?s?)`
const isChildWord = new RegExp(`(?<![a-z])${childWords}(?![a-z])`)

/** By all of a given and a family name, by what the record calls them, or a minor by « ses enfants ». */
export const mentionsOf = ({ id, given, family, role, calledBy, source }: Person, part: string): readonly Mention[] => {
  if (source !== 'dossier' || role === 'professional') return []
  const [givens, families] = [given, family].map((names) =>
    names
      .map(foldText)
      .filter((name) => name !== '')
      .map(literally),
  )
  const own = givens !== undefined && families !== undefined ? namesOf(givens, families, role === 'minor', part) : []
  const isChild = role === 'minor' || isChildWord.test(calledBy ?? '')
  const called =
    calledBy !== undefined && calledBy.length >= planLimits.shortName ? [literally(foldText(calledBy))] : []
  const words = [...own, ...called, ...(isChild ? [childWords] : [])]
  return words.flatMap((word) =>
    Array.from(part.matchAll(new RegExp(`(?<![a-z]|[a-z]-)${word}(?![a-z])`, 'g')), ({ index, 0: { length } }) => ({
      ...{ id, start: index, end: index + length },
    })),
  )
}

/** Patterns of a name: whole, in either order; by the given name alone where it is a minor's, or the family name stands elsewhere. */
const namesOf = (
  givens: readonly string[],
  families: readonly string[],
  isMinor: boolean,
  part: string,
): readonly string[] => {
  const [first, last] = [`(?:${givens.join('|')})`, `(?:${families.join('|')})`]
  if (givens.length === 0) return []
  if (families.length === 0) return isMinor ? [first] : []
  const hasFamily = new RegExp(`(?<![a-z])${last}(?![a-z])`).test(part)
  return isMinor || hasFamily ? [`(?:${last} )?${first}(?: ${last})?`] : []
}
