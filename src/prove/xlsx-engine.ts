import { barrier } from './fold-words.ts'
import type { Engine } from './read-copy.ts'
import { readStoredZip } from './stored-zip.ts'
import { tokenizeXml, type XmlToken } from './xml-tokens.ts'

const apart = ` ${barrier} `

/** Opens the workbook by its bytes, part by part: only known parts, known elements, no formula, nothing hidden. */
export const xlsxEngine: Engine = {
  name: 'xlsx',
  read: async (bytes) => {
    const { entries, alarms } = readStoredZip(bytes)
    const found = new Set(alarms)
    const values: string[] = []
    const elsewhere: string[] = []
    for (const entry of entries) {
      const grammar = grammars.find(({ part }) => part.test(entry.name))
      if (grammar === undefined) found.add('part')
      if (grammar === undefined) elsewhere.push(entry.name)
      const read = readPart(tokenizeXml(entry.bytes), grammar ?? nothingAllowed)
      for (const alarm of read.alarms) found.add(alarm)
      for (const value of read.values) values.push(value)
      for (const text of read.elsewhere) elsewhere.push(text)
    }
    const readings = [
      { where: 'values', text: values.join(apart) },
      { where: 'parts', text: elsewhere.join(apart) },
    ]
    return { readings, alarms: [...found] }
  },
}

/** What one kind of part may hold: elements, and for each attribute the values that say nothing. */
type Grammar = {
  readonly part: RegExp
  readonly elements: ReadonlySet<string>
  readonly attributes: Readonly<Record<string, RegExp>>
}

const schema =
  /^http:\/\/schemas\.openxmlformats\.org\/(?:spreadsheetml\/2006\/main|package\/2006\/(?:content-types|relationships)|officeDocument\/2006\/relationships(?:\/(?:officeDocument|worksheet|styles))?)$/
const partType =
  /^application\/(?:xml|vnd\.openxmlformats-(?:package\.relationships\+xml|officedocument\.spreadsheetml\.(?:sheet\.main|styles|worksheet)\+xml))$/
const count = /^\d{1,4}$/

const grammars: readonly Grammar[] = [
  {
    part: /^xl\/worksheets\/sheet\d{1,4}\.xml$/,
    elements: new Set(['worksheet', 'cols', 'col', 'sheetData', 'row', 'c', 'v', 'is', 't']),
    attributes: {
      xmlns: schema,
      min: /^1$/,
      max: /^\d{1,5}$/,
      width: /^24$/,
      customWidth: /^1$/,
      r: /^[A-Z]{0,3}\d{1,7}$/,
      s: /^1$/,
      t: /^inlineStr$/,
      'xml:space': /^preserve$/,
    },
  },
  {
    part: /^xl\/workbook\.xml$/,
    elements: new Set(['workbook', 'sheets', 'sheet']),
    attributes: { xmlns: schema, 'xmlns:r': schema, sheetId: count, 'r:id': /^rId\d{1,4}$/ },
  },
  {
    part: /^(?:xl\/)?_rels\/(?:workbook\.xml)?\.rels$/,
    elements: new Set(['Relationships', 'Relationship']),
    attributes: {
      xmlns: schema,
      Id: /^rId\d{1,4}$/,
      Type: schema,
      Target: /^(?:xl\/workbook\.xml|styles\.xml|worksheets\/sheet\d{1,4}\.xml)$/,
    },
  },
  {
    part: /^\[Content_Types\]\.xml$/,
    elements: new Set(['Types', 'Default', 'Override']),
    attributes: {
      xmlns: schema,
      Extension: /^(?:rels|xml)$/,
      ContentType: partType,
      PartName: /^\/xl\/(?:workbook|styles|worksheets\/sheet\d{1,4})\.xml$/,
    },
  },
  {
    part: /^xl\/styles\.xml$/,
    elements: new Set(
      'styleSheet fonts font b sz name fills fill patternFill borders border left right top bottom diagonal cellStyleXfs cellXfs xf'.split(
        ' ',
      ),
    ),
    attributes: {
      ...{ xmlns: schema, count, val: /^(?:11|Calibri)$/, patternType: /^(?:none|gray125)$/, applyFont: /^1$/ },
      ...{ numFmtId: /^0$/, fontId: /^[01]$/, fillId: /^0$/, borderId: /^0$/, xfId: /^0$/ },
    },
  },
]

const nothingAllowed: Grammar = { part: /^$/, elements: new Set(), attributes: {} }

type PartRead = {
  readonly values: readonly string[]
  readonly elsewhere: readonly string[]
  readonly alarms: ReadonlySet<string>
}

const readPart = (tokens: readonly XmlToken[], grammar: Grammar): PartRead => {
  const values: string[] = []
  const elsewhere: string[] = []
  const alarms = new Set<string>()
  let inside = ''
  for (const token of tokens) {
    if (token.kind === 'text') (inside === 't' || inside === 'v' ? values : elsewhere).push(shown(token.text))
    if (token.kind === 'close') inside = ''
    if (token.kind !== 'open') continue
    inside = token.name
    if (!grammar.elements.has(token.name)) alarms.add(alarmOf(token.name))
    for (const [name, value] of token.attributes) {
      const isName = token.name === 'sheet' && name === 'name'
      if (isName) values.push(value)
      else if (name === 'state' || name === 'hidden') alarms.add('hidden')
      else if (grammar.attributes[name]?.test(value) !== true) {
        alarms.add('attribute')
        elsewhere.push(value)
      }
    }
  }
  return { values, elsewhere: elsewhere.filter((text) => text.trim() !== ''), alarms }
}

const alarmOf = (element: string): string => (element === 'f' ? 'formula' : 'element')

/** As a spreadsheet shows it: `_x0044_` is a `D`. */
const shown = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
