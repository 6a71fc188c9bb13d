import { anySentenceEnd } from '../../../language/sentences.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { type Token, tokensOf } from '../hidden/canonical.ts'
import { tellingWords, type Word, wheres } from '../hidden/place-words.ts'
import { hidesPlace } from '../migrate/restrictions.ts'

/** Findings of a place that overlap: what is masked as a hidden home in one go, though it may tell of two places. */
export type Region = {
  readonly piece: Piece
  readonly passage: Passage
  readonly findings: readonly Finding[]
  readonly ground: Ground
}

/** A place in a region: all of it, or one of its addresses. */
export type Stretch = Span & {
  readonly region: Region
  readonly words: readonly Word[]
  /** All its words, with where they stand in the passage. */
  readonly tokens: readonly Token[]
  /** What it is known by: the words that tell the place in one order, or all its words where none tells. */
  readonly form: string
}

/** The stretches of a dossier, in the order of its pieces. Numbers and addresses of mail are asked of nobody, and stay as they are. */
export const stretchesOf = (
  pieces: readonly Piece[],
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly Stretch[] => {
  const groundOf = new Map(decisions.filter(hidesPlace).map(({ findingId, ground }) => [findingId, ground]))
  const held = groupByPassage(findings.filter(({ id, category }) => groundOf.has(id) && wheres.has(category)))
  return pieces.flatMap((piece) =>
    piece.passages.flatMap((passage) =>
      joined(held.get(passage.id) ?? []).flatMap((findings) =>
        placesIn({ piece, passage, findings, ground: groundOf.get(findings[0]?.id ?? '') ?? 'ADR-PROT' }),
      ),
    ),
  )
}

/** Findings that overlap, together. */
const joined = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const groups: { end: number; own: Finding[] }[] = []
  for (const one of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = groups.at(-1)
    if (last !== undefined && one.start < last.end) {
      last.own.push(one)
      last.end = Math.max(last.end, one.end)
    } else groups.push({ end: one.end, own: [one] })
  }
  return groups.map(({ own }) => own)
}

/** Two addresses that were found as one are two places: after the end of a sentence, what has a way of its own. */
const placesIn = (region: Region): readonly Stretch[] => {
  const start = Math.min(...region.findings.map((one) => one.start))
  const end = Math.max(...region.findings.map((one) => one.end))
  const told = region.findings.flatMap((one) => tellingWords(region.passage, one))
  const words = [...new Map(told.map((one) => [one.start, ofTown(region.passage, one)])).values()].sort(
    (a, b) => a.start - b.start,
  )
  const cuts = [...region.passage.text.slice(start, end).matchAll(anySentenceEnd)]
    .map(({ index, 0: sign }) => start + index + sign.length)
    .filter((at) => [words.filter((one) => one.end <= at), words.filter((one) => one.start >= at)].every(hasStreet))
  const starts = [start, ...cuts]
  return starts.map((from, at) => stretchOf(region, words, { start: from, end: starts[at + 1] ?? end }))
}

/** « 8 impasse du Moulinet à Orvalmont »: what follows « à » is the town. */
const ofTown = ({ text }: Passage, word: Word): Word => ({
  ...word,
  isStreet: word.isStreet && !/[^,;:\n\t(–.\d]\s(?:à|au|aux)\s(?:\p{Ll}+\s)?$/u.test(text.slice(0, word.start)),
})

const hasStreet = (words: readonly Word[]): boolean => words.some(({ isStreet }) => isStreet)

const stretchOf = (region: Region, told: readonly Word[], { start, end }: Span): Stretch => {
  const words = told.filter((one) => overlaps(one, { start, end }))
  const tokens = tokensOf(region.passage.text.slice(start, end)).map(({ word, start: from, end: to }) => ({
    ...{ word, start: start + from, end: start + to },
  }))
  return { region, words, tokens, start, end, form: formOf(words, tokens) }
}

const formOf = (words: readonly Word[], tokens: readonly Token[]): string => {
  const names = new Set(words.map(({ word }) => word).filter((word) => !/^\d+$/.test(word)))
  return names.size > 0 ? [...names].sort().join(' ') : tokens.map(({ word }) => word).join(' ')
}
