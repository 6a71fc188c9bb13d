import type { Category } from '../../model/category.ts'
import type { Span } from '../../model/record/span.ts'
import type { ModelLabel } from './model-labels.ts'

/** What a model found in a text, with its own label and the probability that the words are sensitive. */
export type ModelSpan = Span & { readonly category: Category; readonly label: string; readonly score: number }

/** A model's answer for one token: for each label, its probability. */
export type Chances = ArrayLike<number>

export type ModelReading = {
  readonly labels: readonly ModelLabel[]
  /** From this probability on, a word is claimed. */
  readonly minScore: number
}

/** Scores as a model gives them, made into probabilities. */
export const softmax = (scores: Chances): Float64Array => {
  const values = Float64Array.from(scores)
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity)
  const powers = values.map((value) => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** The probability that a token is anything sensitive: a model may hesitate between two categories, never for us. */
export const sensitiveChance = (chances: Chances, labels: readonly ModelLabel[]): number =>
  labels.reduce((sum, { category }, at) => sum + (category === null ? 0 : (chances[at] ?? 0)), 0)

/**
 * Words that a model claims, from its answers for tokens (`chances` follows `tokens`). A word is as sensitive as the
 * most sensitive of its tokens; neighbours of one category make one span, unless a new beginning is likelier.
 */
export const readModelSpans = (
  flat: string,
  tokens: readonly Span[],
  chances: readonly Chances[],
  reading: ModelReading,
): readonly ModelSpan[] => {
  const spans: ModelSpan[] = []
  let open: OpenSpan | null = null
  for (const word of judgeWords(flat, tokens, chances, reading)) {
    const going = goOn(flat, open, word)
    if (open !== null && going === null) spans.push(closeSpan(open))
    open = word.isSign || word.claim === null ? going : extend(going, word, word.claim)
  }
  return open === null ? spans : [...spans, closeSpan(open)]
}

type WordClaim = {
  readonly category: Category
  readonly label: string
  readonly score: number
  readonly begins: boolean
}

/** A word, or one sign; signs never begin or end a span, but a claimed one may stand inside (`12/03`, `a@b.fr`). */
type Word = Span & { readonly isSign: boolean; readonly claim: WordClaim | null }

type OpenSpan = ModelSpan & { readonly seen: number; readonly words: number; readonly sum: number }

/** The open span if this word does not end it. */
const goOn = (flat: string, open: OpenSpan | null, word: Word): OpenSpan | null =>
  open !== null && belongsTo(flat, open, word) ? { ...open, seen: word.end } : null

const belongsTo = (flat: string, open: OpenSpan, { start, end, isSign, claim }: Word): boolean => {
  if (flat.slice(open.seen, start).includes('\n')) return false
  if (claim === null) return isSign && /[-']/.test(flat.slice(start, end)) && open.seen === start
  return claim.category === open.category && (isSign || !claim.begins)
}

const extend = (open: OpenSpan | null, { start, end }: Word, claim: WordClaim): OpenSpan => {
  const { category, label, score } = claim
  if (open === null) return { start, end, category, label, score, seen: end, words: 1, sum: score }
  return { ...open, end, seen: end, words: open.words + 1, sum: open.sum + score }
}

const closeSpan = ({ start, end, category, label, sum, words }: OpenSpan): ModelSpan => ({
  start,
  end,
  category,
  label,
  score: Math.min(1, sum / words),
})

function* judgeWords(
  flat: string,
  tokens: readonly Span[],
  chances: readonly Chances[],
  reading: ModelReading,
): Generator<Word> {
  let first = 0
  for (const match of flat.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)) {
    const [start, end] = [match.index, match.index + match[0].length]
    while ((tokens[first]?.end ?? Infinity) <= start) first += 1
    const rows: Chances[] = []
    for (let at = first; (tokens[at]?.start ?? Infinity) < end; at += 1) rows.push(chances[at] ?? [])
    yield { start, end, isSign: !/[\p{L}\p{N}]/u.test(match[0]), claim: judge(rows, reading) }
  }
}

/** The first token says whether the word begins a span; the surest says the rest. */
const judge = (rows: readonly Chances[], { labels, minScore }: ModelReading): WordClaim | null => {
  let [surest, score]: [Chances, number] = [[], 0]
  for (const row of rows) {
    const chance = sensitiveChance(row, labels)
    if (chance > score) [surest, score] = [row, chance]
  }
  const label = likeliest(surest, labels)
  if (score < minScore || label === null || label.category === null) return null
  return {
    category: label.category,
    label: label.name,
    score,
    begins: isBeginning(rows[0] ?? [], label.category, labels),
  }
}

const likeliest = (chances: Chances, labels: readonly ModelLabel[]): ModelLabel | null => {
  let [best, most]: [ModelLabel | null, number] = [null, 0]
  for (const [at, label] of labels.entries()) {
    const chance = label.category === null ? 0 : (chances[at] ?? 0)
    if (chance > most) [best, most] = [label, chance]
  }
  return best
}

/** Labels without `B-` never say so: all neighbours are then one span. */
const isBeginning = (chances: Chances, category: Category, labels: readonly ModelLabel[]): boolean => {
  const chanceOf = (begins: boolean): number =>
    labels.reduce(
      (sum, label, at) => sum + (label.category === category && label.begins === begins ? (chances[at] ?? 0) : 0),
      0,
    )
  return chanceOf(true) > chanceOf(false)
}
