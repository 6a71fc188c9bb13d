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

type Concept = Extract<FhirLeaf, { kind: 'concept' }>

const isGap = ({ kind }: Segment): boolean => kind === 'gap'

/** What of a concept takes all of it along: its words, or a code that tells; a text that tells more, when it goes whole. */
const takesAll = ({ part }: Concept, segments: readonly Segment[]): boolean => {
  if (part === 'code') return false
  return part === 'text' ? segments.length > 0 && segments.every(isGap) : segments.some(isGap)
}

/** A code and its words say the same: where one is masked the others are, under the same mask. */
export const withConcepts = (
  leaves: readonly { readonly concept: Concept; readonly path: string }[],
  values: Values,
): Values => {
  const gone = new Map<number, Segment>()
  for (const { concept, path } of leaves) {
    const segments = values.get(path) ?? []
    const gap = segments.find(isGap)
    if (gap !== undefined && takesAll(concept, segments)) gone.set(concept.concept, gap)
  }
  const all = new Map(values)
  for (const { concept, path } of leaves) {
    const gap = gone.get(concept.concept)
    const own = values.get(path) ?? []
    if (gap !== undefined) all.set(path, [{ ...(own.find(isGap) ?? gap), path }])
  }
  return all
}

/** An address put together again from its words: kept when all of them are, otherwise the masks that stand in it. */
const namingSegments = (path: string, seams: readonly string[], values: Values): readonly Segment[] => {
  const words = seams.slice(1).map((_, rank) => values.get(`${path}#${rank}`) ?? [])
  const segments = words.flat()
  if (segments.some(isGap) || words.some((word) => word.length === 0)) return segments.filter(isGap)
  const text = seams.map((seam, at) => (at === 0 ? seam : keptWord(words[at - 1] ?? []) + seam)).join('')
  return [{ kind: 'kept', text, path }]
}

const keptWord = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.kind === 'kept' ? segment.text : '')).join('')

/** The values of a document, with those that were read word by word. */
export const withNaming = (
  addresses: readonly { readonly path: string; readonly seams: readonly string[] }[],
  values: Values,
): Values =>
  new Map([...values, ...addresses.map(({ path, seams }) => [path, namingSegments(path, seams, values)] as const)])

const absolute = /^(?:https?:\/\/|urn:)\S{1,500}$/
const part = /^[A-Za-z][A-Za-z\d_-]{0,63}$/

/**
 * The address of an extension as it may leave; null takes the extension with it: nothing may stand for an address
 * (hl7.org/fhir/R4/extensibility.html), and a foreign one is refused. Inside another extension it may be a bare word.
 */
export const keptAddress = (segments: readonly Segment[], isNested: boolean): string | null => {
  if (segments.length === 0 || segments.some(isGap)) return null
  const text = keptWord(segments)
  return absolute.test(text) || (isNested && part.test(text)) ? text : null
}
