import type { Fragment } from '../../model/record/place.ts'
import { isStandardWord } from '../../model/standard-words.ts'
import type { PassageDraft } from '../entry/reading.ts'

/** The words of an address, and what stands before, between and after them. */
export type Naming = { readonly words: readonly string[]; readonly seams: readonly string[] }

/** Of these every address is made: they name nobody. */
const frame: ReadonlySet<string> = new Set(
  `http https urn uuid oid www fr com org net eu gouv ig fhir hl7 StructureDefinition CodeSystem ValueSet NamingSystem
  Questionnaire extensions profiles tddui dui api`.split(/\s+/),
)

/** Words run together are parted: `DupontMarie`, `tel0639981234`. */
const parted = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u

/**
 * An address word by word, as a person would read it aloud: to a detector the whole is one address, whomever it names. What
 * is kept of it is put together again.
 */
export const readNaming = (address: string): Naming => {
  const words: string[] = []
  const seams: string[] = []
  let seam = ''
  let end = 0
  for (const { 0: run, index } of address.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    seam += address.slice(end, index)
    end = index + run.length
    if (frame.has(run) || isStandardWord(run)) seam += run
    else {
      for (const word of run.split(parted)) {
        seams.push(seam)
        words.push(word)
        seam = ''
      }
    }
  }
  return { words, seams: [...seams, seam + address.slice(end)] }
}

/** Longer than this, a passage goes on in a new one. */
const longest = 6000

/** Addresses as passages of headings, one a line; each word is at the place of its address, with its rank. */
export const namingDrafts = (addresses: ReadonlyMap<string, Naming>): readonly PassageDraft[] => {
  const drafts: PassageDraft[] = []
  let text = ''
  let fragments: Fragment[] = []
  const flush = (): void => {
    if (fragments.length > 0) drafts.push({ text, role: 'labels', level: null, fragments })
    text = ''
    fragments = []
  }
  for (const [path, { words }] of addresses) {
    if (text.length > longest) flush()
    if (text !== '' && words.length > 0) text += '\n'
    for (const [rank, word] of words.entries()) {
      if (rank > 0) text += ' '
      fragments.push({
        ...{ start: text.length, end: text.length + word.length },
        place: { kind: 'field', path: `${path}#${rank}` },
      })
      text += word
    }
  }
  flush()
  return drafts
}
