import { datesTold } from '../../language/dates/told.ts'
import { ownedBefore } from '../../language/owned.ts'
import type { Person } from '../../model/record/person.ts'
import type { Profile } from './link-entries.ts'
import type { Mention } from './link-mentions.ts'
import { type Name, writtenWords } from './link-names.ts'
import { type Cue, roleOf } from './link-roles.ts'
import { afterOf, beforeOf } from './link-room.ts'

/** An entry found in the text, as a person; names as the text writes them, each once. */
export const personOf = (entry: Profile, id: string, cues: ReadonlyMap<Mention, readonly Cue[]>): Person => {
  const written = entry.mentions
    .filter((mention) => !mention.title.isGroup)
    .map((mention) => writtenName(mention, entry))
  const family = distinct(written.map((one) => one.family))
  const given = distinct(written.map((one) => one.given))
  const named = new Set([...family, ...given].map((name) => name.toLowerCase()))
  return {
    id,
    given,
    family,
    other: distinct(written.map((one) => one.other)).filter((name) => !named.has(name.toLowerCase())),
    role: roleOf(entry.mentions.flatMap((mention) => cues.get(mention) ?? [])),
    born: entry.mentions.map(birthOf).find((date) => date !== null) ?? null,
    flags: [],
    source: 'text',
  }
}

type Side = 'given' | 'family' | 'other'
type Written = { readonly [side in Side]: string }

/** The words of the text, sorted by what they were taken for; a particle goes with the word after it. */
const writtenName = (mention: Mention, entry: Profile): Written => {
  const sides: { readonly [side in Side]: string[] } = { given: [], family: [], other: [] }
  let prefix = ''
  for (const { text, parts } of writtenWords(mention.text)) {
    if (parts.length === 0) prefix += `${text} `
    if (parts.length === 0) continue
    sides[sideOf(parts, mention.name, entry)].push(prefix + text)
    prefix = ''
  }
  return { given: sides.given.join(' '), family: sides.family.join(' '), other: sides.other.join(' ') }
}

const sideOf = (parts: readonly string[], name: Name, entry: Profile): Side => {
  const isIn = (all: readonly string[]): boolean => parts.some((part) => all.includes(part))
  if (isIn(name.given)) return 'given'
  if (isIn(name.family)) return 'family'
  const [given, family] = [isIn(entry.given.flat()), isIn(entry.family.flat())]
  return given === family ? 'other' : given ? 'given' : 'family'
}

const distinct = (names: readonly string[]): readonly string[] => {
  const kept = new Map<string, string>()
  for (const name of names) if (name !== '' && !kept.has(name.toLowerCase())) kept.set(name.toLowerCase(), name)
  return [...kept.values()]
}

/** A date of birth written right after the name, as an ISO date; « la sœur de X, née le… » tells hers. */
const birthOf = (mention: Mention): string | null => {
  if (ownedBefore(beforeOf(mention)) !== null) return null
  const after = afterOf(mention)
  const lead = /^[\s,(]{0,3}nee? le /.exec(after)?.[0] ?? ''
  const [told] = lead === '' ? [] : datesTold(after, null)
  return told !== undefined && told.start <= lead.length && told.range.from === told.range.to ? told.range.from : null
}
