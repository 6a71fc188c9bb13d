import type { Features } from '../src/decide/ask/features.ts'

export type Labelled = { readonly features: Features; readonly label: number }

export type Fit = { readonly bias: number; readonly weights: Readonly<Record<string, number>> }

/** Logistic regression, L2, by Newton's steps: the same numbers each time. */
export const learn = (examples: readonly Labelled[], ridge: number): Fit => {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort()
  const at = new Map(names.map((name, rank) => [name, rank + 1]))
  const rows = examples.map(({ features, label }) => ({
    label,
    row: [[0, 1], ...Object.entries(features).map(([name, value]) => [at.get(name) ?? 0, value])] as const,
  }))
  const size = names.length + 1
  const w = new Float64Array(size)
  for (let step = 0; step < 12; step += 1) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    for (const { row, label } of rows) {
      let sum = 0
      for (const [j = 0, value = 0] of row) sum += (w[j] ?? 0) * value
      const p = 1 / (1 + Math.exp(-sum))
      const curvature = Math.max(1e-4, p * (1 - p))
      for (const [j = 0, value = 0] of row) {
        gradient[j] = (gradient[j] ?? 0) + (p - label) * value
        const line = hessian[j]
        if (line !== undefined)
          for (const [k = 0, other = 0] of row) line[k] = (line[k] ?? 0) + curvature * value * other
      }
    }
    for (let j = 0; j < size; j += 1) {
      const penalty = j === 0 ? 1e-6 : ridge
      gradient[j] = (gradient[j] ?? 0) + penalty * (w[j] ?? 0)
      const line = hessian[j]
      if (line !== undefined) line[j] = (line[j] ?? 0) + penalty
    }
    const move = solve(hessian, gradient)
    for (let j = 0; j < size; j += 1) w[j] = (w[j] ?? 0) - (move[j] ?? 0)
  }
  return {
    bias: w[0] ?? 0,
    weights: Object.fromEntries(names.map((name, j) => [name, Math.round(1e4 * (w[j + 1] ?? 0)) / 1e4])),
  }
}

/** Gauss, on a matrix that is symmetric and positive. */
const solve = (matrix: readonly Float64Array[], vector: Float64Array): Float64Array => {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0])
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] ?? 1
    for (const below of rows.slice(at + 1)) {
      const share = (below[at] ?? 0) / pivot
      if (share !== 0) for (let k = at; k < below.length; k += 1) below[k] = (below[k] ?? 0) - share * (row[k] ?? 0)
    }
  }
  const solved = new Float64Array(rows.length)
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? []
    let sum = row[rows.length] ?? 0
    for (let k = at + 1; k < rows.length; k += 1) sum -= (row[k] ?? 0) * (solved[k] ?? 0)
    solved[at] = sum / (row[at] ?? 1)
  }
  return solved
}
