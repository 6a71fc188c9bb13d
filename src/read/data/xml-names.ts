import type { XmlName, XmlUri } from '../../model/record/piece.ts'
import { knownAddresses } from '../../model/standard-words.ts'

/** The distinct names of a document, each with the place where it is judged once for all. */
export type Names = { readonly pathOf: Map<string, string>; readonly isKnown: (name: string) => boolean }

/** Words that `isKnown` knows are not judged: they stand in the shape as they are. */
export const openNames = (isKnown: Names['isKnown']): Names => ({ pathOf: new Map(), isKnown })

const placeOf = (names: Names, text: string): string => {
  if (names.isKnown(text)) return text
  const path = names.pathOf.get(text) ?? `#name:${names.pathOf.size}`
  names.pathOf.set(text, path)
  return path
}

/** `xml` and `xmlns` are the language's own prefixes. */
export const splitName = (qualified: string, names: Names): XmlName => {
  const colon = qualified.indexOf(':')
  const prefix = colon < 0 ? null : qualified.slice(0, colon)
  const place = prefix === null ? null : prefix === 'xml' ? 'xml' : placeOf(names, prefix)
  return { prefix: place, local: placeOf(names, qualified.slice(colon + 1)) }
}

export const prefixPlace = (declaration: string, names: Names): string | null =>
  declaration === 'xmlns' ? null : placeOf(names, declaration.slice('xmlns:'.length))

export const uriOf = (address: string, names: Names): XmlUri =>
  knownAddresses.has(address) || address === '' ? { known: address } : { path: placeOf(names, address) }
