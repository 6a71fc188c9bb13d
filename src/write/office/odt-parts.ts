import type { ZipPart } from '../data/stored-zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

const names = [
  ...['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
].join(' ')

/** The parts of a text that holds this body and nothing else: no properties, no settings, no names of persons. */
export const odtParts = (body: string): readonly ZipPart[] => [
  mimetype(types.text),
  {
    name: 'content.xml',
    text: `${head}<office:document-content ${names} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  },
  {
    name: 'styles.xml',
    text: `${head}<office:document-styles ${names} office:version="1.3"><office:styles>${common()}</office:styles><office:automatic-styles>${page}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"/></office:master-styles></office:document-styles>`,
  },
  manifest(types.text, ['content.xml', 'styles.xml']),
]

/** The parts of a workbook that holds these tables and nothing else. */
export const sheetParts = (tables: string): readonly ZipPart[] => [
  mimetype(types.sheet),
  {
    name: 'content.xml',
    text: `${head}<office:document-content ${names} office:version="1.3"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  },
  manifest(types.sheet, ['content.xml']),
]

const types = {
  text: 'application/vnd.oasis.opendocument.text',
  sheet: 'application/vnd.oasis.opendocument.spreadsheet',
} as const

/** The type comes first, so that a program knows the file by its first bytes (OpenDocument 1.3, part 2, 3.3). */
const mimetype = (text: string): ZipPart => ({ name: 'mimetype', text })

const file = (path: string, type: string): string =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`

const manifest = (type: string, parts: readonly string[]): ZipPart => ({
  name: 'META-INF/manifest.xml',
  text: `${head}<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.3">${file('/', type)}${parts.map((part) => file(part, 'text/xml')).join('')}</manifest:manifest>`,
})

/** `M`: a mark, on grey. `I`: what stands for a picture. `C`: a cell. `L1` has bullets, `L2` bears no sign of ours. */
const automatic = [
  '<style:style style:name="M" style:family="text"><style:text-properties fo:background-color="#d9d9d9"/></style:style>',
  '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
  '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080" fo:padding="0.1cm"/></style:style>',
  `<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${indent()}</text:list-level-style-bullet></text:list-style>`,
  `<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="">${indent()}</text:list-level-style-number></text:list-style>`,
].join('')

function indent(): string {
  return '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties>'
}

/** A4, with margins of 20 mm. */
const page =
  '<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout>'

/** Sizes of headings by their level, in points. */
const sizes = [16, 14, 13, 12, 11, 11, 11, 11, 11] as const

const common = (): string => {
  const base =
    '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="11pt" fo:language="fr" fo:country="FR"/></style:style>'
  const headings = sizes.map(
    (size, at) =>
      `<style:style style:name="Heading_20_${at + 1}" style:display-name="Heading ${at + 1}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${at + 1}"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`,
  )
  return base + headings.join('')
}
