/** What no copy may hold, by the name the standard gives it. */
const forbidden = new Set([
  ...['AcroForm', 'XFA', 'JavaScript', 'JS', 'OpenAction', 'AA', 'Launch', 'URI', 'OCProperties', 'OCG', 'OCMD'],
  ...['EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'Annots', 'Annot', 'PieceInfo', 'Metadata', 'Outlines', 'Names'],
  ...['Dests', 'Thumb', 'Threads', 'RichMedia', 'ActualText', 'Alt', 'Encrypt', 'Prev', 'ObjStm', 'XRef', 'Author'],
  ...[
    'Subject',
    'Keywords',
    'Creator',
    'UserProperties',
    'IDTree',
    'PageLabels',
    'Collection',
    'DSS',
    'Perms',
    'DestOutputProfile',
  ],
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
  ...['OutputIntents', 'OutputIntent', 'GTS_PDFA1', 'OutputConditionIdentifier', 'N', 'XML'],
  ...['A', 'O', 'Scope', 'Column', 'Row', 'Lbl', 'List', 'ListNumbering', 'Disc', 'ColSpan', 'RowSpan'],
])

/** Short names of resources, and fonts named by a subset tag. */
const resourceName = /^(?:[A-Z][a-z]{0,2}\d{0,4}|[A-Z]{6}\+[A-Za-z0-9-]{1,40})$/

/** Alarms for the names that a copy uses. `excused`: those of which every use was looked at, and is ours. */
export const keyAlarms = (names: readonly string[], excused: ReadonlySet<string>): readonly string[] => {
  const used = new Set(names.filter((name) => !excused.has(name)))
  const unknown = [...used].some((name) => !known.has(name) && !forbidden.has(name) && !resourceName.test(name))
  return [
    ...[...used].filter((name) => forbidden.has(name)).map((name) => `key-${name}`),
    ...(unknown ? ['key-unknown'] : []),
  ]
}
