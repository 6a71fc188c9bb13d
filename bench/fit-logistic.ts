export type Sample = { readonly features: readonly number[]; readonly isOn: boolean }

/** Weights of a logistic curve, by gradient descent; the first feature is 1 and is not held back. Deterministic. */
export const fitLogistic = (samples: readonly Sample[]): readonly number[] => {
  const weights = (samples[0]?.features ?? []).map(() => 0)
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : held * weight))
    for (const { features, isOn } of samples) {
      const score = features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)
      const miss = 1 / (1 + Math.exp(-score)) - Number(isOn)
      for (const [at, feature] of features.entries()) slopes[at] = (slopes[at] ?? 0) + miss * feature
    }
    for (const [at, slope] of slopes.entries()) weights[at] = (weights[at] ?? 0) - step * slope
  }
  return weights
}

const rounds = 3000
const step = 0.003
const held = 1
