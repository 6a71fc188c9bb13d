import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoSigner, replaceFile, verdictOf } from '../unit/seal/fixture.ts'
import { makeInput } from '../unit/seal/invented.ts'
import { sealExport } from '../unit/seal/whole.ts'

const sealed = await sealExport(await makeInput(await demoSigner()))

const flip = (bytes: Uint8Array, at: number, mask: number): Buffer => {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ mask
  return changed
}

/** One byte in ten: CI tries every byte of a container in seal-bytes.test.ts. */
const ease = 10

const mask = fc.integer({ min: 1, max: 255 })

describe('one changed byte, wherever it is, breaks the seal', () => {
  test('of the container, anywhere', async () => {
    const place = fc.integer({ min: 0, max: sealed.container.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, mask, async (at, bits) => {
        expect(await verdictOf(flip(sealed.container, at, bits))).toBe('refused')
      }),
      { numRuns: 300 / ease },
    )
  }, 60_000)

  test('of the headers of the container, among the last 400 bytes', async () => {
    for (let back = 1; back <= 400; back += ease) {
      const at = sealed.container.length - back
      expect([at, await verdictOf(flip(sealed.container, at, 1))]).toEqual([at, 'refused'])
    }
  }, 60_000)

  test.each(sealed.tree.map(({ name, bytes }) => [name, bytes] as const))(
    'of the extracted file %s',
    async (name, bytes) => {
      const place = fc.integer({ min: 0, max: bytes.length - 1 })
      await fc.assert(
        fc.asyncProperty(place, mask, async (at, bits) => {
          expect(await verdictOf(replaceFile(sealed.tree, name, flip(bytes, at, bits)))).toBe('refused')
        }),
        { numRuns: Math.ceil(25 / ease) },
      )
    },
    60_000,
  )

  test('of the signature, byte after byte', async () => {
    const name = 'META-INF/signature001.p7s'
    const bytes = sealed.tree.find((file) => file.name === name)?.bytes ?? new Uint8Array()
    expect(bytes.length).toBeGreaterThan(1000)
    for (let at = 0; at < bytes.length; at += ease) {
      expect([at, await verdictOf(replaceFile(sealed.tree, name, flip(bytes, at, 0x20)))]).toEqual([at, 'refused'])
    }
  }, 120_000)
})

describe('whatever is received, the answer is a verdict', () => {
  test('of any bytes in the place of any file', async () => {
    const names = sealed.tree.map(({ name }) => name)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
        expect(await verdictOf(replaceFile(sealed.tree, name, bytes))).toBe('refused')
      }),
      { numRuns: 200 / ease },
    )
  }, 60_000)

  test('of any file cut anywhere', async () => {
    const file = fc.constantFrom(...sealed.tree)
    await fc.assert(
      fc.asyncProperty(file, fc.double({ min: 0, max: 0.999, noNaN: true }), async ({ name, bytes }, part) => {
        const cut = bytes.slice(0, Math.floor(bytes.length * part))
        expect(await verdictOf(replaceFile(sealed.tree, name, cut))).toBe('refused')
      }),
      { numRuns: 200 / ease },
    )
  }, 60_000)

  test('of any text as the statement', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const changed = replaceFile(sealed.tree, 'data/statement.json', Buffer.from(JSON.stringify(value)))
        expect(await verdictOf(changed)).toBe('refused')
      }),
      { numRuns: 100 / ease },
    )
    const nested = replaceFile(sealed.tree, 'data/statement.json', Buffer.from('['.repeat(200_000)))
    expect(await verdictOf(nested)).toBe('refused')
  }, 60_000)
})
