import { type Finding, groupByPassage } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { ProtectionTable } from '../model/law.ts'
import { mappedParts, type Passage } from '../model/passage.ts'
import type { Flag, Person } from '../model/person.ts'
import type { Piece } from '../model/piece.ts'
import { contains } from '../model/span.ts'
import { compileCues, hasCue } from './cues.ts'

/** Flags of the persons and those that only the pieces say. */
export const readFlags = (
  pieces: readonly Piece[],
  persons: readonly Person[],
  table: ProtectionTable,
): ReadonlySet<Flag> => {
  const found = new Set<Flag>(persons.flatMap((person) => person.flags))
  for (const { flag, words } of table.flags) {
    if (found.has(flag)) continue
    const pattern = compileCues(words)
    if (pieces.some((piece) => piece.passages.some((passage) => hasCue(pattern, foldText(passage.text)))))
      found.add(flag)
  }
  return found
}

const placeCategories = new Set(['address', 'place', 'postcode', 'organisation'])

type Draft = { readonly passage: Passage; readonly pieceId: string; readonly start: number; readonly end: number }

/**
 * Findings that an absolute protection adds: every place, and every clue to one, in every passage. They are doubled,
 * not changed: overlapping findings add up.
 */
export const protectPlaces = (
  pieces: readonly Piece[],
  findings: readonly Finding[],
  flags: ReadonlySet<Flag>,
  table: ProtectionTable,
  persons: readonly Person[],
): readonly Finding[] => {
  const kind = kindOf(flags)
  if (kind === null) return []
  const places = placesIn(findings, kind === 'anonymous-place' ? professionalIds(persons) : new Set())
  const doubled = places.map((place, at): Finding => ({ ...place, id: `P${at + 1}-${place.id}`, ...hidden, kind }))
  const clues = table.clues.map((clue) => new RegExp(`(?<![a-z0-9])(?:${clue})`, 'g'))
  const passages = pieces.flatMap((piece) => piece.passages.map((passage) => ({ pieceId: piece.id, passage })))
  const made = [
    ...passages.flatMap(({ pieceId, passage }) => cluesIn(pieceId, passage, clues)),
    ...passages.flatMap(({ pieceId, passage }) => clausesIn(pieceId, passage, table.clauses)),
    ...sweepNames(pieces, places, namesOf(persons)),
  ]
    .filter((draft) => mappedParts(draft.passage, draft).length > 0)
    .map((draft, at): Finding => protectionFinding(draft, at, kind))
  return [...doubled, ...made]
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

const kindOf = (flags: ReadonlySet<Flag>): string | null => {
  if (flags.has('anonymousPlacement')) return 'anonymous-place'
  return flags.has('protectedAddress') ? 'protected-place' : null
}

/** « Permanence Mickaël TOUZEAU » was taken for a body: it is somebody, and judged as such. */
const holdsPerson = (finding: Finding, findings: readonly Finding[]): boolean =>
  finding.category === 'organisation' &&
  finding.detector === 'tagger' &&
  findings.some((other) => other.category === 'person' && other.personId !== null && contains(finding, other))

const protectionFinding = (draft: Draft, at: number, kind: string): Finding => ({
  id: `PC${String(at + 1).padStart(5, '0')}`,
  pieceId: draft.pieceId,
  passageId: draft.passage.id,
  start: draft.start,
  end: draft.end,
  category: 'place',
  kind,
  personId: null,
  confidence: 0.7,
  detector: 'protection',
  why: 'clue',
})

/** Each clue is looked for by itself: « l'arrêt de la ligne 7 » is two. */
const cluesIn = (pieceId: string, passage: Passage, clues: readonly RegExp[]): readonly Draft[] => {
  const folded = foldText(passage.text)
  return clues
    .flatMap((clue) => [...folded.matchAll(clue)])
    .map((match) => trimTail(passage, { passage, pieceId, start: match.index, end: match.index + match[0].length }))
}

/** « vit au-dessus de la boulangerie »: the clause that says where, whatever its words. */
const clausesIn = (pieceId: string, passage: Passage, clauses: readonly string[]): readonly Draft[] =>
  [...foldText(passage.text).matchAll(new RegExp(`(?<![a-z0-9])(?:${clauses.join('|')})`, 'g'))].map((match) => ({
    passage,
    pieceId,
    start: match.index,
    end: match.index + match[0].length,
  }))

/** A clue's free words end where the proper name does: the tail in lower case is not part of it. */
const trimTail = (passage: Passage, draft: Draft): Draft => {
  const text = passage.text.slice(draft.start, draft.end)
  const name = text.match(/^.{0,60}[\p{Lu}\d][\p{L}\d'’-]*/u)?.[0]
  return { ...draft, end: draft.start + (name ?? text.match(/^\S+(?:\s\S+){0,2}/)?.[0] ?? text).trimEnd().length }
}

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

/** Where the place of reception is secret, so are those who receive: their name leads to the door. */
const professionalIds = (persons: readonly Person[]): ReadonlySet<string> =>
  new Set(persons.filter((person) => person.role === 'professional').map((person) => person.id))

/** Proper words of any place found (a town, a street) are hidden wherever they stand, capitalised. */
const sweepNames = (
  pieces: readonly Piece[],
  places: readonly Finding[],
  personNames: ReadonlySet<string>,
): readonly Draft[] => {
  const passageOf = new Map(pieces.flatMap((piece) => piece.passages.map((passage) => [passage.id, passage])))
  const names = new Set<string>()
  for (const place of places) {
    const text = passageOf.get(place.passageId)?.text.slice(place.start, place.end) ?? ''
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}-]{3,}/gu))
      if (!smallWords.has(foldText(word)) && !personNames.has(foldText(word))) names.add(foldText(word))
  }
  return pieces.flatMap((piece) =>
    piece.passages.flatMap((passage) =>
      [...passage.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{3,}/gu)]
        .filter((match) => names.has(foldText(match[0])))
        .map((match) => ({ passage, pieceId: piece.id, start: match.index, end: match.index + match[0].length })),
    ),
  )
}
