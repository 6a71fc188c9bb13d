import { reachedFrom } from '../../language/calls/contact-words.ts'
import { categoriesWith } from '../../model/category.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { isApart, type Passage } from '../../model/record/passage.ts'
import { type Flag, hidingFlags, isHiding, type Person } from '../../model/record/person.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { unitsOf } from '../scope/units/units.ts'
import type { FoldedPassage } from './clues.ts'

type ContactInput = {
  readonly findings: readonly Finding[]
  readonly flags: ReadonlySet<Flag>
  readonly persons: readonly Person[]
}

/**
 * What reaches somebody hidden leads to her as her address does: her telephone, her mail, her account, her plate. They are
 * doubled as hidden places, where their sentence, or their row, says that they are hers. A number of which nothing says whose it is
 * waits like the others: no rule lets it out, and a person may know that it is the caller's.
 */
export const hiddenContacts = (passages: readonly FoldedPassage[], input: ContactInput): readonly Finding[] => {
  const hidden = hiddenIds(input)
  if (hidden === null) return []
  const byPassage = groupByPassage(input.findings)
  const written = (finding: Finding, { folded }: FoldedPassage): string =>
    folded.slice(finding.start, finding.end).replaceAll(/[^a-z0-9@]/g, '')
  const values = passages.flatMap((passage) =>
    (byPassage.get(passage.passage.id) ?? [])
      .filter(({ category }) => reaching.has(category))
      .map((finding) => ({
        finding,
        words: written(finding, passage),
        isHers: isHers(finding, passage, byPassage, hidden),
      })),
  )
  const hers = new Set(values.filter(({ isHers }) => isHers).map(({ words }) => words))
  return values
    .filter(({ words }) => hers.has(words))
    .map(({ finding }, at): Finding => ({ ...finding, id: `PT${at + 1}-${finding.id}`, ...doubled }))
}

const doubled = { kind: 'protected-place', detector: 'protection', why: 'hidden-place' } as const

const reaching = categoriesWith('reaching')

/** Those who are hidden; where only the pieces say so, those whose record it is. Null: nobody is. */
const hiddenIds = ({ flags, persons }: ContactInput): ReadonlySet<string> | null => {
  const flagged = persons.filter(isHiding)
  if (flagged.length > 0) return new Set(flagged.filter(isStillHidden(flags)).map(({ id }) => id))
  if (!hidingFlags.some((flag) => flags.has(flag))) return null
  return new Set(persons.filter(({ role }) => role === 'accompanied' || role === 'minor').map(({ id }) => id))
}

/** Nothing is hidden from whoever reads her own record: then the record bears the flag no more. */
const isStillHidden =
  (flags: ReadonlySet<Flag>) =>
  (person: Person): boolean =>
    person.flags.some((flag) => hidingFlags.includes(flag) && flags.has(flag))

/** Words by which a number is that of somebody who hides, whoever is named before it. */
const secret =
  /(?<![a-z])(?:nouveau|nouvelle|secret|secrete|cache|cachee|protegee?|confidentiel(?:le)?|ne (?:pas|doit|jamais)|a (?:elle|madame)|le sien|la sienne)(?![a-z])/

const isHers = (
  finding: Finding,
  { passage, folded }: FoldedPassage,
  byPassage: ReadonlyMap<string, readonly Finding[]>,
  hidden: ReadonlySet<string>,
): boolean => {
  if (finding.personId !== null && hidden.has(finding.personId)) return true
  const stretch: Span = isApart(passage)
    ? { start: 0, end: passage.text.length }
    : (unitsOf(passage).find((unit) => overlaps(unit, finding)) ?? { start: 0, end: passage.text.length })
  const named = (byPassage.get(passage.id) ?? []).filter(
    (one) => (one.category === 'person' || one.category === 'organisation') && overlaps(one, stretch),
  )
  const lead = named.filter(({ end }) => end <= finding.start).sort((a, b) => b.end - a.end || a.start - b.start)[0]
  const nearest = lead ?? named.find(({ start }) => start >= finding.end)
  const from = nearest === undefined ? stretch.start : Math.min(nearest.end, finding.start)
  const between = folded.slice(from, Math.max(finding.start, nearest?.start ?? 0))
  if (reachedFrom.test(folded.slice(stretch.start, finding.start))) return false
  if (secret.test(between)) return true
  if (nearest === undefined) {
    const namedBefore = (byPassage.get(passage.id) ?? []).filter(
      ({ category, end }) => category === 'person' && end <= stretch.start,
    )
    return saidOfSomebody.test(folded.slice(stretch.start, finding.start)) && isInLast(namedBefore, passage, hidden)
  }
  return /(?<![a-z])(?:elle|madame|mme)(?![a-z])/.test(between) || hidden.has(nearest.personId ?? '')
}

/** « Son numéro est le », « on peut la joindre au »: of whoever the sentences before speak of. */
const saidOfSomebody =
  /(?<![a-z])(?:son|sa|ses|elle|la (?:joindre|rappeler|contacter|prevenir)|l'(?:appeler|avoir|ecrire)|lui (?:ecrire|telephoner)|joignable)(?![a-z])/

/** Somebody hidden stands in the last sentence that names anybody, whoever else does. */
const isInLast = (named: readonly Finding[], passage: Passage, hidden: ReadonlySet<string>): boolean => {
  const last = unitsOf(passage).findLast((unit) => named.some((one) => overlaps(one, unit)))
  return last !== undefined && named.some((one) => overlaps(one, last) && hidden.has(one.personId ?? ''))
}
