import { storeParts } from '../../src/write/data/stored-zip.ts'
import type { Held, Way } from './kind.ts'

const wordSpace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A held sign says how it comes: `font:code`, or the name of a box. */
const docxSign = ({ held }: Held): string => {
  const [kind = '', font = '', code = ''] = held.split(':')
  const look = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/></w:rPr>`
  if (kind === 'sym') return `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
  if (kind === 'text') return `<w:r>${look}<w:t>&#x${code};</w:t></w:r>`
  if (kind === 'sdt') {
    const state = font === 'on' ? '1' : '0'
    const shown = code === '' ? '' : run(`&#x${code};`)
    return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${state}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`
  }
  const field = `<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Case1"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="${font === 'default' ? 1 : 0}"/>${font === 'on' ? '<w:checked/>' : ''}${font === 'off' ? '<w:checked w:val="0"/>' : ''}</w:checkBox></w:ffData></w:fldChar>`
  return `<w:r>${field}</w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

const docx = (signs: readonly Held[]): Promise<Uint8Array> =>
  storeParts([
    {
      name: '[Content_Types].xml',
      text: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      text: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      text: `<?xml version="1.0"?><w:document ${wordSpace}><w:body>${signs.map((sign) => `<w:p>${run(`Ligne debut${sign.tag} `)}${docxSign(sign)}${run(` fin${sign.tag} reste`)}</w:p>`).join('')}</w:body></w:document>`,
    },
  ])

const docxSigns: Way['signs'] = [
  ['sym:Wingdings:F0A8', '☐◻□'],
  ['sym:Wingdings:F06F', '□☐'],
  ['sym:Wingdings:F0FE', '☑'],
  ['sym:Wingdings:F0FD', '☒'],
  ['sym:Wingdings:F0FC', '✓✔'],
  ['sym:Wingdings:00FC', '✓✔'],
  ['sym:Wingdings 2:F052', '☑'],
  ['sym:Wingdings 2:F054', '☒'],
  ['sym:Webdings:F061', '✔✓'],
  ['sym:Wingdings 2:F050', '✓'],
  ['sym:Symbol:F0AE', '→'],
  ['sym:Symbol:F0B3', '≥'],
  ['text:Wingdings:F0E0', '→'],
  ['text:Wingdings:F0FE', '☑'],
  ['sym:Wingdings:F0E8', '➔→'],
  ['sym:Wingdings:F081', '①➀'],
  ['sdt:on:2612', '☒'],
  ['sdt:off:2610', '☐'],
  ['sdt:on', '☒☑'],
  ['sdt:off', '☐'],
  ['form:on', '☒☑'],
  ['form:off', '☐'],
  ['form:default', '☒☑'],
  ['form:none', '☐'],
  ['text:Segoe UI Symbol:2611', '☑'],
  ['text:Segoe UI Symbol:2610', '☐'],
  ['text:MS Gothic:2460', '①'],
  ['text:MS Gothic:2461', '②'],
]

const rtfSign = ({ held }: Held): string => {
  const [kind = '', value = ''] = held.split(':')
  if (kind === 'u') return `{\\f1 \\u${value}?}`
  if (kind === 'byte') return `{\\f1 \\'${value}}`
  if (kind === 'byte2') return `{\\f2 \\'${value}}`
  if (kind === 'symbol') return `{\\field{\\*\\fldinst SYMBOL ${value} \\\\f "Wingdings" \\\\s 11}{\\fldrslt}}`
  if (kind === 'plain') return `\\u${value}?`
  return `{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres${value === 'on' ? 1 : value === 'default' ? 25 : 0}\\fftypetxt0\\ffdefres${value === 'default' ? 1 : 0}{\\*\\ffname Case1}}}}{\\fldrslt }}`
}
const rtf = (signs: readonly Held[]): Uint8Array =>
  new TextEncoder().encode(
    `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fnil\\fcharset2 Wingdings;}{\\f2\\froman\\fcharset2 Symbol;}}\\f0 ${signs.map((sign) => `Ligne debut${sign.tag} ${rtfSign(sign)} fin${sign.tag} reste\\par\n`).join('')}}`,
  )
const rtfSigns: Way['signs'] = [
  ['u:-3928', '☐◻□'],
  ['u:-3985', '□☐'],
  ['u:-3842', '☑'],
  ['u:-3843', '☒'],
  ['byte:fe', '☑'],
  ['byte:a8', '☐◻□'],
  ['byte:fc', '✓✔'],
  ['byte:fd', '☒'],
  ['symbol:254', '☑'],
  ['symbol:168', '☐◻□'],
  ['form:on', '☒☑'],
  ['form:off', '☐'],
  ['form:default', '☒☑'],
  ['form:none', '☐'],
  ['byte2:ae', '→'],
  ['byte2:b3', '≥'],
  ['plain:9745', '☑'],
  ['plain:9744', '☐'],
]

const htmlSigns: Way['signs'] = [
  ['<input type="checkbox" checked>', '☒☑'],
  ['<input type=checkbox>', '☐'],
  ['<input type=radio checked>', '☒☑◉⦿'],
  ['<input type="radio">', '☐○'],
  ['&#9745;', '☑'],
  ['&#9744;', '☐'],
  ['<font face="Wingdings">&thorn;</font>', '☑'],
  ['<font face="Wingdings">&uml;</font>', '☐◻□'],
  ['<span style="font-family:Wingdings">&#xfc;</span>', '✓✔'],
  ['<span style="font-family:Wingdings">&#xfd;</span>', '☒'],
  ["<span style='mso-char-type:symbol;mso-symbol-font-family:Wingdings;font-family:Wingdings'>&agrave;</span>", '→'],
  ['<i class="fa fa-check-square-o"></i>', '☑?'],
  ['<span style="font-family:Symbol">&reg;</span>', '→'],
  ['<span style="font-family: \'Wingdings 2\'">R</span>', '☑'],
  ['&#9312;', '①'],
  ['&#9313;', '②'],
]
const html = (signs: readonly Held[]): Uint8Array =>
  new TextEncoder().encode(
    `<html><head><meta charset="utf-8"><title>Grille</title></head><body>${signs.map(({ tag, held }) => `<p>Ligne debut${tag} ${held} fin${tag} reste</p>`).join('\n')}</body></html>`,
  )

const odtSign = ({ held }: Held): string => {
  const [kind = '', style = '', code = ''] = held.split(':')
  if (kind === 'span') return `<text:span text:style-name="${style}">&#x${code};</text:span>`
  if (kind === 'control') return `<draw:control text:anchor-type="as-char" draw:control="${style}"/>`
  return `&#x${code};`
}
const controls = ['on', 'off', 'on2', 'off2']
const odt = (signs: readonly Held[]): Promise<Uint8Array> =>
  storeParts([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'META-INF/manifest.xml',
      text: '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>',
    },
    {
      name: 'content.xml',
      text: `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"><office:font-face-decls><style:font-face style:name="Wingdings" svg:font-family="Wingdings"/></office:font-face-decls><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:font-name="Wingdings"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties fo:font-family="'Wingdings 2'"/></style:style><style:style style:name="T3" style:family="text" style:parent-style-name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text><office:forms><form:form form:name="F">${controls.map((id) => `<form:checkbox form:id="${id}" form:name="c" form:current-state="${id.startsWith('on') ? 'checked' : 'unchecked'}"/>`).join('')}</form:form></office:forms>${signs.map((sign) => `<text:p>Ligne debut${sign.tag} ${odtSign(sign)} fin${sign.tag} reste</text:p>`).join('')}</office:text></office:body></office:document-content>`,
    },
  ])
const odtSigns: Way['signs'] = [
  ['span:T1:F0FE', '☑'],
  ['span:T1:F0A8', '☐◻□'],
  ['span:T1:F0FC', '✓✔'],
  ['span:T1:F0FD', '☒'],
  ['span:T2:F052', '☑'],
  ['span:T2:F054', '☒'],
  ['span:T3:F0E0', '→'],
  ['span:T3:F0DF', '←'],
  ['control:on', '☒☑'],
  ['control:off', '☐'],
  ['control:on2', '☒☑'],
  ['control:off2', '☐'],
  ['plain::2611', '☑'],
  ['plain::2610', '☐'],
  ['plain::2460', '①'],
  ['plain::2461', '②'],
]

const xlsx = (signs: readonly Held[]): Promise<Uint8Array> => {
  const cell = ({ held, tag }: Held, at: number): string => {
    const [kind = '', font = '', code = ''] = held.split(':')
    const before = `<c r="A${at + 1}" t="inlineStr"><is><t>Ligne debut${tag}</t></is></c>`
    const after = `<c r="C${at + 1}" t="inlineStr"><is><t>fin${tag} reste</t></is></c>`
    const rich = `<is><r><rPr><rFont val="${font}"/></rPr><t>&#x${code};</t></r></is>`
    const styled = `<c r="B${at + 1}" s="${font === 'Wingdings' ? 1 : font === 'Wingdings 2' ? 2 : 0}" t="inlineStr"><is><t>&#x${code};</t></is></c>`
    return `<row r="${at + 1}">${before}${kind === 'rich' ? `<c r="B${at + 1}" t="inlineStr">${rich}</c>` : styled}${after}</row>`
  }
  return storeParts([
    {
      name: '[Content_Types].xml',
      text: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      text: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    },
    {
      name: 'xl/workbook.xml',
      text: '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Grille" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    },
    {
      name: 'xl/styles.xml',
      text: '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3"><font><name val="Calibri"/></font><font><name val="Wingdings"/></font><font><name val="Wingdings 2"/></font></fonts><cellXfs count="3"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${signs.map(cell).join('')}</sheetData></worksheet>`,
    },
  ])
}
const xlsxSigns: Way['signs'] = [
  ['rich:Wingdings:FE', '☑'],
  ['rich:Wingdings:A8', '☐◻□'],
  ['cell:Wingdings:FC', '✓✔'],
  ['cell:Wingdings:FE', '☑'],
  ['cell:Wingdings 2:52', '☑'],
  ['cell:Wingdings 2:54', '☒'],
  ['cell:Calibri:2611', '☑'],
  ['cell:Calibri:2610', '☐'],
  ['cell:Wingdings:78', '☒⌧'],
  ['rich:Wingdings:FC', '✓✔'],
]

export const officeWays: readonly Way[] = [
  { name: 'docx', extension: 'docx', signs: docxSigns, build: docx },
  { name: 'rtf', extension: 'rtf', signs: rtfSigns, build: rtf },
  { name: 'html', extension: 'html', signs: htmlSigns, build: html },
  { name: 'odt', extension: 'odt', signs: odtSigns, build: odt },
  { name: 'xlsx', extension: 'xlsx', signs: xlsxSigns, build: xlsx },
]
