import { foldText } from '../../model/fold.ts'
import { bodies, familyNames, type Gender, givenNames, type Origin, streets, towns } from './borrowed.ts'
import { drawBelow, type Key } from './key.ts'

/**
 * A real word that needs a borrowed one. `space`: within it one word always borrows the same (a person for given names, the
 * dossier for the rest, or a key that several dossiers share: `isLinked`). `word` is folded.
 */
export type Slot = {
  readonly kind: 'given' | 'family' | 'town' | 'street' | 'body'
  readonly space: string
  readonly isLinked: boolean
  readonly word: string
  readonly origin: Origin
  readonly gender: Gender | null
}

/** The word that a slot borrows; null where no list has one left. */
export type Lend = (slot: Slot) => string | null

export const slotId = ({ kind, space, word }: Slot): string => `${kind}\u0000${space}\u0000${word}`

/**
 * Words for all slots of a dossier, each its own. What several dossiers share chooses first, then the order is that of the
 * slots' names: the order in which they were met changes nothing.
 */
export const allot = (key: Key, slots: ReadonlyMap<string, Slot>, isReal: (word: string) => boolean): Lend => {
  const sorted = [...slots].toSorted(([a, one], [b, other]) =>
    one.isLinked === other.isLinked ? (a < b ? -1 : 1) : one.isLinked ? -1 : 1,
  )
  const taken = new Set<string>()
  const lent = new Map<string, string | null>()
  for (const [id, slot] of sorted) {
    const word = candidates(key, slot).find((one) => isFree(one, slot, taken) && !isReal(foldText(one))) ?? null
    if (word !== null) taken.add(foldText(word))
    lent.set(id, word)
  }
  return (slot) => lent.get(slotId(slot)) ?? null
}

/** Another first letter too: the initials of a name do not come back. */
const isFree = (word: string, slot: Slot, taken: ReadonlySet<string>): boolean => {
  const folded = foldText(word)
  return !taken.has(folded) && folded.charAt(0) !== slot.word.charAt(0)
}

/** All words that a slot may borrow, in the order of the key; those of its length first. */
const candidates = (key: Key, slot: Slot): readonly string[] => {
  const list = listOf(slot)
  const length = lengthClass(slot.word.length)
  const alike = list.filter((word) => lengthClass(word.length) === length)
  const others = list.filter((word) => lengthClass(word.length) !== length)
  return [...turned(key, alike, slot), ...turned(key, others, slot)]
}

const listOf = ({ kind, origin, gender }: Slot): readonly string[] => {
  if (kind === 'given') return givenNames(origin, gender)
  if (kind === 'family') return familyNames(origin)
  return { town: towns, street: streets, body: bodies }[kind]
}

/** Short, middling, long. By hand: a third of the borrowed names each, or nearly. */
const lengthClass = (length: number): number => (length <= 5 ? 0 : length <= 8 ? 1 : 2)

/** A list from a drawn place on, by drawn steps: a permutation, as the step shares no factor with the length. */
const turned = (key: Key, list: readonly string[], slot: Slot): readonly string[] => {
  const size = list.length
  if (size === 0) return []
  const start = drawBelow(key, size, 'start', slotId(slot))
  const steps = Array.from({ length: size }, (_, at) => at + 1).filter((step) => greatestCommon(step, size) === 1)
  const step = steps[drawBelow(key, steps.length, 'step', slotId(slot))] ?? 1
  return list.map((_, at) => list[(start + at * step) % size] ?? '')
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))
