import { listSource } from '../../../language/cues.ts'
import { events, landmarks, met } from '../../../language/lexicon.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import { clueLimits } from '../../thresholds.ts'
import type { Clue, FoldedPassage } from '../clues.ts'

const at =
  "(?:aux?|a la|a l'|dans (?:le|la|l')|sous (?:le|la|l')|sur (?:le|la|l')|vers (?:le|la|l')|par (?:le|la|l')) ?"
const place = new RegExp(
  `(?<![a-z0-9])${at}(?:petite? |vieux |vieille |grande? )?(?:${landmarks
    .split('\n')
    .map((word) => foldText(word.replace(/~$/, '')))
    .join('|')})(?![a-z-])`,
  'g',
)
const meets = new RegExp(`(?<![a-z0-9])(?:${listSource(met)})(?![a-z])[^.;:!?\\n\\t]{0,24}$`)

const event = new RegExp(`^ (?:du |de la |de l'|d'une? |de )(?:${events.split('\n').join('|')})(?![a-z])`)

/**
 * « Inès au kiosque », « vue sous le pont », « dort à la gare »: under a hidden address, a place where she is met, works or comes says where
 * to wait for her.
 */
export const metPlaces = (
  passages: readonly FoldedPassage[],
  findings: readonly Finding[],
  hidden: ReadonlySet<string>,
): readonly Clue[] => {
  const named = groupByPassage(
    findings.filter(({ category, personId }) => category === 'person' && hidden.has(personId ?? '')),
  )
  return passages.flatMap(({ pieceId, passage, folded }) =>
    Array.from(folded.matchAll(place)).flatMap(({ index: start, 0: words }): readonly Clue[] => {
      const before = folded.slice(Math.max(0, start - clueLimits.metBefore), start)
      const isHers = (named.get(passage.id) ?? []).some(
        ({ end }) => end <= start && /^[ ,:]{1,3}$/.test(folded.slice(end, start)),
      )
      if (event.test(folded.slice(start + words.length))) return []
      return isHers || meets.test(before) ? [{ pieceId, passage, start, end: start + words.length }] : []
    }),
  )
}

/** Whose address is hidden; where the pieces alone say that one is, whoever the record accompanies. */
export const hiddenPersons = (persons: readonly Person[]): ReadonlySet<string> => {
  const flagged = persons.filter(
    ({ flags }) => flags.includes('protectedAddress') || flags.includes('anonymousPlacement'),
  )
  const accompanied = persons.filter(({ role }) => role === 'accompanied' || role === 'minor')
  return new Set((flagged.length > 0 ? flagged : accompanied).map(({ id }) => id))
}
