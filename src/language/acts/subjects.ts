import type { SubjectTable } from '../../model/law/law.ts'
import type { Span } from '../../model/record/span.ts'
import { compileCues } from '../cues.ts'
import { readAsks } from './asks.ts'

/**
 * Subject ids read from the words of the request, in the order of the table. What is excluded gives none. The charge
 * gives some only when the act asks for « ces faits », or for all that is useful and nothing else: an object that no
 * cue reads must stay unread, or the charge would open another subject.
 */
export const readSubjects = (asks: string, table: SubjectTable): readonly string[] => {
  const { asked, charges } = readAsks(asks)
  const object = namedIn(asked, table)
  const withCharge = asked.some((part) => theseFacts.test(part) || (object.size === 0 && anything.test(part)))
  const wanted = withCharge ? new Set([...object, ...namedIn(charges, table)]) : object
  return table.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
}

// « La nuit des faits » says when.
const theseFacts =
  /(?<!(?:nuit|jour|date|lieu|heure|moment|soir) )(?<![a-z])(?:[cls]es|lesdits|desdits|des) (?:memes |seuls )?faits(?! d(?:e |es |u |'))/

const anything =
  /(?<![a-z])(?:utiles?|interess[a-z]{1,5}|pertinents?|en votre possession|dont vous disposez|en lien avec)(?![a-z])/

type Cued<Id extends string> = Span & { readonly id: Id }

type Row<Id extends string> = { readonly id: Id; readonly asks: readonly string[] }

/**
 * Rows whose cues stand in folded parts of an act. Inside a longer cue a shorter one says nothing: « absences scolaires » are
 * no absences from the place.
 */
export const namedIn = <Id extends string>(parts: readonly string[], table: readonly Row<Id>[]): ReadonlySet<Id> =>
  new Set(
    parts.flatMap((part) => {
      const found = table.flatMap((row) => cuesIn(part, row))
      return found.filter((cue) => !found.some((other) => swallows(other, cue))).map(({ id }) => id)
    }),
  )

const cuesIn = <Id extends string>(part: string, { id, asks }: Row<Id>): readonly Cued<Id>[] =>
  asks
    .filter((cue) => part.includes(headOf(cue)))
    .flatMap((cue) =>
      Array.from(part.matchAll(patternOf(cue)), (match) => ({
        id,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )

const heads = new Map<string, string>()

/** The letters that a cue begins with, whatever it is compiled to (« oe » may be one letter): a pattern is made for cues that may be there. */
const headOf = (cue: string): string => {
  const head = heads.get(cue) ?? (/^[a-z0-9]*/.exec(cue)?.[0] ?? '').split('oe')[0] ?? ''
  heads.set(cue, head)
  return head
}

const patterns = new Map<string, RegExp>()

/** One pattern for all would find but one of two cues that overlap. ` … ` is a gap within one clause. */
const patternOf = (cue: string): RegExp => {
  const pattern = patterns.get(cue) ?? makePattern(cue)
  patterns.set(cue, pattern)
  return pattern
}

const makePattern = (cue: string): RegExp => {
  const pattern = compileCues([cue]) ?? /(?!)/g
  return cue.includes(gap) ? new RegExp(pattern.source.replaceAll(compiledGap, '[^,;:]{1,40}?'), 'g') : pattern
}

const gap = ' … '
const compiledGap = '[\\s,]{1,3}…[\\s,]{1,3}'

const swallows = (other: Span, cue: Span): boolean =>
  other.start <= cue.start && other.end >= cue.end && other.end - other.start > cue.end - cue.start
