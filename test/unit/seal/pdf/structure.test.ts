import { describe, expect, test } from 'vitest'
import { signPdf } from '../../../../src/seal/pdf/pades.ts'
import { readStructure } from '../../../../src/seal/pdf/pdf-structure.ts'
import { demoSigner } from '../fixture.ts'
import { makePdf, signedOn } from '../invented.ts'

const signed = await signPdf(await makePdf('Bordereau'), await demoSigner(), { name: 'X', reason: 'Y', date: signedOn })
const genuine = Buffer.from(signed).toString('latin1')

const start = '%PDF-1.7\n%\x81\x81\x81\x81\n\n'

/** Bytes that were looked at, however the reading ends. */
const workOn = (text: string): { readonly looks: number; readonly isRead: boolean } => {
  let looks = 0
  try {
    readStructure(Buffer.from(text, 'latin1'), (bytes) => {
      looks += bytes
    })
    return { looks, isRead: true }
  } catch {
    return { looks, isRead: false }
  }
}

describe('reading the structure of a signed PDF', () => {
  test('finds each object of a genuine one, and reads no byte more than three times', () => {
    const { looks, isRead } = workOn(genuine)
    expect(isRead).toBe(true)
    expect(looks).toBeLessThan(3 * genuine.length)
  })

  test.each([
    ['comments', (many: string) => `${start}x${many.replaceAll('x', '%')}`],
    ['digits', (many: string) => start + many.replaceAll('x', '1')],
    ['arrays in arrays', (many: string) => `${start}1 0 obj\n${many.replaceAll('x', '[ ')}`],
    ['dictionaries in dictionaries', (many: string) => `${start}1 0 obj\n${many.replaceAll('x', '<< /A ')}`],
    ['strings in strings', (many: string) => `${start}1 0 obj\n${many.replaceAll('x', '(')}`],
    ['a string without end', (many: string) => `${start}1 0 obj\n(${many}`],
    ['numbers that begin like references', (many: string) => `${start}1 0 obj\n[ ${many.replaceAll('x', '1 0 ')}`],
    ['blanks', (many: string) => `${start}1 0 obj\n[ ${many.replaceAll('x', ' ')}`],
    ['escapes', (many: string) => `${start}1 0 obj\n/${many.replaceAll('x', '#41')}`],
    ['objects that begin', (many: string) => start + many.replaceAll('x', '1 0 obj\n')],
    ['objects under one number', (many: string) => start + many.replaceAll('x', '1 0 obj\nnull\nendobj\n\n')],
    ['sections of the table', (many: string) => `${start}xref\n${many.replaceAll('x', '0 99999999\n')}`],
    ['empty sections', (many: string) => `${start}xref\n${many.replaceAll('x', '0 0\n')}`],
  ])('refuses %s in time that grows with the file and no faster', (_, make) => {
    const text = make('x'.repeat(100_000))
    const { looks, isRead } = workOn(text)
    expect(isRead).toBe(false)
    expect(looks).toBeLessThan(3 * text.length)
  })

  test('ends as soon as it has looked at the bytes too often', () => {
    expect(() =>
      readStructure(Buffer.from(genuine, 'latin1'), () => {
        throw new Error('spent')
      }),
    ).toThrow('spent')
  })
})
