/** What each page of a preview bears, in both languages: French courts read it. */
export const previewWords = 'PROJET – NON VALIDÉ'

/** Stands in the name of the folder of a preview, and of each of its files. */
export const previewName = 'NON_VALIDE'

/** The first octets of the identifier of each of its PDF files: « NONVALID ». */
const previewId = '4E4F4E56414C4944'

/** The producer that each of them names. */
export const previewProducer = `Requis ${previewName}`

/** What the pages of a preview bear: the code of the draft's state, and the number that the record gives each piece. */
export type Preview = { readonly code: string; readonly recordIdOf: ReadonlyMap<string, string> }

/** The identifier of a file of a preview, made from that of what it shows, in 32 hex digits. */
export const previewIdOf = (hash: string): string => previewId + hash.slice(0, 32 - previewId.length)

const marks = new RegExp(
  [String.raw`/ID\s{0,4}\[\s{0,4}(?:<${previewId}|\(NONVALID)`, String.raw`/Producer\s{0,4}\(${previewProducer}`].join(
    '|',
  ),
  'i',
)

/** The identifier stands in the last octets of a file. */
export const previewTail = 4096

/**
 * A file of a preview, whatever the name it is given: many programs that save a PDF anew keep one of the two marks. `part`
 * may be the head or the tail of the file: the identifier stands there.
 */
export const isPreviewFile = (part: Uint8Array): boolean =>
  marks.test(Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1'))
