import type { Segment } from '../../model/copy/disclosure.ts'
import type { FhirLeaf } from '../../model/record/piece.ts'

/** Why a value is absent (hl7.org/fhir/R4/extension-data-absent-reason.html). */
export const absentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/** The one narrative that a copy has: the original's told again, in words, what its values say. */
export const narrativeContent = 'masqué'

export const narrativeDiv = `<div xmlns="http://www.w3.org/1999/xhtml">${narrativeContent}</div>`

type Values = ReadonlyMap<string, readonly Segment[]>

type Link = Extract<FhirLeaf, { kind: 'link' }>

/** The neutral id of a link, or null when it is kept: it must go when any that shares its target is masked. */
export type NeutralOf = (link: Link) => string | null

export const neutralIds = (
  links: readonly { readonly link: Link; readonly path: string }[],
  values: Values,
): NeutralOf => {
  const gone = new Set<number>()
  for (const { link, path } of links) {
    const segments = values.get(path) ?? []
    const isMasked = segments.length === 0 || segments.some(({ kind }) => kind === 'gap')
    if (link.isTelling || isMasked) gone.add(link.target)
  }
  return (link) => (gone.has(link.target) ? neutralText(link) : null)
}

const neutralText = ({ form, target }: Link): string => {
  if (form === 'id') return `r${target}`
  if (form === 'contained') return `#r${target}`
  return form === 'address' ? `urn:requis:r${target}` : `${form.type}/r${target}`
}

/**
 * Kept text around a mask stays only where it is a text that people read: what is left of a code, a date or a number
 * would be no value of its type.
 */
export const isProse = (segments: readonly Segment[]): boolean =>
  segments.some((segment) => segment.kind === 'kept' && /\p{L}{2}.*\s|\s.*\p{L}{2}/su.test(segment.text))
