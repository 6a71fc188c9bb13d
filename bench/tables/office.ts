import { ZipFile } from 'yazl'
import { type Cell, type Item, type Page, plainLook, type Table } from './spec.ts'

// The same tables as DOCX, ODT and HTML, as plainly as the formats allow.

const plainXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

type Slot = { readonly cell: Cell; readonly isStart: boolean }

/** What a row has in each column, also where a cell from above or from the left covers it. */
const slotsOf = ({ rows, widths }: Table, at: number): readonly (Slot | null)[] =>
  widths.map((_, column) => {
    for (let up = at; up >= 0; up -= 1) {
      const cell = rows[up]?.cells.find(
        (one) => one.column <= column && column < one.column + one.columns && up + one.rows > at,
      )
      if (cell !== undefined) return { cell, isStart: up === at && cell.column === column }
    }
    return null
  })

export const docxOf = async ({ items }: Page): Promise<Uint8Array> => {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const body = items.map((item) => (item.kind === 'text' ? wp(item.text) : wtbl(item.table))).join('')
  return await zip([
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `${xml}<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ],
  ])
}

const wp = (text: string): string =>
  `<w:p>${text
    .split('\n')
    .map((line) => `<w:r><w:t xml:space="preserve">${plainXml(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>')}</w:p>`

const wtbl = (table: Table): string => {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const border = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')
  const grid = table.widths.map((width) => `<w:gridCol w:w="${Math.round(width * 20)}"/>`).join('')
  const rows = table.rows.map((row, at) => {
    const cells = slotsOf(table, at).map((slot, column) => wcell(table, slot, column))
    return `<w:tr>${row.isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl><w:p/>`
}

const wcell = (table: Table, slot: Slot | null, column: number): string => {
  if (slot === null) return '<w:tc><w:tcPr/><w:p/></w:tc>'
  const { cell, isStart } = slot
  // What is covered from the left is no cell of the file; what is covered from above is one, and goes on.
  if (column !== cell.column) return ''
  const width = Math.round((table.widths[column] ?? 50) * 20)
  const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : ''
  const merge = cell.rows > 1 ? (isStart ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : ''
  const inner = !isStart ? '<w:p/>' : cell.nested === undefined ? wp(cell.text) : wtbl(nestedTable(cell.nested))
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}</w:tcPr>${inner}</w:tc>`
}

const nestedTable = (rows: readonly (readonly string[])[]): Table => ({
  widths: (rows[0] ?? []).map(() => 60),
  rows: rows.map((texts) => ({
    isHeader: false,
    cells: texts.map((text, column) => ({ text, column, columns: 1, rows: 1 })),
  })),
  look: plainLook,
})

export const odtOf = async ({ items }: Page): Promise<Uint8Array> => {
  const names = ['office', 'text', 'table']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ')
  const body = items.map((item) => (item.kind === 'text' ? op(item.text) : otable(item.table))).join('')
  return await zip([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    [
      'content.xml',
      `${xml}<office:document-content ${names} office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
    [
      'META-INF/manifest.xml',
      `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ],
  ])
}

const op = (text: string): string => `<text:p>${text.split('\n').map(plainXml).join('<text:line-break/>')}</text:p>`

const otable = (table: Table): string => {
  const rows = table.rows.map((row, at) => {
    const cells = slotsOf(table, at).map((slot, column) => {
      if (slot === null) return '<table:table-cell/>'
      if (!slot.isStart) return '<table:covered-table-cell/>'
      const { cell } = slot
      const spans = `${cell.columns > 1 || cell.rows > 1 ? ` table:number-columns-spanned="${cell.columns}" table:number-rows-spanned="${cell.rows}"` : ''}`
      return column === cell.column
        ? `<table:table-cell${spans}>${cell.text === '' ? '' : op(cell.text)}</table:table-cell>`
        : ''
    })
    const tr = `<table:table-row>${cells.join('')}</table:table-row>`
    return row.isHeader ? `<table:table-header-rows>${tr}</table:table-header-rows>` : tr
  })
  return `<table:table table:name="T"><table:table-column table:number-columns-repeated="${table.widths.length}"/>${rows.join('')}</table:table>`
}

export const htmlOf = ({ items }: Page): Uint8Array => {
  const part = (item: Item): string => (item.kind === 'text' ? `<p>${plainXml(item.text)}</p>` : htable(item.table))
  return new TextEncoder().encode(
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Suivi</title></head><body>${items.map(part).join('\n')}</body></html>`,
  )
}

const htable = ({ rows }: Table): string => {
  const body = rows.map(({ isHeader, cells }) => {
    const name = isHeader ? 'th' : 'td'
    const inner = cells.map((cell) => {
      const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`
      const text =
        cell.nested === undefined ? plainXml(cell.text).replaceAll('\n', '<br>') : htable(nestedTable(cell.nested))
      return `<${name}${spans}>${text}</${name}>`
    })
    return `<tr>${inner.join('')}</tr>`
  })
  return `<table border="1">${body.join('')}</table>`
}

const zip = async (parts: readonly (readonly [string, string])[]): Promise<Uint8Array> => {
  const file = new ZipFile()
  for (const [name, text] of parts)
    file.addBuffer(Buffer.from(text), name, { mtime: new Date(0), compress: name !== 'mimetype' })
  file.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of file.outputStream) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}
