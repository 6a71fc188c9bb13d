import type { Category } from '../../model/category.ts'

/** What many claims say alike. */
export type Saying = {
  readonly category: Category
  readonly kind: string | null
  readonly detector: string
  readonly why: string
  readonly person: string | null
}

/** Each saying once, in the order of its first use: a row of numbers names it by its rank. */
export type Sayings = { readonly all: readonly Saying[]; readonly rankOf: (saying: Saying) => number }

export const makeSayings = (): Sayings => {
  const all: Saying[] = []
  const ranks = new Map<string, number>()
  const rankOf = ({ category, kind, detector, why, person }: Saying): number => {
    const key = `${category}\n${kind ?? ''}\n${detector}\n${why}\n${person ?? ''}`
    const known = ranks.get(key)
    if (known !== undefined) return known
    ranks.set(key, all.length)
    all.push({ category, kind, detector, why, person })
    return all.length - 1
  }
  return { all, rankOf }
}
