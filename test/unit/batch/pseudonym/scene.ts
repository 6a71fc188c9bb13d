import { type Borrowed, discloseBorrowed } from '../../../../src/batch/pseudonym/disclose.ts'
import type { TestSetInput } from '../../../../src/batch/pseudonym/test-set.ts'
import type { Decision } from '../../../../src/model/law/decision.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import { cover, marked, people, pieceOf } from '../../decide/fixture.ts'

/** A record of some notes, their findings marked as in `marked`, as the policy « évaluation » decides them. */
export type Scene = Partial<Pick<TestSetInput, 'key' | 'dossierKey' | 'linkOf'>> & {
  readonly notes: readonly string[]
  readonly persons?: readonly Person[]
  readonly decide?: (finding: Finding) => Partial<Decision>
}

export const key = new Uint8Array(32).fill(5)

export const inputOf = ({ notes, persons, decide = () => ({}), ...more }: Scene): TestSetInput => {
  const read = notes.map((note, at) => marked(note, `P0${at + 1}-0`))
  const pieces = read.map(({ passage }, at) => pieceOf(`P0${at + 1}`, [passage]))
  const findings = read.flatMap((one) => one.findings)
  const known = persons ?? Object.values(people)
  return {
    ...{ key, dossierKey: 'D-1', linkOf: () => null, ...more },
    ...{ dossier: { id: 'D-2025-0117', service: 'Service', persons: known, pieces }, persons: known, findings },
    decisions: findings.map((finding) => ({ ...decisionOn(finding), ...decide(finding) })),
  }
}

const facts: readonly Finding['category'][] = ['health', 'judicial', 'violence', 'finance']

const decisionOn = ({ id, category }: Finding): Decision => ({
  ...{ findingId: id, needsSecond: false, by: { rule: 'r' } },
  ...(category === 'date'
    ? { outcome: 'disclose', ground: null }
    : { outcome: 'withhold', ground: facts.includes(category) ? 'SANTE' : 'TIERS' }),
})

export const borrowed = (scene: Scene): Borrowed => discloseBorrowed(inputOf(scene), cover)

/** Each note as it leaves: « Mme Vignenot [SANTE] ». */
export const textsOf = (scene: Scene): readonly string[] =>
  borrowed(scene).redacted.disclosure.pieces.map(({ blocks }) =>
    blocks
      .flatMap(({ segments }) => segments)
      .map((segment) => (segment.kind === 'kept' ? segment.text : `[${segment.grounds.join(' ')}]`))
      .join(''),
  )

export const textOf = (note: string, scene: Omit<Scene, 'notes'> = {}): string =>
  textsOf({ ...scene, notes: [note] })[0] ?? ''
