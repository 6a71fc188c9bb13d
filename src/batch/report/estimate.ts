/** A share, and between what bounds it lies in 95 samples of 100. */
export type Estimate = {
  readonly checked: number
  readonly defective: number
  readonly share: number
  readonly low: number
  readonly high: number
  readonly method: 'all' | 'three' | 'wilson'
}

/** 97.5 % quantile of the normal law: two-sided 95 %. */
const z = 1.959964

/**
 * What a sample says of all of them. None defective of n: at most 3/n, in 95 of 100 (rule of three, Hanley and Lippman-Hand 1983).
 * Else the interval of Wilson (1927), which stays within 0 and 1 for small counts. All of them seen: nothing is estimated.
 */
export const estimateShare = (checked: number, defective: number, all: number): Estimate | null => {
  if (checked === 0) return null
  const share = defective / checked
  const facts = { checked, defective, share }
  if (checked >= all) return { ...facts, low: share, high: share, method: 'all' }
  if (defective === 0) return { ...facts, low: 0, high: Math.min(1, 3 / checked), method: 'three' }
  const square = z * z
  const middle = (share + square / (2 * checked)) / (1 + square / checked)
  const spread =
    (z * Math.sqrt((share * (1 - share)) / checked + square / (4 * checked * checked))) / (1 + square / checked)
  return { ...facts, low: Math.max(0, middle - spread), high: Math.min(1, middle + spread), method: 'wilson' }
}
