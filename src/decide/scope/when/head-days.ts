import { isInPeriod, type Told, timesIn } from '../../../language/dates/told.ts'
import { absoluteGrounds, type Ground } from '../../../model/law/ground.ts'
import { handsOverFacts } from '../../../model/law/policy.ts'
import { isApart } from '../../../model/record/passage.ts'
import { periodsOf } from '../../../model/record/request.ts'
import type { Span } from '../../../model/record/span.ts'
import { isTitle } from '../../ask/noise.ts'
import type { Bench, JudgedPiece } from '../../bench.ts'
import { entryLimits } from '../../thresholds.ts'
import { type Entry, isHead } from '../units/entries.ts'
import { opensDated, opensEntry } from '../units/entry-head.ts'
import type { Judgement } from '../units/scope.ts'
import type { Unit } from '../units/units.ts'

/**
 * The date that heads what leaves is kept with it: that of its entry, in the period asked, and that in the title of its piece. What
 * stands beside it in the head stays as it was judged, and where something protected stands there, the date as well.
 */
export const keepDays = (pieces: readonly JudgedPiece[], bench: Bench): readonly JudgedPiece[] =>
  handsOverFacts(bench.policy) && bench.policy.keeps !== 'values'
    ? pieces.map((judged) => ({ ...judged, judgements: withDays(judged, bench) }))
    : pieces

const withDays = ({ piece, judgements }: JudgedPiece, bench: Bench): readonly Judgement[] => {
  const heads = headsIn(judgements)
  const leaves = judgements.some(isKept)
  return judgements.map((judgement, at) => {
    if (judgement.ground === null || isProtected(judgement)) return judgement
    const title = leaves && at === 0 && isTitle(judgement.unit, bench) ? titleDay(judgement, piece.date) : null
    const day = title ?? (heads.has(judgement) ? openingDay(judgement, bench) : null)
    return day === null ? judgement : { ...judgement, day }
  })
}

const isKept = (judgement: Judgement): boolean => judgement.ground === null && tells(judgement)

/** Where the days of what leaves are told: at the head of its entry, or, where that opens with an hour, of the one that gave it its day. */
const headsIn = (judgements: readonly Judgement[]): ReadonlySet<Judgement> => {
  const heads = new Set<Judgement>()
  let head: Judgement | null = null
  for (const [at, one] of judgements.entries()) {
    const isOpening = judgements[at - 1]?.entry !== one.entry
    if (isOpening && dayAt(one.unit, one.entry) !== null) head = one
    if (head !== null && isKept(one) && isOfDay(one.entry, head.entry)) heads.add(head)
  }
  return heads
}

const isOfDay = (entry: Entry, head: Entry): boolean => entry === head || entry.dates === head.dates

/** A date, an hour, a heading say nothing that a date would be missed for. */
const tells = ({ unit }: Judgement): boolean =>
  !isHead(unit) && unit.passage.role !== 'heading' && unit.passage.role !== 'labels' && /[a-z]{2}/.test(unit.folded)

const absolute: ReadonlySet<Ground | null> = new Set(absoluteGrounds)

const isProtected = ({ ground, isHushed, isExcluded }: Judgement): boolean =>
  isHushed || isExcluded === true || absolute.has(ground) || ground === 'X-NAISS'

const titleDay = ({ unit, entry }: Judgement, date: string | null): Span | null => {
  const [first] = timesIn(unit.folded, entry.reference).told
  const isOwn = first !== undefined && (date === null || (first.range.from <= date && date <= first.range.to))
  return isOwn ? placed(unit.start, first) : null
}

/** In a row, in whatever column it stands. */
const dayAt = ({ folded, passage }: Unit, { reference }: Entry): Told | null => {
  const [first] = timesIn(folded, reference).told
  if (isApart(passage)) return first ?? null
  if (!opensEntry(folded) && !opensDated(folded)) return null
  return first !== undefined && first.start <= entryLimits.dateWithin ? first : null
}

const openingDay = ({ unit, entry }: Judgement, bench: Bench): Span | null => {
  const first = dayAt(unit, entry)
  if (first === null) return null
  const isAsked = periodsOf(bench.request).some((period) => isInPeriod(first.range, period))
  // « Mardi », « Nuit du » before the day belong to it.
  if (!isAsked) return null
  return placed(unit.start, isApart(unit.passage) ? first : { start: 0, end: first.end })
}

const placed = (from: number, { start, end }: Span): Span => ({ start: from + start, end: from + end })
