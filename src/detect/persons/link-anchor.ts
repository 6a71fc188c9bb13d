import { addEntry, addFamily, addGiven, attach, learnName, type Profile, type Register } from './link-entries.ts'
import { gradeFamily, gradeGiven, withFamily, withFull, withGiven } from './link-match.ts'
import type { Mention } from './link-mentions.ts'
import { hasInitials, isFull, joinNames, type Name } from './link-names.ts'
import { beforeOf } from './link-room.ts'

export type Links = Map<Mention, Profile>

export const link = (entry: Profile, mention: Mention, links: Links): void => {
  attach(entry, mention)
  links.set(mention, entry)
}

/** Full names first, over the whole dossier: a surname alone can then be linked to one that comes later. */
export const anchorFullNames = (register: Register, mentions: readonly Mention[], links: Links): void => {
  const fullNames = mentions.flatMap(({ name, title }) => (isFull(name) && !title.isGroup ? [name] : []))
  for (const [at, mention] of mentions.entries()) {
    if (links.has(mention) || mention.title.isGroup) continue
    const known = trusted(register.byId.get(mention.personId ?? ''), mention)
    const mate = known === null ? pairOf(mention, mentions[at + 1]) : null
    const name = mate?.name ?? mention.name
    const entry = known ?? (isFull(name) ? anchor(register, name, mention, fullNames) : null)
    if (entry === null) continue
    link(entry, mention, links)
    if (mate !== null && !links.has(mate.mention)) link(entry, mate.mention, links)
  }
}

/**
 * A detector that knows a person by one name only may take another for her: « Léa DUPONT » when the dossier knows a
 * Léa MARCHADIER, « M. MARCHADIER » who is her father. Its word is taken when both names agree.
 */
const trusted = (entry: Profile | undefined, mention: Mention): Profile | null => {
  if (entry === undefined) return null
  if (mention.findings.some((finding) => finding.personId !== null && finding.why === 'known-full')) return entry
  const { given, family } = mention.name
  return isFull(mention.name) && gradeGiven(entry, given) > 0 && gradeFamily(entry, family) > 0 ? entry : null
}

const anchor = (register: Register, name: Name, mention: Mention, fullNames: readonly Name[]): Profile => {
  const found = withFull(register, name, mention.title.gender)
  const known = found.find((one) => one.lastPiece === mention.pieceId) ?? found[0]
  const lone = known === undefined ? declaredByOneName(register, name, fullNames) : null
  if (lone !== null) learnOther(register, lone, name)
  const entry = known ?? lone ?? addEntry(register, null)
  learnName(register, entry, name)
  return entry
}

/** The name that the record did not declare: « Mme OUDIN » is then Soizic. */
const learnOther = (register: Register, entry: Profile, { given, family }: Name): void => {
  if (entry.given.some((own) => sameParts(own, given))) addFamily(register, entry, family)
  else addGiven(register, entry, given)
}

/** « Soizic OUDIN » where the record declares « Soizic »: she is meant where no other full name holds that one. */
const declaredByOneName = (register: Register, { given, family }: Name, fullNames: readonly Name[]): Profile | null => {
  const fit = register.entries.filter(({ known, ...names }) => isOneName(known) && holds(names, given, family))
  const [only, ...others] = fit
  if (only === undefined || others.length > 0) return null
  const isOther = (name: Name): boolean => name.given.join(' ') !== given.join(' ') || !sameParts(name.family, family)
  return fullNames.some((name) => holds(only, name.given, name.family) && isOther(name)) ? null : only
}

const isOneName = (known: Profile['known']): boolean => known !== null && known.given.length + known.family.length === 0

const holds = (names: Pick<Profile, 'given'>, given: readonly string[], family: readonly string[]): boolean =>
  names.given.some((own) => sameParts(own, given) || sameParts(own, family))

const sameParts = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ')

/** A declared given name, alone, that nobody else of the record bears. Nicknames told of her are then hers. */
export const anchorGivenNames = (register: Register, mentions: readonly Mention[], links: Links): void => {
  for (const mention of mentions) {
    const { name, title } = mention
    if (links.has(mention) || title.isGroup || title.isTitle || hasInitials(name) || name.family.length > 0) continue
    const parts = [...name.given, ...name.loose]
    const [only, ...others] = [...new Set([...withGiven(register, parts), ...withFamily(register, parts)])]
    if (only !== undefined && others.length === 0 && only.known !== null && gradeGiven(only, parts) === 3)
      link(only, mention, links)
  }
}

type Mate = { readonly mention: Mention; readonly name: Name }

/** « NOM : X⏎Prénom : Y », « X;Y »: two cells or two fields that make one name. */
const pairOf = (first: Mention, second: Mention | undefined): Mate | null => {
  if (second === undefined || second.gap === null || second.personId !== null) return null
  if (hasInitials(first.name) || hasInitials(second.name)) return null
  const startsGiven = givenEnd.test(beforeOf(first))
  if (givenLabel.test(second.gap) && !startsGiven) return { mention: second, name: joinNames(first.name, second.name) }
  if (familyLabel.test(second.gap) && startsGiven) return { mention: second, name: joinNames(second.name, first.name) }
  return isCellPair(first, second, second.gap) ? { mention: second, name: joinNames(first.name, second.name) } : null
}

const isCellPair = (first: Mention, second: Mention, gap: string): boolean =>
  /^ ?(?:;|\||\t) ?$/.test(gap) &&
  !first.title.isTitle &&
  !second.title.isTitle &&
  !isFull(first.name) &&
  !isFull(second.name) &&
  isCapitals(first.text) &&
  !isCapitals(second.text)

const isCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

const givenLabel =
  /^[\s;,|.\]]{0,40}prenoms?(?: ?\(s\))?(?: usuels?| d'usage| declares?)?(?: [.]{2,60})?[\s:;|\t[]{0,12}$/
const givenEnd = /(?:^|[^a-z])prenoms?(?: ?\(s\))?(?: usuels?| declares?)?(?: [.]{2,60})?[\s:;|\t[]{0,12}$/
const familyLabel =
  /^[\s;,|.\]]{0,40}nom(?: de famille| de naissance| d'usage| declare)?(?: [.]{2,60})?[\s:;|\t[]{0,12}$/
