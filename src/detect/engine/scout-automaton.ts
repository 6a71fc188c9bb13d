import { signOf } from './scout-signs.ts'

/**
 * Strings sought all at once (Aho-Corasick). A state is a row of `width` steps; `ends` holds, by state, the numbers of
 * the lists of which a string ends there; `met` is left to the caller.
 */
export type Automaton = {
  /** By code unit: which step it takes; 0 when not asked yet. */
  readonly signs: Uint8Array
  readonly ids: ReadonlyMap<string, number>
  readonly steps: Int32Array
  readonly ends: readonly (readonly number[])[]
  readonly met: Float64Array
}

const width = 64
const otherSign = 1

export const signIn = ({ signs, ids }: Automaton, code: number): number => {
  const id = ids.get(signOf(String.fromCharCode(code))) ?? otherSign
  signs[code] = id
  return id
}

export const compile = (lists: readonly (readonly string[])[]): Automaton => {
  const ids = idsOf(lists)
  const ends: number[][] = [[]]
  const children: Map<number, number>[] = [new Map()]
  lists.forEach((list, number) => {
    for (const text of list) {
      let state = 0
      for (const sign of text) state = childOf(children, ends, state, ids.get(sign) ?? otherSign)
      ends[state]?.push(number)
    }
  })
  const steps = linkStates(children, ends)
  return { signs: new Uint8Array(0x10000), ids, steps, ends, met: new Float64Array(children.length) }
}

/** Signs beyond the width of a row are all one: more is let through than need be. */
const idsOf = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const ids = new Map<string, number>()
  for (const sign of new Set(lists.flat().join(''))) if (ids.size + 2 < width) ids.set(sign, ids.size + 2)
  return ids
}

const childOf = (children: Map<number, number>[], ends: number[][], state: number, id: number): number => {
  const known = children[state]?.get(id)
  if (known !== undefined) return known
  children[state]?.set(id, children.length)
  children.push(new Map())
  ends.push([])
  return children.length - 1
}

/** Breadth first: where no child is, the step of the longest ending that is a beginning is taken. */
const linkStates = (children: readonly ReadonlyMap<number, number>[], ends: number[][]): Int32Array => {
  const steps = new Int32Array(children.length * width)
  const fallback = new Int32Array(children.length)
  const queue = [0]
  for (const state of queue) {
    const back = fallback[state] ?? 0
    if (state !== 0) ends[state] = [...new Set([...(ends[state] ?? []), ...(ends[back] ?? [])])]
    for (let id = 0; id < width; id += 1) {
      const child = children[state]?.get(id)
      const other = state === 0 ? 0 : (steps[back * width + id] ?? 0)
      steps[state * width + id] = child === undefined ? other : child * width
      if (child === undefined) continue
      fallback[child] = other / width
      queue.push(child)
    }
  }
  return steps
}
