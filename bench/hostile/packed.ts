import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import yazl from 'yazl'
import { type Case, megabyte, numbered, repeated } from './case.ts'

// Archives and office files: what inflates, nests, repeats, or says that it is larger than it is.

type Part = readonly [string, string | Uint8Array]

const zip = async (parts: Iterable<Part>): Promise<Buffer> => {
  const file = new yazl.ZipFile()
  for (const [name, content] of parts) file.addBuffer(Buffer.from(content), name)
  file.end()
  const chunks: Buffer[] = []
  for await (const chunk of file.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const packedPiece = (name: string, file: string, parts: () => Iterable<Part>): Case => ({
  name,
  lay: async ({ dossier }) => writeFileSync(join(dossier, file), await zip(parts())),
})

const filePiece = (name: string, file: string, make: () => Promise<Uint8Array>): Case => ({
  name,
  lay: async ({ dossier }) => writeFileSync(join(dossier, file), await make()),
})

const all = (parts: Iterable<string>): string => [...parts].join('')

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const docx = (body: string): readonly Part[] => [
  [
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ],
  [
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ],
  ['word/document.xml', `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`],
]
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const sheetName = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const xlsx = (sheet: string): readonly Part[] => [
  [
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
  ],
  [
    'xl/workbook.xml',
    `<?xml version="1.0"?><workbook xmlns="${sheetName}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ],
  [
    'xl/worksheets/sheet1.xml',
    `<?xml version="1.0"?><worksheet xmlns="${sheetName}"><sheetData>${sheet}</sheetData></worksheet>`,
  ],
]

const open =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
const odf = (kind: string, body: string): readonly Part[] => [
  ['mimetype', `application/vnd.oasis.opendocument.${kind}`],
  [
    'content.xml',
    `<?xml version="1.0"?><office:document-content ${open}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  ],
]

const nested = async (depth: number, width: number): Promise<Uint8Array> => {
  let inner: Uint8Array = await zip([['z.txt', Buffer.alloc(50 * megabyte, 32)]])
  for (let level = 0; level < depth; level += 1) {
    const member = inner
    inner = await zip(Array.from({ length: width }, (_, at) => [`${at}.zip`, member] as const))
  }
  return inner
}

/** One member that says it holds ten octets, and holds a gigabyte. */
const lying = (): Promise<Uint8Array> => {
  const name = Buffer.from('a.txt')
  const data = deflateRawSync(Buffer.alloc(1024 * megabyte, 97))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(10, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt32LE(10, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + data.length, 16)
  return Promise.resolve(Buffer.concat([local, name, data, central, name, end]))
}

const sentence = 'Le repas est pris à midi avec les voisins.'

export const packed: readonly Case[] = [
  filePiece('ZIP, 16 of 16 of 16 archives of 50 MB', 'z.zip', () => nested(3, 16)),
  filePiece('ZIP, 30 archives one in another', 'z.zip', () => nested(30, 1)),
  filePiece('ZIP, a member that lies of its size, 1 GB', 'z.zip', lying),
  packedPiece('ZIP, 2 GB of spaces', 'z.zip', () =>
    Array.from({ length: 20 }, (_, at) => [`${at}.txt`, Buffer.alloc(100 * megabyte, 32)] as const),
  ),
  packedPiece('ZIP, 60,000 members', 'z.zip', () =>
    Array.from({ length: 60_000 }, (_, at) => [`${at}.txt`, 'a'] as const),
  ),
  packedPiece('ZIP, 4,900 members', 'z.zip', () =>
    Array.from({ length: 4900 }, (_, at) => [`${at}.txt`, `${sentence} ${at}`] as const),
  ),
  packedPiece('DOCX, an attribute of 10 MB', 'z.docx', () =>
    docx(`<w:p w:rsidR="${'x1y2'.repeat(2.5 * megabyte)}"><w:r><w:t>Fin.</w:t></w:r></w:p>`),
  ),
  packedPiece('DOCX, 10^6 paragraphs', 'z.docx', () => docx(all(numbered(1_000_000, (at) => paragraph(`${at}`))))),
  packedPiece('DOCX, a table of 10^6 cells', 'z.docx', () =>
    docx(
      `<w:tbl>${all(numbered(100_000, (at) => `<w:tr>${`<w:tc>${paragraph(`${at}`)}</w:tc>`.repeat(10)}</w:tr>`))}</w:tbl>`,
    ),
  ),
  packedPiece('DOCX, 20,000 tables one in another', 'z.docx', () =>
    docx(
      `${all(repeated('<w:tbl><w:tr><w:tc>', 20_000))}${paragraph('Fin.')}${all(repeated('</w:tc></w:tr></w:tbl>', 20_000))}`,
    ),
  ),
  packedPiece('DOCX, one paragraph of 10 MB', 'z.docx', () => docx(paragraph(all(repeated(`${sentence} `, 230_000))))),
  packedPiece('XLSX, 10^6 rows', 'z.xlsx', () =>
    xlsx(all(numbered(1_000_000, (at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`))),
  ),
  packedPiece('XLSX, cells at the ends of the sheet', 'z.xlsx', () =>
    xlsx(all(numbered(1000, (at) => `<row r="${at * 1000 + 1}"><c r="XFD${at * 1000 + 1}"><v>1</v></c></row>`))),
  ),
  packedPiece('XLSX, rows beyond all rows', 'z.xlsx', () =>
    xlsx('<row r="4000000000"><c r="ZZZZZZ4000000000"><v>1</v></c></row>'),
  ),
  packedPiece('ODT, 10^6 paragraphs', 'z.odt', () =>
    odf('text', all(numbered(1_000_000, (at) => `<text:p>${at}</text:p>`))),
  ),
  packedPiece('ODT, a paragraph of 2^30 spaces', 'z.odt', () =>
    odf('text', '<text:p>a<text:s text:c="1073741824"/>b</text:p>'),
  ),
  packedPiece('ODS, a row repeated 10^9 times', 'z.ods', () =>
    odf(
      'spreadsheet',
      '<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ),
]
