import type { Finding } from '../../../model/record/finding.ts'
import { isHiding, type Person } from '../../../model/record/person.ts'
import type { Bench } from '../../bench.ts'
import type { Unit } from '../../scope/units/units.ts'
import { type Called, calledAt } from '../../scope/who/called.ts'
import { bearsWords, mayBear } from '../../scope/who/may-bear.ts'
import type { Named } from '../named.ts'

/**
 * A name or a title (« M. X », « Monsieur ») that the one who reads bears, and nobody who may hide: whose it is, a person may be asked. What
 * somebody in hiding may bear too is in no question.
 */
export const mayBeReader = ({ at, end }: Named, unit: Unit, bench: Bench): boolean => {
  const called = calledAt(unit.passage.text, { start: unit.start + at, end: unit.start + end })
  if (called.isGroup) return false
  const fits = (one: Person): boolean => mayBear(one, called, null) && (isTitleAlone(called) || bearsWords(one, called))
  return bench.bearers.readers.some(fits) && !hidersOf(bench).some(fits)
}

/**
 * « M. X », where who reads bears that name, and nobody who hides: in a sentence that leaves, the name tells of no third person. Whose the
 * sentence is was settled before.
 */
export const isReadersName = ({ category, personId, passageId, start, end }: Finding, bench: Bench): boolean => {
  if (category !== 'person' || personId !== null || bench.bearers.readers.length === 0) return false
  const text = bench.passageOf.get(passageId)?.text
  if (text === undefined) return false
  const called = calledAt(text, { start, end })
  if (called.words.length === 0 || called.isGroup || called.generation !== null) return false
  const fits = (one: Person): boolean => mayBear(one, called, null) && bearsWords(one, called)
  return bench.bearers.readers.some(fits) && !bench.bearers.rivals.some((one) => hides(one) && fits(one))
}

const hides = (person: Person): boolean => person.role === 'informant' || isHiding(person)

const isTitleAlone = ({ words, letters, gender }: Called): boolean =>
  words.length === 0 && letters.length === 0 && gender !== null

/** Who hides from the reader, as far as the file says; everybody else of the record where it says so of nobody. */
const hidersOf = ({ persons, readerIds }: Bench): readonly Person[] => {
  const others = persons.filter(({ id, role }) => !readerIds.includes(id) && role !== 'professional')
  const told = others.filter(hides)
  return told.length > 0 ? told : others
}
