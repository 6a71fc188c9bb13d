import type { ZipPart } from '../data/stored-zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const typed = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The parts of a text that holds this body and nothing else: no properties, no settings, no theme, no names of persons. */
export const textParts = (body: string): readonly ZipPart[] => [
  { name: '[Content_Types].xml', text: contentTypes },
  { name: '_rels/.rels', text: relationships([['officeDocument', 'word/document.xml']]) },
  { name: 'word/document.xml', text: `${head}<w:document ${names}><w:body>${body}${page}</w:body></w:document>` },
  {
    name: 'word/_rels/document.xml.rels',
    text: relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
  },
  { name: 'word/styles.xml', text: styles() },
  { name: 'word/numbering.xml', text: numbering },
]

/** A4, with margins of 20 mm, in twentieths of a point. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'

const contentTypes = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${typed}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${typed}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${typed}.numbering+xml"/></Types>`

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="${packaged}/relationships">${lines.join('')}</Relationships>`
}

/** Sizes of headings by their level, in half points: from 16 points down to 11. */
const sizes = [32, 28, 26, 24, 22, 22, 22, 22, 22] as const

/** The built-in names, which every word processor gives in its own language. */
const styles = (): string => {
  const headings = sizes.map(
    (size, at) =>
      `<w:style w:type="paragraph" w:styleId="Heading${at + 1}"><w:name w:val="heading ${at + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${at}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`,
  )
  return `${head}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${headings.join('')}</w:styles>`
}

/** List 1 has bullets; the items of list 2 bear their own sign in their text. */
const numbering = `${head}<w:numbering ${names}>${[
  { format: 'bullet', sign: '•' },
  { format: 'none', sign: '' },
]
  .map(
    ({ format, sign }, at) =>
      `<w:abstractNum w:abstractNumId="${at + 1}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`,
  )
  .join(
    '',
  )}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`
