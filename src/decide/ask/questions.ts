import type { Question, QuestionKind, QuestionOption } from '../../model/ask/question.ts'
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
    .filter(({ item }) => item.chance >= askLimits.leastChance)
    .sort((a, b) => worth(b) - worth(a) || a.item.id.localeCompare(b.item.id))
  const { first } = share(sorted, room, () => true)
  // What questions that are not worth an answer would take is left to the others.
  const isWorth = (key: string): boolean => sumOf(first.get(key) ?? []) >= askLimits.leastQuestion
  const { first: due, rest } = share(sorted, room, isWorth)
  return [...asked(due), ...asked(rest).map((question) => ({ ...question, extra: true }) as const)]
}

type Groups = Map<string, Weighed[]>

/** Takes sentences in their order as long as there is room: those that are asked, and the others. */
const share = (sorted: readonly Weighed[], room: Room, mayAsk: (key: string) => boolean) => {
  const [first, rest]: [Groups, Groups] = [new Map(), new Map()]
  let read = 0
  for (const one of sorted) {
    const key = groupOf(one)
    const isRead = mayAsk(key) && read + one.words <= room.words && (first.has(key) || first.size < room.questions)
    if (isRead) read += one.words
    const groups = isRead ? first : rest
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return { first, rest }
}

/** What a word of reading brings: the words that a director reads are what is scarce. */
const worth = ({ item, words }: Weighed): number => item.chance / (words + askLimits.wordsOfItem)

const groupOf = ({ candidate: { piece, gate, ground, isSealed, judgement }, doubt, item }: Weighed): string => {
  if (item.silence && !isSealed) return `silence ${piece.id}`
  // One answer never opens the rows of two persons of one name.
  if (gate === null && (judgement.reading.isNamesakes === true || judgement.reading.isAnybodys === true))
    return `namesake ${item.id}`
  // Nor what is of several people, or intimate, with what is not.
  if (gate === null && judgement.isOfReader === true)
    return `${doubt} ${item.sensitive.length > 0 ? 'sensitive' : 'plain'} ${piece.id}`
  return `${gate !== null ? 'piece' : doubt === 'delicate' ? `delicate ${ground}` : 'passage'} ${piece.id}`
}

const asked = (groups: ReadonlyMap<string, readonly Weighed[]>): readonly Unnumbered[] =>
  [...groups.values()].sort((a, b) => sealedLast(a) - sealedLast(b) || sumOf(b) - sumOf(a)).map(questionOf)

/** What no answer opens is put after what one does. */
const sealedLast = (group: readonly Weighed[]): number => (isSealed(group) ? 1 : 0)

const sumOf = (group: readonly Weighed[]): number => group.reduce((sum, { item }) => sum + item.chance, 0)

const questionOf = (group: readonly Weighed[]): Unnumbered => {
  const inOrder = [...group].sort((a, b) => a.candidate.rank - b.candidate.rank)
  const [first] = inOrder
  const items = inOrder.map(({ item }) => item)
  const kind = kindOf(inOrder)
  return {
    key: `${kind} ${items.map(({ id }) => id).join(' ')}`,
    kind,
    doubt: commonest(group.map(({ doubt }) => doubt)) ?? 'confidence',
    pieceId: first?.candidate.piece.id ?? null,
    ground: first?.candidate.ground ?? null,
    rank: null,
    sources: [],
    options: optionsOf(inOrder),
    default: 'withhold',
    several: false,
    needsSecond: items.some(({ needsSecond }) => needsSecond),
    items,
  }
}

const kindOf = (group: readonly Weighed[]): QuestionKind => {
  if (isSealed(group)) return 'piece'
  if (group.some(({ item }) => item.silence)) return 'silence'
  if (group.some(({ candidate }) => candidate.gate !== null)) return 'piece'
  return group.every(({ candidate }) => candidate.ground === null) ? 'value' : 'passage'
}

const isSealed = (group: readonly Weighed[]): boolean => group.some(({ candidate }) => candidate.isSealed)

/** No answer opens a sealed piece: its accord does. */
const optionsOf = (group: readonly Weighed[]): readonly QuestionOption[] => {
  const keep = { id: 'keep', passages: group.length, words: group.reduce((sum, { words }) => sum + words, 0) }
  const withhold = { id: 'withhold', passages: 0, words: 0 }
  return isSealed(group) ? [withhold] : [keep, withhold]
}

const commonest = <T>(values: readonly T[]): T | null => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
