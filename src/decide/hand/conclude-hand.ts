import { bareName } from '../../language/person-name.ts'
import type { Quoted } from '../../model/ask/question.ts'
import type { Category } from '../../model/category.ts'
import type { Decision } from '../../model/law/decision.ts'
import { absoluteGrounds, type Ground } from '../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { contains, mergeSpans, type Span } from '../../model/record/span.ts'
import type { ProposeInput } from '../bench.ts'
import { freedNames, handFinding, number, type Stretch, textsOf, wordPlaces } from './apply-hand.ts'
import { type Act, actsOf, hasMotif } from './settled.ts'

type Concluded = { readonly findings: readonly Finding[]; readonly decisions: readonly Decision[] }

/**
 * What was proposed, with what the director masks and keeps by hand: her decisions follow the proposals and win.
 * `given` is the record before her hand. A stretch that she keeps opens the claims inside it, and the judgement on its
 * sentence (out of scope) only where the whole sentence is kept: half a sentence is judged with the rest of it. What
 * nobody may open (absolute protections, held pieces, what was hidden in a file) stays as it was proposed.
 */
export const concludeHand = <Proposed extends Concluded>(proposed: Proposed, given: ProposeInput): Proposed => {
  if ((given.rulings ?? []).length === 0) return proposed
  const desk = deskOf(proposed, given)
  const freed = freedNames(given)
  const masks = masksOf(given)
  return {
    ...proposed,
    findings: [...proposed.findings, ...freed, ...masks.map(({ finding }) => finding)],
    decisions: [
      ...proposed.decisions,
      ...freedDecisions(freed, desk),
      ...masks.map(({ decision }) => decision),
      ...keptDecisions(desk),
      ...motifDecisions(desk),
    ],
  }
}

type Desk = Concluded & {
  readonly given: ProposeInput
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly decisionOf: ReadonlyMap<string, Decision>
}

const deskOf = (proposed: Concluded, given: ProposeInput): Desk => ({
  ...{ findings: proposed.findings, decisions: proposed.decisions, given },
  byPassage: groupByPassage(proposed.findings),
  decisionOf: new Map(proposed.decisions.map((decision) => [decision.findingId, decision])),
})

const choice = (
  findingId: string,
  by: string,
  more: Pick<Decision, 'outcome' | 'ground' | 'needsSecond'>,
): Decision => ({
  ...{ findingId, ...more },
  by: { reviewer: by },
})

const opened = (finding: Finding, by: string, { decisionOf }: Desk): Decision => {
  const needsSecond = decisionOf.get(finding.id)?.needsSecond === true
  return choice(finding.id, by, { outcome: 'disclose', ground: needsSecond ? 'CONS' : null, needsSecond })
}

/** Words that are no name: persons that were claimed there, and bodies and places, judged, that are none either. */
const freedDecisions = (freed: readonly Finding[], desk: Desk): readonly Decision[] => {
  const acts = new Map(actsOf(desk.given.rulings, 'not-a-name').map((act) => [bareName(act.words), act.by]))
  if (acts.size === 0) return []
  const textOf = textsOf(desk.given.pieces)
  const judged = desk.findings.filter(
    (finding) => (finding.category === 'organisation' || finding.category === 'place') && mayOpen(finding, desk),
  )
  return [...freed, ...judged].flatMap((finding) => {
    const by = acts.get(bareName(textOf(finding)))
    return by === undefined ? [] : [opened(finding, by, desk)]
  })
}

const closedRules: ReadonlySet<string> = new Set(['gate', 'hidden', 'excluded'])

const mayOpen = ({ id, detector }: Finding, { decisionOf }: Desk): boolean => {
  const decision = decisionOf.get(id)
  if (decision === undefined || detector === 'reviewer') return false
  const isClosed = 'rule' in decision.by && closedRules.has(decision.by.rule)
  return !isClosed && (decision.ground === null || !absoluteGrounds.includes(decision.ground))
}

/**
 * Stretches that are kept in one passage count together: the cells of a row, each by its own mask, are the row. Their words
 * must still be those that were kept.
 */
const keptDecisions = (desk: Desk): readonly Decision[] => {
  const acts = actsOf(desk.given.rulings, 'keep')
  const passages = [...new Set(acts.map(({ at }) => at.passageId))]
  return passages.flatMap((id) => {
    const own = acts.filter(({ at }) => at.passageId === id)
    const [first] = own
    const passage = first === undefined ? undefined : passageOf(first.at, desk.given.pieces)
    if (first === undefined || passage === undefined) return []
    const standing = own.filter(({ at }) => passage.text.slice(at.start, at.end) === at.words).map(({ at }) => at)
    return (desk.byPassage.get(id) ?? [])
      .filter((finding) => isKept(finding, passage, mergeSpans(standing)) && mayOpen(finding, desk))
      .map((finding) => opened(finding, first.by, desk))
  })
}

/** Everything of it that came from the file is kept, but for the signs and spaces around its words. */
const isKept = (finding: Finding, passage: Passage, kept: readonly Span[]): boolean => {
  const parts = mappedParts(passage, finding).flatMap((part) => wordsOf(passage, part))
  return parts.length > 0 && parts.every((part) => kept.some((span) => contains(span, part)))
}

const wordsOf = ({ text }: Passage, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

const passageOf = (at: Quoted, pieces: readonly Piece[]): Passage | undefined =>
  pieces.find(({ id }) => id === at.pieceId)?.passages.find(({ id }) => id === at.passageId)

/** All of such a piece is held under the ground that was claimed for it; the gate holds it already. */
const motifDecisions = ({ given, findings, decisionOf }: Desk): readonly Decision[] => {
  const acts = new Map(actsOf(given.rulings, 'motif').map((act) => [act.pieceId, act.by]))
  return findings.flatMap((finding) => {
    const by = acts.get(finding.pieceId)
    const decision = decisionOf.get(finding.id)
    const isHeld = decision !== undefined && 'rule' in decision.by && decision.by.rule === 'gate'
    return by === undefined || !isHeld || !hasMotif(given.rulings, finding.pieceId)
      ? []
      : [choice(finding.id, by, { outcome: 'withhold', ground: 'ML-DIR', needsSecond: false })]
  })
}

/** Grounds that say that somebody is named. */
const ofPersons: ReadonlySet<Ground> = new Set(['TIERS', 'MIN-TIERS', 'AGENT', 'AUT-SIGN'])

const categoryOf = (ground: Ground): Category => (ofPersons.has(ground) ? 'person' : 'other')

type Masked = { readonly finding: Finding; readonly decision: Decision }

const masksOf = ({ rulings, pieces }: ProposeInput): readonly Masked[] => {
  const acts = actsOf(rulings, 'mask')
  if (acts.length === 0) return []
  const locate = wordPlaces(pieces)
  return acts
    .flatMap((act) => maskedAt(act, pieces, locate).map((at) => ({ at, act })))
    .map(({ at, act: { ground, by } }, rank) => {
      const id = `HM${number(rank)}`
      return {
        finding: { ...handFinding(id, categoryOf(ground)), ...at },
        decision: choice(id, by, { outcome: 'withhold', ground, needsSecond: false }),
      }
    })
}

/** Everywhere the words stand whole; or in their one place, where they are still those. */
const maskedAt = (
  { words, at }: Act<'mask'>,
  pieces: readonly Piece[],
  locate: (words: string) => readonly Stretch[],
): readonly Stretch[] => {
  if (at === null) return locate(words)
  const { pieceId, passageId, start, end } = at
  return passageOf(at, pieces)?.text.slice(start, end) === at.words ? [{ pieceId, passageId, start, end }] : []
}
