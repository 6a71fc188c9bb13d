import { slipsBetween } from '../../language/slips.ts'
import { foldText } from '../../model/fold.ts'
import type { Person } from '../../model/record/person.ts'
import { type Gender, genderOf, isGiven, type Origin, originOf } from './borrowed.ts'
import { drawBelow, type Key } from './key.ts'
import type { Slot } from './slots.ts'
import { foldedWords, isKeptWord } from './words.ts'

/** Who plays in a dossier: for each word of a name, the slot whose borrowed word stands for it. */
export type Cast = {
  /** The slot of a word said of a person, or of nobody known; null where two persons bear it, or nobody may. */
  readonly slotOf: (personId: string | null, word: string) => Slot | null
  /** Those of a person in the order of her name: given names, then family names. */
  readonly named: (personId: string | null) => readonly Slot[]
  /** The letter that stands for the initial of nobody known; null for what is no letter. */
  readonly initialOf: (letter: string) => string | null
  /** By whom a login is made of an initial and a name: « mlehoux ». */
  readonly logins: ReadonlyMap<string, readonly [given: Slot, family: Slot] | null>
  /** By whom initials are made, in either order: « nk », « kn »; null where they are those of several, or of who asked for silence. */
  readonly initials: ReadonlyMap<string, readonly Slot[] | null>
}

export type CastInput = {
  readonly key: Key
  readonly dossierKey: string
  readonly persons: readonly Person[]
  /** The key by which a person is known in several dossiers; null for one known in this alone. */
  readonly linkOf: (person: Person) => string | null
}

/** A person and the slots of her words. */
type Player = { readonly id: string; readonly given: readonly Slot[]; readonly family: readonly Slot[] }

export const castOf = (input: CastInput): Cast => {
  const players = playersOf({ ...input, persons: input.persons.filter(({ role }) => role !== 'informant') })
  const byId = new Map(players.map((player) => [player.id, player]))
  const all = new Map(players.flatMap(slotsOf).map((slot) => [`${slot.kind} ${slot.space} ${slot.word}`, slot]))
  const known = [...all.values()]
  const hushed = hushedWords(input.persons, known)
  return {
    slotOf: (personId, word) => {
      const folded = foldText(word)
      if (hushed.has(folded)) return null
      const player = personId === null ? undefined : byId.get(personId)
      const own = player === undefined ? null : among(slotsOf(player), folded)
      return own ?? anybody(known, folded, word, input.dossierKey)
    },
    named: (personId) => slotsOf(byId.get(personId ?? '')),
    initialOf: (letter) => drawnLetter(input, letter),
    logins: loginsOf(players),
    initials: initialsOf(players, playersOf(input)),
  }
}

/** Names of who asked for silence, and of nobody else: a borrowed one that comes back would say who it is. */
const hushedWords = (persons: readonly Person[], known: readonly Slot[]): ReadonlySet<string> => {
  const informants = persons.filter(({ role }) => role === 'informant')
  const words = informants.flatMap(({ given, family, other }) => namesIn([...given, ...family, ...other]))
  return new Set(words.filter((word) => !known.some((slot) => slot.word === word)))
}

const letters = 'abcdefghijklmnoprstuvwyz'

/** Never itself. */
const drawnLetter = ({ key, dossierKey }: CastInput, letter: string): string | null => {
  const at = letters.indexOf(letter)
  if (at === -1) return null
  return letters.charAt((at + 1 + drawBelow(key, letters.length - 1, 'initial', dossierKey, letter)) % letters.length)
}

const slotsOf = (player: Player | undefined): readonly Slot[] =>
  player === undefined ? [] : [...player.given, ...player.family]

const playersOf = (input: CastInput): readonly Player[] => {
  const links = new Map(input.persons.map((person) => [person.id, input.linkOf(person)]))
  const linkOfFamily = familyLinks(input.persons, links)
  const keys = keysOf(input)
  return input.persons.map((person) => {
    const link = links.get(person.id) ?? null
    const origin = originOf(namesIn(person.family), namesIn(person.given))
    const own = { isLinked: link !== null, space: keys.get(person.id) ?? person.id, origin }
    const gender = person.gender ?? person.given.map(genderOf).find((one) => one !== null) ?? null
    const { given, family } = partsOf(person)
    return {
      id: person.id,
      given: given.map((word) => ({ kind: 'given', word, gender, ...own })),
      family: family.map((word) => familySlot(word, origin, linkOfFamily.get(word) ?? null, input.dossierKey)),
    }
  })
}

const namesIn = (names: readonly string[]): readonly string[] =>
  names.flatMap(foldedWords).filter((word) => word.length > 1 && !isKeptWord(word) && !/\d/.test(word))

/** A name that stands for the whole is a given name if one knows it, or if no family name is known. */
const partsOf = ({ given, family, other }: Person): { given: readonly string[]; family: readonly string[] } => {
  const [firsts, lasts] = [namesIn(given), namesIn(family)]
  const rest = namesIn(other).filter((word) => !firsts.includes(word) && !lasts.includes(word))
  const isFirst = (word: string): boolean => isGiven(word) || (lasts.length > 0 && firsts.length > 0)
  return {
    given: unique([...firsts, ...rest.filter(isFirst)]),
    family: unique([...lasts.filter((word) => !firsts.includes(word)), ...rest.filter((word) => !isFirst(word))]),
  }
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]

const familySlot = (word: string, origin: Origin, link: string | null, dossierKey: string): Slot => ({
  ...{ kind: 'family', word, origin: originOf([word]) === 'french' ? origin : originOf([word]), gender: null },
  ...(link === null ? { space: dossierKey, isLinked: false } : { space: `link ${link}`, isLinked: true }),
})

/** A family name is one for all who bear it here: that of the linked person whose key comes first. */
const familyLinks = (
  persons: readonly Person[],
  links: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> => {
  const first = new Map<string, string>()
  for (const person of persons) {
    const link = links.get(person.id) ?? null
    if (link === null) continue
    for (const word of namesIn(person.family)) {
      const known = first.get(word)
      if (known === undefined || link < known) first.set(word, link)
    }
  }
  return first
}

/** The key of each person: the one given, or her names in this dossier; namesakes are told apart by their number in it. */
const keysOf = ({ persons, linkOf, dossierKey }: CastInput): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>()
  const nameOf = ({ given, family, other }: Person) => namesIn([...given, ...family, ...other]).join(' ')
  for (const person of persons) counts.set(nameOf(person), (counts.get(nameOf(person)) ?? 0) + 1)
  return new Map(
    persons.map((person) => {
      const [link, name] = [linkOf(person), nameOf(person)]
      const apart = (counts.get(name) ?? 0) > 1 ? ` ${person.id}` : ''
      return [person.id, link === null ? `${dossierKey} ${name}${apart}` : `link ${link}`]
    }),
  )
}

/** Letters from which one wrong one, and two, still leave the name. By hand. */
const [leastOneSlip, leastTwoSlips] = [5, 8]

const isNear = (one: string, other: string): boolean => {
  const shortest = Math.min(one.length, other.length)
  const most = shortest >= leastTwoSlips ? 2 : shortest >= leastOneSlip ? 1 : 0
  return most > 0 && slipsBetween(one, other, most) <= most
}

/** The word itself, else one that it is a slip of, or short for. */
const among = (slots: readonly Slot[], word: string): Slot | null =>
  slots.find((slot) => slot.word === word) ??
  only(slots.filter((slot) => isNear(slot.word, word))) ??
  only(slots.filter((slot) => slot.kind === 'given' && word.length >= 3 && slot.word.startsWith(word)))

const only = (slots: readonly Slot[]): Slot | null => (slots.length === 1 ? (slots[0] ?? null) : null)

/** A word of no known person borrows one of its own, in this dossier; one in lower case is perhaps no name. */
const anybody = (known: readonly Slot[], folded: string, word: string, dossierKey: string): Slot | null => {
  const same = known.filter((slot) => slot.word === folded)
  if (same.length > 0) return only(same) ?? (word === word.toUpperCase() ? only(families(same)) : null)
  const near = known.filter((slot) => isNear(slot.word, folded))
  if (near.length > 0) return only(near)
  if (word === word.toLowerCase()) return null
  const isFirst = isGiven(folded) && word !== word.toUpperCase()
  const gender: Gender | null = isFirst ? genderOf(folded) : null
  const kind = isFirst ? 'given' : 'family'
  return { kind, word: folded, gender, origin: originOf([folded]), space: dossierKey, isLinked: false }
}

const families = (slots: readonly Slot[]): readonly Slot[] => slots.filter(({ kind }) => kind === 'family')

const loginsOf = (players: readonly Player[]): Cast['logins'] => {
  const logins = new Map<string, readonly [Slot, Slot] | null>()
  for (const { given, family } of players) {
    const [first, last] = [given[0], family[0]]
    if (first === undefined || last === undefined) continue
    const login = first.word.charAt(0) + last.word
    logins.set(login, logins.has(login) ? null : [first, last])
  }
  return logins
}

/** Of everybody, whoever asked for silence too: nobody lends her another name, but letters that are hers do not stay. */
const initialsOf = (players: readonly Player[], everybody: readonly Player[]): Cast['initials'] => {
  const initials = new Map<string, readonly Slot[] | null>()
  const lenders = new Set(players.map(({ id }) => id))
  for (const { id, given, family } of everybody) {
    const [last] = family
    if (given[0] === undefined || last === undefined) continue
    const firsts = [given.slice(0, 1), ...(given.length > 1 ? [given.slice(0, 2)] : [])]
    for (const slots of firsts.flatMap((one) => [
      [...one, last],
      [last, ...one],
    ])) {
      const key = slots.map(({ word }) => word.charAt(0)).join('')
      const isOther = initials.has(key) && !sameSlots(initials.get(key) ?? null, slots)
      initials.set(key, isOther || !lenders.has(id) ? null : slots)
    }
  }
  return initials
}

const sameSlots = (one: readonly Slot[] | null, other: readonly Slot[]): boolean =>
  one?.every((slot, at) => slot.word === other[at]?.word && slot.space === other[at]?.space) === true
