import type { QuestionView } from '../../view/types.ts'

/** What was ticked and chosen in a card that was left before its answer: to look at a piece, or to name the second person. */
type Card = { readonly ticked: readonly string[]; readonly chosen: readonly string[] }

const cards = new Map<string, Card>()

/**
 * The card of a question as it was left. A new one has nothing ticked, but for a sentence alone that one person may hand over: what
 * leaves is ticked by whoever read it.
 */
export const cardOf = ({ id, items, options }: QuestionView): Card => {
  const left = cards.get(id)
  if (left === undefined) return { ticked: items.length === 1 ? items.map((item) => item.id) : [], chosen: [] }
  const known = new Set([...items, ...options].map((one) => one.id))
  return {
    ticked: left.ticked.filter((one) => known.has(one)),
    chosen: left.chosen.filter((one) => one === 'none' || known.has(one)),
  }
}

export const keepCard = (id: string, card: Card): void => {
  cards.set(id, card)
}

export const dropCard = (id: string): void => {
  cards.delete(id)
}
