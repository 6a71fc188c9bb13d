import { joins } from '../thresholds.ts'
import { follow, type LetterTree, type Meant } from './letter-tree.ts'
import type { Item } from './page-items.ts'
import type { PageWays } from './page-ways.ts'

/** Items that spell something sought together; `breaks` says before which of them the page breaks it. */
export type Spelt = { readonly items: readonly Item[]; readonly breaks: readonly boolean[]; readonly meant: Meant }

/** What is sought on a page, and how many steps are left for it. */
export type Search = { readonly tree: LetterTree; readonly isPlain: boolean; readonly budget: { left: number } }

/** All that is spelt from an item on, over at least one break. A value may run over whole words of a line too. */
export const speltFrom = (start: Item, ways: PageWays, { tree, isPlain, budget }: Search): readonly Spelt[] => {
  const found: Spelt[] = []
  let steps = 0
  const walk = (items: readonly Item[], breaks: readonly boolean[], branch: LetterTree): void => {
    steps += 1
    budget.left -= 1
    if (branch.end !== null && breaks.includes(true)) found.push({ items, breaks, meant: branch.end })
    const last = items.at(-1)
    if (last === undefined || branch.next.size === 0) return
    const tried = new Set(items)
    for (const { to, isBreak } of ways.from(last, isPlain)) {
      if (tried.has(to) || steps > joins.steps || budget.left <= 0) continue
      tried.add(to)
      const next = follow(branch, to.letters)
      if (next !== undefined) walk([...items, to], [...breaks, isBreak], next)
    }
  }
  const first = follow(tree, start.letters)
  if (first !== undefined && start.letters !== '') walk([start], [false], first)
  return found
}
