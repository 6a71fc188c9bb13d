/** Control words that stand for characters. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
])

/** Groups that hold looks, pictures or data: nobody wrote these, or they are noted elsewhere. */
export const wordlessGroups: ReadonlySet<string> = new Set(
  `colortbl filetbl listtable listoverridetable rsidtbl themedata colorschememapping latentstyles datastore
  pnseclvl pntext xmlnstbl mmathPr wgrffmtfilter blipuid blipupi objdata objalias objsect objtime fontemb fontfile
  panose falt tblpr passwordhash generator pgptbl defchp defpap nonshppict do ud`
    .split(/\s+/)
    .filter((name) => !['do', 'ud', 'pntext'].includes(name)),
)

/** Groups marked as optional whose text is seen all the same. */
export const seenGroups: ReadonlySet<string> = new Set([
  'shpinst',
  'ud',
  'do',
  'pntext',
  'listtext',
  'shptxt',
  'shppict',
  'nesttableprops',
  'field',
])

/** Groups that are kept with the file and not shown. `field` instructions and comments among them. */
export const unseenGroups: ReadonlySet<string> = new Set(
  `info annotation atnid atnauthor atnref atndate atnicn atnparent fldinst bkmkstart bkmkend userprops docvar
  revtbl xe tc formfield objclass objname sp shprslt template protusertbl upr-ansi htmltag mhtmltag private keywords
  title subject author operator company manager category doccomm hlinkbase comment nextfile fname ftnsep ftnsepc
  ftncn aftnsep aftnsepc aftncn`.split(/\s+/),
)

/** Headers and footers: shown on the pages, unless the document has no first page, or no left and right ones. */
export const edgeGroups: ReadonlySet<string> = new Set(
  ['header', 'footer'].flatMap((name) => ['', 'l', 'r', 'f'].map((side) => `${name}${side}`)),
)

const charsets: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [2, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
])

/** The code page of a font's character set (`\fcharset`). */
export const codePageOf = (charset: number): number | null => charsets.get(charset) ?? null
