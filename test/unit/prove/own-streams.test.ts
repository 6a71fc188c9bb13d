import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Needle } from '../../../src/model/copy/proof.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, pdfiumWasm, piece } from '../write/press.ts'

// The metadata and the colour profile of a copy are ours byte for byte, or the copy does not leave.

const printed = { onPieces: ['Rapport social', 'piece.id', 'page.number'], onOthers: [] }
const needle = (text: string): Needle => ({ maskId: 'M0007', pieceId: 'P01', text, allowed: 9, allowedTight: 9 })

const blocks = [block('paragraph', [kept('Marie a vu '), gap('M0007'), kept(' devant la mairie.')])]

/** Where something is wrong in a copy, once `change` was made to it. */
const wheresOf = async (change: (file: PDFDocument) => void, ...needles: readonly Needle[]) => {
  const [copy] = await writeAll(disclosureOf(piece({ blocks })), options)
  if (copy === undefined) throw new Error('no copy')
  const file = await PDFDocument.load(copy.bytes, { updateMetadata: false })
  change(file)
  const bytes = await file.save({ useObjectStreams: false, addDefaultPage: false })
  const proof = await proveAll([{ ...copy, bytes }], needles, { pdfiumWasm, printed })
  expect(proof.copies[0]?.notRun).toEqual([])
  return [...new Set(proof.copies.flatMap(({ residues }) => residues.map(({ where }) => where)))]
}

const packetOf = ({ catalog }: PDFDocument): { readonly ref: PDFRef; readonly text: string } => {
  const ref = catalog.get(PDFName.of('Metadata'))
  const stream = ref instanceof PDFRef ? catalog.context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) throw new Error('no metadata')
  return { ref, text: Buffer.from(stream.contents).toString('utf8') }
}

const rewrite =
  (from: string | RegExp, to: string) =>
  (file: PDFDocument): void => {
    const { ref, text } = packetOf(file)
    expect(text.replace(from, to)).not.toBe(text)
    const dict = { Type: 'Metadata', Subtype: 'XML' }
    file.context.assign(ref, file.context.stream(Buffer.from(text.replace(from, to)), dict))
  }

const title = 'Rapport social'

describe('the metadata of a copy', () => {
  test('as we write them are no alarm, and none of their words a residue', async () => {
    const own = ['Adobe', 'Bag', 'Resource', 'internal', 'sRGB', 'mntr', 'Integer', 'http www w3 org 1999', 'Requis']
    expect(await wheresOf(() => undefined, ...own.map((text) => ({ ...needle(text), allowed: 0 })))).toEqual([])
  })

  test.each([
    ['a date', rewrite('</dc:title>', '</dc:title><dc:date>2025-10-02</dc:date>')],
    ['an author', rewrite('</dc:title>', '</dc:title><dc:creator>M. Taverne</dc:creator>')],
    ['another producer', rewrite('<pdf:Producer>Requis<', '<pdf:Producer>Word<')],
    ['one more space', rewrite('</rdf:RDF>', ' </rdf:RDF>')],
    ['bytes after the packet', rewrite('<?xpacket end="r"?>', '<?xpacket end="r"?>Taverne')],
    ['a language', rewrite('xml:lang="x-default"', 'xml:lang="ar-DZ"')],
    ['elements inside the title', rewrite(title, '<b>Taverne</b>')],
  ])('with %s are refused by both readers', async (_, change) => {
    expect(await wheresOf(change)).toEqual(expect.arrayContaining(['key-Metadata', 'metadata-stream']))
  })

  test('with a title that no page shows are refused', async () => {
    expect(await wheresOf(rewrite(title, 'Note sur Bruno'))).toContain('metadata-stream')
    const both = (file: PDFDocument): void => {
      rewrite(title, 'Note sur Bruno')(file)
      file.setTitle('Note sur Bruno')
    }
    expect(await wheresOf(both)).toContain('metadata-stream')
  })

  test('with a withheld word in the title are refused, however often the copy keeps it', async () => {
    expect(await wheresOf(rewrite(title, 'Rapport de Marie'), needle('Marie'))).toContain('metadata')
  })

  test('of a page or of anything else than the whole are refused', async () => {
    const onPage = (file: PDFDocument): void => file.getPage(0).node.set(PDFName.of('Metadata'), packetOf(file).ref)
    expect(await wheresOf(onPage)).toContain('key-Metadata')
    const twice = (file: PDFDocument): void => {
      const dict = { Type: 'Metadata', Subtype: 'XML' }
      const again = file.context.register(file.context.stream(Buffer.from(packetOf(file).text), dict))
      file.catalog.set(PDFName.of('Group'), again)
    }
    expect(await wheresOf(twice)).toContain('key-Metadata')
  })
})

test('a profile that is not ours is refused', async () => {
  const change = (file: PDFDocument): void => {
    const { context } = file
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('N')) === undefined) continue
      context.assign(ref, context.flateStream('chez Taverne', { N: 3 }))
    }
  }
  expect(await wheresOf(change, { ...needle('Taverne'), allowed: 0 })).toEqual(
    expect.arrayContaining(['key-DestOutputProfile', 'stream']),
  )
  const dropped = (file: PDFDocument): void => {
    file.catalog.set(PDFName.of('OutputIntents'), PDFDict.withContext(file.context))
  }
  expect(await wheresOf(dropped)).toContain('unreachable-object')
})

describe('what a screen reader says in place of what is shown', () => {
  const say = (text: string) => (file: PDFDocument) => {
    for (const [, object] of file.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.has(PDFName.of('ActualText')))
        object.set(PDFName.of('ActualText'), PDFString.of(text))
  }

  test('is no residue where it is what we say of a mark', async () => {
    const own = ['tiers', '0007', 'M0007', 'masqué', 'motif']
    expect(await wheresOf(() => undefined, ...own.map((text) => ({ ...needle(text), allowed: 0 })))).toEqual([])
    expect(await wheresOf(say('masked, ground SANTE MED-56-3, person BC, number M0123'))).toEqual([])
  })

  test.each(['Bruno Taverne', 'masqué, motif TAVERNE, numéro M0007', 'masqué, motif TIERS, numéro M0007 Taverne'])(
    'is refused where it is anything else: %s',
    async (text) => {
      const wheres = await wheresOf(say(text), { ...needle('Taverne'), allowed: 0 })
      expect(wheres).toEqual(expect.arrayContaining(['key-ActualText', 'strings']))
    },
  )

  test('is refused as another way to say it', async () => {
    const change = (file: PDFDocument): void => {
      file.catalog.set(PDFName.of('Alt'), PDFString.of('masqué, motif TIERS, numéro M0007'))
    }
    expect(await wheresOf(change)).toContain('key-Alt')
  })
})
