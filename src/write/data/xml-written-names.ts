import type { Segment } from '../../model/copy/disclosure.ts'
import type { XmlName, XmlShape } from '../../model/record/piece.ts'
import { segmentsText } from '../pieces/piece-csv.ts'
import { escapeXml } from './xml-text.ts'

/** The names of a copy by where each was judged. */
export type WrittenNames = ReadonlyMap<string, string>

type Values = ReadonlyMap<string, readonly Segment[]>

const properName = /^[\p{L}_][\p{L}\p{N}_.·-]{0,199}$/u

/** A name that is masked, or was never judged, becomes `masque-1`, `masque-2`… wherever it stands. */
export const namesOf = (root: XmlShape, values: Values): WrittenNames => {
  const names = new Map<string, string>()
  const taken = new Set([...values].filter(([path]) => path.startsWith('#name:')).map(([, one]) => segmentsText(one)))
  let rank = 0
  for (const { path, isAddress } of placesIn(root)) {
    if (names.has(path)) continue
    // A word of the standard stands in the shape itself.
    if (!path.startsWith('#')) {
      names.set(path, path)
      continue
    }
    const kept = keptText(values.get(path) ?? [])
    if (kept !== null && (isAddress || properName.test(kept))) {
      names.set(path, kept)
      continue
    }
    do rank += 1
    while (taken.has(`masque-${rank}`))
    names.set(path, isAddress ? `urn:requis:masque-${rank}` : `masque-${rank}`)
  }
  return names
}

const keptText = (segments: readonly Segment[]): string | null =>
  segments.length > 0 && segments.every(({ kind }) => kind === 'kept') ? segmentsText(segments) : null

type NamePlace = { readonly path: string; readonly isAddress: boolean }

function* placesIn(shape: XmlShape): Generator<NamePlace> {
  yield* placesOfName(shape.name)
  for (const { prefix, uri } of shape.namespaces) {
    if (prefix !== null) yield { path: prefix, isAddress: false }
    if ('path' in uri) yield { path: uri.path, isAddress: true }
  }
  for (const { name } of shape.attributes) yield* placesOfName(name)
  for (const child of shape.children) if (child.kind === 'element') yield* placesIn(child)
}

function* placesOfName({ prefix, local }: XmlName): Generator<NamePlace> {
  if (prefix !== null && prefix !== 'xml') yield { path: prefix, isAddress: false }
  yield { path: local, isAddress: false }
}

export const nameText = ({ prefix, local }: XmlName, names: WrittenNames): string => {
  const own = names.get(local) ?? 'masque'
  if (prefix === null) return own
  return `${prefix === 'xml' ? 'xml' : (names.get(prefix) ?? 'masque')}:${own}`
}

export const namespacesText = ({ namespaces }: XmlShape, names: WrittenNames): string =>
  namespaces
    .map(({ prefix, uri }) => {
      const name = prefix === null ? 'xmlns' : `xmlns:${names.get(prefix) ?? 'masque'}`
      return ` ${name}="${escapeXml('known' in uri ? uri.known : (names.get(uri.path) ?? ''))}"`
    })
    .join('')
