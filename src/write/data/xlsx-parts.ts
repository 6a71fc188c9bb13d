import type { ZipPart } from './stored-zip.ts'
import { escapeXml } from './xml-text.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const typed = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet to write: its name, and its rows already in XML. */
export type SheetXml = { readonly name: string; readonly lastColumn: number; readonly rows: string }

/**
 * The parts of a workbook that holds these sheets and nothing else: no properties, no theme, no shared strings. The sheets come last.
 * `dates`: style 2 is a day, as the reader's country writes it.
 */
export const workbookParts = (sheets: readonly SheetXml[], { dates = false } = {}): readonly ZipPart[] => [
  { name: '[Content_Types].xml', text: contentTypes(sheets.length) },
  { name: '_rels/.rels', text: relationships([['officeDocument', 'xl/workbook.xml']]) },
  { name: 'xl/workbook.xml', text: workbook(sheets) },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: relationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  },
  { name: 'xl/styles.xml', text: dates ? stylesWithDays : styles },
  ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, text: worksheet(sheet) })),
]

const contentTypes = (count: number): string => {
  const sheets = Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${typed}.worksheet+xml"/>`,
  )
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typed}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typed}.styles+xml"/>${sheets.join('')}</Types>`
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packaged}/relationships">${lines.join('')}</Relationships>`
}

const workbook = (sheets: readonly SheetXml[]): string => {
  const lines = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${lines.join('')}</sheets></workbook>`
}

/** One fixed width: a width fitted to a value would tell its length. */
const worksheet = ({ lastColumn, rows }: SheetXml): string => {
  const columns = lastColumn > 0 ? `<cols><col min="1" max="${lastColumn}" width="24" customWidth="1"/></cols>` : ''
  return `${head}<worksheet xmlns="${main}">${columns}<sheetData>${rows}</sheetData></worksheet>`
}

/** Style 0 is plain, style 1 the bold of a header. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`

/** Format 14 is the short date of the reader's own settings (ECMA-376, 18.8.30). */
const stylesWithDays = styles
  .replace('<cellXfs count="2">', '<cellXfs count="3">')
  .replace(
    '</cellXfs>',
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  )
