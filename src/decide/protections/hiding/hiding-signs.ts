import { compileCues } from '../../../language/cues.ts'
import { anySentenceEnd } from '../../../language/sentences.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import { type Finding, groupBy } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { mergeSpans, type Span, spanOfMatch } from '../../../model/record/span.ts'
import { signLimits } from '../../thresholds.ts'
import { type FoldedPassage, wordedPatterns } from '../clues.ts'
import { withoutDenied } from './denied-flags.ts'
import { judgedMatters } from './doubted.ts'
import { hushedPlaces } from './hushed-place.ts'
import type { HidingJudge } from './judge.ts'

/** Words of a record for which a home is hidden there, with what stands around: what a person reads to say whether one is. */
export type HidingSign = Span & { readonly pieceId: string; readonly passage: Passage }

/** All the signs of a record that moves whole, in its order: none is left out, or an answer would open what nobody read. */
export const hidingSigns = (
  read: readonly FoldedPassage[],
  findings: readonly Finding[],
  table: ProtectionTable,
  judge: HidingJudge | null,
): readonly HidingSign[] => {
  const passages = withoutDenied(read, table)
  const hushed = hushedPlaces(passages, findings, table).map(({ passage, ...span }) => ({ id: passage.id, span }))
  const judged = judge === null ? [] : judgedMatters(passages, findings, judge, read)
  const asked = groupBy(hushed, ({ id }) => id)
  const doubted = groupBy(judged, ({ passageId }) => passageId)
  return read.flatMap(({ pieceId, passage }, at): readonly HidingSign[] => {
    const told = [
      ...wordsIn(passages[at]?.folded ?? '', table),
      ...(asked.get(passage.id) ?? []).map(({ span }) => span),
    ]
    const doubts = (doubted.get(passage.id) ?? []).flatMap(({ span }) => doubtsIn(passage, span, judge))
    const spans = mergeSpans([...told.map((span) => around(passage, span)), ...doubts])
    return spans.map(({ start, end }) => ({ pieceId, passage, start, end }))
  })
}

const wordsIn = (folded: string, { flags, hiding }: ProtectionTable): readonly Span[] => {
  const cues = flags.flatMap(({ flag, words }) => (flag === 'protectedAddress' ? [compileCues(words)] : []))
  const patterns = [...cues.flatMap((one) => one ?? []), ...wordedPatterns(hiding)]
  return patterns.flatMap(({ source }) => [...folded.matchAll(new RegExp(source, 'g'))].map(spanOfMatch))
}

/** To the next gaps between words. */
const around = ({ text }: Passage, { start, end }: Span): Span => {
  const from = Math.max(0, start - signLimits.around)
  const to = Math.min(text.length, end + signLimits.around)
  const lead = from === 0 ? 0 : text.slice(from, start).search(/\s/) + 1
  const tail = to === text.length ? 0 : /\S*$/.exec(text.slice(end, to))?.[0].length
  return { start: from + lead, end: to - (tail ?? 0) }
}

/** Of a long stretch the sentences that the judge doubts by themselves; all of it where it doubts none alone. */
const doubtsIn = ({ text }: Passage, span: Span, judge: HidingJudge | null): readonly Span[] => {
  const own = text.slice(span.start, span.end)
  const edges = [0, ...[...own.matchAll(anySentenceEnd)].map(({ index, 0: sign }) => index + sign.length), own.length]
  const windows = edges
    .slice(0, -1)
    .map((start, at) => ({ start, end: edges[Math.min(at + signLimits.sentences, edges.length - 1)] ?? own.length }))
    .filter(({ start, end }) => judge?.(own.slice(start, end)).said != null)
  return windows.length === 0
    ? [span]
    : windows.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
}
