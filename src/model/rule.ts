type CodeRuleRow = { readonly does: 'opens' | 'mistakes' | 'closes'; readonly step: StepId | 'before' | null }

/**
 * Rules that are code, not policy, by what they do and the step of the order of judgement at which they decide (`scope`: the
 * step that its ground tells; `before`: no step, what nobody was meant to see never leaves). A policy's own rules may not bear these names. `mistakes`: code judges that the words do not
 * tell what a detector claimed: the name of a column, everyday words in a sentence on another subject, the wound of the blow
 * that is asked about. What the association always masks stays masked under them too; the second signature that a fact of
 * health wants is not asked for what is none. Asked for it, 34 of the 394 facts that `bench:scope` keeps with one person
 * would wait, 2026-11-28.
 */
const table = {
  label: { does: 'mistakes', step: 'label' },
  'same-as-target': { does: 'opens', step: 'same-as-target' },
  'in-request': { does: 'opens', step: 'in-request' },
  imperative: { does: 'mistakes', step: 'imperative' },
  'no-name': { does: 'mistakes', step: 'inside-a-name' },
  'same-fact': { does: 'opens', step: 'same-fact' },
  'same-wound': { does: 'mistakes', step: 'same-fact' },
  'told-with-it': { does: 'mistakes', step: 'everyday-words' },
  'other-subject': { does: 'mistakes', step: 'everyday-words' },
  'two-persons': { does: 'opens', step: 'policy' },
  floor: { does: 'closes', step: 'floor' },
  scope: { does: 'closes', step: null },
  doubted: { does: 'closes', step: 'director' },
  'unplaced-date': { does: 'closes', step: 'period' },
  silence: { does: 'closes', step: 'silence' },
  reader: { does: 'closes', step: 'reader' },
  excluded: { does: 'closes', step: 'excluded' },
  delicate: { does: 'closes', step: 'delicate' },
  gate: { does: 'closes', step: 'gate' },
  hidden: { does: 'closes', step: 'before' },
  'values-only': { does: 'closes', step: 'basis-only' },
  'basis-only': { does: 'closes', step: 'basis-only' },
  'ocr-doubt': { does: 'closes', step: 'ocr-doubt' },
  otherwise: { does: 'closes', step: 'policy' },
} as const satisfies Readonly<Record<string, CodeRuleRow>>

type Table = typeof table

export type CodeRule = keyof Table

/** Rules by which code lets something out; each is held to the association's floor (`decide/policy/floor.ts`). */
export type OpeningRule = { [rule in CodeRule]: Table[rule]['does'] extends 'closes' ? never : rule }[CodeRule]

const rows: Readonly<Record<CodeRule, CodeRuleRow>> = table

export const isCodeRule = (rule: string): rule is CodeRule => Object.hasOwn(table, rule)

const codeRules: readonly CodeRule[] = Object.keys(table).filter(isCodeRule)

const isOpening = (rule: CodeRule): rule is OpeningRule => rows[rule].does !== 'closes'

export const openingRules: readonly OpeningRule[] = codeRules.filter(isOpening)

export const mistakenRules: readonly string[] = codeRules.filter((rule) => rows[rule].does === 'mistakes')

/** The step at which a rule of code decides; null where its ground tells. */
export const stepOfRule = (rule: CodeRule): CodeRuleRow['step'] => rows[rule].step

/** The steps of the order of judgement (`decide/order.ts`), for a piece, a unit and a finding. */
export const pieceStepIds = [
  'refused-act',
  'stopped-act',
  'excluded-piece',
  'namesake',
  'other-birth',
  'gate',
  'held-holder',
] as const
export const unitStepIds = [
  'person',
  'period',
  'subject',
  'secret-birth',
  'excluded',
  'silence',
  'reader',
  'delicate',
] as const
export const findingStepIds = [
  'director',
  'label',
  'same-as-target',
  'in-request',
  'imperative',
  'inside-a-name',
  'same-fact',
  'everyday-words',
  'ocr-doubt',
  'policy',
  'basis-only',
  'floor',
  'excluded-value',
] as const

export type PieceStepId = (typeof pieceStepIds)[number]
export type UnitStepId = (typeof unitStepIds)[number]
export type FindingStepId = (typeof findingStepIds)[number]
export type StepId = PieceStepId | UnitStepId | FindingStepId
