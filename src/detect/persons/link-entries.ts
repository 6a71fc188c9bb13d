import type { Person } from '../../model/record/person.ts'
import { classOf } from '../engine/word-class.ts'
import { linkLimits } from '../thresholds.ts'
import { ageOf } from './link-ages.ts'
import type { Mention } from './link-mentions.ts'
import type { Name } from './link-names.ts'
import { parseName } from './link-names.ts'
import { beforeOf } from './link-room.ts'

export type Gender = 'f' | 'm' | null

/**
 * A person being put together while the dossier is read. It grows during that reading and is seen by nobody else:
 * `linkPersons` gives read-only persons back. `said` is the gender that titles tell, which a given name cannot undo.
 */
export type Profile = {
  readonly known: Person | null
  readonly given: string[][]
  readonly family: string[][]
  readonly mentions: Mention[]
  givenInitial: string
  familyInitial: string
  said: Gender
  guessed: Gender
  isTitled: boolean
  isChild: boolean
  last: number
  lastPiece: string | null
}

/** All entries, and where to look for them: by any part of a given name, of a family name. */
export type Register = {
  readonly entries: Profile[]
  readonly byGiven: Map<string, Profile[]>
  readonly byFamily: Map<string, Profile[]>
  readonly byId: Map<string, Profile>
}

/** `on`: the last day that the record was written, null when nothing dates it. */
export const makeRegister = (persons: readonly Person[], on: string | null): Register => {
  const register: Register = { entries: [], byGiven: new Map(), byFamily: new Map(), byId: new Map() }
  for (const person of persons) {
    const entry = addEntry(register, person)
    register.byId.set(person.id, entry)
    for (const given of person.given) addGiven(register, entry, partsOf(given))
    for (const family of person.family) addFamily(register, entry, partsOf(family))
    for (const other of person.other) addOther(register, entry, other)
    entry.isChild = person.role === 'minor' || isYoung(person, on)
  }
  return register
}

const isYoung = ({ born }: Person, on: string | null): boolean =>
  born !== null && on !== null && Number(on.slice(0, 4)) - Number(born.slice(0, 4)) < linkLimits.titledFrom

const partsOf = (name: string): readonly string[] => {
  const { given, family, loose } = parseName(name, false)
  return [...given, ...family, ...loose]
}

/** A former name, a nickname, a whole form: its words may be given or family names. */
const addOther = (register: Register, entry: Profile, other: string): void => {
  const name = parseName(other, false)
  const isFull = name.given.length > 0 && name.family.length > 0
  addGiven(register, entry, isFull ? name.given : partsOf(other))
  addFamily(register, entry, isFull ? name.family : name.given.length > 0 ? [] : partsOf(other))
}

export const addEntry = (register: Register, known: Person | null): Profile => {
  const entry: Profile = {
    known,
    given: [],
    family: [],
    mentions: [],
    givenInitial: '',
    familyInitial: '',
    said: null,
    guessed: null,
    isTitled: false,
    isChild: false,
    last: -1,
    lastPiece: null,
  }
  register.entries.push(entry)
  return entry
}

export const addGiven = (register: Register, entry: Profile, parts: readonly string[]): void => {
  if (!add(register.byGiven, entry.given, entry, parts)) return
  entry.givenInitial += parts[0]?.[0] ?? ''
  entry.guessed ??= classOf(parts[0] ?? '').gender
}

export const addFamily = (register: Register, entry: Profile, parts: readonly string[]): void => {
  if (add(register.byFamily, entry.family, entry, parts)) entry.familyInitial += parts[0]?.[0] ?? ''
}

const add = (index: Map<string, Profile[]>, own: string[][], entry: Profile, parts: readonly string[]): boolean => {
  if (parts.length === 0 || own.some((known) => known.join(' ') === parts.join(' '))) return false
  own.push([...parts])
  for (const part of parts) {
    const peers = index.get(part) ?? []
    if (!peers.includes(entry)) peers.push(entry)
    index.set(part, peers)
  }
  return true
}

/** What a name says beyond what its entry holds is learned: « Mme KAYA », then « Zeynep KAYA ». */
export const learnName = (register: Register, entry: Profile, name: Name): void => {
  if (entry.known !== null) return
  addGiven(register, entry, name.given)
  addFamily(register, entry, name.family)
  if (entry.givenInitial === '') entry.givenInitial = name.givenInitials
  if (entry.familyInitial === '') entry.familyInitial = name.familyInitials
}

export const attach = (entry: Profile, mention: Mention): void => {
  entry.mentions.push(mention)
  entry.last = mention.rank
  entry.lastPiece = mention.pieceId
  if (mention.title.isGroup) return
  entry.said ??= mention.title.gender
  entry.isTitled ||= mention.title.isTitle
  entry.isChild ||= childBefore.test(beforeOf(mention)) || (ageOf(mention) ?? linkLimits.majority) < linkLimits.majority
}

const childBefore = /(?:^|[^a-z])(?:enfant|bebe|nourrisson|eleve|mineure?|petite?|fillette|jeune) ?[,:(«"]? ?$/

export const genderOf = (entry: Profile): Gender => entry.said ?? entry.guessed

/** False only when both are known and differ. */
export const agrees = (entry: Profile, gender: Gender): boolean => {
  const own = genderOf(entry)
  return own === null || gender === null || own === gender
}
