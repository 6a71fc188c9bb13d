import { type Branch, branchOf } from '../needle-index.ts'
import { plainWords } from './plain-words.ts'
import type { Run } from './runs.ts'
import type { Ways } from './ways.ts'

/**
 * What is sought. The words of a value stand on one line too, between breaks; a name is one word. `isNowhere`: it is not even
 * kept as a word elsewhere, so that it is left where it stands in one run too.
 */
export type Sought = { readonly text: string; readonly isName: boolean; readonly isNowhere?: boolean }

/** Names, or values, by their folded letters. */
export const lettersTree = (sought: readonly Sought[], isNames: boolean): Branch => {
  const root: Branch = { next: new Map(), ids: [] }
  for (const [id, { text, isName }] of sought.entries())
    if (isName === isNames && text !== '') branchOf(root, [...text]).ids.push(id)
  return root
}

/** Steps on one page. A page that asks for more cannot be looked at, and is no pass. */
const mostSteps = 400_000

/** What is sought on a page: names, or values, in their tree. */
export type Search = { readonly sought: readonly Sought[]; readonly root: Branch; readonly isNames: boolean }

/** Which of the texts sought several runs of a page spell together, one way or another. */
export const speltOn = (ways: Ways, { sought, root, isNames }: Search): ReadonlySet<number> => {
  const found = new Set<number>()
  const isLeft = (runs: readonly Run[]): boolean => !isNames || isBroken(runs, ways)
  let steps = 0
  for (const first of ways.runs) {
    const walk = (runs: readonly Run[], branch: Branch, breaks: number): void => {
      steps += 1
      if (steps > mostSteps) throw new RangeError('layout')
      const last = runs.at(-1)
      for (const id of branch.ids)
        if ((breaks > 0 || first.isScattered || sought[id]?.isNowhere === true) && isLeft(runs)) found.add(id)
      if (last === undefined || branch.next.size === 0) return
      for (const { to, isBreak, isOverNote } of ways.next(last)) {
        if (runs.includes(to) || (!isNames && isOverNote === true)) continue
        const next = follow(branch, to.letters)
        if (next !== undefined) walk([...runs, to], next, breaks + (isBreak || isNames ? 1 : 0))
      }
    }
    const start = follow(root, first.letters)
    if (start !== undefined) walk([first], start, 0)
  }
  return found
}

const follow = (branch: Branch, letters: string): Branch | undefined => {
  let at: Branch | undefined = branch
  for (const letter of letters) at = at?.next.get(letter)
  return at
}

/** Lone letters alone, or a part that is no word by itself: « la » over « marche » are two words. */
const isBroken = (runs: readonly Run[], ways: Ways): boolean =>
  (runs.length > 2 && runs.every(ways.isLone)) ||
  runs.some(({ letters }) => letters.length > 1 && !plainWords.has(letters))
