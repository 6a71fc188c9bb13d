import { foldedTitles, titlesOf } from '../../language/civilities.ts'
import type { Finding } from '../../model/record/finding.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { clueLimits } from '../thresholds.ts'
import type { Clue, FoldedPassage } from './clues.ts'

/** Verbs by which an informant tells or perceives: what follows is the fact. Stems, on folded text. */
export type Telling = RegExp

/** What of a text is told: the request asks for it, whoever does it. */
const told = new Set(['violence', 'judicial', 'health'])

/**
 * What is said of an informant just after the name: a parenthesis, an apposition, and the clause of which she is the subject,
 * unless its verb tells or perceives (« Mme X a vu… »). It stops where somebody else, or a fact, begins.
 */
export const clausesOf = (
  { pieceId, passage, folded }: FoldedPassage,
  names: readonly Span[],
  findings: readonly Finding[],
  telling: Telling,
): readonly Clue[] =>
  names.flatMap((name) => {
    const facts = findings.filter(({ category, start }) => told.has(category) && start >= name.end)
    const first = Math.min(folded.length, ...facts.map(({ start }) => start))
    const end = lineEnd(folded, name.end)
    return spansAfter(folded.slice(name.end, Math.min(first, end)), telling)
      .map((span) => ({ pieceId, passage, start: name.end + span.start, end: name.end + span.end }))
      .filter((span) => span.start < span.end && !facts.some((fact) => overlaps(fact, span)))
  })

const lineEnd = (folded: string, from: number): number => {
  const end = folded.slice(from).search(/[\n\t]|[.!?](?=\s|$)/)
  return end === -1 ? folded.length : from + end
}

const spansAfter = (after: string, telling: Telling): readonly Span[] => {
  const aside = /^ ?\(([^()]{2,80})\)/.exec(after)
  if (aside !== null) {
    const start = after.indexOf('(') + 1
    const rest = aside[0].length
    return [{ start, end: rest - 1 }, ...shift(spansAfter(after.slice(rest), telling), rest)]
  }
  const apposition = /^ ?, ?([^,;:«]{2,60})(?=[,;:])/.exec(after)
  if (apposition?.[1] !== undefined && !tells(apposition[1], telling)) {
    const rest = apposition[0].length
    return [{ start: rest - apposition[1].length, end: rest }, ...shift(spansAfter(after.slice(rest), telling), rest)]
  }
  const clause = clauseEnd.exec(after)?.[0] ?? ''
  const start = clause.search(/\S/)
  return start === -1 || /^[,;:]/.test(clause.trim()) || tells(clause, telling)
    ? []
    : [{ start, end: clause.trimEnd().length }]
}

const shift = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }))

/** Until another clause begins. */
const clauseEnd = new RegExp(
  `^(?:(?! (?:il|ils|monsieur|qu'il|et|mais|car|puis|quand (?:il|${foldedTitles(titlesOf('plain'))})|lorsqu'il|alors qu'il) )[^,;:«»"])*`,
)

const tells = (clause: string, telling: Telling): boolean =>
  (clause.match(/[a-z']+/g) ?? []).slice(0, clueLimits.verbWithin).some((word) => telling.test(word))
