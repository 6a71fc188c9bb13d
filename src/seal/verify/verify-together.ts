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

/** The same signed list, by the same signer, and nothing wrong with one that is not wrong with the other. */
export const areSame = (a: Verification, b: Verification): boolean =>
  a.rootHash === b.rootHash && a.signer?.fingerprint === b.signer?.fingerprint && failedOf(a) === failedOf(b)

const failedOf = ({ checks }: Verification): string =>
  checks.flatMap(({ id, outcome }) => (outcome === 'failed' ? [id] : [])).join(' ')

/** What the reader must know keeps an export from being accepted without reserve; it does not refuse it. */
export const withReserve = (result: Verification): Verification =>
  result.verdict === 'accepted' ? { ...result, verdict: 'accepted-with-warnings' } : result
