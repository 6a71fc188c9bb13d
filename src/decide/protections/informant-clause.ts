import { foldedTitles, titlesOf } from '../../language/civilities.ts'
import { foldText } from '../../model/fold.ts'
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

const determiner = "(?:une?|le|la|l'|les|des|sa|son|ses|ma|mon|notre|nos|leurs?|cette?|cet|certaines?)"

/** Whose record it is: who asks there is no informant. */
const ours =
  '(?:victimes?|usagere?s?|residente?s?|interessee?s?|patiente?s?|accompagnee?s?|hebergee?s?|beneficiaires?|mineure?s?|adolescente?s?|enfants?|jeunes?(?! (?:femme|homme|fille))|famille|couple)(?![a-z])'

const noun = "[a-z0-9'-]{2,20}"

const who = `(?:quelqu'une?|${determiner} ?(?!${ours})${noun})(?: (?!qui|a|ont|est|dit)[a-z-]{3,20})?(?: (?:de la|de l'|du|des|de|d'en|d'a|d'|au|aux|a la|en) ?${noun}){0,2}`

/** « une fleuriste, qui », just before what is asked; « un ouvrier du chantier, », where it opens its sentence. */
const antecedent = new RegExp(`(?<![a-z'])${who}(?=,? qui (?:[a-z]{2,10} )?$)|(?<=[\\n.;:!?«»-] ?)${who}(?= ?, ?$)`)

/**
 * Whoever asks to be kept out of it (« une fleuriste, qui ne veut pas être citée, a vu… »): the words for who asks point at them as much as
 * the wish. Of somebody whom the record names there, nothing: the name says who it is.
 */
export const antecedentsOf = (asked: readonly Clue[], named: (clue: Clue) => readonly Span[]): readonly Clue[] =>
  asked.flatMap((clue) => {
    const from = Math.max(0, clue.start - clueLimits.subjectBefore)
    // The text opens a line, or goes on.
    const before = `${from === 0 ? '\n' : ' '}${foldText(clue.passage.text.slice(from, clue.start))}`
    const match = antecedent.exec(before)
    if (match === null) return []
    const start = from + match.index - 1
    const found = { ...clue, start, end: start + match[0].length }
    return named(clue).some((name) => overlaps(name, found)) ? [] : [found]
  })
