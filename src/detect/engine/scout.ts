import { chanceOfText, needsOf } from './pattern-need.ts'
import { type Automaton, compile, signIn } from './scout-automaton.ts'

/**
 * One pass over a text tells which patterns have no chance there: most have none, and each would cost a pass of its
 * own. Patterns are learned as they are met, and sought together from the next text on.
 */
export const mayMatch = (text: string, pattern: RegExp): boolean => {
  const wanted = numbers.get(pattern) ?? learn(pattern)
  if (wanted.length === 0) return true
  if (text !== scouted) scout(text)
  for (const number of wanted) if (number < seen.length && seen[number] !== stamp) return false
  return true
}

/** The lists of strings that each pattern needs, by number. */
const numbers = new Map<RegExp, readonly number[]>()
const lists: (readonly string[])[] = []
let automaton: Automaton = compile([])
/** By list: the last text in which one of its strings was seen. Texts are numbered by `stamp`. */
let seen = new Float64Array(0)
let stamp = 0
let due = 0
let scouted: string | null = null

const learn = (pattern: RegExp): readonly number[] => {
  const wanted = needsOf(pattern).map((need) => lists.push([...new Set(need.map(rarest))]) - 1)
  numbers.set(pattern, wanted)
  return wanted
}

const longest = 5

/** The rarest part of a long string says as much. */
const rarest = (text: string): string => {
  let best = text.slice(0, longest)
  for (let at = 1; at + longest <= text.length; at += 1) {
    const part = text.slice(at, at + longest)
    if (chanceOfText(part) < chanceOfText(best)) best = part
  }
  return best
}

/** Rarely: what is learned late is tried without being sought first. */
const compileAll = (): void => {
  automaton = compile(lists)
  seen = new Float64Array(lists.length)
  due = 2 * stamp
}

const scout = (text: string): void => {
  if (lists.length > seen.length && (lists.length > 1.2 * seen.length || stamp > due)) compileAll()
  scouted = text
  stamp += 1
  const { signs, steps, ends, met } = automaton
  let row = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    row = steps[row + (signs[code] || signIn(automaton, code))] ?? 0
    if (met[row >> 6] === stamp) continue
    met[row >> 6] = stamp
    for (const number of ends[row >> 6] ?? []) seen[number] = stamp
  }
}
