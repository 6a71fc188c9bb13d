import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { decodeText } from '../../../language/decode-text.ts'
import type { Box, Place } from '../../../model/record/place.ts'
import { orNull } from '../../entry/own-error.ts'
import { boxOf } from '../paint/pdf-matrix.ts'

/** Words that a file holds and no page shows. */
export type HiddenText = { readonly text: string; readonly place: Place }

const deepest = 12
const mostStrings = 20_000
const longestAttachment = 1024 * 1024

/** The words of a value of any shape that stand under some keys (under any key when none is named), within bounds. */
const wordsIn = (value: unknown, keys: readonly string[] | null): readonly string[] => {
  const found = new Set<string>()
  const visit = (item: unknown, isNamed: boolean, depth: number): void => {
    if (depth > deepest || found.size > mostStrings) return
    if (typeof item === 'string' && isNamed && item.trim() !== '') found.add(item)
    if (typeof item !== 'object' || item === null || ArrayBuffer.isView(item)) return
    for (const [key, inner] of entriesOf(item)) {
      visit(inner, keys === null || keys.includes(key) || (Array.isArray(item) && isNamed), depth + 1)
    }
  }
  visit(value, keys === null, 0)
  return [...found]
}

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  value instanceof Map ? [...value].map(([key, inner]) => [String(key), inner] as const) : Object.entries(value)

/** What pdfjs cannot give counts as none: all of this stays behind, found or not. */
const orNone = async <T>(work: Promise<T>): Promise<T | null> => work.catch(orNull)

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? entriesOf(value).map(([key]) => key) : []

/** Properties, outline, form fields, scripts, attachments, destinations, layers, page labels: one text for each kind. */
export const readHiddenOfDocument = async (document: PDFDocumentProxy): Promise<readonly string[]> => {
  const groups = [...(await readSaid(document)), ...(await readNames(document))]
  return groups.map((group) => [...new Set(group)].join('\n')).filter((text) => text.trim() !== '')
}

type Group = readonly string[]

const readSaid = async (document: PDFDocumentProxy): Promise<readonly Group[]> => {
  const [metadata, outline, attachments, fields, scripts] = await Promise.all([
    orNone(document.getMetadata()),
    orNone(document.getOutline()),
    orNone(document.getAttachments()),
    orNone(document.getFieldObjects()),
    orNone(document.getJSActions()),
  ])
  return [
    metadata === null
      ? []
      : [...propertiesIn(metadata.info), ...wordsOfXml(rawXml(metadata.metadata))].filter(isTelling),
    wordsIn(outline, ['title', 'url', 'unsafeUrl', 'filename', 'rawFilename', 'description']),
    [...keysOf(fields), ...wordsIn(fields, fieldKeys)],
    wordsIn(scripts, null),
    ...attachedTexts(attachments),
  ]
}

const readNames = async (document: PDFDocumentProxy): Promise<readonly Group[]> => {
  const [destinations, labels, layers] = await Promise.all([
    orNone(document.getDestinations()),
    orNone(document.getPageLabels()),
    orNone(document.getOptionalContentConfig()),
  ])
  return [
    keysOf(destinations),
    wordsIn(labels, null).filter((label) => !/^\d{1,5}$/.test(label)),
    layers === null ? [] : [...layers].flatMap(([, group]) => namesOf(group)),
  ]
}

const fieldKeys = ['name', 'value', 'defaultValue', 'displayValue', 'exportValue', 'tooltip']

const technical: readonly string[] = ['PDFFormatVersion', 'Language', 'EncryptFilterName', 'Trapped']

const propertiesIn = (info: object): readonly string[] =>
  Object.entries(info).flatMap(([key, value]) => (technical.includes(key) ? [] : wordsIn(value, null)))

/** `1.7` or `w` tells nothing of anyone, and stands in half of all texts. */
const isTelling = (text: string): boolean => /\p{L}{2}|\d{4}/u.test(text)

/** A layer keeps its name behind a getter: it has no entries. */
const namesOf = (layer: unknown): readonly string[] =>
  typeof layer === 'object' && layer !== null && 'name' in layer && typeof layer.name === 'string' ? [layer.name] : []

const rawXml = (metadata: unknown): string => {
  if (typeof metadata !== 'object' || metadata === null || !('getRaw' in metadata)) return ''
  const raw: unknown = typeof metadata.getRaw === 'function' ? metadata.getRaw() : ''
  return typeof raw === 'string' ? raw.slice(0, longestAttachment) : ''
}

const wordsOfXml = (xml: string): readonly string[] => {
  const body = xml.replaceAll(/<\?[^<>]{0,400}\?>/g, '')
  const between = [...body.matchAll(/>([^<>]{1,4000})</g)].map((match) => match[1] ?? '')
  const attributes = [...body.matchAll(/\s(?!xmlns|xml:|rdf:|x:)[\w:-]{1,60}=["']([^"'<>]{1,4000})["']/g)]
  const said = [...between, ...attributes.map((match) => match[1] ?? '')].map((text) => text.trim())
  return said.filter((text) => text !== '' && text !== 'application/pdf')
}

const attachedTexts = (attachments: unknown): readonly Group[] =>
  typeof attachments !== 'object' || attachments === null
    ? []
    : entriesOf(attachments).map(([name, file]) => [
        name,
        ...wordsIn(file, ['filename', 'rawFilename', 'description']),
        ...contentOf(file),
      ])

const contentOf = (file: unknown): readonly string[] => {
  if (typeof file !== 'object' || file === null || !('content' in file)) return []
  const { content } = file
  if (!(content instanceof Uint8Array) || content.length > longestAttachment) return []
  const text = decodeText(content)
  return /[\0-\x08\x0e-\x1a]/.test(text.slice(0, 4096)) ? [] : [text]
}

const annotationKeys = [
  // Of contents, title and rich text, only what is said: pdfjs adds the direction and the tags.
  'str',
  'value',
  'subject',
  'url',
  'unsafeUrl',
  'alternativeText',
  'fieldName',
  'fieldValue',
  'defaultFieldValue',
  'displayValue',
  'exportValue',
  'textContent',
  'overlaidText',
  'filename',
  'rawFilename',
  'description',
]

/** The annotations of a page, as pdfjs tells them. */
export const annotationsOf = async (page: PDFPageProxy): Promise<readonly unknown[]> =>
  (await orNone(page.getAnnotations())) ?? []

/** Notes, links, form values and scripts of a page, and the descriptions of its pictures. */
export const readHiddenOfPage = async (
  page: PDFPageProxy,
  annotations: readonly unknown[],
): Promise<readonly HiddenText[]> => {
  const [scripts, structure] = await Promise.all([orNone(page.getJSActions()), orNone(page.getStructTree())])
  const view: Box = boxOf(page.view) ?? [0, 0, 0, 0]
  const whole: PagePlace = { kind: 'page', page: page.pageNumber, box: [0, 0, view[2] - view[0], view[3] - view[1]] }
  const notes = annotations.map((annotation) => ({
    text: [...wordsIn(annotation, annotationKeys), ...wordsIn(scriptsOf(annotation), null)].join('\n'),
    place: placeOf(annotation, whole, view),
  }))
  const rest = [...wordsIn(scripts, null), ...alternativesIn(structure)].map((text) => ({ text, place: whole }))
  return [...notes, ...rest].filter(({ text }) => text.trim() !== '')
}

type PagePlace = Extract<Place, { kind: 'page' }>

const scriptsOf = (annotation: unknown): unknown =>
  typeof annotation === 'object' && annotation !== null && 'actions' in annotation ? annotation.actions : null

const placeOf = (annotation: unknown, whole: PagePlace, [x, y]: Box): Place => {
  if (typeof annotation !== 'object' || annotation === null || !('rect' in annotation)) return whole
  const rect = boxOf(annotation.rect)
  return rect === null ? whole : { ...whole, box: [rect[0] - x, rect[1] - y, rect[2] - x, rect[3] - y] }
}

const alternativesIn = (structure: unknown, depth = 0): readonly string[] => {
  if (typeof structure !== 'object' || structure === null || depth > 100) return []
  const own = 'alt' in structure && typeof structure.alt === 'string' ? [structure.alt] : []
  const children = 'children' in structure && Array.isArray(structure.children) ? structure.children : []
  return [...own, ...children.flatMap((child) => alternativesIn(child, depth + 1))]
}
