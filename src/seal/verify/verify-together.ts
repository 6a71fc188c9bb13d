import type { Verdict, Verification } from './verify.ts'

const worse: readonly Verdict[] = ['accepted', 'accepted-with-warnings', 'refused']

/**
 * A container and the tree beside it are one export, or none: the worse of the two is told, and two that are not the same
 * (another signed list, another signer) are refused. Null when there is nothing.
 */
export const judgeTogether = (results: readonly Verification[]): Verification | null => {
  const [first, ...others] = results
  if (first === undefined) return null
  const worst = others.reduce((a, b) => (worse.indexOf(b.verdict) > worse.indexOf(a.verdict) ? b : a), first)
  const isOne = others.every(
    (other) => other.rootHash === first.rootHash && other.signer?.fingerprint === first.signer?.fingerprint,
  )
  if (isOne || worst.verdict === 'refused') return worst
  const checks = worst.checks.map((check) =>
    check.id === 'container-structure'
      ? { ...check, outcome: 'failed' as const, facts: { flaw: 'two-exports' } }
      : check,
  )
  return { ...worst, checks, verdict: 'refused' }
}
