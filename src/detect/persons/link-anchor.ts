import { addEntry, attach, learnName, type Profile, type Register } from './link-entries.ts'
import { gradeFamily, gradeGiven, withFull } from './link-match.ts'
import type { Mention } from './link-mentions.ts'
import { hasInitials, isFull, joinNames, type Name } from './link-names.ts'

export type Links = Map<Mention, Profile>

export const link = (entry: Profile, mention: Mention, links: Links): void => {
  attach(entry, mention)
  links.set(mention, entry)
}

/** Full names first, over the whole dossier: a surname alone can then be linked to one that comes later. */
export const anchorFullNames = (register: Register, mentions: readonly Mention[], links: Links): void => {
  for (const [at, mention] of mentions.entries()) {
    if (links.has(mention) || mention.title.isGroup) continue
    const known = trusted(register.byId.get(mention.personId ?? ''), mention)
    const mate = known === null ? pairOf(mention, mentions[at + 1]) : null
    const name = mate?.name ?? mention.name
    const entry = known ?? (isFull(name) ? anchor(register, name, mention) : null)
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

const anchor = (register: Register, name: Name, mention: Mention): Profile => {
  const found = withFull(register, name, mention.title.gender)
  const entry = found.find((one) => one.lastPiece === mention.pieceId) ?? found[0] ?? addEntry(register, null)
  learnName(register, entry, name)
  return entry
}

type Mate = { readonly mention: Mention; readonly name: Name }

/** « NOM : X⏎Prénom : Y », « X;Y »: two cells or two fields that make one name. */
const pairOf = (first: Mention, second: Mention | undefined): Mate | null => {
  if (second === undefined || second.gap === null || second.personId !== null) return null
  if (hasInitials(first.name) || hasInitials(second.name)) return null
  const startsGiven = givenEnd.test(first.before)
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
