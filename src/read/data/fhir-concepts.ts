import type { ConceptPart, FhirLeaf } from '../../model/record/piece.ts'
import { isClinicalSystem } from '../../model/vocabulary/coded-words.ts'

/** Numbers the concepts of a document: a code, its words, and what else tells the same (hl7.org/fhir/R4/datatypes.html). */
export type Concepts = { count: number }

export const openConcepts = (): Concepts => ({ count: 0 })

const parts: Readonly<Record<string, ConceptPart>> = { code: 'code', display: 'display', text: 'text' }

/** A value of a concept; null for its system, its version, and what else says how to read it. */
export const conceptLeaf = (element: string, system: string | null, concept: number): FhirLeaf | null => {
  const part = parts[element]
  if (part === undefined) return null
  return { kind: 'concept', concept, part: part === 'code' && isClinicalSystem(system) ? 'diagnosis' : part }
}

/**
 * What a French form would write before a code of a diagnosis or of a treatment, and before its words: nothing in « F32.1 »
 * says that it is one.
 */
export const conceptLabel = (element: string, system: string | null): string | null => {
  if (!isClinicalSystem(system)) return null
  return element === 'code' ? 'Code de diagnostic' : element === 'display' ? 'Diagnostic' : null
}
