import type { Engine } from '../read-copy.ts'
import { type Grammar, officeReport, readPackage, type Wording } from './grammar.ts'

/** Opens a text of Word by its bytes: known parts and elements alone, nothing hidden, no properties, no link. */
export const docxEngine: Engine = {
  name: 'docx',
  read: async (bytes) => officeReport(readPackage(bytes, grammars, []), 'word/document.xml', wording),
}

const wording: Wording = {
  isWords: (element) => element === 'w:t',
  opens: { 'w:tab': () => '\t', 'w:br': () => '\n' },
  closes: { 'w:p': '\n', 'w:tc': '\t' },
}

const schema =
  /^http:\/\/schemas\.openxmlformats\.org\/(?:wordprocessingml\/2006\/main|package\/2006\/(?:content-types|relationships)|officeDocument\/2006\/relationships\/(?:officeDocument|styles|numbering))$/
const partType =
  /^application\/(?:xml|vnd\.openxmlformats-(?:package\.relationships\+xml|officedocument\.wordprocessingml\.(?:document\.main|styles|numbering)\+xml))$/

const named = (names: string): ReadonlySet<string> => new Set(names.split(' ').map((name) => `w:${name}`))

const sides = 'top left bottom right insideH insideV'

const grammars: readonly Grammar[] = [
  {
    part: /^word\/document\.xml$/,
    elements: named(
      `document body p pPr pStyle numPr ilvl numId r rPr shd i t tab br tbl tblPr tblW tblBorders ${sides} tblGrid gridCol tr trPr tblHeader tc tcPr gridSpan vMerge sectPr pgSz pgMar`,
    ),
    attributes: {
      'xmlns:w': schema,
      'xml:space': /^preserve$/,
      'w:pStyle w:val': /^Heading[1-9]$/,
      'w:ilvl w:val': /^0$/,
      'w:numId w:val': /^[12]$/,
      'w:shd w:val': /^clear$/,
      'w:shd w:color': /^auto$/,
      'w:shd w:fill': /^D9D9D9$/,
      'w:gridSpan w:val': /^\d{1,3}$/,
      'w:vMerge w:val': /^(?:restart|continue)$/,
      'w:type': /^pct$/,
      ...Object.fromEntries(sides.split(' ').map((side) => [`w:${side} w:val`, /^single$/])),
      ...{ 'w:sz': /^4$/, 'w:space': /^0$/, 'w:color': /^808080$/ },
      'w:tblW w:w': /^5000$/,
      'w:gridCol w:w': /^\d{1,4}$/,
      ...{ 'w:pgSz w:w': /^11906$/, 'w:pgSz w:h': /^16838$/ },
      ...{ 'w:top': /^1134$/, 'w:right': /^1134$/, 'w:bottom': /^1134$/, 'w:left': /^1134$/ },
      ...{ 'w:header': /^567$/, 'w:footer': /^567$/, 'w:gutter': /^0$/ },
    },
  },
  {
    part: /^(?:word\/)?_rels\/(?:document\.xml)?\.rels$/,
    elements: new Set(['Relationships', 'Relationship']),
    attributes: {
      xmlns: schema,
      Id: /^rId[12]$/,
      Type: schema,
      Target: /^(?:word\/document\.xml|styles\.xml|numbering\.xml)$/,
    },
  },
  {
    part: /^\[Content_Types\]\.xml$/,
    elements: new Set(['Types', 'Default', 'Override']),
    attributes: {
      xmlns: schema,
      Extension: /^(?:rels|xml)$/,
      ContentType: partType,
      PartName: /^\/word\/(?:document|styles|numbering)\.xml$/,
    },
  },
  {
    part: /^word\/styles\.xml$/,
    elements: named(
      'styles docDefaults rPrDefault rPr rFonts sz lang pPrDefault pPr spacing style name qFormat basedOn next keepNext outlineLvl b',
    ),
    attributes: {
      'xmlns:w': schema,
      ...{ 'w:ascii': /^Calibri$/, 'w:hAnsi': /^Calibri$/, 'w:cs': /^Calibri$/, 'w:lang w:val': /^fr-FR$/ },
      'w:type': /^paragraph$/,
      'w:default': /^1$/,
      'w:styleId': /^(?:Normal|Heading[1-9])$/,
      'w:name w:val': /^(?:Normal|heading [1-9])$/,
      ...{ 'w:basedOn w:val': /^Normal$/, 'w:next w:val': /^Normal$/ },
      ...{ 'w:after': /^\d{2,3}$/, 'w:before': /^\d{2,3}$/, 'w:sz w:val': /^\d\d$/, 'w:outlineLvl w:val': /^[0-8]$/ },
    },
  },
  {
    part: /^word\/numbering\.xml$/,
    elements: named('numbering abstractNum multiLevelType lvl start numFmt lvlText lvlJc pPr ind num abstractNumId'),
    attributes: {
      'xmlns:w': schema,
      ...{ 'w:abstractNumId': /^[12]$/, 'w:numId': /^[12]$/, 'w:abstractNumId w:val': /^[12]$/, 'w:ilvl': /^0$/ },
      ...{ 'w:multiLevelType w:val': /^singleLevel$/, 'w:start w:val': /^1$/, 'w:numFmt w:val': /^(?:bullet|none)$/ },
      ...{ 'w:lvlText w:val': /^•?$/, 'w:lvlJc w:val': /^left$/, 'w:left': /^360$/, 'w:hanging': /^360$/ },
    },
  },
]
