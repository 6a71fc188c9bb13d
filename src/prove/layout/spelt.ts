import { commonWords, recordWords } from '../../language/lexicon.ts'
import type { Run } from './runs.ts'
import type { Ways } from './ways.ts'

/**
 * What is sought. The words of a value stand on one line too, between breaks; a name is one word. `isNowhere`: it is not even
 * kept as a word elsewhere, so that it is left where it stands in one run too.
 */
export type Sought = { readonly text: string; readonly isName: boolean; readonly isNowhere?: boolean }

type Branch = { readonly next: Map<string, Branch>; id: number | null; isNowhere: boolean }

/** What is sought, by its folded letters. */
export type Letters = Branch

const emptyBranch = (): Branch => ({ next: new Map(), id: null, isNowhere: false })

export const lettersTree = (sought: readonly Sought[], isNames: boolean): Letters => {
  const root = emptyBranch()
  for (const [id, { text, isName, isNowhere = false }] of sought.entries()) {
    if (isName !== isNames) continue
    let branch = root
    for (const letter of text) {
      const next = branch.next.get(letter) ?? emptyBranch()
      branch.next.set(letter, next)
      branch = next
    }
    if (text === '') continue
    branch.id = id
    branch.isNowhere = isNowhere
  }
  return root
}

const words: ReadonlySet<string> = new Set(`${commonWords} ${recordWords}`.split(/\s+/))
/** Steps on one page. A page that asks for more cannot be looked at, and is no pass. */
const mostSteps = 400_000

/** Which of the texts sought several runs of a page spell together, one way or another. */
export const speltOn = (ways: Ways, sought: Letters, isNames: boolean): ReadonlySet<number> => {
  const found = new Set<number>()
  const isLeft = (runs: readonly Run[]): boolean => !isNames || isBroken(runs, ways)
  let steps = 0
  for (const first of ways.runs) {
    const walk = (runs: readonly Run[], branch: Branch, breaks: number): void => {
      steps += 1
      if (steps > mostSteps) throw new RangeError('layout')
      const last = runs.at(-1)
      if (branch.id !== null && (breaks > 0 || first.isScattered || branch.isNowhere) && isLeft(runs))
        found.add(branch.id)
      if (last === undefined || branch.next.size === 0) return
      for (const { to, isBreak, isOverNote } of ways.next(last)) {
        if (runs.includes(to) || (!isNames && isOverNote === true)) continue
        const next = follow(branch, to.letters)
        if (next !== undefined) walk([...runs, to], next, breaks + (isBreak || isNames ? 1 : 0))
      }
    }
    const start = follow(sought, first.letters)
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
  (runs.length > 2 && runs.every(ways.isLone)) || runs.some(({ letters }) => letters.length > 1 && !words.has(letters))
