import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { linkAliases } from './link-alias.ts'
import { anchorFullNames, anchorGivenNames, type Links } from './link-anchor.ts'
import { plainCallers } from './link-calls.ts'
import { genderOf, makeRegister, type Profile } from './link-entries.ts'
import { type Mention, mentionsOf } from './link-mentions.ts'
import { personOf } from './link-person.ts'
import { cuesOf } from './link-roles.ts'
import { linkInitials, linkShortNames } from './link-short.ts'
import { withOneSpelling } from './link-spelling.ts'

/** `ids`: for each finding, the person whom it names; null where nobody knows. */
export type Linked = { readonly ids: readonly (string | null)[]; readonly persons: readonly Person[] }

/**
 * Tells which mentions name the same person, across the whole dossier. Known persons keep their ids; others get
 * `T001`… in the order in which they are met. A mention that two persons could answer to stays without one.
 */
export const linkPersons = (
  pieces: readonly Piece[],
  findings: readonly Finding[],
  persons: readonly Person[],
): Linked => {
  const mentions = withOneSpelling(mentionsOf(pieces, findings), persons)
  const register = makeRegister(persons, lastDayOf(pieces))
  const links: Links = new Map()
  anchorFullNames(register, mentions, links)
  anchorGivenNames(register, mentions, links)
  linkAliases(register, mentions, links)
  linkShortNames(register, mentions, links)
  linkInitials(register, mentions, links)
  const cues = cuesOf(mentions, plainCallers(pieces, mentions))
  const ids = nameEntries(mentions, links, persons)
  return {
    ids: idsOf(findings, mentions, links, ids),
    persons: [
      ...persons.map((person) => withGender(person, register.byId.get(person.id))),
      ...[...ids]
        .filter(([entry]) => entry.known === null)
        .map(([entry, id]) => withGender(personOf(entry, id, cues), entry)),
    ],
  }
}

const lastDayOf = (pieces: readonly Piece[]): string | null =>
  pieces.reduce<string | null>(
    (last, { date }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  )

const withGender = (person: Person, entry: Profile | undefined): Person => {
  const gender = entry === undefined ? null : genderOf(entry)
  return gender === null ? person : { ...person, gender }
}

const nameEntries = (
  mentions: readonly Mention[],
  links: Links,
  persons: readonly Person[],
): ReadonlyMap<Profile, string> => {
  const taken = new Set(persons.map((person) => person.id))
  const ids = new Map<Profile, string>()
  let count = 0
  for (const mention of mentions) {
    const entry = links.get(mention)
    if (entry === undefined || ids.has(entry)) continue
    if (entry.known !== null) ids.set(entry, entry.known.id)
    while (!ids.has(entry)) {
      count += 1
      const id = `T${String(count).padStart(3, '0')}`
      if (!taken.has(id)) ids.set(entry, id)
    }
  }
  return ids
}

/**
 * All the findings of a mention name its person: a half of a known name is that person too. A claim on a known person
 * that the rest of the dossier makes doubtful is dropped; on a family, it stays as the detector made it.
 */
const idsOf = (
  findings: readonly Finding[],
  mentions: readonly Mention[],
  links: Links,
  ids: ReadonlyMap<Profile, string>,
): readonly (string | null)[] => {
  const idOf = new Map<Finding, string | null>()
  for (const mention of mentions) {
    const entry = links.get(mention)
    if (entry === undefined && mention.title.isGroup) continue
    for (const finding of mention.findings) idOf.set(finding, entry === undefined ? null : (ids.get(entry) ?? null))
  }
  return findings.map((finding) => {
    const id = idOf.get(finding)
    return id === undefined ? finding.personId : id
  })
}
