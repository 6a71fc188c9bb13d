import type { Doubt, Question, QuestionItem, Quoted } from '../../model/ask/question.ts'
import type { AskWeights } from '../../model/ask/weights.ts'
import type { Passage } from '../../model/record/passage.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { JudgedRecord } from '../judge-record.ts'
import { askLimits, topicScores } from '../thresholds.ts'
import type { Candidate } from './candidates.ts'
import { chanceOf } from './chance.ts'
import { featuresOf } from './features.ts'
import { asksGrave } from './grave.ts'
import { handMasked } from './hand-masked.ts'
import { markedText } from './marked-text.ts'
import { holesIn, sensitiveIn } from './opening.ts'
import { bearersIn, isHeldAsNamesakes, mayBeNamesakes, type Perils, perilsOf } from './perils.ts'
import { tellingOf } from './telling.ts'

/** A candidate weighed: the item as it would be asked, and what the program doubts of it. */
export type Weighed = {
  readonly candidate: Candidate
  readonly item: QuestionItem
  readonly doubt: Doubt
  readonly words: number
  readonly perils: Perils
  /** Those asked for whose name it may bear. */
  readonly bearers: readonly string[]
}

/** One item for each sentence: of the ways in which it could leave, that with the best chance. */
export const weigh = (
  candidates: readonly Candidate[],
  { bench, composed }: JudgedRecord,
  weights: AskWeights,
): readonly Weighed[] => {
  const tell = tellingOf(weights)
  const best = new Map<string, { readonly candidate: Candidate; readonly chance: number }>()
  for (const candidate of candidates) {
    if (candidate.ground === null && candidate.variant === 'plain') continue
    const weighed = chanceOf(featuresOf(candidate, bench, tell), weights)
    // The weights know requests for facts: they say nothing of what a reader may have.
    const chance = Math.max(weighed, leastOf(candidate, bench))
    const key = `${candidate.piece.id} ${candidate.rank}`
    if (chance > (best.get(key)?.chance ?? -1)) best.set(key, { candidate, chance })
  }
  return [...best.values()].map(({ candidate, chance }) => {
    const perils = perilsOf(candidate, bench)
    const item = itemOf(candidate, chance, bench, composed.asWritten)
    return {
      ...{
        candidate,
        perils,
        bearers: bearersIn(candidate, bench),
        doubt: doubtOf(candidate, perils),
        words: wordsIn(candidate.text),
      },
      item: {
        ...item,
        doubt: ownDoubt(candidate, perils),
        ...(asksGrave(candidate, bench) ? ({ grave: true } as const) : {}),
      },
    }
  })
}

/**
 * What the weights may not keep from a person: what waits for who reads, and on the subject, what may be of another of the name, and
 * what all but a wish for silence keeps. Where the piece itself tells of another of the name, no weight knows of whom a sentence is:
 * it is worth an answer by itself; so is what a piece of the period reports of a time before.
 */
const leastOf = (candidate: Candidate, bench: Bench): number => {
  const { about, reading, topic, isOfReader, isHushed } = candidate.judgement
  if (isOfReader === true) return askLimits.readerLeast
  if (topic.asked < topicScores.clear) return 0
  if (reading.isReported === true && about.length > 0) return askLimits.leastQuestion
  if (reading.daysOut !== 0) return 0
  if (isHeldAsNamesakes(candidate, bench)) return askLimits.leastQuestion
  return mayBeNamesakes(candidate, bench) || (isHushed && about.length > 0) ? askLimits.leastChance : 0
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Words of the sentences of some questions, and of those that their answers show. */
export const wordsRead = (questions: readonly Pick<Question, 'items' | 'options'>[]): number => {
  const inItems = questions.flatMap(({ items }) => items).map(({ text, words }) => words ?? wordsIn(text))
  const examples = questions.flatMap(({ options }) => options).flatMap(({ examples: shown = [] }) => shown)
  return [...inItems, ...examples.map(({ text }) => wordsIn(text))].reduce((sum, words) => sum + words, 0)
}

const itemOf = (
  { piece, rank, judgement, values, masked, shown, text, ground }: Candidate,
  chance: number,
  bench: Bench,
  asWritten: <T extends Span & { readonly passageId: string }>(placed: T) => T,
): QuestionItem => {
  const { unit } = judgement
  const quoted = ({ start, end }: Span): Quoted => {
    const place = asWritten({ passageId: unit.passage.id, start, end })
    const words = writtenText(unit.passage, place, bench)
    return { pieceId: piece.id, ...place, words }
  }
  return {
    id: `${ground === null ? 'v' : 'u'}-${piece.id}-${rank}`,
    unit: quoted(unit),
    page: pageOf(unit.passage, unit),
    text: markedText(unit, [...masked, ...handMasked(unit, bench)], bench),
    words: wordsIn(text),
    values: values.map(({ finding }) => quoted(finding)),
    masked: holesIn(unit, masked).map(quoted),
    sensitive: sensitiveIn(shown),
    silence: judgement.isHushed,
    needsSecond: bench.policy.twoPersons || shown.some(({ forTwo }) => forTwo),
    chance,
  }
}

/** The words as the reader found them: what is judged may have its accents composed. */
const writtenText = (passage: Passage, { start, end }: Span, bench: Bench): string =>
  (bench.writtenOf.get(passage.id) ?? passage).text.slice(start, end)

const pageOf = (passage: Passage, span: Span): number | null => {
  const place = passage.fragments.find((fragment) => overlaps(fragment, span))?.place
  return place?.kind === 'page' ? place.page : null
}

const doubtOf = (candidate: Candidate, perils: Perils): Doubt => {
  const isApart = perils.whose !== null || perils.shows !== null || candidate.judgement.isHushed
  return candidate.gate !== null && !isApart ? 'gate' : ownDoubt(candidate, perils)
}

/** The first of the answers that does not hold by itself, whatever holds its piece. */
const ownDoubt = ({ ground, judgement }: Candidate, { whose, shows }: Perils): Doubt => {
  const { about, reading, topic, isHushed, isDelicate, isOfReader, touches } = judgement
  if (whose === 'namesake') return whose
  if (isHushed) return 'silence'
  if (whose !== null) return whose
  if (shows !== null) return shows
  if (isDelicate === true) return 'delicate'
  if (ground === null) return 'value'
  if (isOfReader === true) return `of-${touches ?? 'others'}`
  if (about.length === 0 || !reading.isSure) return 'who'
  if (reading.daysOut !== 0) return 'when'
  return topic.asked >= topicScores.clear ? 'confidence' : 'what'
}
