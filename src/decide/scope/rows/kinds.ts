import { monthNames } from '../../../language/months.ts'
import { type ColumnKind, isSameAsAbove, roomIn } from '../../../language/registers.ts'
import { weekdayStarts } from '../../../language/weekdays.ts'
import { foldText } from '../../../model/fold.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Span } from '../../../model/record/span.ts'
import { namesSaid, type SaidName } from './said-name.ts'

/** Whether a name in a cell is that of somebody whom the record knows, or initials. */
export type IsKnownName = (said: SaidName, at: Span, passage: Passage) => boolean

type Among = { readonly passage: Passage; readonly hasTime: boolean; readonly isKnown: IsKnownName }

/** What a cell tells of its row by its own words, where nothing names its column; null: something told. */
export const kindInWords = (text: string, at: Span, among: Among): ColumnKind | null =>
  framed(foldText(text), among.hasTime) ?? nameKind(text, at, among)

const time = new RegExp(
  `^(?:(?:${weekdayStarts})(?![a-z])[.,]? ?)?(?:le )?(?:\\d{1,4}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2}(?:er)? (?:${monthNames})(?: \\d{4})?)?(?: ?,? ?(?:a |vers )?\\d{1,2} ?(?:h|:) ?\\d{0,2})?$`,
)

/** A bare number after the day or the hour is a room. */
const framed = (folded: string, hasTime: boolean): ColumnKind | null => {
  const said = folded.trim()
  if (said !== '' && time.test(said)) return 'time'
  if (roomIn(said, hasTime) !== null) return 'room'
  return isSameAsAbove(said) ? 'own' : null
}

const nameKind = (text: string, at: Span, { passage, isKnown }: Among): ColumnKind | null => {
  const { names } = namesSaid(text)
  const isName = names.length > 0 && names.every((said) => said.isPlain && isKnown(said, at, passage))
  return isName ? 'own' : null
}
