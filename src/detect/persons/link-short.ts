import { linkAlias } from './link-alias.ts'
import { type Links, link } from './link-anchor.ts'
import {
  addEntry,
  addFamily,
  addGiven,
  agrees,
  genderOf,
  learnName,
  type Profile,
  type Register,
} from './link-entries.ts'
import { withFamily, withGiven, withInitials } from './link-match.ts'
import type { Mention } from './link-mentions.ts'
import { hasInitials, isInitials } from './link-names.ts'
import { isShortFor } from './link-nicknames.ts'

/** What is left, in reading order: a surname or a given name, alone or with a letter. */
export const linkShortNames = (register: Register, mentions: readonly Mention[], links: Links): void => {
  walk(mentions, links, (mention, previous) => {
    if (isInitials(mention.name) || linkAlias(register, mention, previous, links)) return
    const entry = resolveShort(register, mention)
    if (entry !== null) link(entry, mention, links)
  })
}

/** Bare letters come last, when all those they may stand for are known. */
export const linkInitials = (register: Register, mentions: readonly Mention[], links: Links): void => {
  walk(mentions, links, (mention, previous) => {
    if (!isInitials(mention.name) || mention.title.isGroup || linkAlias(register, mention, previous, links)) return
    const entry = resolveInitials(register, mention)
    if (entry !== null) link(entry, mention, links)
  })
}

/** In reading order, each entry remembers where it was named last. */
const walk = (
  mentions: readonly Mention[],
  links: Links,
  visit: (mention: Mention, previous: Mention | undefined) => void,
): void => {
  for (const [at, mention] of mentions.entries()) {
    if (!links.has(mention)) visit(mention, mentions[at - 1])
    const entry = links.get(mention)
    if (entry === undefined) continue
    entry.last = mention.rank
    entry.lastPiece = mention.pieceId
  }
}

const resolveShort = (register: Register, mention: Mention): Profile | null => {
  const { family, given, loose } = mention.name
  // « La famille X », « M. et Mme X »: no one person; « les enfants Inès et Lina » are named one by one.
  if (mention.title.isGroup && (given.length === 0 || family.length > 0)) return null
  const known = register.byId.get(mention.personId ?? '')
  if (hasInitials(mention.name)) return resolveInitials(register, mention)
  if (family.length > 0) return byFamilyFirst(register, family, mention, known)
  if (given.length > 0) return byGivenFirst(register, given, mention, known)
  return loose.length === 0 ? null : byLoose(register, loose, mention, known)
}

const byFamilyFirst = (
  register: Register,
  parts: readonly string[],
  mention: Mention,
  known: Profile | undefined,
): Profile | null => {
  const { gender } = mention.title
  const bearers = withFamily(register, parts)
  const fit = bearers.filter((entry) => agrees(entry, gender) && !(mention.title.isTitle && isOnlyChild(entry)))
  if (fit.length > 0) return chooseBearer(fit, mention)
  const given = bearers.length > 0 ? [] : withGiven(register, parts).filter((entry) => agrees(entry, gender))
  if (given.length > 0) return chooseNearest(given, mention)
  if (bearers.length === 0 && known !== undefined && agrees(known, gender)) return known
  const near = mention.title.isTitle ? null : shortened(register, parts)
  if (near !== null) return near
  const entry = addEntry(register, null)
  addFamily(register, entry, parts)
  return entry
}

/** A child is no « M. » nor « Mme »: the surname is then a parent's. */
const isOnlyChild = (entry: Profile): boolean => entry.isChild && !entry.isTitled

/** With a title, one who was given it before, and of whom the gender is known to be the same. */
const chooseBearer = (bearers: readonly Profile[], mention: Mention): Profile | null => {
  const { isTitle, gender } = mention.title
  if (!isTitle) return chooseNearest(bearers, mention) ?? onlyDeclared(bearers)
  const titled = bearers.filter((entry) => entry.isTitled)
  const pool = titled.length > 0 ? titled : bearers
  const sure = pool.filter((entry) => gender !== null && genderOf(entry) === gender)
  return chooseNearest(sure.length > 0 ? sure : pool, mention)
}

/** The only adult whom the file declares, in a piece that has named none of the bearers yet. */
const onlyDeclared = (bearers: readonly Profile[]): Profile | null => {
  const declared = bearers.filter((entry) => entry.known !== null && !isOnlyChild(entry))
  return declared.length === 1 ? (declared[0] ?? null) : null
}

/** The only one; else the one named last in this piece; else nobody: doubt is left to the reviewer. */
const chooseNearest = (entries: readonly Profile[], mention: Mention): Profile | null => {
  if (entries.length === 1) return entries[0] ?? null
  const here = entries.filter((entry) => entry.lastPiece === mention.pieceId && entry.last < mention.rank)
  return here.reduce<Profile | null>((top, entry) => (top === null || entry.last > top.last ? entry : top), null)
}

const byGivenFirst = (
  register: Register,
  parts: readonly string[],
  mention: Mention,
  known: Profile | undefined,
): Profile | null => {
  const bearers = withGiven(register, parts).filter((entry) => agrees(entry, mention.title.gender))
  if (bearers.length > 0) return chooseGiven(bearers, mention)
  const families = withFamily(register, parts)
  if (families.length > 0) return chooseNearest(families, mention)
  const near = known ?? shortened(register, parts)
  if (near !== null) return near
  const entry = addEntry(register, null)
  addGiven(register, entry, parts)
  return entry
}

/**
 * A declared given name alone is that person, unless this piece has just named another in full. One half of a name, met in
 * the text, makes no doubt of it.
 */
const chooseGiven = (bearers: readonly Profile[], mention: Mention): Profile | null => {
  const here = chooseNearest(bearers, mention)
  if (here !== null && (here.known !== null || isWhole(here))) return here
  const declared = bearers.filter(({ known }) => known !== null)
  return declared.length === 1 ? (declared[0] ?? null) : here
}

/** Two names, not one that may be either. */
const isWhole = ({ given, family }: Profile): boolean =>
  given.some((own) => family.some((name) => name.join(' ') !== own.join(' ')))

/** « Titou » for Titouan, « Alex » for Alexandre, when one person alone can be meant. */
const shortened = (register: Register, parts: readonly string[]): Profile | null => {
  const found = register.entries.filter((entry) => entry.given.some((own) => isShortFor(parts, own)))
  return found.length === 1 ? (found[0] ?? null) : null
}

const byLoose = (
  register: Register,
  parts: readonly string[],
  mention: Mention,
  known: Profile | undefined,
): Profile | null => {
  const isFit = (entry: Profile): boolean => agrees(entry, mention.title.gender)
  const [families, givens] = [withFamily(register, parts).filter(isFit), withGiven(register, parts).filter(isFit)]
  if (givens.length > 0 && !families.some((entry) => entry.known !== null || isWhole(entry)))
    return chooseGiven([...new Set([...givens, ...families])], mention)
  const fit = [...new Set([...families, ...givens])]
  if (fit.length > 0) return chooseNearest(fit, mention) ?? onlyDeclared(fit)
  const near = known ?? shortened(register, parts)
  if (near !== null) return near
  const entry = addEntry(register, null)
  addGiven(register, entry, parts)
  addFamily(register, entry, parts)
  return entry
}

const resolveInitials = (register: Register, mention: Mention): Profile | null => {
  const found = withInitials(register, mention.name, mention.title.gender)
  if (found.length > 0) return chooseNearest(found, mention)
  const entry = addEntry(register, null)
  learnName(register, entry, mention.name)
  addGiven(register, entry, mention.name.loose)
  if (mention.name.loose.length > 0) entry.familyInitial ||= mention.name.looseInitials
  entry.givenInitial ||= mention.name.looseInitials
  return entry
}
