import { compileCues, hasCue } from '../../language/cues.ts'
import { categoriesWith } from '../../model/category.ts'
import { foldText } from '../../model/fold.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { type Finding, groupByPassage, hiddenHome } from '../../model/record/finding.ts'
import type { Flag, Person } from '../../model/record/person.ts'
import { contains } from '../../model/record/span.ts'
import { clueLimits } from '../thresholds.ts'
import { clueFindings, type FoldedPassage, wordedPatterns } from './clues.ts'
import { withoutDenied } from './hiding/denied-flags.ts'
import { type Doubted, inDoubt, judgedMatters } from './hiding/doubted.ts'
import { hushedPlaces } from './hiding/hushed-place.ts'
import type { HidingJudge } from './hiding/judge.ts'
import { lifeClues } from './hiding/life-clues.ts'
import { hiddenPersons, metPlaces } from './hiding/met-places.ts'
import { homeOf } from './home-words.ts'
import { isLowerOnly, placeClues } from './place-clues.ts'
import { namesNoPlace } from './place-words.ts'
import { opensLine, sweepNames } from './sweep-names.ts'

type Moved = {
  /** All that was found in a record that changes software whole; null: it is handed over, and what is asked so is held by `silence`. */
  readonly moved: readonly Finding[] | null
  readonly judge: HidingJudge | null
}

/** `doubted`: the stretches of which it is asked whether they hide a home, where nothing else says that one is hidden; null elsewhere. */
export type Protected = { readonly flags: ReadonlySet<Flag>; readonly doubted: readonly Doubted[] | null }

/** The flags alone, as `readProtected` tells them. */
export const readFlags = (...read: Parameters<typeof readProtected>): ReadonlySet<Flag> => readProtected(...read).flags

/**
 * Flags of the persons and those that only the pieces say. In a record that moves whole, whoever asks in any words that a place be told to
 * nobody hides it there: words of the table or, beside a place, those that the judge has learnt.
 */
export const readProtected = (
  read: readonly FoldedPassage[],
  persons: readonly Person[],
  table: ProtectionTable,
  { moved, judge }: Moved = { moved: null, judge: null },
): Protected => {
  const passages = withoutDenied(read, table)
  const found = new Set<Flag>(persons.flatMap((person) => person.flags))
  for (const { flag, words } of table.flags) {
    if (found.has(flag)) continue
    const pattern = compileCues(words)
    if (passages.some(({ folded }) => hasCue(pattern, folded))) found.add(flag)
  }
  if (found.has('protectedAddress')) return { flags: found, doubted: null }
  const isSaid = saysHidden(passages, table) || (moved !== null && hushedPlaces(passages, moved, table).length > 0)
  const judged = isSaid || moved === null || judge === null ? [] : judgedMatters(passages, moved, judge, read)
  if (isSaid || judged.length > 0) found.add('protectedAddress')
  const isSure = isSaid || judged.some(({ said }) => said === 'sure')
  return { flags: found, doubted: isSure || judged.length === 0 ? null : judged }
}

/** « Il ne faut pas qu'il sache où elle est »: said in any words, in one sentence. */
const saysHidden = (passages: readonly FoldedPassage[], { hiding }: ProtectionTable): boolean => {
  const patterns = wordedPatterns(hiding)
  return passages.some(({ folded }) => patterns.some((pattern) => pattern.test(folded)))
}

const placeCategories = categoriesWith('place')

/**
 * Findings that an absolute protection adds: every place, and every clue to one, in every passage. They are doubled,
 * not changed: overlapping findings add up.
 */
export const protectPlaces = (
  passages: readonly FoldedPassage[],
  findings: readonly Finding[],
  { flags, doubted }: Protected,
  table: ProtectionTable,
  persons: readonly Person[],
  targetIds: readonly string[],
): readonly Finding[] => {
  const kind = kindOf(flags)
  if (kind === null) return []
  const places = placesIn(
    withoutOwnName(findings, targetIds),
    kind === 'anonymous-place' ? professionalIds(persons) : new Set(),
  ).filter(isNamed(passages))
  const doubled = places.map((place, at): Finding => ({ ...place, id: `P${at + 1}-${place.id}`, ...hidden, kind }))
  const secret = hiddenPersons(persons)
  const met = [
    ...metPlaces(passages, findings, secret),
    ...lifeClues(passages, table, { findings, persons, hidden: secret }),
  ]
  const clues = [...placeClues(passages, table), ...met, ...sweepNames(passages, places, namesOf(persons))]
  const claimed = { category: 'place', kind, confidence: clueLimits.place, why: 'clue' } as const
  const covered = [...doubled, ...clueFindings(clues, claimed, (rank) => `PC${String(rank).padStart(5, '0')}`)]
  const isOfHome = homeOf(passages, findings, table)
  const told = covered.map((one) => (isOfHome(one.passageId, one) ? { ...one, why: hiddenHome } : one))
  return doubted === null ? told : inDoubt(told, doubted, passages)
}

/** A body or a place that only everyday words make was none: somebody's name, an address and what a person names stay. */
const isNamed = (passages: readonly FoldedPassage[]): ((finding: Finding) => boolean) => {
  const passageOf = new Map(passages.map(({ passage }) => [passage.id, passage]))
  return ({ category, passageId, start, end }) => {
    const passage = passageOf.get(passageId)
    if (passage === undefined || (category !== 'place' && category !== 'organisation') || isLowerOnly(passage))
      return true
    return !namesNoPlace(passage.text.slice(start, end), opensLine(passage.text, start))
  }
}

const hidden = { detector: 'protection', why: 'hidden-place' } as const

/** Findings that say where, and the names of those who receive. */
const placesIn = (findings: readonly Finding[], hosts: ReadonlySet<string>): readonly Finding[] => {
  const byPassage = groupByPassage(findings)
  return findings.filter(
    (finding) =>
      (placeCategories.has(finding.category) && !holdsPerson(finding, byPassage.get(finding.passageId) ?? [])) ||
      hosts.has(finding.personId ?? ''),
  )
}

/** « Lyon » in « Inès LYON », whom the request names, is no place: absolute rules would mask her own name. */
const withoutOwnName = (findings: readonly Finding[], targetIds: readonly string[]): readonly Finding[] => {
  const names = groupByPassage(
    findings.filter(({ category, personId }) => category === 'person' && targetIds.includes(personId ?? '')),
  )
  const isInside = (finding: Finding): boolean =>
    finding.category !== 'person' && (names.get(finding.passageId) ?? []).some((name) => contains(name, finding))
  return findings.filter((finding) => !isInside(finding))
}

const kindOf = (flags: ReadonlySet<Flag>): string | null => {
  if (flags.has('anonymousPlacement')) return 'anonymous-place'
  return flags.has('protectedAddress') ? 'protected-place' : null
}

/** « Permanence Mickaël TOUZEAU », « porte de Sabrina » were taken for bodies: it is somebody, and judged as such. */
const holdsPerson = (finding: Finding, findings: readonly Finding[]): boolean =>
  (finding.category === 'place' || (finding.category === 'organisation' && finding.detector === 'tagger')) &&
  findings.some((other) => other.category === 'person' && other.personId !== null && contains(finding, other))

/** Names of persons are judged as persons: a school named after one hides no one. */
const namesOf = (persons: readonly Person[]): ReadonlySet<string> =>
  new Set(
    persons.flatMap((person) =>
      [...person.given, ...person.family, ...person.other].flatMap((name) => foldText(name).split(/[^a-z0-9]+/)),
    ),
  )

/** Where the place of reception is secret, so are those who receive: their name would lead to it. */
const professionalIds = (persons: readonly Person[]): ReadonlySet<string> =>
  new Set(persons.filter((person) => person.role === 'professional').map((person) => person.id))
