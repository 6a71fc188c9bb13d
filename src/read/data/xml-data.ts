import iconv from 'iconv-lite'
import { openEncoded, withEncoded } from '../entry/encoded-file.ts'
import {
  countValues,
  cutFields,
  hiddenDraft,
  labelsDraft,
  mostValues,
  numberPassages,
  quarantine,
  type Reader,
  readWhole,
} from '../entry/reading.ts'
import { groupTexts } from '../office/office-parts.ts'
import { namingDrafts } from './fhir-naming.ts'
import { type Element, isTooDense, parseStrictXml } from './xml.ts'
import { fieldsOfXml } from './xml-fields.ts'
import { shapeOfXml, type XmlDocument } from './xml-shape.ts'

/** A tree in memory takes some eighty times the bytes of its text; a file in base64 inside it takes none. */
const largest = 24 * 1024 * 1024

/**
 * An XML document (FHIR and CDA among them): its names are one passage, each group of values another. Comments and
 * instructions are hidden text. A document type is refused.
 */
export const readXml: Reader = async ({ pieceId, bytes }) => {
  if (bytes.length > largest) return quarantine(pieceId, 'xml', 'read.too-large')
  const text = inUtf8(bytes)
  if (text === null) return quarantine(pieceId, 'xml', 'read.unsupported')
  if (isTooDense([text])) return quarantine(pieceId, 'xml', 'read.too-large')
  const root = parseStrictXml(text, pieceId)
  if (isOffice(root)) return quarantine(pieceId, 'xml', 'read.unsupported')
  const document = shapeOfXml(root)
  if (document === null) return quarantine(pieceId, 'xml', 'read.broken')
  const encoded = openEncoded()
  const names = [...document.names.pathOf].map(([value, path]) => ({ label: null, value, path }))
  const fields = fieldsOfXml(root, document.root, encoded).filter((draft) => /\S/.test(draft.text))
  // Of a resource that is bytes and vocabulary only, the file in it is what there is to read.
  if (fields.length === 0 && document.attachments.length === 0) return quarantine(pieceId, 'xml', 'read.empty')
  if (countValues(fields) > mostValues) return quarantine(pieceId, 'xml', 'read.too-large')
  const drafts = [...cutFields(names).map(labelsDraft), ...namingDrafts(document.naming), ...fields]
  const aside = [...document.aside, ...outside(root)].filter((one) => one.trim() !== '')
  const hidden = groupTexts(aside).map((one, index) => hiddenDraft(one, { kind: 'block', index }))
  const layout = { kind: 'xml', flavour: document.flavour, root: document.root } as const
  const read = readWhole('xml', numberPassages(pieceId, [...drafts, ...hidden]), layout)
  const result = { ...read, notes: notesOf(document, pieceId), attachments: document.attachments }
  return withEncoded(result, pieceId, encoded)
}

/** Sheets, texts and drawings written as one XML file hide things in their own ways: read as data, these would leave. */
const isOffice = (root: Element): boolean =>
  /^(?:urn:oasis:names:tc:opendocument:|urn:schemas-microsoft-com:office:|http:\/\/schemas\.(?:microsoft|openxmlformats)\.|http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg))/.test(
    root.namespaceURI ?? '',
  )

const notesOf = ({ attachments }: XmlDocument, pieceId: string) =>
  attachments.length > 0 ? [{ code: 'read.left-out', pieceId, what: 'binary' } as const] : []

/** What stands before and after the root: comments, and the calls of style sheets. */
const outside = (root: Element): readonly string[] => {
  const texts: string[] = []
  for (let node = root.ownerDocument?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === 7 && node.nodeName !== 'xml') texts.push(`${node.nodeName} ${node.nodeValue ?? ''}`)
    if (node.nodeType === 8) texts.push(node.nodeValue ?? '')
  }
  return texts
}

const declared = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]{0,200}?encoding\s?=\s?["']([A-Za-z\d._-]{1,40})["']/

/** Two readers must see one text: an encoding that ours does not read as declared is refused. */
const inUtf8 = (bytes: Uint8Array): Uint8Array | null => {
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  const name = declared.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  if (/^iso-?8859-15$|^latin-?9$/.test(name))
    return Buffer.from(iconv.decode(Buffer.from(bytes), 'iso-8859-15'), 'utf8')
  return /^(?:utf-?8|us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp1252)$/.test(name) ? bytes : null
}
