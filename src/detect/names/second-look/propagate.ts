import { categoriesWith } from '../../../model/category.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { contains, overlaps, type Span } from '../../../model/record/span.ts'
import { viewsOf } from '../../engine/markup.ts'
import { cutJoined, type Token, tokenise } from '../../engine/tokens.ts'
import { originalSpan, type View } from '../../engine/view.ts'
import type { Sought } from './propagate-forms.ts'
import { stepAt } from './propagate-step.ts'
import type { Form, Forms } from './propagate-tree.ts'
import { isTitled, isWritten, type Words } from './propagate-writing.ts'

/**
 * A second reading of the whole dossier: what was found with good confidence in one place is looked for everywhere, since the cue
 * that gave it away (« Mme », « née », « n° allocataire ») is seldom repeated. What is found of `forms` where no finding says it;
 * one pass over the words. Some pieces, or passages of one, may be read before the others.
 */
export const repeatsOf = (
  pieces: readonly Piece[],
  findings: readonly Finding[],
  forms: Sought,
): readonly Finding[] => {
  if (forms.root.next.size === 0) return []
  const byPassage = groupByPassage(findings)
  const added: Finding[] = []
  for (const piece of pieces) {
    for (const passage of piece.passages) {
      for (const match of matchesIn(passage, byPassage.get(passage.id) ?? [], forms)) {
        added.push(findingOf(match, piece, passage, findings.length + added.length + 1))
      }
    }
  }
  return added
}

/** `isTitled`: a title stands before it, so that what looks like a town is a person. */
type Match = Span & { readonly form: Form; readonly isTitled: boolean }

const matchesIn = (passage: Passage, covers: readonly Finding[], forms: Sought): readonly Match[] => {
  const [view, bare] = viewsOf(passage.text)
  if (view === undefined) return []
  const matches = matchesOf(view, passage, covers, forms)
  if (bare === undefined) return matches
  return [...matches, ...matchesOf(bare, passage, covers, forms).filter((match) => isApart(match, matches))]
}

const isApart = (match: Match, matches: readonly Match[]): boolean => !matches.some((one) => contains(one, match))

const matchesOf = (view: View, passage: Passage, covers: readonly Finding[], forms: Sought): readonly Match[] => {
  const found = (among: readonly Token[]) => matchesAmong(passage, covers, forms, { view, tokens: among })
  const tokens = tokenise(view.flat)
  const matches = found(tokens)
  const isNew = (match: Match) => !matches.some((one) => overlaps(one, match))
  return [...matches, ...found(cutJoined(tokens)).filter((match) => match.form.category === 'person' && isNew(match))]
}

const matchesAmong = (
  passage: Passage,
  covers: readonly Finding[],
  forms: Sought,
  { view, tokens }: Words,
): readonly Match[] => {
  const matches: Match[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(view, tokens, at, forms)
    const match = found === null ? null : place(passage, view, tokens, at, found)
    const isNew = match !== null && !isTold(match, covers, view.toEnd !== undefined)
    if (isNew) matches.push(match)
    at = isNew && found !== null ? found.last + 1 : at + 1
  }
  return matches
}

type Found = { readonly last: number; readonly form: Form }

const longestAt = (view: View, tokens: readonly Token[], first: number, sought: Sought): Found | null => {
  let best: Found | null = null
  let branch: Forms = sought.root
  let isMended = false
  for (let at = first; at < tokens.length; at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (token === undefined) break
    if (at > first && (before === undefined || !joint.test(view.flat.slice(before.end, token.start)))) break
    const step = stepAt(branch, { view, tokens }, at, first, sought)
    if (step === null) break
    ;({ last: at, branch } = step)
    isMended ||= step.isMended
    const spot = { view, tokens, first, last: at }
    const form = branch.ends.find((end) => (isMended ? end.category === 'person' : isWritten(end, spot)))
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
  return start === undefined || end === undefined || end <= start
    ? null
    : { start, end, form: found.form, isTitled: isTitled({ view, tokens, first, last: found.last }) }
}

/** « LOUVEL, Timo » of « Nadège LOUVEL, Timo LOUVEL »: the end of one name and the beginning of the next are nobody's. */
const isOfTwo = (match: Match, covers: readonly Finding[]): boolean => {
  if (match.form.category !== 'person') return false
  const names = covers.filter(({ category, personId }) => category === 'person' && personId !== null)
  const before = names.find((one) => one.start < match.start && one.end > match.start && one.end < match.end)
  const after = names.find((one) => one.end > match.end && one.start < match.end && one.start > match.start)
  return before !== undefined && after !== undefined && before.end <= after.start
}

/**
 * Inside what is found already, a name says nothing new: a street, a school, an address of mail. What markup cuts is told
 * by halves, and so is a name of which a detector saw a part: only the whole of it counts.
 */
const isTold = (match: Match, covers: readonly Finding[], isCut: boolean): boolean =>
  isOfTwo(match, covers) ||
  covers.some((cover) => {
    const isPerson = match.form.category === 'person'
    if (cover.category === match.form.category)
      return isCut || isPerson ? contains(cover, match) : overlaps(cover, match)
    if (!holding.has(cover.category) || (isPerson && isInside(cover, match))) return false
    return isCut ? contains(cover, match) : overlaps(cover, match)
  })

/** « Anjou » is no place in « J.-M. d'Anjou », nor « Rochefort » after « Mme ». */
const isInside = (cover: Span, match: Match): boolean =>
  contains(match, cover) && (match.isTitled || !contains(cover, match))

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
