import { zipBytes } from './zip-bytes.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Relation = readonly [id: string, type: string, target: string]

export const relations = (...list: readonly Relation[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => {
      const mode = /^(?:https?|mailto|file):/.test(target) ? ' TargetMode="External"' : ''
      return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`
    })
    .join('')}</Relationships>`

export type SheetSource = { readonly name: string; readonly xml: string; readonly state?: string }

/** A cell with its text inline. */
export const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

export const rowOf = (row: number, texts: readonly string[], attributes = ''): string =>
  `<row r="${row}"${attributes}>${texts.map((text, at) => cell(`${String.fromCharCode(65 + at)}${row}`, text)).join('')}</row>`

/** A workbook of these sheets; `parts` adds or replaces parts. */
export const xlsxBytes = (
  sheets: readonly SheetSource[],
  parts: Readonly<Record<string, string>> = {},
  book = '',
): Promise<Uint8Array> => {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  )
  const sheetParts = sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(xml)])
  return zipBytes({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${book}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, at): Relation => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['rId90', 'sharedStrings', 'sharedStrings.xml'],
      ['rId91', 'styles', 'styles.xml'],
    ),
    ...Object.fromEntries(sheetParts),
    ...parts,
  })
}

const worksheet = (xml: string): string =>
  xml.includes('<sheetData')
    ? `<worksheet xmlns="${main}" xmlns:r="${office}">${xml}</worksheet>`
    : `<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`

export const sharedStrings = (...items: readonly string[]): string =>
  `<sst xmlns="${main}">${items.map((item) => `<si>${item.startsWith('<') ? item : `<t>${item}</t>`}</si>`).join('')}</sst>`

/** Style `n` has the nth of these number formats. */
export const stylesOf = (...codes: readonly string[]): string => {
  const formats = codes.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  const styles = codes.map((_, at) => `<xf numFmtId="${164 + at}"/>`)
  return `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
}
