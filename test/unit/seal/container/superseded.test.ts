import { beforeAll, describe, expect, test } from 'vitest'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'
import { treeNames } from '../../../../src/seal/container/tree.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import type { VerifyInput } from '../../../../src/seal/verify/verify.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, resign, verify } from '../fixture.ts'
import { makeInput, signedOn, statementFor } from '../invented.ts'
import { makePki } from '../pki.ts'
import { isMissing } from '../tools.ts'
import { type SealedExport, sealExport } from '../whole.ts'

/** An export of the same request that says which ones it replaces. */
const sealNext = async (
  signer: Signer,
  version: number,
  replaced: readonly SealedExport[],
  date = signedOn,
): Promise<SealedExport> => {
  const input = await makeInput(signer, date)
  const supersedes = replaced.length === 0 ? null : replaced.map(({ rootHash }) => rootHash)
  const statement = { ...statementFor(date, signer.demonstration), version, supersedes }
  return sealExport({ ...input, statement })
}

const check = async (container: Uint8Array, known: readonly SealedExport[], options: Partial<VerifyInput> = {}) => {
  const verification = await verify(container, { known: known.map((one) => one.container), ...options })
  const found = verification.checks.find(({ id }) => id === 'superseded')
  return { verification, outcome: found?.outcome, facts: found?.facts }
}

describe('an old export shown for the current one (attack 12, rollback)', async () => {
  const signer = await demoSigner()
  const first = await sealNext(signer, 1, [])
  const second = await sealNext(signer, 2, [first])
  const third = await sealNext(signer, 3, [second, first])

  test('is refused by whoever knows the one that replaces it, and says its version', async () => {
    const { verification, facts } = await check(first.container, [second])
    expect([verification.verdict, failedChecks(verification), facts]).toEqual([
      'refused',
      ['superseded'],
      { version: 2 },
    ])
  })

  test('is refused by whoever knows a later one still', async () => {
    expect(failedChecks((await check(first.container, [third])).verification)).toEqual(['superseded'])
    expect(failedChecks((await check(second.container, [first, third])).verification)).toEqual(['superseded'])
  })

  test('passes unnoticed without a known export: this is said, never passed', async () => {
    expect((await check(first.container, [])).outcome).toBe('not-checked')
  })

  test('the current one is accepted by whoever knows those it replaces, and itself', async () => {
    const { verification, outcome } = await check(third.container, [first, second, third])
    expect([verification.verdict, outcome]).toEqual(['accepted-with-warnings', 'passed'])
  })

  test('two exports of one request of which none replaces the other are both accepted', async () => {
    const other = await sealNext(signer, 2, [second])
    expect((await check(first.container, [other])).outcome).toBe('passed')
  })

  test('an older program wrote no version: its exports can be replaced', async () => {
    const old = await sealExport(await makeInput(signer))
    expect((await check(old.container, [second])).outcome).toBe('passed')
    expect((await check(old.container, [await sealNext(signer, 2, [old])])).outcome).toBe('failed')
  })

  test('another signer cannot have it refused: the claim is told', async () => {
    const forged = await sealNext(await demoSigner(), 2, [first])
    expect(await check(first.container, [forged])).toMatchObject({
      outcome: 'warning',
      facts: { reason: 'other-signer' },
    })
  })

  test('a known export that is refused replaces nothing: this is told', async () => {
    const statement = bytesOf(second.tree, treeNames.statement)
    const changed = replaceFile(second.tree, treeNames.statement, Buffer.concat([statement, Buffer.from(' ')]))
    const verification = await verify(first.container, { known: [changed] })
    expect(verification.checks.find(({ id }) => id === 'superseded')).toMatchObject({
      outcome: 'warning',
      facts: { reason: 'known-refused' },
    })
  })

  test('a claim in other words than ours replaces nothing', async () => {
    for (const words of ['"supersedes":"ROOT"', '"supersedes":["ROOT","x"]', '"supersedes":{"rootHash":"ROOT"}']) {
      const statement = bytesOf(second.tree, treeNames.statement).toString()
      const other = statement.replace(/"supersedes":\[[^\]]*\]/, words.replace('ROOT', first.rootHash))
      expect(other).not.toBe(statement)
      const tree = await resign(replaceFile(second.tree, treeNames.statement, Buffer.from(other)), signer)
      const verification = await verify(first.container, { known: [tree] })
      expect(verification.checks.find(({ id }) => id === 'superseded')?.outcome, words).not.toBe('failed')
    }
  })
})

describe.skipIf(isMissing('openssl'))('under one authority', () => {
  const now = new Date(Date.now() + 60_000)
  const pki = { made: null as ReturnType<typeof makePki> | null }
  beforeAll(() => {
    pki.made = makePki()
    for (const name of ['director', 'colleague']) pki.made.issue(name, 'ec256')
  }, 30_000)

  test('the same signer replaces an export; a colleague of the same authority does not', async () => {
    const { root, signer } = pki.made ?? makePki()
    const [director, colleague] = [signer('director', 'ES256'), signer('colleague', 'ES256')]
    const first = await sealNext(director, 1, [], now)
    const options = { trust: [root], now }
    const own = await check(first.container, [await sealNext(director, 2, [first], now)], options)
    expect(failedChecks(own.verification)).toEqual(['superseded'])
    const forged = await sealNext(colleague, 2, [first], now)
    expect((await check(first.container, [forged], options)).facts).toEqual({ reason: 'other-signer' })
    const pin = sha256Hex(director.certificate)
    expect((await check(first.container, [forged], { ...options, pin })).facts).toEqual({ reason: 'known-refused' })
  })
})
