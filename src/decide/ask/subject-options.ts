import type { QuestionOption, SubjectExample } from '../../model/ask/question.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench, JudgedPiece } from '../bench.ts'
import type { JudgedRecord } from '../judge-record.ts'
import { isHead } from '../scope/units/entries.ts'
import { type Judgement, linesOf } from '../scope/units/scope.ts'
import { isClear } from '../scope/what/scope-ground.ts'
import { askedCategories, relatedCategories } from '../scope/what/subjects.ts'
import { makeTopic } from '../scope/what/topic.ts'
import type { Order } from '../steps.ts'
import { askLimits } from '../thresholds.ts'
import { wordsIn } from './items.ts'
import { markedText } from './marked-text.ts'
import { isNoise } from './noise.ts'
import { openUnit } from './opening.ts'

/**
 * What choosing each subject would let out: how many sentences, and the first of them as they would leave. Sentences of the
 * period about somebody asked for are read under each subject alone, by its words, its values and the subject model: one that
 * the model does not know (contacts) is read as well.
 */
export const subjectOptions = (
  subjects: readonly string[],
  { bench, pieces }: JudgedRecord,
  order: Order,
): readonly QuestionOption[] => subjects.map((id) => optionOf(id, pieces, benchUnder(id, bench), order))

const benchUnder = (id: string, bench: Bench): Bench => ({
  ...bench,
  asked: askedCategories(bench.law.subjects, [id]),
  related: relatedCategories(bench.law.subjects, [id]),
  topicOf: makeTopic(bench.law.subjects, [id], bench.subjectModel),
})

const optionOf = (id: string, pieces: readonly JudgedPiece[], bench: Bench, order: Order): QuestionOption => {
  const found = pieces
    .filter(({ isSealed }) => !isSealed)
    .flatMap((judged) => unitsOn(judged, bench).map((judgement) => ({ judged, judgement })))
  const words = found.reduce((sum, { judgement }) => sum + wordsIn(judgement.unit.folded), 0)
  const best = [...found].sort((a, b) => isHeld(a) - isHeld(b) || b.judgement.topic.asked - a.judgement.topic.asked)
  const examples = best
    .slice(0, askLimits.examples)
    .map(({ judged, judgement }) => exampleOf(judged, judgement, bench, order))
  return { id, passages: found.length, words, ...(examples.length === 0 ? {} : { examples }) }
}

const isHeld = ({ judged }: { readonly judged: JudgedPiece }): number => (judged.gate === null ? 0 : 1)

/** What its subject alone keeps back. */
const unitsOn = ({ piece, judgements, behind }: JudgedPiece, bench: Bench): readonly Judgement[] =>
  (judgements.length > 0 ? judgements : behind).flatMap((judgement) => {
    const { unit, about, reading, ground } = judgement
    if (about.length === 0 || reading.daysOut !== 0 || ground === 'X-NAISS' || !isSentence(judgement)) return []
    if (isNoise(piece, unit, bench)) return []
    const findings = (bench.byPassage.get(unit.passage.id) ?? []).filter((finding) => overlaps(finding, unit))
    const topic = bench.topicOf(linesOf(unit), findings)
    return isClear(unit, topic) ? [{ ...judgement, topic }] : []
  })

const isSentence = ({ unit }: Judgement): boolean =>
  unit.passage.role !== 'heading' && unit.passage.role !== 'labels' && unit.passage.role !== 'hidden' && !isHead(unit)

const exampleOf = ({ piece }: JudgedPiece, judgement: Judgement, bench: Bench, order: Order): SubjectExample => {
  const { findings } = openUnit(piece, judgement, bench, order)
  const masked = findings.filter(({ decision }) => decision.outcome === 'withhold')
  return { piece: piece.id, text: markedText(judgement.unit, masked, bench) }
}
