import type { Category } from '../src/model/category.ts'
import { overlaps, type Span } from '../src/model/record/span.ts'
import type { GoldText } from './corpus.ts'
import type { GoldEntity } from './marked.ts'
import { categoryOf } from './type-names.ts'

export type Prediction = Span & {
  readonly category: Category
  readonly subject: string | null
  readonly detector: string
}

export type Tally = {
  readonly gold: number
  readonly covered: number
  readonly partial: number
  readonly typed: number
  readonly found: number
  readonly right: number
  readonly strict: number
}

export type Coreference = { readonly precision: number; readonly recall: number; readonly mentions: number }

export type Score = {
  readonly byCategory: ReadonlyMap<Category, Tally>
  readonly all: Tally
  readonly decoysHit: number
  readonly decoys: number
  readonly cleanTexts: number
  readonly directTexts: number
  readonly coreference: Coreference
}

export type Pair = { readonly gold: GoldText; readonly predictions: readonly Prediction[] }

/** Same meaning as the outside scorer: a mention counts as covered only when no letter or digit of it is left. */
export const scorePairs = (pairs: readonly Pair[]): Score => {
  const sums = new Map<Category, Sum>()
  const mentions: Mention[] = []
  let [decoysHit, decoys, cleanTexts, directTexts] = [0, 0, 0, 0]
  for (const pair of pairs) {
    const judged = judgeMentions(pair)
    for (const one of judged) addMention(sumOf(sums, one.entity.category), one)
    for (const prediction of pair.predictions) addPrediction(sumOf(sums, prediction.category), pair, prediction)
    mentions.push(...judged.flatMap((one) => one.mention))
    decoys += pair.gold.decoys.length
    decoysHit += countDecoys(pair)
    const direct = judged.filter((one) => directCategories.has(one.entity.category))
    directTexts += direct.length > 0 ? 1 : 0
    cleanTexts += direct.length > 0 && direct.every((one) => one.isCovered) ? 1 : 0
  }
  const coreference = scoreCoreference(mentions)
  return { byCategory: sums, all: addUp([...sums.values()]), decoysHit, decoys, cleanTexts, directTexts, coreference }
}

/** What names somebody by itself: one of these left in clear, and the text is not clean. */
export const directCategories: ReadonlySet<Category> = new Set<Category>([
  'person',
  'address',
  'phone',
  'email',
  'nir',
  'iban',
  'id-number',
  'birth-date',
  'vehicle',
  'account',
])

type Sum = { -readonly [key in keyof Tally]: number }
type Mention = { readonly gold: string; readonly found: string }
type Judged = {
  readonly entity: GoldEntity
  readonly isCovered: boolean
  readonly isPartial: boolean
  readonly isTyped: boolean
  readonly mention: readonly Mention[]
}

const sumOf = (sums: Map<Category, Sum>, category: Category): Sum => {
  const known = sums.get(category) ?? emptySum()
  sums.set(category, known)
  return known
}

const emptySum = (): Sum => ({ gold: 0, covered: 0, partial: 0, typed: 0, found: 0, right: 0, strict: 0 })

const isOptional = (entity: GoldEntity): boolean => /^optional|^public| optional/.test(entity.note)

const judgeMentions = ({ gold, predictions }: Pair): readonly Judged[] => {
  const mask = maskOf(gold.text.length, predictions)
  return gold.entities
    .filter((entity) => !isOptional(entity))
    .map((entity) => judge(gold.text, mask, predictions, entity))
}

const judge = (text: string, mask: Uint8Array, predictions: readonly Prediction[], entity: GoldEntity): Judged => {
  const letters = lettersOf(text, entity)
  const hidden = letters.filter((at) => mask[at] === 1).length
  const touching = predictions.filter((prediction) => overlaps(prediction, entity))
  const accepted = acceptedOf(entity)
  const isCovered = hidden === letters.length
  const isTyped = isCovered && touching.some((prediction) => accepted.has(prediction.category))
  const named = touching.find((one) => one.category === 'person' && one.subject !== null)
  const found = entity.category === 'person' ? (named?.subject ?? null) : null
  const mention = found === null ? [] : [{ gold: entity.subject, found }]
  return { entity, isCovered, isPartial: hidden > 0, isTyped, mention }
}

const acceptedOf = (entity: GoldEntity): ReadonlySet<Category> => {
  const accepted = new Set<Category>([entity.category])
  for (const [, type] of entity.note.matchAll(/alt=([A-Z_]{2,20})/g)) accepted.add(categoryOf(type ?? ''))
  if (entity.category === 'organisation' || entity.category === 'place') accepted.add('organisation').add('place')
  if (entity.category === 'postcode') accepted.add('address')
  return accepted
}

const addMention = (sum: Sum, one: Judged): void => {
  sum.gold += 1
  sum.covered += Number(one.isCovered)
  sum.partial += Number(one.isPartial)
  sum.typed += Number(one.isTyped)
}

const addPrediction = (sum: Sum, { gold }: Pair, prediction: Prediction): void => {
  const touched = gold.entities.filter((entity) => overlaps(entity, prediction))
  const letters = lettersOf(gold.text, prediction)
  const isStrict = letters.every((at) => touched.some((entity) => entity.start <= at && at < entity.end))
  sum.found += 1
  sum.right += Number(touched.length > 0)
  sum.strict += Number(touched.length > 0 && isStrict)
}

const countDecoys = ({ gold, predictions }: Pair): number =>
  gold.decoys.flatMap((decoy) =>
    predictions.filter((one) => overlaps(one, decoy) && decoy.categories.includes(one.category)),
  ).length

export const maskOf = (length: number, spans: readonly Span[]): Uint8Array => {
  const mask = new Uint8Array(length + 1)
  for (const span of spans) mask.fill(1, Math.max(0, span.start), Math.min(length, span.end))
  return mask
}

/** True when every letter and digit of the span is masked. */
export const isHidden = (text: string, mask: Uint8Array, span: Span): boolean =>
  lettersOf(text, span).every((at) => mask[at] === 1)

const letterOrDigit = /[\p{L}\p{N}]/u

const lettersOf = (text: string, span: Span): readonly number[] => {
  const letters: number[] = []
  let at = span.start
  for (const character of text.slice(span.start, span.end)) {
    if (letterOrDigit.test(character)) letters.push(at)
    at += character.length
  }
  return letters
}

const addUp = (sums: readonly Sum[]): Tally => {
  const total = emptySum()
  for (const sum of sums) {
    total.gold += sum.gold
    total.covered += sum.covered
    total.partial += sum.partial
    total.typed += sum.typed
    total.found += sum.found
    total.right += sum.right
    total.strict += sum.strict
  }
  return total
}

/** B³ over mentions of persons that were given a subject, all texts together. */
const scoreCoreference = (mentions: readonly Mention[]): Coreference => {
  const byGold = groupBy(mentions, (mention) => mention.gold)
  const byFound = groupBy(mentions, (mention) => mention.found)
  let [precision, recall] = [0, 0]
  for (const { gold, found } of mentions) {
    const mates = byFound.get(found) ?? []
    const peers = byGold.get(gold) ?? []
    precision += mates.filter((mate) => mate.gold === gold).length / mates.length
    recall += peers.filter((peer) => peer.found === found).length / peers.length
  }
  const count = Math.max(1, mentions.length)
  return { precision: precision / count, recall: recall / count, mentions: mentions.length }
}

const groupBy = (mentions: readonly Mention[], key: (mention: Mention) => string): Map<string, Mention[]> => {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const group = groups.get(key(mention)) ?? []
    group.push(mention)
    groups.set(key(mention), group)
  }
  return groups
}
