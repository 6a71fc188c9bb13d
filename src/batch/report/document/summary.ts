import { type EndKind, endKinds } from '../../model/ends.ts'
import { arrivedEnds } from '../arrival.ts'
import type { ReportFacts } from '../facts.ts'
import { type Bar, type Block, headingOf, textOf } from './block.ts'
import { endedOf, type PartDesk } from './desk.ts'

/** One page to understand: whether the count closes, the sum, and what waits for somebody. */
export const summaryPart = (desk: PartDesk): readonly Block[] => {
  const { facts, words, numbers } = desk
  const { planned, ends } = facts
  const ended = endedOf(facts)
  const parts = endKinds.flatMap((kind) =>
    ends[kind] === 0 ? [] : [`${numbers.of(ends[kind])} ${words.ends[kind][0]}`],
  )
  const isBalanced = ended === planned
  const dossiers = numbers.count(dossiersOf(facts))
  const verdict = isBalanced
    ? words.balanced({ items: numbers.count(planned), dossiers })
    : words.unbalanced(numbers.of(planned), numbers.of(ended))
  const points = pointsOf(desk)
  return [
    headingOf(words.essential),
    textOf(verdict, isBalanced ? 'good' : 'warn'),
    textOf(words.sum(numbers.of(planned), parts), 'strong'),
    textOf(arrivedText(desk)),
    { kind: 'bars', caption: words.countsChart, bars: endBars(desk) },
    headingOf(words.toSee, 3),
    points.length === 0 ? textOf(words.nothingToSee) : { kind: 'list', items: points, tone: 'plain' },
    textOf(words.noContent, 'note'),
  ]
}

export const dossiersOf = ({ dossiers }: ReportFacts): number =>
  dossiers.whole + dossiers.partial + dossiers.apart + dossiers.none

const arrivedText = ({ facts: { ends, planned }, words, numbers }: PartDesk): string => {
  const arrived = endKinds.reduce((sum, kind) => sum + (arrivedEnds.has(kind) ? ends[kind] : 0), 0)
  return words.arrivedShare(numbers.share(planned === 0 ? 1 : arrived / planned), numbers.count(planned - arrived))
}

const tones: Readonly<Record<EndKind, Bar['tone']>> = {
  ...{ migrated: 'arrived', minimised: 'changed', pseudonymised: 'changed', disclosed: 'changed', reviewed: 'arrived' },
  ...{ archived: 'apart', quarantined: 'waits', rejected: 'refused', merged: 'arrived' },
}

const endBars = ({ facts: { ends, planned }, words, numbers }: PartDesk): readonly Bar[] =>
  endKinds.flatMap((kind) =>
    ends[kind] === 0
      ? []
      : [
          {
            label: words.ends[kind][0] ?? kind,
            value: ends[kind],
            text: `${numbers.of(ends[kind])} (${numbers.share(ends[kind] / Math.max(1, planned))})`,
            tone: tones[kind],
          },
        ],
  )

const pointsOf = ({ facts, checks, proof, words: { points }, numbers }: PartDesk): readonly string[] => {
  const said = (count: number, sentence: (written: ReturnType<typeof numbers.count>) => string): readonly string[] =>
    count === 0 ? [] : [sentence(numbers.count(count))]
  return [
    ...said(facts.ends.quarantined, points.quarantined),
    ...said(facts.ends.rejected, points.rejected),
    ...said(closedOf(facts), points.closed),
    ...said(termsOf(facts, 'eliminate'), points.eliminate),
    ...said(termsOf(facts, 'archive'), points.archive),
    ...said(
      facts.converted.reduce((sum, { files }) => sum + files, 0),
      points.converted,
    ),
    ...(checks === null ? [points.unchecked] : checks.root === proof.root ? [] : [points.stale]),
    ...said(checks?.rows.reduce((sum, { defects }) => sum + defects, 0) ?? 0, points.defects),
    ...(facts.head.treatment === 'migrate' ? [points.contractor] : []),
  ]
}

const closedOf = ({ restrictions }: ReportFacts): number =>
  restrictions.reduce((sum, { masked, apart }) => sum + masked + apart, 0)

/** Of those past their term, the ones that no hold keeps. */
const termsOf = ({ retention }: ReportFacts, action: 'archive' | 'eliminate'): number =>
  retention.reduce((sum, one) => sum + (one.action === action ? one.dossiers - one.held : 0), 0)
