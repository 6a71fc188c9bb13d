import { createHash } from 'node:crypto'

/** A dossier that a person compares side by side. `code` finds its row again, whatever a spreadsheet does to the paths. */
export type Sampled = {
  readonly code: string
  readonly draw: 'risk' | 'random' | 'both'
  readonly items: number
  readonly source: string
  readonly target: string
}

type Candidate = Omit<Sampled, 'draw'> & { readonly risk: number; readonly hash: string }

/**
 * Two draws of n dossiers each, kept while all go by. By risk: what to look at first. At random, by a hash that nobody chooses: the
 * only ones from which anything can be said of the others. Both are the same on every machine, in every order of arrival.
 */
export const openSample = (most: number) => {
  const risky = openBest(most, (a, b) => b.risk - a.risk || compare(a.hash, b.hash))
  const random = openBest(most, (a, b) => compare(a.hash, b.hash))
  return {
    add: (leaf: string, risk: number, place: Omit<Sampled, 'code' | 'draw'>): void => {
      const hash = createHash('sha256').update(`requis-sample\n${leaf}`).digest('hex')
      const one: Candidate = { ...place, code: `L${hash.slice(0, 10)}`, risk, hash }
      risky.add(one)
      random.add(one)
    },
    drawn: (): readonly Sampled[] => {
      const inRandom = new Set(random.kept().map(({ code }) => code))
      const inRisk = new Set(risky.kept().map(({ code }) => code))
      const onlyRandom = random.kept().filter(({ code }) => !inRisk.has(code))
      return [...risky.kept(), ...onlyRandom].map(({ code, items, source, target }) => {
        const draw = !inRisk.has(code) ? 'random' : inRandom.has(code) ? 'both' : 'risk'
        return { code, draw, items, source, target }
      })
    },
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The first n of an order, in an array that never holds more. */
const openBest = (most: number, order: (a: Candidate, b: Candidate) => number) => {
  const best: Candidate[] = []
  return {
    add: (one: Candidate): void => {
      const last = best.at(-1)
      if (most === 0 || (best.length >= most && last !== undefined && order(one, last) >= 0)) return
      const at = best.findIndex((other) => order(one, other) < 0)
      best.splice(at === -1 ? best.length : at, 0, one)
      if (best.length > most) best.pop()
    },
    kept: (): readonly Candidate[] => best,
  }
}
