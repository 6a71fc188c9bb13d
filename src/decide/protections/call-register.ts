import { everyday, foldedTitles } from '../../language/civilities.ts'
import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Span } from '../../model/record/span.ts'
import { clueLimits } from '../thresholds.ts'

const caller = /^ ?appelante?s? ?:/

/**
 * Rows of a register of calls whose caller is somebody whom it shows to be no informant (`isKnown`: a person asked about, a
 * professional). Whoever else rings up may be one.
 */
export const callRows = (
  pieces: readonly Piece[],
  byPassage: ReadonlyMap<string, readonly Finding[]>,
  isKnown: (personId: string) => boolean,
): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ passages }) => {
      const rows = passages.flatMap((passage) => {
        const line = callerLine(passage)
        return line === null ? [] : [{ passage, line }]
      })
      const known = rows.filter(({ passage, line }) =>
        (byPassage.get(passage.id) ?? []).some(
          ({ personId, start, end }) =>
            personId !== null && isKnown(personId) && isAlone(passage, line, { start, end }),
        ),
      )
      return rows.length >= clueLimits.callRows ? known.map(({ passage }) => passage.id) : []
    }),
  )

const callerOnly = new RegExp(`^ ?appelante?s? ?: ?(?:(?:m|${foldedTitles(everyday)}|dr) ?)?[ .(),]*$`)

/** « soeur de Sabrina » is not Sabrina: the cell holds a name and nothing else. */
const isAlone = ({ text }: Passage, line: Span, name: Span): boolean => {
  if (name.start < line.start || name.end > line.end) return false
  const rest = foldText(`${text.slice(line.start, name.start)} ${text.slice(name.end, line.end)}`)
  return callerOnly.test(rest)
}

const callerLine = ({ role, text }: Passage): Span | null => {
  if (role !== 'fields') return null
  let start = 0
  for (const line of text.split('\n')) {
    if (caller.test(foldText(line))) return { start, end: start + line.length }
    start += line.length + 1
  }
  return null
}
