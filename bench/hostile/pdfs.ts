import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { type Case, megabyte } from './case.ts'

// PDF: what inflates, repeats, loops, or says that it is larger than it is.

type Objects = ReadonlyMap<number, string | Buffer>

/** A file with its table; the catalogue is object 1. `extra` goes in the trailer. */
const pdf = (objects: Objects, extra = ''): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: string[] = []
  let at = 9
  const size = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0) + 1
  for (let number = 1; number < size; number += 1) {
    const content = objects.get(number)
    places.push(content === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`)
    if (content === undefined) continue
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(content), Buffer.from('\nendobj\n')])
    at += part.length
    parts.push(part)
  }
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(table)])
}

const stream = (data: Buffer | string, words = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${Buffer.byteLength(data)} ${words} >>\nstream\n`),
    Buffer.from(data),
    Buffer.from('\nendstream'),
  ])

const packed = (data: Buffer | string, words = ''): Buffer =>
  stream(deflateSync(Buffer.from(data), { level: 9 }), `/Filter /FlateDecode ${words}`)

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const page = (resources: string, more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> ${more} >>`

const objectsOfPage = (
  content: Buffer,
  resources = '',
  more: readonly (readonly [number, string | Buffer])[] = [],
  pageMore = '',
): ReadonlyMap<number, string | Buffer> =>
  new Map<number, string | Buffer>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, page(resources, pageMore)],
    [4, content],
    [5, font],
    ...more,
  ])

const onePage = (...parts: Parameters<typeof objectsOfPage>): Buffer => pdf(objectsOfPage(...parts))

const line = 'BT /F 11 Tf 50 700 Td (Le repas est pris a midi.) Tj ET\n'

const pages = (count: number): Buffer =>
  pdf(
    new Map<number, string | Buffer>([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [
        2,
        `<< /Type /Pages /Kids [${Array.from({ length: count }, (_, at) => `${at + 6} 0 R`).join(' ')}] /Count ${count} >>`,
      ],
      [4, stream(line)],
      [5, font],
      ...Array.from({ length: count }, (_, at) => [at + 6, page('')] as const),
    ]),
  )

const deepPages = (depth: number): Buffer =>
  pdf(
    new Map<number, string | Buffer>([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Kids [6 0 R] /Count 1 >>'],
      [3, page('')],
      [4, stream(line)],
      [5, font],
      ...Array.from(
        { length: depth },
        (_, at) =>
          [
            at + 6,
            `<< /Type /Pages /Parent ${at === 0 ? 2 : at + 5} 0 R /Kids [${at === depth - 1 ? 3 : at + 7} 0 R] /Count 1 >>`,
          ] as const,
      ),
    ]),
  )

/** Forms that draw the next one twice: 2^depth drawings. */
const doubling = (depth: number): Buffer =>
  onePage(
    stream(`${line}/X0 Do`),
    `/XObject << ${Array.from({ length: depth }, (_, at) => `/X${at} ${at + 6} 0 R`).join(' ')} >>`,
    Array.from({ length: depth }, (_, at) => [
      at + 6,
      stream(
        at === depth - 1 ? line : `/X${at + 1} Do /X${at + 1} Do`,
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> /XObject << ${at === depth - 1 ? '' : `/X${at + 1} ${at + 7} 0 R`} >> >>`,
      ),
    ]),
  )

const picture = (width: number, height: number, data: Buffer, words = ''): Buffer =>
  onePage(stream(`${line}q 500 0 0 500 50 50 cm /I Do Q`), '/XObject << /I 6 0 R >>', [
    [
      6,
      Buffer.concat([
        Buffer.from(
          `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${data.length} ${words} >>\nstream\n`,
        ),
        data,
        Buffer.from('\nendstream'),
      ]),
    ],
  ])

const thrice = (bytes: Buffer): Buffer =>
  deflateSync(deflateSync(deflateSync(bytes, { level: 9 }), { level: 9 }), { level: 9 })

const toUnicode = `/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${'100 beginbfrange\n<0000> <FFFF> <0041>\nendbfrange\n'.repeat(20_000)}endcmap`

const made = (name: string, make: () => Buffer): Case => ({
  name: `PDF, ${name}`,
  lay: ({ dossier }) => writeFileSync(join(dossier, 'z.pdf'), make()),
})

export const pdfs: readonly Case[] = [
  made('10^7 q without Q', () => onePage(packed(`${'q '.repeat(10_000_000)}${line}`))),
  made('10^6 q and Q, and lines', () => onePage(packed(`${'q 1 0 0 1 0 0 cm Q\n'.repeat(1_000_000)}${line}`))),
  made('10^6 rectangles', () => onePage(packed('1 1 9 9 re f\n'.repeat(1_000_000)))),
  made('10^6 lines of text on a page', () => onePage(packed(line.repeat(1_000_000)))),
  made('a content of 1.5 GB of spaces, packed', () => onePage(packed(Buffer.alloc(1536 * megabyte, 32)))),
  made('a content packed thrice, 1.5 GB', () =>
    onePage(stream(thrice(Buffer.alloc(1536 * megabyte, 32)), '/Filter [/FlateDecode /FlateDecode /FlateDecode]')),
  ),
  made('objects in a stream of 1.5 GB', () =>
    onePage(stream(line), '', [
      [6, packed(Buffer.alloc(1536 * megabyte, 32), '/Type /ObjStm /N 1000000 /First 1000000')],
    ]),
  ),
  made('a table of 2 10^9 objects said', () =>
    Buffer.from(
      onePage(stream(line))
        .toString('latin1')
        .replace(/xref\n0 \d+/, 'xref\n0 2000000000')
        .replace(/\/Size \d+/, '/Size 2000000000'),
      'latin1',
    ),
  ),
  made('previous tables in a loop', () => pdf(objectsOfPage(stream(line)), '/Prev 9')),
  made('100,000 pages', () => pages(100_000)),
  made('5,000 pages', () => pages(5000)),
  made('10^9 pages said, one there', () =>
    Buffer.from(onePage(stream(line)).toString('latin1').replace('/Count 1 ', '/Count 1000000000 '), 'latin1'),
  ),
  made('a page tree 100,000 deep', () => deepPages(100_000)),
  made('a page tree that is its own child', () =>
    pdf(
      new Map<number, string | Buffer>([
        [1, '<< /Type /Catalog /Pages 2 0 R >>'],
        [2, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'],
      ]),
    ),
  ),
  made('a form that draws itself', () =>
    onePage(stream(`${line}/X Do`), '/XObject << /X 6 0 R >>', [
      [
        6,
        stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>'),
      ],
    ]),
  ),
  made('forms that draw 2^30 times', () => doubling(30)),
  made('a font of noise', () =>
    onePage(stream(line.replace('/F ', '/G ')), '/Font << /G 6 0 R >>', [
      [6, '<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 255 /FontDescriptor 7 0 R >>'],
      [7, '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 8 0 R >>'],
      [8, stream(Buffer.alloc(megabyte, '\0\x01\0\0\xff\xff\x13\x55', 'latin1'))],
    ]),
  ),
  made('a CMap of 20,000 times 65,536 signs', () =>
    onePage(stream('BT /F 11 Tf 50 700 Td <00410042> Tj ET'), '', [
      [
        5,
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
      ],
      [
        6,
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
      ],
      [7, packed(toUnicode)],
    ]),
  ),
  made('a picture of 60,000 × 60,000 said', () => picture(60_000, 60_000, Buffer.alloc(1000))),
  made('a picture of 30,000 × 30,000, packed', () =>
    picture(30_000, 30_000, deflateSync(Buffer.alloc(30_000 * 30_000, 255)), '/Filter /FlateDecode'),
  ),
  made('a page of 10^9 points', () =>
    Buffer.from(
      onePage(stream(line)).toString('latin1').replace('[0 0 595 842]', '[0 0 999999999 999999999]'),
      'latin1',
    ),
  ),
  made('200,000 notes on a page', () =>
    onePage(
      stream(line),
      '',
      Array.from(
        { length: 200_000 },
        (_, at) => [at + 6, '<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (a) >>'] as const,
      ),
      `/Annots [${Array.from({ length: 200_000 }, (_, at) => `${at + 6} 0 R`).join(' ')}]`,
    ),
  ),
  made('lists 10^6 deep', () => onePage(stream(line), `/Properties ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)),
  made('100 MB of noise after its head', () =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100 * megabyte, '1 0 obj << ')]),
  ),
]
