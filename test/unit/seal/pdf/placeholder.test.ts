import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { derOctets, derSequence } from '../../../../src/seal/asn1/der.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { signPdf } from '../../../../src/seal/pdf/pades.ts'
import { readPdfSignature } from '../../../../src/seal/pdf/pades-reader.ts'
import { longestToken } from '../../../../src/seal/time/tsa-info.ts'
import { demoSigner } from '../fixture.ts'
import { makePdf, signedOn } from '../invented.ts'

// PDF/A (ISO 19005-2, 6.1.13) takes no string above 32,767 bytes: the room for the signature is one.

const demo = await demoSigner()

/** As many bytes of certificates, or a little more: only their length counts. */
const withChain = (length: number): Signer => ({
  ...demo,
  chain: Array.from({ length: Math.ceil(length / demo.certificate.length) }, () => demo.certificate),
})

const sign = async (signer: Signer, token: number | null): Promise<Uint8Array> => {
  const stamp = token === null ? undefined : async () => derSequence(derOctets(Buffer.alloc(token - 8, 1)))
  return await signPdf(await makePdf('Bordereau'), signer, { name: 'X', reason: 'Y', date: signedOn, stamp })
}

const roomIn = async (pdf: Uint8Array): Promise<number> => {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false })
  const rooms = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const contents = object instanceof PDFDict ? object.get(PDFName.of('Contents')) : null
    return contents instanceof PDFHexString ? [contents.asString().length / 2] : []
  })
  expect(rooms).toHaveLength(1)
  return rooms[0] ?? 0
}

describe('the room for a signature in a PDF', () => {
  test.each([
    ['without a stamp', 0, null],
    ['with a stamp', 0, 6000],
    ['with a stamp and the chain of a qualified certificate', 4000, 6000],
    ['with the longest stamp that is taken, and a long chain', 7200, longestToken],
  ])('is one that PDF/A takes, and holds it all: %s', async (_, chain, token) => {
    const pdf = await sign(withChain(chain), token)
    const room = await roomIn(pdf)
    expect(room).toBeLessThanOrEqual(32_767)
    const least = chain + (token ?? 0)
    expect(readPdfSignature(pdf).bytes.length).toBeGreaterThan(least)
    expect(readPdfSignature(pdf).bytes.length).toBeLessThanOrEqual(room)
  })

  test('that is too small for the stamp beside many certificates is said as such', async () => {
    await expect(sign(withChain(18_000), longestToken)).rejects.toMatchObject({
      problem: { code: 'tsa.bad-answer', flaw: 'too-large' },
    })
    await expect(sign(withChain(18_000), 8000)).resolves.toBeDefined()
  })
})
