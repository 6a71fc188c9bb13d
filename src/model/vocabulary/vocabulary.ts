import { isGrammar, resourceTypes } from '../standard-words.ts'
import { type Beside, isBoundCode } from './bound-codes.ts'
import { isFixedWording, isTechnicalCode } from './coded-words.ts'
import { isKnownEndpoint, isKnownPart } from './known-addresses.ts'
import { isUnitCode, isUnitName } from './units.ts'

/** A code and the system that it is of. */
export type Coded = { readonly system: string | null; readonly code: string | null }

/**
 * Where a value of a FHIR document stands: its element, what holds that, the values beside it, and the codes of the concept
 * that a `text` tells again.
 */
export type Around = {
  readonly element: string
  readonly parent: string
  readonly beside: Beside
  readonly codings: readonly Coded[]
}

/** Elements that hold extensions: the `url` in them names one, and is no value. */
export const isExtension = (element: string): boolean => element === 'extension' || element === 'modifierExtension'

/**
 * True for the vocabulary of FHIR: words of the standard, of its code systems and of its publishers, which say how to read
 * the values of a record. Each is known letter for letter: whatever only looks like one is a value, and is judged.
 */
export const isVocabulary = (text: string, around: Around): boolean => {
  const { element, parent, beside } = around
  if (element === 'resourceType') return resourceTypes.has(text)
  if (element === 'url') return isAddressHere(text, around)
  if (isGrammar(element, text) || isBoundCode(element, parent, text, beside)) return true
  if (element === 'unit') return beside('value') !== null && isUnitName(text)
  return isCodedWord(text, around)
}

const isAddressHere = (text: string, { parent, beside }: Around): boolean => {
  if (isExtension(parent)) return isGrammar('url', text) || isKnownPart(text)
  return parent === 'request' && beside('method') !== null && (resourceTypes.has(text) || isKnownEndpoint(text))
}

const absentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

const isCodedWord = (text: string, { element, beside, codings }: Around): boolean => {
  const system = beside('system')
  if (element === 'code') return isTechnicalCode(system, text) || isUnitCode(system, text)
  if (element === 'display') return isFixedWording(system, beside('code'), text)
  if (element === 'text') return codings.some((one) => isFixedWording(one.system, one.code, text))
  return element === 'valueCode' && beside('url') === absentReason && text === 'masked'
}
