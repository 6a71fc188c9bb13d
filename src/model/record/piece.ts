import type { Problem } from '../problem.ts'
import type { Drawing } from './drawing.ts'
import type { Passage } from './passage.ts'

export const formats = [
  'text',
  'pdf',
  'image',
  'docx',
  'odt',
  'doc',
  'rtf',
  'html',
  'eml',
  'msg',
  'xlsx',
  'ods',
  'csv',
  'json',
  'xml',
  'zip',
] as const

export type Format = (typeof formats)[number]

export const regimes = ['profession-accord', 'profession', 'mission', 'disputed', 'discretion'] as const

/** How the author of a piece is bound (docs/domain.md 2): the columns of the decision table. */
export type Regime = (typeof regimes)[number]

/**
 * One file of the dossier, known by a neutral id (`P01`…), never by its file name. `title` is neutral. `authorQuality`
 * is the author's function, never the name. `sha256` is the hash of the original bytes, in hex. A piece in quarantine
 * has no passages; `problem` says why. `unread` lists pages that could not be read: the piece is then partial.
 */
export type Piece = {
  readonly id: string
  readonly format: Format | null
  readonly title: string
  readonly kind: string | null
  readonly date: string | null
  readonly authorQuality: string | null
  readonly madeFor: string | null
  readonly sha256: string
  readonly pages: number | null
  readonly passages: readonly Passage[]
  readonly problem: Problem | null
  readonly unread: readonly number[]
  readonly layout: Layout | null
  /** What the director says that it is; and, where she gave another title, the one that it was filed under. */
  readonly stated?: string
  readonly titled?: string
}

/** All the words that a piece was ever called by. */
export const callingsOf = ({ stated, kind, titled, title }: Piece): string =>
  [stated, kind, titled, title].map((words) => words ?? '').join(' / ')

/** Width and height in points of a page as it lies in the file; `rotate` is how a viewer turns it, in degrees. */
export type PageSize = { readonly width: number; readonly height: number; readonly rotate: 0 | 90 | 180 | 270 }

/**
 * What a piece needs to be written again in its own form, without any value. Pages: their sizes, in order, and what
 * draws them. CSV: separator and columns of each
 * row. JSON: the tree with a pointer at each leaf. Keys of JSON objects are passages of their own.
 */
export type Layout =
  | { readonly kind: 'pages'; readonly sizes: readonly PageSize[]; readonly drawing: Drawing | null }
  | { readonly kind: 'csv'; readonly delimiter: string; readonly rows: readonly number[] }
  | { readonly kind: 'json'; readonly root: JsonShape }
  | { readonly kind: 'xlsx'; readonly sheets: readonly SheetShape[] }
  | { readonly kind: 'fhir'; readonly root: JsonShape; readonly special: Readonly<Record<string, FhirLeaf>> }
  | { readonly kind: 'xml'; readonly flavour: XmlFlavour; readonly root: XmlShape }

export type XmlFlavour = 'plain' | 'fhir' | 'cda'

/**
 * Leaves of a FHIR document that are not written as they are. `link` is the id of a resource, or what points to it:
 * all that point to one target get one neutral id when one of them is masked, or when the id itself tells somebody.
 * `concept` is a code or its words: they tell the same, and go together. `naming` is an address that was read word by word:
 * `seams` stand before, between and after its words; `isTelling` when it is made of somebody's name. `state` is one that
 * the standard wants said: masked, it is not known.
 */
export type FhirLeaf =
  | { readonly kind: 'binary'; readonly file: HeldFile | null }
  | { readonly kind: 'narrative' }
  | { readonly kind: 'narrative-status' }
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'naming'; readonly seams: readonly string[]; readonly isTelling: boolean }
  | { readonly kind: 'state' }
  | { readonly kind: 'concept'; readonly concept: number; readonly part: ConceptPart }
  | { readonly kind: 'link'; readonly form: LinkForm; readonly target: number; readonly isTelling: boolean }

/** A file that is read for itself: the hash of its bytes, and what stands beside them that was made of them. */
export type HeldFile = { readonly sha256: string; readonly told: readonly ('size' | 'hash')[] }

/** `diagnosis`: the code of a system whose codes tell; another `code` may be masked alone. */
export type ConceptPart = 'diagnosis' | 'code' | 'display' | 'text'

/** A bare id, `#id` of a contained resource, a full address, or `Type/id`; the type is a word of the standard. */
export type LinkForm = 'id' | 'contained' | 'address' | { readonly type: string }

/** A name is where its prefix and its local part were judged: names can be names of people. */
export type XmlName = { readonly prefix: string | null; readonly local: string }

export type XmlNode = XmlShape | { readonly kind: 'text'; readonly path: string }

/** An element without any value. `uri` is a known address of a standard, or where an unknown one was judged. */
export type XmlShape = {
  readonly kind: 'element'
  readonly name: XmlName
  readonly namespaces: readonly { readonly prefix: string | null; readonly uri: XmlUri }[]
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlNode[]
  readonly special: FhirLeaf | null
}

/**
 * `fixed` is a word of the standard (a registered number, an address of a grammar), written as it is; null for a value.
 * `link`: an anchor, or what points to it. `seams`: it names an extension or a profile, and was read word by word; they stand around its words.
 */
export type XmlAttribute = {
  readonly name: XmlName
  readonly path: string
  readonly role: XmlRole
  readonly fixed: string | null
  readonly seams: readonly string[] | null
  readonly link?: XmlLink
}

/** An anchor of a narrative, or what points to one: all that share it get one neutral name when one of them is masked. */
export type XmlLink = Extract<FhirLeaf, { kind: 'link' }>

export type XmlUri = { readonly known: string } | { readonly path: string }

/**
 * `value` is what a reader reads; `type` says how to read it, and stays when the value goes; `address` names an extension,
 * which goes with it, and `telling` is one made of somebody's name.
 */
export type XmlRole = 'value' | 'type' | 'address' | 'telling' | 'other'

/** Where values stand on a visible sheet. Rows and columns are counted from 1; `header` is the row of the labels. */
export type SheetShape = {
  readonly header: number | null
  readonly rows: readonly {
    readonly row: number
    readonly cells: readonly { readonly column: number; readonly isNumber: boolean }[]
  }[]
}

export type JsonShape =
  | { readonly kind: 'leaf'; readonly path: string; readonly type: 'string' | 'number' | 'boolean' | 'null' }
  | { readonly kind: 'array'; readonly items: readonly JsonShape[] }
  | { readonly kind: 'object'; readonly entries: readonly { readonly keyPath: string; readonly value: JsonShape }[] }
