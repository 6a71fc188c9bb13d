import { createHash } from 'node:crypto'
import type { Rendition, Slot } from '../../model/copy/rendition.ts'
import { tokenizeXml, type XmlToken } from '../xml-tokens.ts'

/**
 * Opens a document with its files again: true where everything around them is, sign for sign, the copy that passed, the whole can be
 * read, and each file, decoded, is byte for byte the copy that passed, with the size and hash that are said of it.
 */
export const holdsFiles = (bytes: Uint8Array, copy: Rendition, files: readonly (Uint8Array | null)[]): boolean => {
  try {
    const isJson = copy.mediaType === 'application/json'
    const text = textOf(bytes)
    if (isJson) JSON.parse(text)
    else tokenizeXml(bytes)
    const chunks = chunksOf(text, textOf(copy.bytes), copy.slots ?? [], files)
    return chunks?.every(({ chunk, file }) => (isJson ? isJsonFile(chunk, file) : isXmlFile(chunk, file))) ?? false
  } catch {
    return false
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

type Chunk = { readonly chunk: string; readonly file: Uint8Array }

/** What stands in each slot that was filled; null where the text between them is another. */
const chunksOf = (
  text: string,
  copy: string,
  slots: readonly Slot[],
  files: readonly (Uint8Array | null)[],
): readonly Chunk[] | null => {
  const filled = slots.flatMap((slot, at) => (files[at] == null ? [] : [{ slot, file: files[at] }]))
  const seams = [...filled, null].map((one, at) =>
    copy.slice(filled[at - 1]?.slot.end ?? 0, one === null ? copy.length : one.slot.start),
  )
  const chunks: Chunk[] = []
  let from = 0
  for (const [at, seam] of seams.entries()) {
    const start = at === 0 ? 0 : text.indexOf(seam, from)
    if (start < 0 || !text.startsWith(seam, start)) return null
    const before = filled[at - 1]
    if (before !== undefined)
      chunks.push({ chunk: text.slice(from, endOf(seam, start, text, at === filled.length)), file: before.file })
    from = at === filled.length ? text.length : start + seam.length
  }
  return chunks
}

/** The last seam ends the text. */
const endOf = (seam: string, start: number, text: string, isLast: boolean): number =>
  isLast ? text.length - seam.length : start

const isJsonFile = (chunk: string, file: Uint8Array): boolean => {
  const said: unknown = JSON.parse(`{${chunk}}`)
  if (typeof said !== 'object' || said === null) return false
  return isOf(new Map(Object.entries(said)), 'data', file)
}

const isOf = (said: ReadonlyMap<string, unknown>, key: string, file: Uint8Array): boolean => {
  const data = said.get(key)
  const facts: ReadonlyMap<string, unknown> = new Map<string, unknown>([
    ['size', file.length],
    ['hash', createHash('sha1').update(file).digest('base64')],
  ])
  return (
    typeof data === 'string' &&
    isSame(new Uint8Array(Buffer.from(data, 'base64')), file) &&
    [...said].every(([name, value]) => name === key || facts.get(name) === value)
  )
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((unit, at) => unit === b[at])

/** `<data value="…"/><size value="…"/>` of FHIR, or `<value representation="B64">…</value>` of CDA. */
const isXmlFile = (chunk: string, file: Uint8Array): boolean => {
  const tokens = tokenizeXml(new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n<x>${chunk}</x>`))
  const inner = tokens.slice(1, -1)
  const opens = inner.flatMap((one) => (one.kind === 'open' ? [one] : []))
  const text = inner.flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join('')
  const [first] = opens
  if (first === undefined) return false
  if (new Map(first.attributes).get('representation') === 'B64')
    return opens.length === 1 && isCdaFile(first, text, file)
  const said = opens.map((one): readonly [string, unknown] => {
    const value = new Map(one.attributes).get('value')
    return [one.name, one.name === 'size' ? Number(value) : value]
  })
  return text === '' && new Set(said.map(([name]) => name)).size === said.length && isOf(new Map(said), 'data', file)
}

type Open = Extract<XmlToken, { kind: 'open' }>

const isCdaFile = ({ attributes }: Open, text: string, file: Uint8Array): boolean => {
  const check = new Map(attributes).get('integrityCheck')
  return isOf(new Map([['data', text], ...(check === undefined ? [] : [['hash', check] as const])]), 'data', file)
}
