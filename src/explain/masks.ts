import type { Category } from '../model/category.ts'
import type { Disclosure, Mask, Redacted } from '../model/copy/disclosure.ts'
import type { Ground } from '../model/law/ground.ts'
import { RequisError } from '../model/problem.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Place } from '../model/record/place.ts'
import { overlaps } from '../model/record/span.ts'
import { type DraftIndex, groundOf, isDoubtful, type Spot, spotOf } from './view.ts'

/**
 * Which of the three a passage lacks: the first that does, in the order in which scope is judged. A heading goes with
 * what stands under it, whatever it says itself.
 */
export type Failed = 'person' | 'period' | 'subject' | 'heading'

/** One of the findings under a mask. `text` is null unless it is asked for. */
export type Reason = {
  readonly findingId: string
  readonly category: Category
  readonly kind: string | null
  readonly detector: string
  readonly cue: string
  readonly rule: string
  readonly ground: Ground | null
  readonly confidence: number
  readonly doubtful: boolean
  readonly failed: Failed | null
  readonly spot: Spot
  readonly text: string | null
}

/** `id` is the number that the export prints; `pieceId` is the piece's number in the record, `listedAs` the export's. */
export type MaskReasons = {
  readonly id: string
  readonly pieceId: string
  readonly listedAs: string
  readonly category: Category
  readonly ground: Ground
  readonly rule: string
  readonly reasons: readonly Reason[]
}

export type Wanted = {
  /** A mask's number as it is printed on the copies and in `masks.jsonl`. */
  readonly id: string
  readonly withText: boolean
  /** What the same decisions tell outside: pieces that are listed nowhere there take their masks with them. */
  readonly outside: { readonly disclosure: Disclosure; readonly outsideOf: ReadonlyMap<string, string> }
}

/**
 * Why a mask is there, with the ground it has inside: the export may bear another. An id that no mask has is refused
 * with the number of masks that leave, as the export counts them.
 */
export const whyMask = (view: DraftIndex, redacted: Redacted, { id, withText, outside }: Wanted): MaskReasons => {
  const mask = maskPrinted(id.trim().toUpperCase(), redacted, outside)
  if (mask === null) throw new RequisError({ code: 'mask.unknown', count: outside.disclosure.masks.length })
  const reasons = underMask(mask.inside, redacted, view).map((finding) => reasonOf(finding, view, withText))
  return {
    ...{ id: mask.id, pieceId: mask.inside.pieceId, listedAs: mask.listedAs },
    ...{ category: mask.inside.category, ground: mask.inside.ground },
    rule: ruleBehind(mask.inside, reasons),
    reasons: [...reasons].sort((a, b) => Number(b.category === 'out-of-scope') - Number(a.category === 'out-of-scope')),
  }
}

type Printed = { readonly id: string; readonly listedAs: string; readonly inside: Mask }

/** The findings under a mask, and its own place: a finding over several values of a file lies under a mask for each. */
export type UnderMask = { readonly findings: readonly Finding[]; readonly place: Place | null }

/** By the number that copies print; null for a number that no mask has. */
export const findingsUnder = (
  id: string,
  outside: Wanted['outside'],
  redacted: Redacted,
  view: DraftIndex,
): UnderMask | null => {
  const mask = maskPrinted(id, redacted, outside)
  return mask === null ? null : { findings: underMask(mask.inside, redacted, view), place: mask.inside.source }
}

/** The masks outside are those inside that stand in a listed piece, in the same order. */
const maskPrinted = (id: string, { disclosure }: Redacted, outside: Wanted['outside']): Printed | null => {
  const { masks } = outside.disclosure
  const at = masks.findIndex((mask) => mask.id === id)
  const printed = masks[at]
  const inside = disclosure.masks.filter((mask) => outside.outsideOf.has(mask.pieceId))[at]
  if (printed === undefined || inside === undefined) return null
  return { id: printed.id, listedAs: printed.pieceId, inside }
}

/** The rule behind the ground that a mask bears: what names the mask in the export may be another finding under it. */
const ruleBehind = (mask: Mask, under: readonly Pick<Reason, 'ground' | 'rule'>[]): string => {
  const fitting = under.filter(({ ground }) => ground === mask.ground)
  return (fitting.find(({ rule }) => rule === mask.by) ?? fitting[0])?.rule ?? mask.by
}

export const rulesOfMasks = ({ disclosure, maskOf }: Redacted, view: DraftIndex): ReadonlyMap<string, string> => {
  const under = new Map<string, Pick<Reason, 'ground' | 'rule'>[]>()
  for (const finding of view.draft.findings) {
    const id = maskOf.get(finding.id)
    if (id === undefined) continue
    const known = under.get(id) ?? []
    known.push({ ground: groundOf(finding, view), rule: ruleOf(finding, view) })
    under.set(id, known)
  }
  return new Map(disclosure.masks.map((mask) => [mask.id, ruleBehind(mask, under.get(mask.id) ?? [])]))
}

/** A finding over several values of a file is counted under the first of its masks: the others find it by their place. */
const underMask = (mask: Mask, { maskOf }: Redacted, view: DraftIndex): readonly Finding[] => {
  const own = view.draft.findings.filter((finding) => maskOf.get(finding.id) === mask.id)
  if (own.length > 0 || mask.source === null) return own
  const place = JSON.stringify(mask.source)
  return view.draft.findings.filter((finding) => {
    if (finding.pieceId !== mask.pieceId || view.decisionOf.get(finding.id)?.outcome === 'disclose') return false
    const fragments = view.passageOf.get(finding.passageId)?.fragments ?? []
    return fragments.some((one) => overlaps(one, finding) && JSON.stringify(one.place) === place)
  })
}

const reasonOf = (finding: Finding, view: DraftIndex, withText: boolean): Reason => {
  const ground = groundOf(finding, view)
  const passage = view.passageOf.get(finding.passageId)
  return {
    findingId: finding.id,
    category: finding.category,
    kind: finding.category === 'out-of-scope' ? null : finding.kind,
    detector: finding.detector,
    cue: finding.why,
    rule: ruleOf(finding, view),
    ground,
    confidence: Math.round(finding.confidence * 100) / 100,
    doubtful: isDoubtful(finding),
    failed: finding.detector === 'scope' && finding.why === 'scope' ? failedOf(ground, passage) : null,
    spot: spotOf(finding, view),
    text: withText ? (passage?.text.slice(finding.start, finding.end) ?? null) : null,
  }
}

/** A person's own choice has no rule. */
const ruleOf = (finding: Finding, view: DraftIndex): string => {
  const decision = view.decisionOf.get(finding.id)
  if (decision === undefined) return 'undecided'
  return 'rule' in decision.by ? decision.by.rule : 'reviewer'
}

const failedOf = (ground: Ground | null, passage: Passage | undefined): Failed | null => {
  const failed = ground === null ? undefined : failures.get(ground)
  if (failed === undefined) return null
  return passage?.role === 'heading' || passage?.role === 'labels' ? 'heading' : failed
}

const failures: ReadonlyMap<Ground, Failed> = new Map([
  ['HORS-PERS', 'person'],
  ['HORS-PER', 'period'],
  ['HORS-OBJ', 'subject'],
])
