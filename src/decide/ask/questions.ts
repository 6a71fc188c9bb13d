import type { Doubt, Question, QuestionItem, QuestionKind, QuestionOption } from '../../model/ask/question.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { askLimits } from '../thresholds.ts'
import type { Weighed } from './items.ts'

/** A question before it has a number. */
export type Unnumbered = Omit<Question, 'id'>

/** How many questions may still be put for a request, and how many words may still be read. */
export type Room = { readonly questions: number; readonly words: number }

/**
 * Sentences as questions, most useful first: those that are worth the director's reading, then, for whoever asks for all, the
 * rest. What one answer settles, the sentences of one piece, is one question.
 */
export const passageQuestions = (weighed: readonly Weighed[], room: Room): readonly Unnumbered[] => {
  const sorted = weighed
    .filter((one) => isGrave(one) || one.item.chance >= askLimits.leastChance)
    .sort((a, b) => worth(b) - worth(a) || a.item.id.localeCompare(b.item.id))
  const { first } = share(sorted, room, () => true)
  // What questions that are not worth an answer would take is left to the others.
  const isWorth = (key: string): boolean => isWorthAnswer((first.get(key) ?? []).map(({ item }) => item))
  const { first: due, rest } = share(sorted, room, isWorth)
  const asked = (groups: Groups): readonly Unnumbered[] => inOrder(groups).map(questionOf)
  return [...asked(due), ...asked(rest).map((question) => ({ ...question, extra: true }) as const)]
}

type Groups = Map<string, Weighed[]>

/**
 * Takes sentences in their order as long as there is room: those that are asked, and the others. Words that what is grave will
 * need are kept for it.
 */
const share = (sorted: readonly Weighed[], room: Room, mayAsk: (key: string) => boolean) => {
  const [first, rest]: [Groups, Groups] = [new Map(), new Map()]
  let read = 0
  let kept = wordsOf(sorted.filter((one) => isGrave(one) && mayAsk(groupOf(one))))
  for (const one of sorted) {
    const key = groupOf(one)
    const isAsked = mayAsk(key)
    if (isGrave(one) && isAsked) kept -= one.words
    const words = read + one.words + (isGrave(one) ? 0 : kept)
    const isRead = isAsked && words <= room.words && (first.has(key) || first.size < room.questions)
    if (isRead) read += one.words
    const groups = isRead ? first : rest
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return { first, rest }
}

const isGrave = ({ item }: Pick<Weighed, 'item'>): boolean => item.grave === true

const wordsOf = (group: readonly Weighed[]): number => group.reduce((sum, { words }) => sum + words, 0)

/** What a word of reading brings: the words that a director reads are what is scarce. What is grave is worth them. */
const worth = (one: Weighed): number => standingOf(one.item) / ((isGrave(one) ? 0 : one.words) + askLimits.wordsOfItem)

/** How likely it is, for the order: what is grave goes before what is as likely as not, the likelier first. */
const standingOf = ({ chance, grave }: QuestionItem): number =>
  grave === true ? askLimits.graveLeast + (1 - askLimits.graveLeast) * chance : chance

const groupOf = ({ candidate: { piece, gate, ground, isSealed, judgement }, doubt, item, perils }: Weighed): string => {
  if (isSealed) return `piece ${piece.id}`
  // One answer never opens what two persons of one name did, nor shows two who spoke.
  if (perils.whose !== null) {
    const isWhole = isWholePieces(judgement) && perils.shows === null && !item.silence
    return `whose ${isWhole ? piece.id : item.id}`
  }
  if (perils.shows === 'informant' || item.silence) return `informant ${item.id}`
  if (perils.shows === 'hideout') return `hideout ${piece.id}`
  // Nor what is of several people, or intimate, with what is not.
  if (gate === null && judgement.isOfReader === true)
    return `${doubt} ${item.sensitive.length > 0 ? 'sensitive' : 'plain'} ${piece.id}`
  if (gate !== null) return `piece ${piece.id}`
  if (doubt === 'delicate') return `delicate ${ground} ${ground === 'TIERS' ? item.id : piece.id}`
  return `passage ${piece.id}`
}

/** All that a piece tells of whom it names is of one person or of another: of whom, one answer says. */
const isWholePieces = ({ about, reading }: Judgement): boolean =>
  about.length > 0 && reading.isSure && reading.isAnybodys !== true

const inOrder = (groups: Groups): readonly (readonly Weighed[])[] =>
  [...groups.values()].sort((a, b) => sealedLast(a) - sealedLast(b) || sumOf(b) - sumOf(a))

/** What no answer opens is put after what one does. */
const sealedLast = (group: readonly Weighed[]): number => (isSealed(group) ? 1 : 0)

const sumOf = (group: readonly Weighed[]): number => group.reduce((sum, { item }) => sum + standingOf(item), 0)

/** Its sentences bring enough, taken together, to be put to everybody, or one of them is grave. */
export const isWorthAnswer = (items: readonly Pick<QuestionItem, 'chance' | 'grave'>[]): boolean =>
  items.some(({ grave }) => grave === true) ||
  items.reduce((sum, { chance }) => sum + chance, 0) >= askLimits.leastQuestion

const questionOf = (group: readonly Weighed[]): Unnumbered => {
  const ranked = [...group].sort((a, b) => a.candidate.rank - b.candidate.rank)
  const [first] = ranked
  const items = ranked.map(({ item }) => item)
  const kind = kindOf(ranked)
  return {
    key: `${kind} ${items.map(({ id }) => id).join(' ')}`,
    kind,
    doubt: doubtIn(ranked),
    pieceId: first?.candidate.piece.id ?? null,
    ground: first?.candidate.ground ?? null,
    rank: null,
    sources: [],
    options: kind === 'person' ? personsOf(ranked) : optionsOf(ranked),
    default: kind === 'person' ? 'none' : 'withhold',
    several: false,
    needsSecond: items.some(({ needsSecond }) => needsSecond),
    items,
  }
}

const kindOf = (group: readonly Weighed[]): QuestionKind => {
  if (isSealed(group)) return 'piece'
  if (group.some(({ perils }) => perils.whose !== null)) return 'person'
  if (group.some(({ item }) => item.silence)) return 'silence'
  if (group.every(({ candidate }) => candidate.ground === null)) return 'value'
  // Of a held piece, what stands apart: kept or not, the rest of the piece waits for its own answer.
  const isApart = group.some(({ perils }) => perils.shows !== null)
  return !isApart && group.some(({ candidate }) => candidate.gate !== null) ? 'piece' : 'passage'
}

const isSealed = (group: readonly Weighed[]): boolean => group.some(({ candidate }) => candidate.isSealed)

/** No answer opens a sealed piece: its accord does. */
const optionsOf = (group: readonly Weighed[]): readonly QuestionOption[] => {
  const keep = { id: 'keep', ...opened(group) }
  const withhold = { id: 'withhold', passages: 0, words: 0 }
  return isSealed(group) ? [withhold] : [keep, withhold]
}

/** Whose it is: only the answer that names one of those asked for opens it. */
const personsOf = (group: readonly Weighed[]): readonly QuestionOption[] => [
  ...[...new Set(group.flatMap(({ bearers }) => bearers))].map((id) => ({ id, ...opened(group) })),
  { id: 'none', passages: 0, words: 0 },
]

const opened = (group: readonly Weighed[]): Pick<QuestionOption, 'passages' | 'words'> => ({
  passages: group.length,
  words: wordsOf(group),
})

/** What is said of all of its sentences is true of each. */
const doubtIn = (group: readonly Weighed[]): Doubt => {
  const [doubt = 'confidence', ...others] = new Set(group.map((one) => one.doubt))
  return others.length === 0 ? doubt : 'mixed'
}
