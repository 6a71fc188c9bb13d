import { inflateSync } from 'node:zlib'
import { barrier } from './fold-words.ts'
import { fontAlarms } from './pdf-font-use.ts'
import { withoutOperands } from './pdf-operands.ts'
import { pictureAlarms } from './pdf-picture-use.ts'
import { tokensOf } from './pdf-tokens.ts'
import type { Engine, EngineReport } from './read-copy.ts'

/** Reads the bytes themselves: what no viewer shows is still there for whoever looks. */
export const structureEngine: Engine = { name: 'bytes', read: async (bytes) => readStructure(bytes) }

const readStructure = (bytes: Uint8Array): EngineReport => {
  const source = Buffer.from(bytes).toString('latin1')
  if (!source.startsWith('%PDF-')) throw new Error('not-a-pdf')
  const { syntax, streams } = splitStreams(source)
  const { names, strings } = tokensOf(syntax.replace(characterSet, ' '))
  const opened = streams.map(openStream)
  const readable = opened.filter((stream) => stream !== null)
  const pictures = pictureAlarms(streams.map(({ dict }, at) => ({ dict, body: opened[at] ?? null })))
  return {
    readings: [
      { where: 'strings', text: strings.join('\n') },
      { where: 'comments', text: commentsOf(syntax) },
      // Without zero bytes, the Latin letters of UTF-16 stand as in Latin-1.
      ...readable.map((stream) => ({ where: 'stream', text: wordsOfBytes(stream) })),
    ],
    alarms: [
      ...structureAlarms(source, syntax, names),
      ...pictures,
      ...(opened.includes(null) ? ['unreadable-stream'] : []),
    ],
  }
}

type Split = { readonly syntax: string; readonly streams: readonly { readonly dict: string; readonly body: string }[] }

const splitStreams = (source: string): Split => {
  const syntax: string[] = []
  const streams: { readonly dict: string; readonly body: string }[] = []
  let from = 0
  for (;;) {
    const start = source.indexOf('stream', from)
    const end = start === -1 ? -1 : source.indexOf('endstream', start + 6)
    if (end === -1) return { syntax: [...syntax, source.slice(from)].join(' '), streams }
    const dict = source.slice(Math.max(from, source.lastIndexOf('obj', start)), start)
    syntax.push(source.slice(from, start))
    streams.push({ dict, body: source.slice(start + 6, end).replace(/^\r?\n/, '') })
    from = end + 9
  }
}

const largestStream = 256 * 1024 * 1024

const openStream = ({ dict, body }: { readonly dict: string; readonly body: string }): Buffer | null => {
  const bytes = Buffer.from(body, 'latin1')
  if (!dict.includes('/Filter')) return bytes
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dict)) return null
  try {
    return inflateSync(bytes, { maxOutputLength: largestStream })
  } catch {
    return null
  }
}

/** Every font names its set of characters (ISO 32000, 9.7.3): « Adobe » is no one's word there. */
const characterSet = /\/(?:Registry|Ordering)\s{0,4}\((?:Adobe|Identity|UCS)\)/g

/**
 * Runs of at least six letters, digits and separators: chance makes shorter ones in any compressed table. The numbers of
 * drawing operators go, and all short numbers: the rest of coordinates and codes.
 */
const wordsOfBytes = (bytes: Buffer): string =>
  withoutOperands(
    (
      bytes
        .toString('latin1')
        .replaceAll('\0', '')
        .match(isFont(bytes) ? /[\w\u00c0-\u00ff]{6,}/g : /[\w\u00c0-\u00ff@.,' -]{6,}/g) ?? []
    ).join('\n'),
  )
    .replace(/(?<![\w.])[-\d.]{1,7}(?![\w.])/g, barrier)
    .replace(programWords, barrier)

/** The outlines of letters are numbers: between two separators, three of them make a « Léa » by chance. */
const isFont = (bytes: Buffer): boolean => /^(?:\0\x01\0\0|OTTO|true|\x01\0\x04)/.test(bytes.toString('latin1', 0, 4))

/**
 * Words of the small program in every table of characters (ISO 32000, 9.10.3), names of the tables of every TrueType
 * font, operators of marked content: no one's words.
 */
const programWords =
  /\b(?:prep|cvt|fpgm|gasp|glyf|loca|head|hhea|hmtx|maxp|cmap|name|post|vhea|vmtx|kern|GDEF|GPOS|GSUB|BDC|BMC|EMC|MCID|Artifact|CIDInit|ProcSet|findresource|begin|end|dict|def|pop|Identity|UCS|begincmap|CIDSystemInfo|Registry|Adobe|Ordering|Supplement|CMapName|CMapType|begincodespacerange|endcodespacerange|beginbfchar|endbfchar|beginbfrange|endbfrange|endcmap|currentdict|CMap|defineresource)\b/g

const commentsOf = (syntax: string): string =>
  (syntax.match(/%[^\r\n]{1,1000}/g) ?? []).filter((comment) => !/^%(?:PDF-\d\.\d|%EOF)/.test(comment)).join('\n')

/** What no copy may hold, by the name the standard gives it. */
const forbidden = new Set([
  ...['AcroForm', 'XFA', 'JavaScript', 'JS', 'OpenAction', 'AA', 'Launch', 'URI', 'OCProperties', 'OCG', 'OCMD'],
  ...['EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'Annots', 'Annot', 'PieceInfo', 'Metadata', 'Outlines', 'Names'],
  ...['Dests', 'Thumb', 'Threads', 'RichMedia', 'ActualText', 'Alt', 'Encrypt', 'Prev', 'ObjStm', 'XRef', 'Author'],
  ...['Subject', 'Keywords', 'Creator', 'UserProperties', 'IDTree', 'PageLabels', 'Collection', 'DSS', 'Perms'],
])

/** Every name that a copy may use; any other is one that nobody thought of. */
const known = new Set([
  ...['Type', 'Catalog', 'Pages', 'Page', 'Kids', 'Count', 'Parent', 'MediaBox', 'CropBox', 'Rotate', 'UserUnit'],
  ...[
    'Contents',
    'Resources',
    'Group',
    'Tabs',
    'S',
    'StructParents',
    'Size',
    'Root',
    'Info',
    'ID',
    'Title',
    'Producer',
  ],
  ...['Length', 'Length1', 'Filter', 'FlateDecode', 'DecodeParms', 'Predictor', 'Columns', 'Colors', 'Font', 'Subtype'],
  ...['Type0', 'CIDFontType0', 'CIDFontType2', 'BaseFont', 'Encoding', 'Identity-H', 'Identity', 'DescendantFonts'],
  ...['ToUnicode', 'CIDSystemInfo', 'Registry', 'Ordering', 'Supplement', 'CIDToGIDMap', 'W', 'DW', 'FontDescriptor'],
  ...[
    'FontName',
    'Flags',
    'FontBBox',
    'ItalicAngle',
    'Ascent',
    'Descent',
    'CapHeight',
    'XHeight',
    'StemV',
    'FontFile2',
  ],
  ...['FontFile3', 'CIDFontType0C', 'XObject', 'Image', 'Form', 'Width', 'Height', 'ColorSpace', 'BitsPerComponent'],
  ...['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'SMask', 'BBox', 'Matrix', 'ExtGState', 'ca', 'CA', 'DCTDecode'],
  ...['Pattern', 'Shading', 'Transparency', 'CS', 'I', 'K', 'Interpolate', 'Decode', 'Lang', 'MarkInfo', 'Marked'],
  ...['ViewerPreferences', 'DisplayDocTitle', 'StructTreeRoot', 'StructElem', 'Document', 'ParentTree', 'Nums', 'P'],
  ...['ParentTreeNextKey', 'MCR', 'MCID', 'Pg', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'LBody', 'Table', 'TR'],
  ...['TH', 'TD', 'Span', 'Artifact', 'ProcSet', 'PDF', 'Text', 'ImageB', 'ImageC', 'ImageI'],
])

/** Short names of resources, and fonts named by a subset tag. */
const resourceName = /^(?:[A-Z][a-z]{0,2}\d{0,4}|[A-Z]{6}\+[A-Za-z0-9-]{1,40})$/

const structureAlarms = (source: string, syntax: string, names: readonly string[]): readonly string[] => {
  const used = new Set(names)
  const unknown = [...used].some((name) => !known.has(name) && !forbidden.has(name) && !resourceName.test(name))
  return [
    ...[...used].filter((name) => forbidden.has(name)).map((name) => `key-${name}`),
    ...(unknown ? ['key-unknown'] : []),
    ...(source.split('%%EOF').length === 2 ? [] : ['several-revisions']),
    ...(/%%EOF\s*$/.test(source) ? [] : ['bytes-after-end']),
    ...(hasOrphans(syntax) ? ['unreachable-object'] : []),
    ...fontAlarms(source),
  ]
}

/** An object that nothing points at: pdf-lib writes those of a page it dropped. */
const hasOrphans = (syntax: string): boolean => {
  const pointed = new Set([...syntax.matchAll(/(\d{1,10}) \d{1,5} R/g)].map((match) => match[1]))
  return [...syntax.matchAll(/(\d{1,10}) \d{1,5} obj/g)].some((match) => !pointed.has(match[1]))
}
