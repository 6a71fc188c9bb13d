import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { writeBordereau } from '../../../src/write/letter/bordereau.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, piece, writeProposed } from './press.ts'

// What PDF/UA-1 (ISO 14289-1) and PDF/A-2u (ISO 19005-2) ask of every file that leaves.

const blocks = [block('paragraph', [kept('menacée par '), gap('M0007'), kept(' hier')])]

const copyOf = async (change: Parameters<typeof piece>[0] = {}): Promise<PDFDocument> => {
  const [copy] = await writeAll(disclosureOf(piece({ blocks, ...change })), options)
  return await PDFDocument.load(copy?.bytes ?? new Uint8Array(), { updateMetadata: false })
}

const streamOf = (dict: PDFDict, key: string): PDFRawStream => {
  const stream = dict.lookup(PDFName.of(key))
  if (!(stream instanceof PDFRawStream)) throw new Error(`no ${key}`)
  return stream
}

const metadataOf = ({ catalog }: PDFDocument): string =>
  Buffer.from(streamOf(catalog, 'Metadata').contents).toString('utf8')

/** Values of an XMP packet, in order, without their tags. */
const valuesIn = (xmp: string): readonly string[] =>
  [...xmp.matchAll(/<(?:rdf:li xml:lang|pdf:|pdfaid:|pdfuaid:)[^>]*>([^<]*)</g)].map(([, value = '']) => value)

describe('the metadata of a file', () => {
  test('is its title, our name and the norms, and no date, author or word of the source', async () => {
    const xmp = metadataOf(await copyOf())
    expect(valuesIn(xmp)).toEqual(['Rapport social', 'Requis', '2', 'U', '1'])
    expect(xmp).not.toMatch(/Date|creator|CreatorTool|Document ID|uuid|xmpMM/)
  })

  test.each(['A & B < C > D', '100 % « stream » endstream 1 0 obj endobj %%EOF'])(
    'says the title, whatever signs it has: %s',
    async (title) => {
      const file = await copyOf({ title })
      const [said = ''] = valuesIn(metadataOf(file))
      expect(said.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(title)
      expect(said).not.toMatch(/obj|stream|%/)
      expect(file.getTitle()).toBe(title)
    },
  )

  test('is the same in two copies that withhold other words', async () => {
    const [a, b] = [await copyOf(), await copyOf({ blocks: [...blocks, ...blocks] })]
    expect(metadataOf(a)).toBe(metadataOf(b))
  })
})

describe('the colours of a file', () => {
  test('are those of sRGB, by a profile of our own', async () => {
    const { catalog } = await copyOf()
    const [intent] = catalog.lookup(PDFName.of('OutputIntents'), PDFArray).asArray()
    const found = catalog.context.lookup(intent, PDFDict)
    expect(found.get(PDFName.of('S'))?.toString()).toBe('/GTS_PDFA1')
    const profile = streamOf(found, 'DestOutputProfile')
    const bytes = inflateSync(profile.contents)
    expect(bytes.readUInt32BE(0)).toBe(bytes.length)
    expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
    expect(bytes.length).toBeLessThan(700)
  })
})

test('the letter and the bordereau follow the same norms', async () => {
  const disclosure = disclosureOf(piece({ blocks }))
  const files = [await writeBordereau(disclosure, [], options), await writeProposed(disclosure, options)]
  for (const { bytes } of files) {
    const file = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(valuesIn(metadataOf(file)).slice(1)).toEqual(['Requis', '2', 'U', '1'])
    expect(file.catalog.has(PDFName.of('OutputIntents'))).toBe(true)
  }
})
