import type { Quoted } from '../../model/ask/question.ts'
import type { Ruling } from '../../model/ask/ruling.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { contains, type Span } from '../../model/record/span.ts'
import type { ProposeInput } from '../bench.ts'
import { withoutExcluded } from '../plan/excluded.ts'
import { planOf, readIn } from '../plan/plan.ts'

/**
 * A sentence that a person ruled on, and who. `masked`: what of it she was shown masked; null where she was shown nothing. `whose`:
 * the person she said that it is of, where that alone was asked.
 */
export type RuledUnit = Quoted & {
  readonly outcome: 'keep' | 'withhold'
  readonly by: string
  readonly masked: readonly Quoted[] | null
  readonly whose: string | null
}

/** What rulings say of stretches of a record: its sentences, and values inside sentences that leave. */
export type Ruled = {
  readonly unitAt: (passageId: string, span: Span) => RuledUnit | null
  readonly valueAt: (passageId: string, span: Span) => RuledUnit | null
  /** A sentence that was asked about, whatever was answered: it is not asked again. */
  readonly isAnswered: (passageId: string, span: Span) => boolean
}

/**
 * Rulings on sentences, by place. One whose words no longer stand at its place says nothing: the record changed. `composed`
 * brings a place of the text as written to the text that is judged.
 */
export const ruledOf = (
  rulings: readonly Ruling[],
  writtenOf: ReadonlyMap<string, Passage>,
  composed: (quoted: Quoted) => Quoted,
): Ruled => {
  const units = new Map<string, RuledUnit>()
  const values = new Map<string, RuledUnit[]>()
  const answered = new Set<string>()
  const stands = ({ passageId, start, end, words }: Quoted): boolean =>
    writtenOf.get(passageId)?.text.slice(start, end) === words
  for (const { settled, by } of rulings) {
    for (const one of settled) {
      if (one.kind !== 'unit' || !stands(one.unit)) continue
      const opened = one.values
        .filter(stands)
        .map((value) => ({ ...composed(value), outcome: one.outcome, by, masked: null, whose: null }))
      for (const value of opened)
        values.set(value.passageId, [...(values.get(value.passageId) ?? []).filter((v) => !same(v, value)), value])
      answered.add(keyOf(one.unit.passageId, composed(one.unit)))
      const said = { outcome: one.outcome, by, whose: one.whose ?? null }
      const unit = { ...composed(one.unit), ...said, masked: one.masked?.map(composed) ?? null }
      if (one.values.length === 0 || one.outcome === 'keep') units.set(keyOf(unit.passageId, unit), unit)
    }
  }
  return {
    unitAt: (passageId, span) => units.get(keyOf(passageId, span)) ?? null,
    valueAt: (passageId, span) => (values.get(passageId) ?? []).find((value) => same(value, span)) ?? null,
    isAnswered: (passageId, span) => answered.has(keyOf(passageId, span)),
  }
}

/** The same, but that nothing is said of these sentences. */
export const withoutUnits = ({ unitAt, valueAt, isAnswered }: Ruled, units: readonly Quoted[]): Ruled => {
  const isLeft = <T extends Span & { readonly passageId: string }>(one: T | null): T | null =>
    units.some((unit) => unit.passageId === one?.passageId && contains(unit, one)) ? null : one
  return {
    unitAt: (passageId, span) => isLeft(unitAt(passageId, span)),
    valueAt: (passageId, span) => isLeft(valueAt(passageId, span)),
    isAnswered: (passageId, span) => isAnswered(passageId, span) && isLeft({ ...span, passageId }) !== null,
  }
}

const keyOf = (passageId: string, { start, end }: Span): string => `${passageId} ${start} ${end}`

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** The request as its words are read, and as answers made it: subjects that were confirmed, the article that was found. */
export const ruledRequest = ({
  request,
  law,
  actModel = null,
  rulings = [],
}: Pick<ProposeInput, 'request' | 'law' | 'actModel' | 'rulings'>): LegalRequest => {
  let ruled = request.subjectsRead ? { ...request, subjects: readIn(planOf(request, law, actModel)) } : request
  for (const one of rulings.flatMap(({ settled }) => settled)) {
    if (one.kind === 'subjects') ruled = { ...ruled, subjects: one.subjects, subjectsRead: false }
    if (one.kind === 'basis') ruled = { ...ruled, basis: one.basis }
  }
  return withoutExcluded(ruled, law)
}
