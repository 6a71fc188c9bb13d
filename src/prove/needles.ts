import { abbreviated, spelledOut, titlesOf, titleWords, usual, without } from '../language/civilities.ts'
import type { Needle } from '../model/copy/proof.ts'
import type { Decision } from '../model/law/decision.ts'
import type { Dossier } from '../model/record/dossier.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Person } from '../model/record/person.ts'
import type { Piece } from '../model/record/piece.ts'
import { foldedLength, foldWords, shortNames } from './fold-words.ts'
import { type FindingsOf, findingsByPassage, type IsWithheld, keptText, withheldBy } from './kept-text.ts'
import { soughtApart } from './layout/sought-apart.ts'
import { countNeedles, indexNeedles } from './needle-index.ts'

/** Letters and digits under which a string says nothing: an age, an initial. */
const leastLength = 3
/** The same for a stretch of prose. */
const leastProse = 12
/** Prose is looked for in stretches of this many words, so that half a sentence left behind is found too. */
const stretchLength = 6

export type NeedleInput = {
  readonly dossier: Dossier
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  /** The mask that covers each finding; a finding without one is named by its own id. */
  readonly maskOf: ReadonlyMap<string, string>
  /** Persons known before the pieces were read; by default those of the dossier. */
  readonly declared?: readonly Person[]
}

type Sought = { readonly maskId: string; readonly text: string; readonly isShort?: boolean }

/** Every withheld string worth looking for, and how often the decisions themselves let it stand in its piece. */
export const needlesOf = (input: NeedleInput): readonly Needle[] => {
  const { dossier, findings, decisions, maskOf } = input
  const short = shortNamesOf(input.declared ?? dossier.persons)
  const findingsOf = findingsByPassage(findings)
  const isWithheld = withheldBy(decisions)
  const declared = input.declared ?? dossier.persons
  return dossier.pieces.flatMap((piece) => {
    const sought = distinct(
      piece.passages.flatMap((passage) => soughtIn(passage, { findingsOf, isWithheld, maskOf, short })),
    )
    const kept = keptText(piece, findingsOf, isWithheld)
    const from = { declared, findingsOf, isWithheld, maskOf, kept }
    return [...countAllowed(piece, sought, kept), ...(piece.passages.some(isPlaced) ? soughtApart(piece, from) : [])]
  })
}

/** Only what stands on a page was broken by it. */
const isPlaced = ({ fragments }: Passage): boolean => fragments.some(({ place }) => place.kind === 'page')

const countAllowed = (piece: Piece, sought: readonly Sought[], kept: string): readonly Needle[] => {
  const counts = countNeedles(kept, indexNeedles(sought.map((needle) => needle.text)))
  const keptNames = shortNames(kept)
  return sought.map(({ maskId, text, isShort = false }, at) => ({
    maskId,
    pieceId: piece.id,
    text,
    allowed: isShort ? keptNames.filter((name) => name === text).length : (counts.words[at] ?? 0),
    allowedTight: counts.tight[at] ?? 0,
    ...(isShort ? { isShort } : {}),
  }))
}

/**
 * Articles and particles, and what else a text in capitals or the start of a sentence is full of: a copy is refused for
 * one residue, so a word that says nobody by itself is not looked for alone.
 */
const commonShort: ReadonlySet<string> = new Set(
  `le la les un une des du de da di do dos das den der el al ben bin ibn abd ait ould bou van von san st ste
  et ou or ni car mais que qui ce ces ma mon ta ton sa son ses il ils elle on en au aux se si ne pas par sur
  an ans ref cas vu va lui nos vos tu je ai as eu sos ok fin non oui bis ter mm ${titleWords(without('m', abbreviated(usual))).join(' ')}`.split(
    /\s+/,
  ),
)

const shortNamesOf = (persons: readonly Person[]): ReadonlySet<string> =>
  new Set(
    persons
      .flatMap(({ given, family, other }) => [...given, ...family, ...other])
      .flatMap(shortNames)
      .filter((name) => !commonShort.has(name.toLowerCase())),
  )

type From = {
  readonly findingsOf: FindingsOf
  readonly isWithheld: IsWithheld
  readonly maskOf: ReadonlyMap<string, string>
  readonly short: ReadonlySet<string>
}

const soughtIn = (passage: Passage, { findingsOf, isWithheld, maskOf, short }: From): readonly Sought[] => {
  const all = findingsOf(passage.id)
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) => passage.text.slice(start, end)
  const identifiers = (findings: readonly Finding[], maskId: string | null) =>
    findings.flatMap((finding) => {
      const id = maskId ?? maskOf.get(finding.id) ?? finding.id
      const names = finding.category === 'person' ? shortNames(textOf(finding)).filter((name) => short.has(name)) : []
      return [...termsOf(finding, textOf(finding), id), ...names.map((text) => ({ maskId: id, text, isShort: true }))]
    })
  if (passage.role === 'hidden') {
    return [...proseOf(passage.text, passage.id), ...identifiers(all.filter(isTerm), passage.id)]
  }
  const outside = all.filter((finding) => finding.category === 'out-of-scope' && isWithheld(finding))
  return [
    ...identifiers(
      all.filter((finding) => isTerm(finding) && isWithheld(finding)),
      null,
    ),
    ...outside.flatMap((scope) => {
      const maskId = maskOf.get(scope.id) ?? scope.id
      const inside = all.filter(
        (finding) => isTerm(finding) && scope.start <= finding.start && finding.end <= scope.end,
      )
      return [...proseOf(textOf(scope), maskId), ...identifiers(inside, maskId)]
    }),
  ]
}

const isTerm = (finding: Finding): boolean => finding.category !== 'out-of-scope'

/** Forms of address before a name: withheld with it, and no secret by themselves. */
const forms: ReadonlySet<string> = new Set([
  ...titleWords(spelledOut(titlesOf('plain', 'mademoiselle', 'lawyer', 'doctor', 'professor'))),
  'enfant',
  'famille',
])

/** A withheld term; for a person also each name alone, which is a leak as well. */
const termsOf = (finding: Finding, text: string, maskId: string): readonly Sought[] => {
  const whole = foldedLength(text) >= leastLength ? [{ maskId, text }] : []
  if (finding.category !== 'person') return whole
  const names = foldWords(text).filter((word) => word.length >= 4 && !forms.has(word) && !/^\d+$/.test(word))
  return [...whole, ...names.map((name) => ({ maskId, text: name }))]
}

const proseOf = (text: string, maskId: string): readonly Sought[] => {
  const words = foldWords(text)
  const stretches: Sought[] = []
  for (let from = 0; from < words.length; from += stretchLength) {
    const stretch = words.slice(from, from + stretchLength).join(' ')
    if (foldedLength(stretch) >= leastProse) stretches.push({ maskId, text: stretch })
  }
  const isShort = words.length <= stretchLength || foldedLength(text) < leastProse
  return isShort ? stretches : [...stretches, { maskId, text }]
}

const distinct = (sought: readonly Sought[]): readonly Sought[] => {
  const byWords = new Map<string, Sought>()
  for (const needle of sought) {
    const key = `${needle.isShort === true ? '=' : ''}${foldWords(needle.text).join(' ')}`
    if (!byWords.has(key)) byWords.set(key, needle)
  }
  return [...byWords.values()]
}
