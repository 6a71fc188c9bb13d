import type { Category } from '../category.ts'
import type { Span } from './span.ts'

/**
 * What a detector says of one text: a span it claims sensitive. `kind` is the finer nature (`birth-name`, `siret`,
 * `negated`…). `confidence` is in [0, 1]. `why` is a short code of the rule or cue, never a word of the text.
 * `person` names a person of the dossier when the detector knows it (by id).
 */
export type Claim = Span & {
  readonly category: Category
  readonly kind: string | null
  readonly confidence: number
  readonly why: string
  readonly person?: string
}

/** A claim placed in the dossier. Overlapping findings add up; none wins. */
export type Finding = Span & {
  readonly id: string
  readonly pieceId: string
  readonly passageId: string
  readonly category: Category
  readonly kind: string | null
  readonly personId: string | null
  readonly confidence: number
  readonly detector: string
  readonly why: string
}

/** Findings of each passage, in their order. */
export const groupByPassage = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> =>
  groupBy(findings, ({ passageId }) => passageId)

export const groupBy = <Key, Item = Finding>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** `why` of what a hidden address covers as the home itself, or by its name; what it covers otherwise two persons may say is elsewhere. */
export const hiddenHome = 'hidden-home'
