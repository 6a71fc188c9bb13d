import { compileCues, hasCue } from '../../language/cues.ts'
import { categoriesWith } from '../../model/category.ts'
import { foldText } from '../../model/fold.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Flag, Person } from '../../model/record/person.ts'
import { contains } from '../../model/record/span.ts'
import { clueLimits } from '../thresholds.ts'
import { type Clue, clueFindings, cluePattern, type FoldedPassage, findClues, wordedPatterns } from './clues.ts'

/** Flags of the persons and those that only the pieces say. */
export const readFlags = (
  passages: readonly FoldedPassage[],
  persons: readonly Person[],
  table: ProtectionTable,
): ReadonlySet<Flag> => {
  const found = new Set<Flag>(persons.flatMap((person) => person.flags))
  for (const { flag, words } of table.flags) {
    if (found.has(flag)) continue
    const pattern = compileCues(words)
    if (passages.some(({ folded }) => hasCue(pattern, folded))) found.add(flag)
  }
  if (!found.has('protectedAddress') && saysHidden(passages, table)) found.add('protectedAddress')
  return found
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
  flags: ReadonlySet<Flag>,
  table: ProtectionTable,
  persons: readonly Person[],
  targetIds: readonly string[],
): readonly Finding[] => {
  const kind = kindOf(flags)
  if (kind === null) return []
  const places = placesIn(
    withoutOwnName(findings, targetIds),
    kind === 'anonymous-place' ? professionalIds(persons) : new Set(),
  )
  const doubled = places.map((place, at): Finding => ({ ...place, id: `P${at + 1}-${place.id}`, ...hidden, kind }))
  const clues = [
    ...findClues(passages, table.clues.map(cluePattern)).map(trimTail),
    ...findClues(passages, table.ways.map(cluePattern)),
    // « vit au-dessus de la boulangerie »: the clause that says where, whatever its words.
    ...findClues(passages, [cluePattern(table.clauses.join('|'))]),
    ...sweepNames(passages, places, namesOf(persons)),
  ]
  const claimed = { category: 'place', kind, confidence: clueLimits.place, why: 'clue' } as const
  return [...doubled, ...clueFindings(clues, claimed, (rank) => `PC${String(rank).padStart(5, '0')}`)]
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

/** A clue's free words end where the proper name does: the tail in lower case is not part of it. */
const trimTail = (clue: Clue): Clue => {
  const text = clue.passage.text.slice(clue.start, clue.end)
  const name = text.match(/^.{0,60}[\p{Lu}\d][\p{L}\d'’-]*/u)?.[0]
  return { ...clue, end: clue.start + (name ?? text.match(tailless)?.[0] ?? text).trimEnd().length }
}

/** Three words at most, none of which opens a clause: « gare routière », not « gare et l'a giflée ». */
const tailless =
  /^\S+(?:\s(?!(?:et|ou|mais|car|puis|qui|que|il|elle|ils|elles|on|lui|l[’']\S+|a|ont|est)(?!\p{L}))\S+){0,2}/u

const smallWords = new Set([
  'rue',
  'avenue',
  'place',
  'chemin',
  'route',
  'boulevard',
  'allee',
  'impasse',
  'residence',
  'batiment',
  'appartement',
  'saint',
  'sainte',
  'centre',
  'service',
  'maison',
  'social',
  'sociale',
  'tribunal',
  'judiciaire',
  'france',
  'police',
  'gendarmerie',
  'brigade',
  'association',
  'conseil',
  'departement',
  'madame',
  'monsieur',
])

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

/** Proper words of any place found (a town, a street) are hidden wherever they stand, capitalised. */
const sweepNames = (
  passages: readonly FoldedPassage[],
  places: readonly Finding[],
  personNames: ReadonlySet<string>,
): readonly Clue[] => {
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  const names = new Set<string>()
  for (const place of places) {
    const text = textOf.get(place.passageId)?.slice(place.start, place.end) ?? ''
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}-]{3,}/gu))
      if (!smallWords.has(foldText(word)) && !personNames.has(foldText(word))) names.add(foldText(word))
  }
  return passages.flatMap(({ pieceId, passage }) =>
    [...passage.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{3,}/gu)]
      .filter((match) => names.has(foldText(match[0])))
      .map((match) => ({ passage, pieceId, start: match.index, end: match.index + match[0].length })),
  )
}
