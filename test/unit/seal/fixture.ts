import { expect } from 'vitest'
import { reseal } from '../../../bench/contradictions/reseal.ts'
import type { TreeFile } from '../../../src/seal/container/tree.ts'
import { loadDemoKey, makeDemoKey } from '../../../src/seal/keys/demo-key.ts'
import type { Signer } from '../../../src/seal/keys/signer.ts'
import { type Verdict, type Verification, type VerifyInput, verifyExport } from '../../../src/seal/verify/verify.ts'
import { signedOn } from './invented.ts'
import { verifyAsPage } from './page-verifier.ts'

export const demoSigner = async (date = signedOn): Promise<Signer> => loadDemoKey(await makeDemoKey(date))

/** Asks the verifier and the one of the offline page: whatever a test tries, both must say the same. */
export const verify = async (
  container: VerifyInput['container'],
  options: Partial<Omit<VerifyInput, 'container'>> = {},
): Promise<Verification> => {
  const input = { container, trust: [], pin: null, now: signedOn, ...options }
  const verification = await verifyExport(input)
  expect(await verifyAsPage(input)).toEqual(verification)
  return verification
}

/**
 * For bytes changed at random, where OpenSSL reads a certificate more strictly than the page does: both must give the
 * same verdict, and may differ in the points that led to it.
 */
export const verdictOf = async (container: VerifyInput['container']): Promise<Verdict> => {
  const input = { container, trust: [], pin: null, now: signedOn }
  const { verdict } = await verifyExport(input)
  expect((await verifyAsPage(input)).verdict).toBe(verdict)
  return verdict
}

export const failedChecks = ({ checks }: Verification): readonly string[] =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)

export const outcomeOf = ({ checks }: Verification, id: string): string =>
  checks.find((check) => check.id === id)?.outcome ?? 'absent'

export const replaceFile = (tree: readonly TreeFile[], name: string, bytes: Uint8Array): readonly TreeFile[] =>
  tree.map((file) => (file.name === name ? { name, bytes } : file))

export const bytesOf = (tree: readonly TreeFile[], name: string): Buffer =>
  Buffer.from(tree.find((file) => file.name === name)?.bytes ?? [])

/** What a dishonest signer can do: any change, then all lists and the signature made again. */
export const resign = (tree: readonly TreeFile[], signer: Signer): Promise<readonly TreeFile[]> =>
  reseal(tree, signer, { date: signedOn, isStated: true })
