import type { FhirLeaf } from '../../model/record/piece.ts'
import { isNamingPlace, isPublicAddress } from '../../model/standard-words.ts'
import { isReference } from '../../model/vocabulary/fhir-link.ts'
import { type Around, isExtension, isVocabulary } from '../../model/vocabulary/vocabulary.ts'
import { type Links, linkOf, tellsSomebody } from './fhir-links.ts'

/**
 * How a value of a FHIR document is read. `vocabulary` is written as it is; `naming` names an extension, a profile, a code
 * system of a publisher that we have no list of, and is judged as a heading is; `telling` is one made of somebody's name.
 */
export type Spot = 'vocabulary' | 'naming' | 'telling' | 'value'

export const placeOf = (text: string, around: Around, links: Links): Spot => {
  if (isVocabulary(text, around) && !(isNumbered(text) && tellsSomebody(text, links))) return 'vocabulary'
  if (text === '' || !isNaming(text, around)) return 'value'
  return tellsSomebody(text, links) ? 'telling' : 'naming'
}

/** The numbers of a register are known by their form only. */
const isNumbered = (text: string): boolean => /^(?:urn:oid:)?[\d.]+$/.test(text)

const isNaming = (text: string, { element, parent }: Around): boolean =>
  (element === 'url' && isExtension(parent)) ||
  isNamingPlace(element) ||
  (element === 'system' && isPublicAddress(text))

/** `PUT Patient/r3`: where a resource is sent to is renamed with it. A query is a value (`Patient?identifier=…`). */
export const requestLink = (text: string, ids: ReadonlySet<string>, links: Links): FhirLeaf | null => {
  if (ids.has(text)) return linkOf(text, 'id', links)
  return isReference(text) ? linkOf(text, 'reference', links) : null
}

/**
 * What of a name or of a number tells somebody where it stands in an id. Of an identifier, « SEJOUR » does not, its digits
 * do.
 */
export const tellingWords = (text: string, isName: boolean): readonly string[] => {
  const words = text.split(/[\s'’/|:-]+/)
  return [text, ...words.filter((word) => (isName ? word.length >= 4 : /\d{5}/.test(word)))]
}
