import type { Disclosure, Segment } from '../../../src/model/copy/disclosure.ts'
import type { Decision } from '../../../src/model/law/decision.ts'
import type { Ground } from '../../../src/model/law/ground.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Person } from '../../../src/model/record/person.ts'
import { labellingOf } from '../../../src/pipeline/export/labelling.ts'
import { redact } from '../../../src/redact/redact.ts'
import { cover, marked, people, pieceOf } from '../decide/fixture.ts'

export type LabelledSetup = {
  /** One piece each, with its findings marked; « ⟦person@p2:Marc⟧ ». */
  readonly texts: readonly string[]
  readonly persons?: readonly Person[]
  readonly keeps?: (finding: Finding) => boolean
  readonly groundOf?: (finding: Finding) => Ground
  /** The texts that a judgement of scope holds back whole, and its ground. */
  readonly outside?: ReadonlyMap<number, Ground>
  readonly salted?: (purpose: string, text: string) => string
}

/** By their ids: the letters of a test are known beforehand. */
const unsalted = (_: string, text: string): string => text

export const disclosureWith = (setup: LabelledSetup): Disclosure => {
  const persons = setup.persons ?? Object.values(people)
  const notes = setup.texts.map((text, at) => marked(text, `P0${at + 1}-0`))
  const scopes = [...(setup.outside ?? [])].map(([at, ground]) => ({
    ...scopeOf(notes[at]?.passage.text ?? '', at),
    ground,
  }))
  const found = notes.flatMap(({ findings }) => findings)
  const decisions = [
    ...found.map((finding) => decisionOn(finding, setup)),
    ...scopes.map(({ finding, ground }) => withheld(finding, ground)),
  ]
  const pieces = notes.map(({ passage }, at) => pieceOf(`P0${at + 1}`, [passage]))
  return redact({
    dossier: { id: null, service: null, persons, pieces },
    findings: [...found, ...scopes.map(({ finding }) => finding)],
    decisions,
    cover,
    labelling: labellingOf({ persons }, setup.salted ?? unsalted),
  }).disclosure
}

const scopeOf = (text: string, at: number) => {
  const passageId = `P0${at + 1}-0`
  const nature = { category: 'out-of-scope', kind: null, personId: null, confidence: 1, detector: 'scope' } as const
  const finding: Finding = {
    ...{ id: `${passageId}-S`, pieceId: `P0${at + 1}`, passageId, start: 0, end: text.indexOf('.') + 1 },
    ...{ ...nature, why: 'scope' },
  }
  return { finding }
}

const withheld = ({ id }: Finding, ground: Ground): Decision => ({
  ...{ findingId: id, outcome: 'withhold', ground, needsSecond: false, by: { rule: 'r' } },
})

const decisionOn = (finding: Finding, { keeps = () => false, groundOf = () => 'TIERS' }: LabelledSetup): Decision =>
  keeps(finding)
    ? { ...withheld(finding, 'TIERS'), outcome: 'disclose', ground: null }
    : withheld(finding, groundOf(finding))

/** Each text as it leaves: « vu par [TIERS A] ». */
export const textsWith = (setup: LabelledSetup): readonly string[] =>
  disclosureWith(setup).pieces.map(({ blocks }) => blocks.flatMap(({ segments }) => segments.map(textOf)).join(''))

const textOf = (segment: Segment): string => {
  if (segment.kind === 'kept') return segment.text
  return `[${[segment.grounds[0], segment.label].filter((part) => part != null).join(' ')}]`
}
