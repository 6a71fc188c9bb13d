import { expect, test } from 'vitest'
import { verifyExport } from '../../src/seal/verify.ts'
import { demoSigner, makeInput, signedOn } from '../unit/seal/fixture.ts'
import { sealExport } from '../unit/seal/whole.ts'

const verdictOf = async (container: Uint8Array) =>
  (await verifyExport({ container, trust: [], pin: null, now: signedOn })).verdict

/** CI tries every byte of a small container; a developer's machine one in a hundred. */
const step = process.env.REQUIS_REQUIRE_ALL === '1' ? 1 : 101

/** Places where one changed bit is accepted. Which bit depends on the place, so that all eight are tried. */
const acceptedAmong = async (container: Buffer, places: Iterable<number>): Promise<readonly number[]> => {
  const accepted: number[] = []
  for (const at of places) {
    const bit = 1 << (at % 8)
    container[at] = (container[at] ?? 0) ^ bit
    if ((await verdictOf(Buffer.from(container))) !== 'refused') accepted.push(at)
    container[at] = (container[at] ?? 0) ^ bit
  }
  return accepted
}

function* every(length: number, from: number, by: number): Generator<number> {
  for (let at = from; at < length; at += by) yield at
}

test('one changed bit in any byte of a small container is refused', async () => {
  const { container } = await sealExport(await makeInput(await demoSigner()))
  expect(container.length).toBeGreaterThan(30_000)
  expect(await acceptedAmong(container, every(container.length, 0, step))).toEqual([])
  expect(await verdictOf(container)).toBe('accepted-with-warnings')
}, 900_000)

test('one changed bit in a sample of the bytes of a large container is refused', async () => {
  const input = await makeInput(await demoSigner())
  const copy = Buffer.alloc(8_000_000, 'date;montant\n2026-01-05;[SANTE]\n')
  const payload = input.payload.map((file) => (file.name === 'pieces/P02.csv' ? { ...file, bytes: copy } : file))
  const { container } = await sealExport({ ...input, payload })
  expect(await acceptedAmong(container, every(container.length, 17, step === 1 ? 20_011 : 400_009))).toEqual([])
  expect(await verdictOf(container)).toBe('accepted-with-warnings')
}, 300_000)
