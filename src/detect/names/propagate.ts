import { categoriesWith } from '../../model/category.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { contains, overlaps, type Span } from '../../model/record/span.ts'
import { viewsOf } from '../engine/markup.ts'
import { type Token, tokenise, tokeniseJoined } from '../engine/tokens.ts'
import { originalSpan, type View } from '../engine/view.ts'
import { type Form, type Forms, followForms, formsOf } from './propagate-forms.ts'
import { isWritten } from './propagate-writing.ts'

/**
 * A second reading of the whole dossier: what was found with good confidence in one place is looked for everywhere,
 * since the cue that gave it away (« Mme », « née », « n° allocataire ») is seldom repeated. One pass over the words.
 */
export const propagate = (pieces: readonly Piece[], findings: readonly Finding[]): readonly Finding[] => {
  const forms = formsOf(pieces, findings)
  if (forms.next.size === 0) return findings
  const byPassage = groupByPassage(findings)
  const added: Finding[] = []
  for (const piece of pieces) {
    for (const passage of piece.passages) {
      for (const match of matchesIn(passage, byPassage.get(passage.id) ?? [], forms)) {
        added.push(findingOf(match, piece, passage, findings.length + added.length + 1))
      }
    }
  }
  return [...findings, ...added]
}

type Match = Span & { readonly form: Form }

const matchesIn = (passage: Passage, covers: readonly Finding[], forms: Forms): readonly Match[] => {
  const [view, bare] = viewsOf(passage.text)
  if (view === undefined) return []
  const matches = matchesOf(view, passage, covers, forms)
  if (bare === undefined) return matches
  return [...matches, ...matchesOf(bare, passage, covers, forms).filter((match) => isApart(match, matches))]
}

const isApart = (match: Match, matches: readonly Match[]): boolean =>
  !matches.some((one) => one.start <= match.start && match.end <= one.end)

const matchesOf = (view: View, passage: Passage, covers: readonly Finding[], forms: Forms): readonly Match[] => {
  const found = (tokens: readonly Token[]) => matchesAmong(passage, covers, forms, { view, tokens })
  const matches = found(tokenise(view.flat))
  const isNew = (match: Match) => !matches.some((one) => one.start < match.end && match.start < one.end)
  return [
    ...matches,
    ...found(tokeniseJoined(view.flat)).filter((match) => match.form.category === 'person' && isNew(match)),
  ]
}

type Words = { readonly view: View; readonly tokens: readonly Token[] }

const matchesAmong = (
  passage: Passage,
  covers: readonly Finding[],
  forms: Forms,
  { view, tokens }: Words,
): readonly Match[] => {
  const matches: Match[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(view, tokens, at, forms)
    const match = found === null ? null : place(passage, view, tokens, at, found)
    if (match !== null && !isTold(match, covers, view.toEnd !== undefined)) matches.push(match)
    at = found === null ? at + 1 : found.last + 1
  }
  return matches
}

type Found = { readonly last: number; readonly form: Form }

const longestAt = (view: View, tokens: readonly Token[], first: number, forms: Forms): Found | null => {
  let best: Found | null = null
  let branch: Forms | undefined = forms
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token === undefined) break
    if (at > first && (before === undefined || !joint.test(view.flat.slice(before.end, token.start)))) break
    branch = followForms(branch, token.folded)
    if (branch === undefined) break
    const form = branch.ends.find((end) => isWritten(end, { view, tokens, first, last: at }))
    if (form !== undefined) best = { last: at, form }
  }
  return best
}

// What may stand between two words of one name or one value: « Jean-Marc », « D'Almeida », « 06.12 », a line end.
const joint = /^[ '’.,/-]{0,2}\n?[ >]{0,8}$/

const place = (passage: Passage, view: View, tokens: readonly Token[], first: number, found: Found): Match | null => {
  const flat = { start: tokens[first]?.start ?? 0, end: tokens[found.last]?.end ?? 0 }
  const parts = mappedParts(passage, originalSpan(view, flat))
  const [start, end] = [parts[0]?.start, parts.at(-1)?.end]
  return start === undefined || end === undefined || end <= start ? null : { start, end, form: found.form }
}

/**
 * Inside what is found already, a name says nothing new: a street, a school, an address of mail. What markup cuts is told
 * by halves: only the whole of it counts.
 */
const isTold = (match: Match, covers: readonly Finding[], isCut: boolean): boolean =>
  covers.some(
    (cover) =>
      (isCut ? contains(cover, match) : overlaps(cover, match)) &&
      (cover.category === match.form.category || holding.has(cover.category)),
  )

const holding = categoriesWith('holder')

const findingOf = (match: Match, piece: Piece, passage: Passage, rank: number): Finding => ({
  id: `F${String(rank).padStart(6, '0')}`,
  pieceId: piece.id,
  passageId: passage.id,
  start: match.start,
  end: match.end,
  category: match.form.category,
  kind: match.form.kind,
  personId: null,
  confidence: match.form.confidence,
  detector: 'propagate',
  why: match.form.why,
})
