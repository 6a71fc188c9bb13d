import type { Decision } from '../../model/law/decision.ts'
import type { Dossier } from '../../model/record/dossier.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { type Passage, widenSpan } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Span } from '../../model/record/span.ts'
import { fillEdits, type Wardrobe } from './fill.ts'
import { looseBirths } from './loose-births.ts'
import { looseDays } from './loose-days.ts'
import { type Loose, looseInitials } from './loose-initials.ts'
import { crossesBorder } from './rewrite.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import type { Edit } from './words.ts'

/** What is written in the place of a stretch; null where a mark stays, or nothing changes. */
export type Plan = { readonly stretch: Stretch; readonly edits: readonly Edit[] | null }

/** The stretches of each passage. What a file hides never leaves: nothing is written in its place. */
export const stretchesIn = (
  { pieces }: Dossier,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly Stretch[]> => {
  const decided = new Map(decisions.map((decision) => [decision.findingId, decision]))
  const byPassage = groupByPassage(findings)
  const visible = pieces.flatMap(({ passages }) => passages).filter(({ role }) => role !== 'hidden')
  return new Map(
    visible.map((passage) => [
      passage.id,
      stretchesOf(passage, byPassage.get(passage.id) ?? [], (id) => decided.get(id)),
    ]),
  )
}

export const planPassage = (
  piece: Piece,
  passage: Passage,
  stretches: readonly Stretch[],
  wardrobe: Wardrobe,
): readonly Plan[] => {
  const reference = wardrobe.referenceOf(piece.id)
  const found = stretches.flatMap((stretch) => stretch.findings.map((finding) => widenSpan(passage, finding)))
  const initials = looseInitials(passage, found, wardrobe)
  const names = [...initials.map(({ span }) => span), ...namesIn(stretches)]
  const births = looseBirths(passage, { found, names }, wardrobe)
  const days = looseDays(passage, [...found, ...births.map(({ span }) => span)], { days: wardrobe.days, reference })
  const staysIn = ({ edits }: Loose): boolean => !edits.some((edit) => crossesBorder(passage, edit))
  return [
    ...stretches.map((stretch) => ({ stretch, edits: editsOf(passage, stretch, reference, wardrobe) })),
    ...initials.filter(staysIn).map((one) => looseAs('person', one)),
    ...[...births, ...days].filter(staysIn).map((one) => looseAs('date', one)),
  ]
}

const namesIn = (stretches: readonly Stretch[]): readonly Span[] =>
  stretches.flatMap(({ findings }) => findings.filter(({ category }) => category === 'person'))

const looseAs = (category: 'person' | 'date', { span, edits }: Loose): Plan => ({
  stretch: { findings: [], to: { ...ofNobody, category, span } },
  edits,
})

const ofNobody = { kind: 'fill', valueKind: null, personId: null } as const

/** Who asked for silence has no other name either: one that comes back would say who it is. */
const editsOf = (
  passage: Passage,
  { to }: Stretch,
  reference: string | null,
  wardrobe: Wardrobe,
): readonly Edit[] | null => {
  if (to.kind !== 'fill' || wardrobe.personOf(to.personId)?.role === 'informant') return null
  const edits = fillEdits(passage, to, reference, wardrobe)
  return edits === null || edits.some((edit) => crossesBorder(passage, edit)) ? null : edits
}
