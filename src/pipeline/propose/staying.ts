import { withSecond } from '../../decide/policy/floor-check.ts'
import type { Quoted } from '../../model/ask/question.ts'
import type { Settled } from '../../model/ask/ruling.ts'
import type { Draft } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Ground } from '../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { contains, overlaps } from '../../model/record/span.ts'
import { lastDecisions } from '../../review/close-review.ts'
import type { Resolved } from '../../review/decisions-file.ts'
import { openQuestions } from '../../review/open-questions.ts'

/**
 * What stays withheld of what a line let out, and why. `own-mask`: a mask by hand inside words that are kept. `second`: it
 * leaves with two signatures. `closed`: a sentence that stays shut. `value`: words in it that stay masked. `asked-again`: the
 * answer was for fewer words than would leave now. `other-day`: whose it is was said, its day is not asked. `not-held`: an accord on a piece that waits for none.
 */
export type Staying = {
  readonly line: number
  readonly kind: 'own-mask' | 'second' | 'closed' | 'value' | 'asked-again' | 'other-day' | 'not-held'
  readonly count: number
  readonly rules: readonly { readonly rule: string; readonly ground: Ground | null }[]
  readonly pieceIds: readonly string[]
}

/** Nothing that was asked for is left undone without a word. `before`: the draft to which the lines were applied. */
export const stayingOf = (before: Draft, after: Draft, resolved: readonly Resolved[]): readonly Staying[] => {
  const look = lookInto(after)
  const open = openQuestions(after).flatMap(({ items }) => items.map(({ unit }) => unit))
  const isAsked = (at: Quoted): boolean => open.some((one) => one.passageId === at.passageId && overlaps(one, at))
  return resolved.flatMap(({ line, ruling: { settled } }) =>
    [...heldIn(settled, look, isAsked), ...notHeld(settled, before)]
      .filter(({ held }) => held.length > 0)
      .map(({ kind, held }) => ({
        ...{ line, kind, count: held.length },
        rules: distinct(held.flatMap(({ decision }) => (decision === null ? [] : [ruleOf(decision)]))),
        pieceIds: [...new Set(held.map(({ pieceId }) => pieceId))],
      })),
  )
}

type Held = { readonly pieceId: string; readonly decision: Decision | null }

type Told = { readonly kind: Staying['kind']; readonly held: readonly Held[] }

/** Findings over a stretch, each with what was decided of it at last. */
type Look = (at: Quoted) => readonly { readonly finding: Finding; readonly decision: Decision }[]

const lookInto = (draft: Draft): Look => {
  const byPassage = groupByPassage(draft.findings)
  const decisionOf = new Map(lastDecisions(withSecond(draft)).map((one) => [one.findingId, one]))
  return (at) =>
    (byPassage.get(at.passageId) ?? []).flatMap((finding) => {
      const decision = overlaps(finding, at) ? decisionOf.get(finding.id) : undefined
      return decision === undefined ? [] : [{ finding, decision }]
    })
}

type Unit = Extract<Settled, { readonly kind: 'unit' }>

const heldIn = (settled: readonly Settled[], look: Look, isAsked: (at: Quoted) => boolean): readonly Told[] => {
  const keeps = settled.flatMap((one) => (one.kind === 'keep' ? [one.at] : []))
  const units = settled.flatMap((one) => (one.kind === 'unit' && one.outcome === 'keep' ? [one] : []))
  const shut = units.map((unit) => ({ unit, cover: coverOf(unit, look) }))
  const closed = shut.flatMap(({ unit, cover }) =>
    cover === null ? [] : [{ pieceId: unit.unit.pieceId, decision: cover, kind: stayOf(unit, cover, isAsked) }],
  )
  const open = shut.flatMap(({ unit, cover }) => (cover === null ? [unit] : []))
  const all = [...keeps, ...open.map(({ unit }) => unit)]
  return [
    { kind: 'own-mask', held: keeps.flatMap((at) => ownInside(at, look)) },
    ...(['closed', 'other-day', 'asked-again'] as const).map((kind) => ({
      kind,
      held: closed.filter((one) => one.kind === kind),
    })),
    { kind: 'value', held: open.flatMap(({ values }) => values.flatMap((at) => maskedAt(at, look))) },
    { kind: 'second', held: all.filter((at) => waits(at, look)).map(({ pieceId }) => ({ pieceId, decision: null })) },
  ]
}

/** Whose it is was said, and not that its day is asked. */
const stayOf = (
  { unit, whose }: Unit,
  { ground }: Decision,
  isAsked: (at: Quoted) => boolean,
): 'closed' | 'other-day' | 'asked-again' => {
  if (whose !== undefined && ground === 'HORS-PER') return 'other-day'
  return isAsked(unit) ? 'asked-again' : 'closed'
}

const ownInside = (at: Quoted, look: Look): readonly Held[] =>
  look(at).flatMap(({ finding, decision }) =>
    finding.detector === 'reviewer' && contains(at, finding) && decision.outcome === 'withhold'
      ? [{ pieceId: at.pieceId, decision }]
      : [],
  )

/** What holds a sentence that was kept, beside the want of a second person. */
const coverOf = ({ unit }: Unit, look: Look): Decision | null =>
  look(unit).find(({ finding, decision }) => finding.detector === 'scope' && decision.outcome === 'withhold')
    ?.decision ?? null

const maskedAt = (at: Quoted, look: Look): readonly Held[] =>
  look(at)
    .filter(({ decision }) => decision.outcome === 'withhold')
    .slice(0, 1)
    .map(({ decision }) => ({ pieceId: at.pieceId, decision }))

const waits = (at: Quoted, look: Look): boolean =>
  look(at).some(({ decision }) => decision.outcome === 'disclose' && decision.needsSecond)

/** An accord is recorded whatever it is for; it opens nothing where none was awaited. */
const notHeld = (settled: readonly Settled[], { findings }: Draft): readonly Told[] => {
  const held = new Set(
    findings.flatMap(({ detector, why, pieceId }) => (detector === 'scope' && why === 'gate' ? [pieceId] : [])),
  )
  const pieces = settled.flatMap((one) => (one.kind === 'accord' && !held.has(one.pieceId) ? [one.pieceId] : []))
  return [{ kind: 'not-held', held: pieces.map((pieceId) => ({ pieceId, decision: null })) }]
}

const ruleOf = ({ by, ground }: Decision): Staying['rules'][number] => ({
  rule: 'rule' in by ? by.rule : 'reviewer',
  ground,
})

const distinct = (rules: Staying['rules']): Staying['rules'] => {
  const keys = rules.map((one) => JSON.stringify(one))
  return rules.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}
