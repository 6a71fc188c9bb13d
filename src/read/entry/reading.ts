import type { Problem } from '../../model/problem.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Format, Layout } from '../../model/record/piece.ts'
import type { Fragment, Place } from '../../model/record/place.ts'
import { settleSigns } from '../symbols/spelling.ts'

/** Makes a DOCX of an old DOC; null when it could not. It runs a program, so it belongs to the edge. */
export type ConvertDoc = (bytes: Uint8Array) => Promise<Uint8Array | null>

/**
 * What OCR needs: the folder of the French data, the bytes of the English data (compressed), and the folder of the
 * decoders that pdfjs uses for scans (JBIG2, CCITT, JPEG 2000).
 */
export type OcrAssets = { readonly frenchFolder: string; readonly english: Uint8Array; readonly wasmUrl: string }

/**
 * `extension` is in lower case, without a dot, '' if none. `assets` are the folders of pdfjs, and the converter of DOC
 * files where an office suite is installed.
 */
export type ReadInput = {
  readonly pieceId: string
  readonly bytes: Uint8Array
  readonly extension: string
  readonly charset?: string
  readonly assets: {
    readonly standardFontDataUrl: string
    readonly cMapUrl: string
    readonly convertDoc?: ConvertDoc | null
    /** False: no facsimile will be asked for, so what draws a page again is not kept. */
    readonly withDrawing?: boolean
    /** Without it, scans stay unread. */
    readonly ocr?: OcrAssets | null
  }
}

/**
 * A file inside a file: the part of a mail, the member of an archive. It is read as a piece of its own. `charset` is what
 * a mail says of a text; `name` is the path in an archive, which is compared and never shown.
 */
export type Attachment = {
  readonly bytes: Uint8Array
  readonly extension: string
  readonly charset?: string
  readonly name?: string
}

/** What the name of a file says of its format: in lower case, without a dot, '' if nothing. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** `problem` puts the piece in quarantine; `notes` are lesser trouble (a page without text). */
export type ReadResult = {
  readonly format: Format | null
  readonly passages: readonly Passage[]
  readonly pages: number | null
  readonly unread: readonly number[]
  readonly layout: Layout | null
  readonly problem: Problem | null
  readonly notes: readonly Problem[]
  readonly attachments: readonly Attachment[]
}

export type Reader = (input: ReadInput) => Promise<ReadResult>

/** A passage before it has an id and a position in its piece. */
export type PassageDraft = Omit<Passage, 'id' | 'offset'>

export type QuarantineCode = Extract<
  Problem['code'],
  | 'read.unsupported'
  | 'read.encrypted'
  | 'read.broken'
  | 'read.empty'
  | 'read.no-text'
  | 'read.too-large'
  | 'read.binary'
  | 'read.needs-office'
>

/** The most bytes a piece may have, and the most that its archive may hold once open. */
export const maxBytes = 200 * 1024 * 1024

/**
 * The most values a piece of data may have: each becomes a fragment, and may become a finding, a decision and a mask. One
 * and a half gigabytes are needed for so many.
 */
export const mostValues = 150_000

/** A piece that is not read: `problem` says why. */
export const setAside = (problem: Problem, format: Format | null = null): ReadResult => ({
  format,
  passages: [],
  pages: null,
  unread: [],
  layout: null,
  problem,
  notes: [],
  attachments: [],
})

export const quarantine = (pieceId: string, format: Format | null, code: QuarantineCode): ReadResult =>
  setAside({ code, pieceId }, format)

/** A piece that was read whole. */
export const readWhole = (format: Format, passages: readonly Passage[], layout: Layout | null = null): ReadResult => ({
  format,
  passages,
  pages: null,
  unread: [],
  layout,
  problem: null,
  notes: [],
  attachments: [],
})

/** A draft that one fragment covers. */
const coveredDraft = (
  text: string,
  place: Place,
  { role, level }: Pick<Passage, 'role' | 'level'> = { role: 'paragraph', level: null },
): PassageDraft => ({ text, role, level, fragments: [{ start: 0, end: text.length, place }] })

export const hiddenDraft = (text: string, place: Place): PassageDraft =>
  coveredDraft(settleSigns(text), place, { role: 'hidden', level: null })

export const passageId = (pieceId: string, sequence: number): string =>
  `${pieceId}-${String(sequence).padStart(4, '0')}`

/** Gives each draft its id, and the position it would have if all were joined by line breaks. */
export const numberPassages = (pieceId: string, drafts: readonly PassageDraft[]): readonly Passage[] => {
  let offset = 0
  return drafts.map((draft, index) => {
    const passage = { id: passageId(pieceId, index + 1), offset, ...draft }
    offset += draft.text.length + 1
    return passage
  })
}

/** A line of a data file: the label is the reader's, the value the file's. */
export type FieldLine = { readonly label: string | null; readonly value: string; readonly path: string }

/** A group longer than this goes on in a new passage. */
const longestGroup = 6000

/** Cuts a group between its values, so that none of its parts is much longer than a page. */
export const cutFields = (group: readonly FieldLine[]): readonly (readonly FieldLine[])[] => {
  const parts: FieldLine[][] = []
  let length = longestGroup
  for (const line of group) {
    const added = (line.label?.length ?? 0) + line.value.length + 4
    if (length + added > longestGroup) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(line)
    length += added
  }
  return parts
}

/** A group of named values as text: only the values are covered by fragments. */
export const fieldsDraft = (lines: readonly FieldLine[]): PassageDraft => {
  const parts: string[] = []
  const fragments: Fragment[] = []
  let at = 0
  for (const { label, value, path } of lines) {
    const lead = label === null || label === '' ? '' : `${label} : `
    const start = at + lead.length
    parts.push(lead + value)
    if (value !== '') fragments.push({ start, end: start + value.length, place: { kind: 'field', path } })
    at = start + value.length + 1
  }
  return { text: parts.join('\n'), role: 'fields', level: null, fragments }
}

/** What names values and holds none: a header row, the keys of a document, the name of a sheet. */
export const labelsDraft = (lines: readonly FieldLine[]): PassageDraft => ({ ...fieldsDraft(lines), role: 'labels' })

export const countValues = (drafts: readonly PassageDraft[]): number =>
  drafts.reduce((sum, { fragments }) => sum + fragments.length, 0)
