import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Norm } from '../../../src/model/copy/norm.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import type { Outline } from '../../../src/model/record/drawing.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { writeBordereau } from '../../../src/write/letter/bordereau.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, pdfiumWasm, pdfText, piece, writeProposed } from './press.ts'

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
    expect(valuesIn(xmp)).toEqual(['Rapport social', 'Requis', '1', '2', 'U'])
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
    expect(valuesIn(metadataOf(file)).slice(1)).toEqual(['Requis', '1', '2', 'U'])
    expect(file.catalog.has(PDFName.of('OutputIntents'))).toBe(true)
  }
})

describe('letters drawn by their shapes', () => {
  const square = (side: number) => [0, 0, 0, 1, side, 0, 3, side, side, 0, side, 4]
  const drawn = (text: string, width: number, side = 500): Outline => ({ text, width, path: square(side) })

  const facsimileOf = async (...glyphs: readonly Outline[]): Promise<Rendition> => {
    const run = {
      turn: [10, 0, 0, 10],
      fill: '#000000',
      stroke: null,
      glyphs,
      at: [56, 700],
      skips: [],
      rise: 0,
    } as const
    const at = { x: 56, width: 40 }
    const word = { kind: 'word', text: 'a', isJoined: false, at, runs: [run], picture: null } as const
    const line = { x: 56, y: 700, size: 10, isBold: false, parts: [word] }
    const page = {
      width: 595,
      height: 842,
      rotate: 0,
      page: 1,
      lines: [line],
      shapes: [],
      pictures: [],
      hasLoss: false,
    } as const
    const disclosure = disclosureOf(piece({ pages: [page] }))
    const [copy] = await writeAll({ ...disclosure, cover: { ...disclosure.cover, copies: 'facsimile' } }, options)
    if (copy === undefined) throw new Error('no copy')
    return copy
  }

  test.each([
    ['that say a character', [drawn('a', 556), drawn('fi', 501.3), drawn('\ue001', 0)], true],
    [
      'as wide as they are, of cubic curves',
      [{ text: 'b', width: 1234.567, path: [0, 0, 0, 2, 1, 2, 3, 4, 5, 6, 4] }],
      true,
    ],
    ['that say nothing', [drawn('', 556)], false],
    ['that say what is no character', [drawn('\ufffe', 556)], false],
    ['that say half a character', [drawn('\ud83d', 556)], false],
    ['wider than their font can say', [drawn('a', 34_000, 125)], false],
    ['that go back', [drawn('a', -120)], false],
  ])('%s: an archive, or only for everybody to read', async (_, glyphs, isArchive) => {
    const { bytes, norms } = await facsimileOf(...glyphs)
    expect(norms).toEqual(isArchive ? ['PDF/UA-1', 'PDF/A-2u'] : ['PDF/UA-1'])
    const file = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(valuesIn(metadataOf(file)).slice(2)).toEqual(isArchive ? ['1', '2', 'U'] : ['1'])
    const proof = await proveAll(
      [{ name: 'pieces/P01.pdf', mediaType: 'application/pdf', bytes, pieceId: 'P01', pages: 2, maskPlaces: [] }],
      [],
      { pdfiumWasm, printed: { onPieces: [], onOthers: [] } },
    )
    expect(proof.copies[0]?.residues).toEqual([])
  })

  test('of a copy, the bordereau says which norms it follows', async () => {
    const said = async (norms: readonly Norm[]): Promise<string> => {
      const digest = { name: 'pieces/P01.pdf', sha256: 'a'.repeat(64), pages: 2, norms }
      return (await pdfText((await writeBordereau(disclosureOf(piece()), [digest], options)).bytes))
        .join(' ')
        .replace(/\s+/g, ' ')
    }
    expect(await said(['PDF/UA-1', 'PDF/A-2u'])).toContain('PDF/UA-1 · PDF/A-2u')
    expect(await said(['PDF/UA-1', 'PDF/A-2u'])).not.toContain('bordereau.no-archive')
    expect(await said(['PDF/UA-1'])).toMatch(/PDF\/UA-1 \(bordereau\.no-archive\)/)
    expect(await said([])).not.toContain('PDF/')
  })
})
