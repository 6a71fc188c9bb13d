import { expect, test } from 'vitest'
import type { TreeFile } from '../../src/seal/container/tree.ts'
import { verifyExport } from '../../src/seal/verify/verify.ts'
import { demoSigner } from '../unit/seal/fixture.ts'
import { makeInput, signedOn } from '../unit/seal/invented.ts'
import { sealExport } from '../unit/seal/whole.ts'

const verdictOf = async (container: Uint8Array) =>
  (await verifyExport({ container, trust: [], pin: null, now: signedOn })).verdict

/** CI tries them all; a developer's machine one in thirteen, which is no divisor of eight: all bits are tried. */
const step = process.env.REQUIS_REQUIRE_ALL === '1' ? 1 : 13

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

/** What is read for its structure or its meaning; of any other file only the hash counts, and every byte enters it. */
const isRead = (name: string): boolean => !/\.(?:pdf|csv|sh|pem)$|^LISEZMOI/.test(name)

/** Every byte but those of the files that are only hashed, of which each fiftieth: headers, lists, signature. */
const placesOf = (container: Buffer, tree: readonly TreeFile[]): readonly number[] => {
  const hashed = new Set<number>()
  for (const { name, bytes } of tree) {
    const start = container.indexOf(bytes)
    if (!isRead(name)) for (const at of every(start + bytes.length, start, 1)) if (at % 50 !== 0) hashed.add(at)
  }
  return [...every(container.length, 0, 1)].filter((at) => !hashed.has(at))
}

test('one changed bit in any byte of the headers, lists and signature of a container is refused, and in its files', async () => {
  const { container, tree } = await sealExport(await makeInput(await demoSigner()))
  const places = placesOf(container, tree)
  expect(places.length).toBeGreaterThan(9000)
  expect(
    await acceptedAmong(
      container,
      places.filter((_, rank) => rank % step === 0),
    ),
  ).toEqual([])
  expect(await verdictOf(container)).toBe('accepted-with-warnings')
}, 300_000)

test('one changed bit in a sample of the bytes of a large container is refused', async () => {
  const copy = Buffer.alloc(8_000_000, 'date;montant\n2026-01-05;[SANTE]\n')
  const { container } = await sealExport(await makeInput(await demoSigner(), signedOn, undefined, copy))
  expect(await acceptedAmong(container, every(container.length, 17, step === 1 ? 80_021 : 400_009))).toEqual([])
  expect(await verdictOf(container)).toBe('accepted-with-warnings')
}, 300_000)
