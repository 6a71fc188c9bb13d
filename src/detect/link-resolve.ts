import {
  addEntry,
  addFamily,
  addGiven,
  agrees,
  attach,
  type Entry,
  genderOf,
  learnName,
  type Register,
} from './link-entries.ts'
import { gradeFamily, gradeGiven, withFamily, withFull, withGiven, withInitials } from './link-match.ts'
import type { Mention } from './link-mentions.ts'
import { joinNames, type Name } from './link-names.ts'

export type Links = Map<Mention, Entry>

/** Full names first, over the whole dossier: a surname alone can then be linked to one that comes later. */
export const anchorFullNames = (register: Register, mentions: readonly Mention[], links: Links): void => {
  const byId = new Map(register.entries.map((entry) => [entry.known?.id ?? '', entry]))
  for (const [at, mention] of mentions.entries()) {
    if (links.has(mention)) continue
    const known = mention.personId === null ? undefined : byId.get(mention.personId)
    const mate = known === undefined ? pairOf(mention, mentions[at + 1]) : null
    const name = mate === null ? mention.name : mate.name
    const entry = known ?? (isFull(name) && !mention.title.isGroup ? anchor(register, name, mention) : null)
    if (entry === null) continue
    link(entry, mention, links)
    if (mate !== null) link(entry, mate.mention, links)
  }
}

const isFull = (name: Name): boolean => name.given.length > 0 && name.family.length > 0

const link = (entry: Entry, mention: Mention, links: Links): void => {
  attach(entry, mention)
  links.set(mention, entry)
}

const anchor = (register: Register, name: Name, mention: Mention): Entry => {
  const found = withFull(register, name, mention.title.gender)
  const entry = found.length === 1 ? found[0] : (found.find((one) => one.lastPiece === mention.pieceId) ?? found[0])
  const chosen = entry ?? addEntry(register, null)
  learnName(register, chosen, name)
  return chosen
}

/** « NOM : X⏎Prénom : Y », « X;Y »: two cells or two fields that make one name. */
const pairOf = (
  first: Mention,
  second: Mention | undefined,
): { readonly mention: Mention; readonly name: Name } | null => {
  if (second === undefined || second.gap === null || !isSingle(first.name) || !isSingle(second.name)) return null
  if (second.personId !== null) return null
  if (givenLabel.test(second.gap) && !givenEnd.test(first.before))
    return { mention: second, name: joinNames(first.name, second.name) }
  if (familyLabel.test(second.gap) && givenEnd.test(first.before))
    return { mention: second, name: joinNames(second.name, first.name) }
  if (!cellGap.test(second.gap) || first.title.isTitle || second.title.isTitle) return null
  if (isFamilyLike(first) && second.name.given.length > 0)
    return { mention: second, name: joinNames(first.name, second.name) }
  return null
}

const isSingle = (name: Name): boolean =>
  [name.given, name.family, name.loose].filter((parts) => parts.length > 0).length === 1 &&
  name.givenInitials + name.familyInitials + name.looseInitials === ''

const isFamilyLike = (mention: Mention): boolean =>
  mention.text.length > 1 && mention.text === mention.text.toUpperCase()

const givenLabel =
  /^[\s;,|.]{0,40}(?:\[[^\]]{0,10}\] ?)?prenoms?(?: ?\(s\))?(?: usuels?| d'usage| declares?)? ?[:;|\t]?\s*$/
const givenEnd = /prenoms?(?: ?\(s\))?(?: usuels?| declares?)? ?[:;|\t]?\s*$/
const familyLabel = /^[\s;,|.]{0,40}nom(?: de famille| de naissance| d'usage)? ?[:;|\t]?\s*$/
const cellGap = /^ ?(?:;|\||\t) ?$/

/** Names that are said to be another name of the person just named (« née X », « épouse X », « dit X »). */
export const linkAliases = (register: Register, mentions: readonly Mention[], links: Links): void => {
  for (const [at, mention] of mentions.entries()) {
    const previous = mentions[at - 1]
    const entry = previous === undefined ? undefined : links.get(previous)
    if (previous === undefined || entry === undefined || links.has(mention) || mention.gap === null) continue
    if (!isAlias(previous, mention, mention.gap)) continue
    learnAlias(register, entry, mention)
    link(entry, mention, links)
  }
}

const isAlias = (previous: Mention, mention: Mention, gap: string): boolean =>
  (!isFull(mention.name) || nickGap.test(gap)) &&
  (aliasGap.test(gap) || nickGap.test(gap) || (/^ ?\( ?$/.test(gap) && isInitials(previous.name)))

const aliasGap =
  /^[\s,(–-]{0,4}(?:nee?|ep\.?|epouse|ex-epouse|veuve|vve|divorcee?|devenue|(?:nom|prenom) (?:d'usage|de naissance|de jeune fille|marital|d'epouse|d'epoux) ?:?|\/)\s{1,3}$/
const nickGap =
  /^[\s,(–-]{0,4}(?:,? ?alias|dite?|surnommee?|appelee?|se faisant appeler|connue? sous le nom de)\s?[«"'(:]{0,2}\s{0,2}$/

const learnAlias = (register: Register, entry: Entry, mention: Mention): void => {
  const { family, loose, given } = mention.name
  if (entry.known !== null) return
  addFamily(register, entry, family.length > 0 ? family : loose)
  addGiven(register, entry, given)
}

export const isInitials = (name: Name): boolean => name.given.length + name.family.length + name.loose.length === 0

/** What is left, in reading order: a surname or a given name alone, then the names that hold initials. */
export const linkShortNames = (register: Register, mentions: readonly Mention[], links: Links): void => {
  for (const mention of mentions) {
    const linked = links.get(mention)
    if (linked !== undefined) {
      linked.last = mention.rank
      linked.lastPiece = mention.pieceId
      continue
    }
    if (hasInitials(mention.name)) continue
    const entry = resolveShort(register, mention)
    if (entry !== null) link(entry, mention, links)
  }
}

const hasInitials = (name: Name): boolean => name.givenInitials + name.familyInitials + name.looseInitials !== ''

const resolveShort = (register: Register, mention: Mention): Entry | null => {
  const { family, given, loose } = mention.name
  if (mention.title.isGroup) return resolveGroup(register, [...family, ...loose, ...given])
  if (family.length > 0) return byFamilyFirst(register, family, mention)
  if (given.length > 0) return byGivenFirst(register, given, mention)
  return loose.length === 0 ? null : byLoose(register, loose, mention)
}

/** « La famille X »: a person only when a single one bears the name. */
const resolveGroup = (register: Register, parts: readonly string[]): Entry | null => {
  const bearers = withFamily(register, parts)
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

const byFamilyFirst = (register: Register, parts: readonly string[], mention: Mention): Entry | null => {
  const bearers = withFamily(register, parts)
  if (bearers.length > 0) {
    const fit = bearers.filter((entry) => agrees(entry, mention.title.gender))
    return fit.length > 0 ? chooseBearer(fit, mention) : makeFamily(register, parts)
  }
  const given = withGiven(register, parts).filter((entry) => agrees(entry, mention.title.gender))
  if (given.length > 0) return chooseNearest(given, mention)
  return makeFamily(register, parts)
}

const makeFamily = (register: Register, parts: readonly string[]): Entry => {
  const entry = addEntry(register, null)
  addFamily(register, entry, parts)
  return entry
}

/** With a title, one who was given it before; a child is called by a title less than an adult. */
const chooseBearer = (bearers: readonly Entry[], mention: Mention): Entry | null => {
  if (!mention.title.isTitle) return chooseNearest(bearers, mention)
  const titled = bearers.filter((entry) => entry.isTitled)
  const adults = bearers.filter((entry) => !entry.isChild)
  const sure = bearers.filter((entry) => mention.title.gender !== null && genderOf(entry) === mention.title.gender)
  const pool = [titled, adults, bearers].find((some) => some.length > 0) ?? bearers
  const narrowed = pool.filter((entry) => sure.includes(entry))
  return chooseNearest(narrowed.length > 0 ? narrowed : pool, mention)
}

/** The only one; else the one named last in this piece; else nobody: doubt is left to the reviewer. */
const chooseNearest = (entries: readonly Entry[], mention: Mention): Entry | null => {
  if (entries.length === 1) return entries[0] ?? null
  const here = entries.filter((entry) => entry.lastPiece === mention.pieceId && entry.last < mention.rank)
  return here.reduce<Entry | null>((top, entry) => (top === null || entry.last > top.last ? entry : top), null)
}

const byGivenFirst = (register: Register, parts: readonly string[], mention: Mention): Entry | null => {
  const bearers = withGiven(register, parts).filter((entry) => agrees(entry, mention.title.gender))
  if (bearers.length > 0) return chooseNearest(bearers, mention)
  const families = withFamily(register, parts)
  if (families.length > 0) return chooseNearest(families, mention)
  const short = shortened(register, parts)
  if (short !== null) return short
  const entry = addEntry(register, null)
  addGiven(register, entry, parts)
  return entry
}

/** « Titou » for Titouan, when only one name opens so. */
const shortened = (register: Register, parts: readonly string[]): Entry | null => {
  const [part] = parts
  if (part === undefined || parts.length > 1 || part.length < 4) return null
  const found = register.entries.filter((entry) => entry.given.some((own) => own[0]?.startsWith(part) === true))
  return found.length === 1 ? (found[0] ?? null) : null
}

const byLoose = (register: Register, parts: readonly string[], mention: Mention): Entry | null => {
  const bearers = [...new Set([...withFamily(register, parts), ...withGiven(register, parts)])]
  if (bearers.length > 0) return chooseNearest(bearers, mention)
  const short = shortened(register, parts)
  if (short !== null) return short
  const entry = addEntry(register, null)
  addGiven(register, entry, parts)
  addFamily(register, entry, parts)
  return entry
}

export const linkInitials = (register: Register, mentions: readonly Mention[], links: Links): void => {
  for (const mention of mentions) {
    const linked = links.get(mention)
    if (linked !== undefined) {
      linked.last = mention.rank
      linked.lastPiece = mention.pieceId
      continue
    }
    if (!hasInitials(mention.name) || mention.title.isGroup) continue
    const found = withInitials(register, mention.name, mention.title.gender)
    const entry = found.length === 0 ? makeInitials(register, mention) : chooseNearest(found, mention)
    if (entry !== null) link(entry, mention, links)
  }
}

const makeInitials = (register: Register, mention: Mention): Entry => {
  const entry = addEntry(register, null)
  learnName(register, entry, mention.name)
  addGiven(register, entry, mention.name.loose)
  entry.givenInitial ||= mention.name.looseInitials
  return entry
}

export const isBearer = (entry: Entry, name: Name): boolean =>
  gradeFamily(entry, name.family) > 0 || gradeGiven(entry, name.given) > 0
