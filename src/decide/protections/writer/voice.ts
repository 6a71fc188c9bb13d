import { compileCues, hasCue, linePattern } from '../../../language/cues.ts'
import { foldText } from '../../../model/fold.ts'
import { isApart } from '../../../model/record/passage.ts'
import { callingsOf, type Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import type { Bench } from '../../bench.ts'
import { rowAt } from '../../scope/rows/rows.ts'
import type { Unit } from '../../scope/units/units.ts'

/** Whether somebody of the service wrote a piece: by its author, or by what it is called. */
export const isOfService = (piece: Piece, { law }: Pick<Bench, 'law'>): boolean => {
  const { writer, informant } = law.protections
  if (piece.authorQuality !== null) return !hasCue(compileCues(informant.callings), foldText(piece.authorQuality))
  return hasCue(compileCues(writer.books), foldText(callingsOf(piece)))
}

/** « Elle raconte : », « Son SMS : »: what follows in the line is another's. */
const tells =
  /(?<![a-z])(?:di[ts]|disai[ts]|raconte|explique|repond|ajoute|ecrit|precise|confie|crie|hurle|demande|repete|lance|propos|verbatim|paroles?|cite|sms|texto|message|mail|courriel|lettre|temoignage|declaration)(?![a-z])[^.;:!?]{0,50}:/

/** Whether « je » in a unit is who wrote it, at a place of its folded text: nobody else speaks before in its line. */
export const isWritersVoice = (unit: Unit, at: number, bench: Bench): boolean => {
  if (isApart(unit.passage) && isOfSpeaker(unit, bench)) return false
  const { from, line } = lineBefore(unit, at)
  if (tells.test(line)) return false
  return labelIn(unit, from, line, bench).every(({ isStaff }) => isStaff)
}

/** « Agathe : … »: the line opens with the name of who writes it, and names nobody else. */
export const isSignedAt = (unit: Unit, at: number, bench: Bench): boolean => {
  const { from, line } = lineBefore(unit, at)
  const label = labelIn(unit, from, line, bench)
  return (
    label.length > 0 &&
    label.every(({ isStaff }) => isStaff) &&
    personsAt(unit, { start: from, end: at }, bench).every(({ isStaff }) => isStaff)
  )
}

/** From where a line or a cell starts, in places of the unit. */
const lineBefore = (
  { passage: { text }, start }: Unit,
  at: number,
): { readonly from: number; readonly line: string } => {
  const until = start + at
  const from = Math.max(text.lastIndexOf('\n', until - 1), text.lastIndexOf('\t', until - 1)) + 1
  return { from: from - start, line: foldText(text.slice(from, until)) }
}

const labelIn = (unit: Unit, from: number, line: string, bench: Bench): readonly At[] => {
  const label = line.lastIndexOf(':')
  return label === -1 ? [] : personsAt(unit, { start: from, end: from + label }, bench)
}

/** A row in which a column says who spoke: their words are their own. */
const isOfSpeaker = (unit: Unit, bench: Bench): boolean => {
  const { speakers } = bench.law.protections.writer
  const isSpeakers = linePattern(`^${speakers}s?$`)
  const cells = rowAt(bench.rows, unit.passage.id, unit)?.cells ?? []
  const said = cells.filter(({ label, text }) => isSpeakers.test(label.trim()) && text.trim() !== '')
  const isStaffs = (cell: Span): boolean => {
    const named = personsAt(unit, { start: cell.start - unit.start, end: cell.end - unit.start }, bench)
    return named.length > 0 && named.every(({ isStaff }) => isStaff)
  }
  return cells.length === 0 ? linePattern(`^${speakers} ?:`).test(unit.folded) : said.some((cell) => !isStaffs(cell))
}

export type At = Span & { readonly isStaff: boolean }

/** Persons whom a stretch of a unit names. */
export const personsAt = ({ passage, start }: Unit, at: Span, { byPassage, personOf }: Bench): readonly At[] =>
  (byPassage.get(passage.id) ?? [])
    .filter(
      (one) =>
        one.category === 'person' &&
        one.kind !== 'informant-clue' &&
        one.detector !== 'safety-net' &&
        overlaps(one, { start: start + at.start, end: start + at.end }),
    )
    .map((one) => ({
      ...{ start: one.start - start, end: one.end - start },
      isStaff: personOf.get(one.personId ?? '')?.role === 'professional',
    }))
